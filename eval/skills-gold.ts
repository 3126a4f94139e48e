import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { normalize } from '../src/posting/normalize.ts'
import type { PostingSkill, SkillLevel } from '../src/skills/skill.ts'
import { tagPosting } from '../src/skills/tag-posting.ts'
import { findSkill } from '../src/skills/taxonomy.ts'
import { type Ad, isHeldOut, readAds, shaOf } from './gold/ads.ts'

/**
 * How many skills of whole ads are found, and how many of the found are some: eval/gold/*.jsonl, labelled by reading (see
 * its README), through the pipeline that a visit runs. The held-out third is counted and its ads are never shown.
 * `--json` prints the counts, `--failures` what went wrong in the tuned part: + tagged and none, - missed, ? unknown to the
 * taxonomy, ~ at another level, ! a `not` word tagged.
 */
interface GoldSkill {
  name: string
  quote: string
  level: SkillLevel
}

interface GoldAd {
  id: string
  sha: string
  skills: GoldSkill[]
  not: { word: string; quote: string }[]
}

/** `unknown`: misses that the taxonomy has no entry for. `levels`: hits whose level is right. `traps`: `not` words, `caught`: tagged ones. */
interface Score {
  ads: number
  hits: number
  extra: number
  missed: number
  unknown: number
  levels: number
  traps: number
  caught: number
}

type Found = Map<string, PostingSkill>
type Wanted = Map<string, GoldSkill>

const LONGEST_QUOTE = 60
const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
const RANK: Record<SkillLevel, number> = { required: 0, preferred: 1, mentioned: 2 }
const GOLD = new URL('./gold/', import.meta.url)
const { values } = parseArgs({ options: { json: { type: 'boolean' }, failures: { type: 'boolean' } } })

const collections = new Map<string, Map<string, Ad> | null>()
const files = readdirSync(GOLD).filter((name) => name.endsWith('.jsonl'))
const scores = files.map((file) => ({ file, ...scoreFile(file) }))
const all = {
  file: 'all',
  tuned: sum(scores.map(({ tuned }) => tuned)),
  heldOut: sum(scores.map(({ heldOut }) => heldOut)),
}
const report = [...scores, all].map(({ file, tuned, heldOut }) => ({
  file,
  tuned: rated(tuned),
  heldOut: rated(heldOut),
}))
if (values.json) console.log(JSON.stringify(report))
else {
  console.log('file         part      ads  precision        recall           of known  level   traps')
  for (const { file, tuned, heldOut } of report) {
    console.log(lineOf(file, 'tuned', tuned))
    console.log(lineOf(file, 'held out', heldOut))
  }
}

function scoreFile(file: string): { tuned: Score; heldOut: Score } {
  const parts: { tuned: Score[]; heldOut: Score[] } = { tuned: [], heldOut: [] }
  const lines = readFileSync(new URL(file, GOLD), 'utf8').split('\n')
  const leftOut: string[] = []
  for (const line of lines.filter((text) => text !== '')) {
    const gold = JSON.parse(line) as GoldAd
    const ad = findAd(gold.id)
    if (ad === null || shaOf(ad.text) !== gold.sha) {
      leftOut.push(gold.id)
      continue
    }
    checkLabels(gold, ad)
    parts[isHeldOut(gold.id) ? 'heldOut' : 'tuned'].push(scoreAd(gold, foundIn(ad)))
  }
  const [first] = leftOut
  if (first)
    console.error(`${file}: ${leftOut.length} ads left out, their texts are not here or are others: ${first} …`)
  return { tuned: sum(parts.tuned), heldOut: sum(parts.heldOut) }
}

/** A label that its ad does not hold would count against the tagger for ever. */
function checkLabels(gold: GoldAd, { text }: Ad): void {
  const quotes = [...gold.skills, ...gold.not].map(({ quote }) => quote)
  const faulty = quotes.filter((quote) => quote === '' || quote.length > LONGEST_QUOTE || !text.includes(quote))
  const wanted = new Set(gold.skills.map(({ name }) => findSkill(name)?.slug ?? name))
  const both = gold.not.filter(({ word }) => wanted.has(findSkill(word)?.slug ?? word)).map(({ word }) => word)
  if (faulty.length + both.length === 0) return
  const faults = [
    ...faulty.map((quote) => `not in its text: ${quote}`),
    ...both.map((word) => `skill and none: ${word}`),
  ]
  console.error([`${gold.id} is wrongly labelled`, ...faults].join('\n  '))
  process.exitCode = 1
}

function findAd(id: string): Ad | null {
  const [collection = ''] = id.split(/[#/]/)
  if (!collections.has(collection)) {
    const ads = readAds(collection)
    collections.set(collection, ads && new Map(ads.map((ad) => [ad.id, ad])))
  }
  return collections.get(collection)?.get(id) ?? null
}

/** Each skill of the ad's postings once, at its highest level. */
function foundIn(ad: Ad): Found {
  const found: Found = new Map()
  for (const raw of ad.postings()) {
    for (const skill of tagPosting(normalize(raw, HINTS), raw.tags)?.skills ?? []) {
      const known = found.get(skill.slug)
      if (!known || RANK[skill.level] < RANK[known.level]) found.set(skill.slug, skill)
    }
  }
  return found
}

function scoreAd(gold: GoldAd, found: Found): Score {
  const { wanted, unknown } = wantedOf(gold)
  const hits = [...wanted].filter(([slug]) => found.has(slug))
  const extra = [...found].filter(([slug]) => !wanted.has(slug))
  const missed = [...wanted].filter(([slug]) => !found.has(slug))
  const caught = gold.not.filter(({ word }) => extra.some(([slug]) => slug === findSkill(word)?.slug))
  const wrong = hits.filter(([slug, { level }]) => found.get(slug)?.level !== level)
  if (values.failures && !isHeldOut(gold.id)) {
    const evidence = (slug: string) => found.get(slug)?.evidence[0]?.quote.slice(0, 100) ?? 'a tag of the source'
    const rows = [
      ...extra.map(([slug, { level }]) => `  + ${slug} (${level}): ${evidence(slug)}`),
      ...missed.map(([slug, { name, quote }]) => `  - ${name} [${slug}]: ${quote}`),
      ...unknown.map(({ name, quote }) => `  ? ${name}, not in the taxonomy: ${quote}`),
      ...wrong.map(([slug, { level }]) => `  ~ ${slug} is ${level}, not ${found.get(slug)?.level}: ${evidence(slug)}`),
      ...caught.map(({ word, quote }) => `  ! ${word}: ${quote}`),
    ]
    if (rows.length > 0) console.error([gold.id, ...rows].join('\n'))
  }
  return {
    ads: 1,
    hits: hits.length,
    extra: extra.length,
    missed: missed.length,
    unknown: unknown.length,
    levels: hits.length - wrong.length,
    traps: gold.not.length,
    caught: caught.length,
  }
}

/** Labels by slug: two names of one skill count once, at the higher level. */
function wantedOf(gold: GoldAd): { wanted: Wanted; unknown: GoldSkill[] } {
  const wanted: Wanted = new Map()
  const unknown: GoldSkill[] = []
  for (const label of gold.skills) {
    const slug = findSkill(label.name)?.slug
    if (slug === undefined) unknown.push(label)
    else if (RANK[label.level] < RANK[wanted.get(slug)?.level ?? 'mentioned'] || !wanted.has(slug))
      wanted.set(slug, label)
  }
  return { wanted, unknown }
}

function sum(parts: readonly Score[]): Score {
  const total: Score = { ads: 0, hits: 0, extra: 0, missed: 0, unknown: 0, levels: 0, traps: 0, caught: 0 }
  for (const part of parts) for (const key of Object.keys(total) as (keyof Score)[]) total[key] += part[key]
  return total
}

function rated(score: Score) {
  const { hits, extra, missed, unknown, levels, traps, caught } = score
  return {
    ...score,
    precision: ratio(hits, hits + extra),
    recall: ratio(hits, hits + missed + unknown),
    /** Of the skills that the taxonomy has. */
    recallOfKnown: ratio(hits, hits + missed),
    levelAccuracy: ratio(levels, hits),
    caughtShare: ratio(caught, traps),
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000
}

function lineOf(file: string, part: string, score: ReturnType<typeof rated>): string {
  const { ads, hits, extra, missed, unknown, precision, recall, recallOfKnown, levelAccuracy, traps, caught } = score
  const shown = (value: number | null) => (value === null ? '-' : value.toFixed(3)).padEnd(5)
  const counted = (whole: number) => `${hits}/${whole}`.padEnd(9)
  return [
    file.padEnd(12),
    part.padEnd(9),
    String(ads).padStart(3),
    ` ${shown(precision)} ${counted(hits + extra)}`,
    ` ${shown(recall)} ${counted(hits + missed + unknown)}`,
    ` ${shown(recallOfKnown)}    `,
    ` ${shown(levelAccuracy)}`,
    ` ${caught}/${traps}`,
  ].join(' ')
}
