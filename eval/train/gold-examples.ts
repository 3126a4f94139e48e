import { readdirSync, readFileSync } from 'node:fs'
import { normalize } from '../../src/posting/normalize.ts'
import { documentOf } from '../../src/skills/tag-posting.ts'
import { askedFeatures, type Sentence } from '../../src/skills/tagger/asked.ts'
import { findCandidates } from '../../src/skills/tagger/candidates.ts'
import { findHits } from '../../src/skills/tagger/hits.ts'
import { buildLexicon } from '../../src/skills/tagger/lexicon.ts'
import { scoreCandidates } from '../../src/skills/tagger/score.ts'
import { headedSections, sectionReader } from '../../src/skills/tagger/sections.ts'
import { tokenize } from '../../src/skills/tagger/tokenize.ts'
import { newTokens } from '../../src/skills/tagger/tokens.ts'
import { A } from '../../src/skills/tagger/weights.ts'
import { allSkills, findSkill } from '../../src/skills/taxonomy.ts'
import { type Ad, isHeldOut, readAds } from '../gold/ads.ts'
import { goldSpans, readSkillSpan } from '../skillspan/sentences.ts'
import type { Example } from './mention-examples.ts'

const LEXICON = buildLexicon(allSkills())
const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
const GOLD = new URL('../gold/', import.meta.url)

/** The mentions of the gold's tuned ads: asked for where the ad's labels hold the skill. Those of one skill share a weight of 1. */
export function examplesOfGold(): Example[] {
  const examples: Example[] = []
  const collections = new Map<string, Map<string, Ad>>()
  for (const file of readdirSync(GOLD).filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(new URL(file, GOLD), 'utf8').split('\n')) {
      if (line === '') continue
      const { id, skills } = JSON.parse(line) as { id: string; skills: { name: string }[] }
      if (isHeldOut(id)) continue
      const [collection = ''] = id.split(/[#/]/)
      if (!collections.has(collection))
        collections.set(collection, new Map(readAds(collection)?.map((ad) => [ad.id, ad])))
      const wanted = new Set(skills.map(({ name }) => findSkill(name)?.slug))
      for (const raw of collections.get(collection)?.get(id)?.postings() ?? []) {
        const posting = normalize(raw, HINTS)
        const { text, titleEnd, sections } = documentOf(posting)
        const mentions = mentionsOf(text, titleEnd, sections, posting.company?.name ?? null)
        for (const { slug, features } of mentions) {
          const same = mentions.filter((mention) => mention.slug === slug).length
          const isSkill = wanted.has(slug)
          examples.push({ features, offset: 0, isSkill, weight: isSkill ? 1 / same : 1 / Math.sqrt(same) })
        }
      }
    }
  }
  return examples
}

/**
 * The mentions of SkillSpan's train split, which leaves much unmarked: they weigh little. It counts a degree's subject as
 * knowledge, which we do not.
 */
export function examplesOfSpans(): Example[] {
  return readSkillSpan('train').flatMap((sentence) => {
    const gold = goldSpans(sentence)
    const mentions = mentionsOf(sentence.text, 0, [], null).filter(({ features }) => !features.some(isOfDegree))
    return mentions.map(({ features, start, end }) => {
      const isSkill = gold.some((span) => span.start < end && span.end > start)
      return { features, offset: 0, isSkill, weight: isSkill ? 0.1 : 0.05 }
    })
  })
}

function isOfDegree(feature: number): boolean {
  return feature === A.degreeOfField || feature === A.degreeOfTool || feature === A.relatedAfter
}

function mentionsOf(
  text: string,
  titleEnd: number,
  known: Parameters<typeof sectionReader>[0] | undefined,
  company: string | null,
): { slug: string; features: number[]; start: number; end: number }[] {
  const tokens = tokenize(text, LEXICON.trie.vocabulary, newTokens(1_024))
  const hits = findHits(LEXICON.trie, text, tokens)
  const sectionAt = sectionReader(known ?? headedSections(hits, tokens, text.length), titleEnd)
  const input = { text, tokens, hits, lexicon: LEXICON, sectionAt }
  const candidates = findCandidates(text, tokens, hits, LEXICON.trie.vocabulary, company)
  scoreCandidates(input, candidates)
  const sentence: Sentence = { from: 0, to: -1, seen: 0 }
  return candidates
    .filter(({ accepted }) => accepted)
    .map((candidate) => ({
      slug: candidate.skill.slug,
      features: askedFeatures(input, candidate, sentence),
      start: tokens.starts[candidate.first] ?? 0,
      end: tokens.ends[candidate.last] ?? 0,
    }))
}
