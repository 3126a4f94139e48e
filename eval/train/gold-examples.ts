import { readdirSync, readFileSync } from 'node:fs'
import { normalize } from '../../src/posting/normalize.ts'
import { documentOf } from '../../src/skills/tag-posting.ts'
import { askedFeatures, newSentence } from '../../src/skills/tagger/asked.ts'
import type { SectionSpan } from '../../src/skills/tagger/sections.ts'
import { A } from '../../src/skills/tagger/weights.ts'
import { findSkill } from '../../src/skills/taxonomy.ts'
import { ambiguousSentences } from '../ambiguous.ts'
import { type Ad, isHeldOut, readAds } from '../gold/ads.ts'
import { goldSpans, readSkillSpan } from '../skillspan/sentences.ts'
import type { Example } from './mention-examples.ts'
import { readCandidates } from './read-candidates.ts'

const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
const GOLD = new URL('../gold/', import.meta.url)

/** A mention, and whether its ad asks for it; `document` tells ads and sentences apart. */
export interface AskedExample extends Example {
  slug: string
  document: string
}

/** The mentions of the gold's tuned ads: asked for where the ad's labels hold the skill. Those of one skill share a weight of 1. */
export function examplesOfGold(): AskedExample[] {
  const examples: AskedExample[] = []
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
          const weight = isSkill ? 1 / same : 1 / Math.sqrt(same)
          examples.push({ slug, document: id, features, offset: 0, isSkill, weight })
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
export function examplesOfSpans(): AskedExample[] {
  return readSkillSpan('train').flatMap((sentence, at) => {
    const gold = goldSpans(sentence)
    const mentions = mentionsOf(sentence.text, 0, [], null).filter(({ features }) => !features.some(isOfDegree))
    return mentions.map(({ slug, features, start, end }) => {
      const isSkill = gold.some((span) => span.start < end && span.end > start)
      return { slug, document: `sentence ${at}`, features, offset: 0, isSkill, weight: isSkill ? 0.1 : 0.05 }
    })
  })
}

/** The tuned sentences about ambiguous words: short texts that are all about one skill, so they weigh less. */
export function examplesOfSentences(): AskedExample[] {
  const tuned = ambiguousSentences().filter(({ isHeldOut }) => !isHeldOut)
  return tuned.flatMap(({ text, company, slug, isSkill }, at) => {
    const own = mentionsOf(text, 0, undefined, company).filter((mention) => mention.slug === slug)
    return own.map(({ features }) => {
      return { slug, document: `ambiguous ${at}`, features, offset: 0, isSkill, weight: 1.2 }
    })
  })
}

function isOfDegree(feature: number): boolean {
  return feature === A.degreeOfField || feature === A.degreeOfTool || feature === A.relatedAfter
}

function mentionsOf(
  text: string,
  titleEnd: number,
  known: readonly SectionSpan[] | undefined,
  company: string | null,
): { slug: string; features: number[]; start: number; end: number }[] {
  const { input, candidates } = readCandidates(text, { company, sections: known, titleEnd })
  const { tokens } = input
  const sentence = newSentence()
  const meant = candidates.filter(({ accepted }) => accepted)
  return meant.map(({ skill, first, last }, index) => ({
    slug: skill.slug,
    features: askedFeatures(input, meant, index, sentence),
    start: tokens.starts[first] ?? 0,
    end: tokens.ends[last] ?? 0,
  }))
}
