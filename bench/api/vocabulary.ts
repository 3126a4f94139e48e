import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ROOT } from '../../src/config.ts'
import { normalize } from '../../src/posting/normalize.ts'
import type { Posting } from '../../src/posting/posting.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { tagPosting } from '../../src/skills/tag-posting.ts'
import { ownAds, sharedAds } from '../../test/helpers/duplicates/ads.ts'
import { drawsFrom } from './draws.ts'

/** What an ad's head says, as the program reads it. */
export type Head = Pick<
  Posting,
  'company' | 'locations' | 'workplaces' | 'eligibility' | 'seniority' | 'employmentTypes'
> & { title: string }
export type Skill = { slug: string; name: string; category: string; level: 'required' | 'preferred' | 'mentioned' }

/** Real words to make listings of: heads of recorded boards, texts and skills of recorded ads; our own samples where these are not there. */
export interface Vocabulary {
  heads: Head[]
  /** Of each ad: its skills and the numbers of its paragraphs. */
  ads: { skills: Skill[]; paragraphs: number[]; excerpt: string }[]
  paragraphs: string[]
  /** Made-up employers beside the real ones, the largest first: "Mosslantern Works". */
  companies: { name: string; slug: string }[]
}

const DAY = join(ROOT, '../shared/data/board-days/2026-01-05.json.gz')
const NOW = '2026-01-05T12:00:00.000Z'
const HINTS = { now: NOW, boardCompany: null, boardCountry: null }
const HEADS = 12_000
const COMPANIES = 60_000
const MOST_WORDS = 60

export function readVocabulary(): Vocabulary {
  const shared = existsSync(DAY)
  const read = (shared ? sharedAds() : ownAds()).flatMap((ad) => {
    const posting = tagPosting(normalize(rawOf(ad), HINTS), [])
    return posting === null ? [] : [posting]
  })
  const paragraphs: string[] = []
  const ads = read.map((posting) => {
    const texts = paragraphsOf(posting.description?.text ?? '')
    const skills = posting.skills.map(({ slug, name, category, level }) => ({ slug, name, category, level }))
    return {
      skills,
      paragraphs: texts.map((text) => paragraphs.push(text) - 1),
      excerpt: (posting.excerpt ?? '').slice(0, 300),
    }
  })
  return { heads: shared ? recordedHeads() : read, ads, paragraphs, companies: madeCompanies(paragraphs) }
}

function recordedHeads(): Head[] {
  const rows = JSON.parse(gunzipSync(readFileSync(DAY)).toString('utf8')) as {
    company: string
    title: string
    location: string | null
  }[]
  const step = Math.max(1, Math.floor(rows.length / HEADS))
  return rows
    .filter((_, at) => at % step === 0)
    .flatMap((row) => {
      const posting = normalize(rawOf(row), HINTS)
      return posting.title === null ? [] : [{ ...posting, title: posting.title }]
    })
}

function rawOf(row: { title: string; company: string; location: string | null; description?: string }) {
  return {
    ...emptyRawPosting('1'),
    title: row.title,
    company: row.company,
    locations: row.location ? [{ text: row.location, city: null, region: null, country: null }] : [],
    description: row.description === undefined ? null : { format: 'text' as const, body: row.description },
  }
}

/** Of some 25 to 60 words each: short lines join the next. */
function paragraphsOf(text: string): string[] {
  const found: string[] = []
  let words: string[] = []
  for (const line of text.split(/\n+/)) {
    words.push(...line.split(/\s+/).filter((word) => word !== ''))
    if (words.length < MOST_WORDS / 2) continue
    found.push(words.slice(0, MOST_WORDS).join(' '))
    words = []
  }
  return found
}

function madeCompanies(paragraphs: string[]): Vocabulary['companies'] {
  const draws = drawsFrom(11)
  const words = [
    ...new Set(
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]{4,9}\b/g),
    ),
  ]
  const inCapitals = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`
  const slugs = new Set(
    Array.from({ length: COMPANIES }, (_, at) =>
      at % 3 === 0 ? draws.pick(words) : `${draws.pick(words)}-${draws.pick(words)}`,
    ),
  )
  return [...slugs].map((slug) => ({ slug, name: slug.split('-').map(inCapitals).join(' ') }))
}
