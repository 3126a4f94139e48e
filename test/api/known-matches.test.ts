import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSearchReader } from '../../src/api/interpret-typos.ts'
import { toSearch } from '../../src/api/listing-filters.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { openLiveTerms } from '../../src/api/live-terms.ts'
import { openLiveWords } from '../../src/api/live-words.ts'
import { openKnownMatches } from '../../src/api/matching-rows.ts'
import { newerRows, newestRows } from '../../src/api/newest-rows.ts'
import { type ListingSearch, type MatchBound, searchListings } from '../../src/store/listing-search.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { until } from '../queues/backends.ts'
import { writeGeneratedListings } from './generated-listings.ts'

const LISTINGS = 900

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
  await writeGeneratedListings(ctx, LISTINGS)
}, 60_000)
afterAll(() => ctx.close())

function openMatches() {
  const terms = openLiveTerms(ctx)
  const words = openLiveWords({ ...ctx, searchReader: openSearchReader(ctx) }, { leastRows: 1 })
  return { terms, knownMatches: openKnownMatches({ terms, words }) }
}

const searchOf = (query: Record<string, string | string[]>) =>
  toSearch(ListingQuery.parse(query) as ListingQuery, ctx.now())

const QUERIES = [
  { q: 'zebra' },
  { q: 'zebra -tiger' },
  { q: 'engineer zebra', status: 'all' },
  { q: '"zebra tiger"', status: 'closed' },
  { q: 'python zebra', country: ['DE', 'US'], skill_not: 'go' },
  { q: 'junior remote' },
  { q: 'lion', posted_since: '60d', include_unknown: 'posted_since' },
  { q: 'nurse', workplace: 'remote', skill: ['python', 'sql'] },
  { skill: 'python', seniority: 'junior' },
  { experience_max: '0', salary_min: '110000' },
  { salary_min: '90000', salary_currency: 'EUR', skill: 'python', status: 'all' },
  { salary_min: '60000', include_unknown: 'salary_min', experience_max: '6', q: 'zebra' },
]

const firstOf = (limit: number) => ({ keyset: null, limit, withDescription: 'without' }) as const

describe('matches that memory knows', () => {
  let knownMatches: ReturnType<typeof openMatches>['knownMatches']
  beforeAll(async () => {
    const opened = openMatches()
    knownMatches = opened.knownMatches
    await opened.terms.withFigures()
    for (const query of QUERIES)
      await until(async () => (await knownMatches(searchOf(query), { most: 1, newest: 1 })) !== null)
  }, 60_000)

  async function ledPage(search: ListingSearch, bound: MatchBound, limit: number) {
    const known = (await knownMatches(search, bound)) ?? []
    return searchListings(ctx.db, { ...search, known }, firstOf(limit))
  }

  it('give the pages that Postgres gives alone', async () => {
    let found = 0
    for (const query of QUERIES)
      for (const sort of ['newest', 'relevance', 'salary'] as const)
        for (const limit of [1, 3, 20, 100]) {
          const search = searchOf({ ...query, sort })
          const alone = await searchListings(ctx.db, search, firstOf(limit))
          const most = sort === 'newest' ? limit + 1 : LISTINGS
          expect(await ledPage(search, { most, newest: most }, limit), JSON.stringify({ query, sort, limit })).toEqual(
            alone,
          )
          found += alone.rows.length
        }
    expect(found).toBeGreaterThan(500)
  })

  it('are ranked by relevance in all, and of more than the bound the newest, with those as new as the last', async () => {
    let bounded = 0
    for (const query of QUERIES) {
      const byTime = (await searchListings(ctx.db, searchOf({ ...query, sort: 'newest' }), firstOf(LISTINGS))).rows
      const search = searchOf({ ...query, sort: 'relevance' })
      const ranked = (await searchListings(ctx.db, search, firstOf(LISTINGS))).rows
      const most = byTime.length - 1
      for (const newest of [1, 7, most].filter((each) => each <= most)) {
        const last = byTime[newest - 1]?.rankAt ?? ''
        const { rows } = await ledPage(search, { most, newest }, LISTINGS)
        expect(rows, JSON.stringify({ query, newest })).toEqual(ranked.filter(({ rankAt }) => rankAt >= last))
        bounded += 1
      }
    }
    expect(bounded).toBeGreaterThan(15)
  })

  it('end no list where some of them are gone since', async () => {
    const search = searchOf({ q: 'zebra', sort: 'newest' })
    const alone = await searchListings(ctx.db, search, firstOf(3))
    expect(alone.more).toBe(true)
    const known = [...alone.rows.map(({ id }) => id), 'merged into another']
    expect(await searchListings(ctx.db, { ...search, known }, firstOf(3))).toEqual(alone)
  })

  it('are left to Postgres before all terms are loaded, before the figures that are asked for are, and where nothing leads to them', async () => {
    const { terms, knownMatches } = openMatches()
    const search = searchOf({ q: 'junior remote' })
    const bound = { most: 5, newest: 5 }
    expect(await knownMatches(search, bound)).toBeNull()
    await terms()
    expect(await knownMatches(search, bound)).not.toBeNull()
    const paid = searchOf({ q: 'junior remote', salary_min: '1' })
    expect(await knownMatches(paid, bound)).toBeNull()
    await terms.withFigures()
    expect(await knownMatches(paid, bound)).not.toBeNull()
    expect(await knownMatches(searchOf({ experience_max: '0', salary_min: '110000' }), bound)).not.toBeNull()
    // What many pay a walk finds as quickly.
    expect(await knownMatches(searchOf({ salary_min: '60000' }), bound)).toBeNull()
    expect(await knownMatches(searchOf({ skill: 'python', sort: 'salary' }), { most: 5, newest: 0 })).toBeNull()
    expect(await knownMatches(searchOf({ skill_not: 'python' }), bound)).toBeNull()
    expect(await knownMatches(searchOf({}), bound)).toBeNull()
  })
})

it('listings that an older version wrote are ranked by their text', async () => {
  const search = searchOf({ q: 'zebra python', sort: 'relevance' })
  const page = { keyset: null, limit: 100, withDescription: 'without' } as const
  const ranked = async () =>
    (await searchListings(ctx.db, search, page)).rows.map(({ id, sortValue }) => ({ id, sortValue }))
  const expected = await ranked()
  expect(new Set(expected.map(({ sortValue }) => sortValue)).size).toBeGreaterThan(20)
  // A process of the older version leaves the head of a newer one as it was.
  await ctx.db.execute(
    sql`update listings set index_version = 2, head = case when id like '%3' then to_tsvector('simple', 'of long ago') end where id ~ '[0-4]$'`,
  )
  expect(await ranked()).toEqual(expected)
})

it('the newest rows are as many as are asked for, and those as new as the last', () => {
  const times = fc.array(
    fc.integer({ min: -5, max: 40 }).map((tenth) => tenth * 8_640_000),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 70 }), (rankAt, most) => {
      const rows = Int32Array.from(rankAt.keys())
      const last = rankAt.toSorted((a, b) => b - a)[most - 1] ?? Number.NEGATIVE_INFINITY
      expect([...newestRows({ rankAt: Float64Array.from(rankAt) }, rows, most)]).toEqual(
        [...rows].filter((row) => (rankAt[row] as number) >= last),
      )
    }),
  )
})

it('the newer rows are all that came since some time, as many as are asked for and few others', () => {
  const times = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 3_000, maxLength: 6_000 })
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 7_000 }), (ranks, most) => {
      const rankAt = Float64Array.from(ranks)
      const all = Int32Array.from(ranks.keys())
      const newer = newerRows({ rankAt }, all, most)
      const since = newer.reduce((least, row) => Math.min(least, rankAt[row] as number), Number.POSITIVE_INFINITY)
      expect([...newer]).toEqual([...all].filter((row) => (rankAt[row] as number) >= since))
      expect(newer.length).toBeGreaterThanOrEqual(Math.min(most, all.length))
    }),
    { numRuns: 30 },
  )
  const apart = { rankAt: Float64Array.from({ length: 100_000 }, (_, n) => (n * 7_919) % 100_003) }
  expect(newerRows(apart, Int32Array.from(apart.rankAt.keys()), 10_000).length).toBeLessThan(14_000)
})
