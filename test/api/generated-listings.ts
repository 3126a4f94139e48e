import { INDEX_VERSION } from '../../src/listing/index-version.ts'
import type { ListingDoc } from '../../src/listing/listing.ts'
import { listingTerms } from '../../src/listing/terms.ts'
import { foldWords } from '../../src/posting/fold.ts'
import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '../../src/posting/posting.ts'
import { type ListingWrite, saveListings } from '../../src/store/listing-writes.ts'
import type { TestContext } from '../helpers/context.ts'

const PLACES = [
  { raw: 'Berlin, Germany', city: 'Berlin', region: null, country: 'DE' },
  { raw: 'Zürich', city: 'Zürich', region: null, country: 'CH' },
  { raw: 'Austin, TX', city: 'Austin', region: 'Texas', country: 'US' },
  { raw: 'Texas', city: null, region: 'Texas', country: 'US' },
  { raw: 'France', city: null, region: null, country: 'FR' },
  { raw: 'Somewhere', city: null, region: null, country: null },
]
const SKILLS = ['python', 'go', 'kubernetes', 'sql', 'react', 'nursing', 'cpp', 'django']
const COMPANIES = ['acme', 'beta', 'gamma', 'delta-works', 'muller-and-sohne']
const SOURCES = ['greenhouse', 'remoteok', 'lever', 'hacker-news']
const TITLES = ['Engineer', 'Nurse', 'Go Developer', 'Data Analyst', 'Sales Manager', 'Cook']
const TEXTS = ['zebra tiger', 'zebra', 'tiger lion', 'lion', 'nothing of them']
const DAY = 86_400_000

/** Writes that many open and closed listings, of skewed values with many unknown ones; the same for the same number. */
export async function writeGeneratedListings(ctx: TestContext, count: number): Promise<void> {
  const pick = seededPicks(7)
  const now = ctx.now().getTime()
  for (let at = 0; at < count; at += 500) {
    const size = Math.min(500, count - at)
    await saveListings(
      ctx.db,
      Array.from({ length: size }, (_, index) => generated(at + index, now, pick)),
    )
  }
  await ctx.db.execute('analyze listings')
}

function generated(n: number, now: number, pick: ReturnType<typeof seededPicks>): ListingWrite {
  const closed = pick.chance(0.2)
  const rankAt = new Date(now - pick.below(200) * DAY - Math.floor(n / 3) * 1000).toISOString()
  const slug = pick.unless(0.1, () => pick.skewed(COMPANIES))
  const pay = pick.unless(0.5, () => 30_000 + 5_000 * pick.below(20))
  const country = () => pick.skewed(['DE', 'AT', 'US', 'FR'])
  const doc: ListingDoc = {
    title: pick.skewed(TITLES),
    company: slug === null ? null : { name: slug, slug },
    locations: pick.some(PLACES, 2),
    workplaces: pick.some(WORKPLACES, 2),
    eligibility: pick.unless(0.6, () => ({ worldwide: pick.chance(0.3), countries: [country()], raw: 'x' })),
    employmentTypes: pick.some(EMPLOYMENT_TYPES, 1),
    seniority: pick.unless(0.4, () => pick.skewed(SENIORITIES)),
    experienceYears: pick.unless(0.5, () => ({ min: pick.below(12), max: null })),
    education: null,
    visaSponsorship: null,
    clearance: null,
    salary:
      pay === null
        ? null
        : {
            min: pay,
            max: pick.unless(0.5, () => pay + 10_000),
            currency: pick.unless(0.1, () => pick.skewed(['EUR', 'USD', 'GBP'])),
            period: 'year',
            annualMin: pay,
            annualMax: null,
            raw: '',
          },
    language: pick.unless(0.1, () => pick.skewed(['en', 'de', 'fr'])),
    excerpt: null,
    postedAt: pick.unless(0.2, () => rankAt),
    validThrough: null,
    applyUrl: null,
    direct: pick.unless(0.3, () => pick.chance(0.7)),
    skills: pick.some(SKILLS, 4).map((skill) => ({ slug: skill, name: skill, category: 'tool', level: 'required' })),
    firstSeenAt: rankAt,
    closedReason: closed ? 'removed_from_board' : null,
    repostCount: 0,
    sources: [sourceOf(n, pick.skewed(SOURCES), rankAt)],
    provenance: {},
  }
  const places = doc.locations.map((place) => place.raw)
  return {
    id: `generated${n}`,
    canonicalId: n + 1,
    status: closed ? 'closed' : 'open',
    rankAt,
    postedAt: doc.postedAt,
    updatedAt: rankAt,
    closedAt: closed ? rankAt : null,
    terms: listingTerms(doc),
    words: {
      a: foldWords(`${doc.title} ${slug ?? ''}`),
      b: foldWords([...doc.skills.map((skill) => skill.name), ...places].join(' ')),
      c: [],
      d: pick.skewed(TEXTS),
    },
    indexVersion: INDEX_VERSION,
    doc,
  }
}

function sourceOf(n: number, source: string, firstSeenAt: string): ListingDoc['sources'][number] {
  const url = `https://ads.example/${n}`
  const board = `${source}:acme`
  return {
    postingId: n + 1,
    source,
    board,
    url,
    applyUrl: null,
    externalId: `${n}`,
    firstSeenAt,
    seenAt: null,
    present: true,
  }
}

/** Choices that are the same on every run (mulberry32). */
function seededPicks(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  /** The first ones most. */
  const skewed = <T>(values: readonly T[]) => values[Math.floor(next() ** 2 * values.length)] as T
  return {
    below,
    skewed,
    chance: (share: number) => next() < share,
    unless: <T>(share: number, make: () => T) => (next() < share ? null : make()),
    some: <T>(values: readonly T[], most: number) => [
      ...new Set(Array.from({ length: below(most + 1) }, () => skewed(values))),
    ],
  }
}
