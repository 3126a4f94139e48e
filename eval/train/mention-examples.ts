import type { Candidate } from '../../src/skills/tagger/candidates.ts'
import { neighbourFeatures, ownFeatures } from '../../src/skills/tagger/features.ts'
import { listOf, newFound } from '../../src/skills/tagger/found.ts'
import { ambiguousSentences } from '../ambiguous.ts'
import { goldSpans, readSkillSpan } from '../skillspan/sentences.ts'
import { readCandidates } from './read-candidates.ts'

/** One ambiguous mention as the score sees it, and whether it means the skill. */
export interface Example {
  /** By number (weights.ts). */
  features: number[]
  offset: number
  isSkill: boolean
  weight: number
}

/** The tuned part of the ambiguous sentences: one example a sentence. */
export function examplesOfSentences(): Example[] {
  return ambiguousSentences()
    .filter((sentence) => !sentence.isHeldOut)
    .flatMap(({ text, company, slug, isSkill }) =>
      examplesOf(text, company, (candidate) => (candidate.skill.slug === slug ? { isSkill, weight: 1 } : null)),
    )
}

/**
 * The ambiguous mentions of SkillSpan's train split. Its annotators leave titles and much else unmarked, so that a mention
 * outside their spans says less than one inside.
 */
export function examplesOfSkillSpan(): Example[] {
  return readSkillSpan('train').flatMap((sentence) => {
    const gold = goldSpans(sentence)
    return examplesOf(sentence.text, null, (_candidate, start, end) => {
      const isSkill = gold.some((span) => span.start < end && span.end > start)
      return { isSkill, weight: isSkill ? 0.5 : 0.15 }
    })
  })
}

function examplesOf(
  text: string,
  company: string | null,
  judge: (candidate: Candidate, start: number, end: number) => { isSkill: boolean; weight: number } | null,
): Example[] {
  const { input, candidates } = readCandidates(text, { company, sections: undefined, titleEnd: 0 })
  const { tokens } = input
  const safe = candidates.filter(({ entry }) => !entry.needsContext && entry.domain === 'tech')
  const certain = new Set(safe.map(({ skill }) => skill.slug)).size
  return candidates.flatMap((candidate, index) => {
    if (!candidate.entry.needsContext) return []
    const verdict = judge(candidate, tokens.starts[candidate.first] ?? 0, tokens.ends[candidate.last] ?? 0)
    if (!verdict) return []
    ownFeatures(input, candidate, certain, FOUND)
    const own = listOf(FOUND)
    neighbourFeatures(input, candidates, index, FOUND)
    const features = [...own, ...listOf(FOUND)]
    return [{ features, offset: candidate.entry.context?.offset ?? 0, ...verdict }]
  })
}

const FOUND = newFound()
