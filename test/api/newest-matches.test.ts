import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSearchReader } from '../../src/api/interpret-typos.ts'
import { toSearch } from '../../src/api/listing-filters.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { openLiveTerms } from '../../src/api/live-terms.ts'
import { openLiveWords } from '../../src/api/live-words.ts'
import { openNewestMatches } from '../../src/api/matching-rows.ts'
import { newestRows } from '../../src/api/newest-rows.ts'
import { searchListings } from '../../src/store/listing-search.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { writeGeneratedListings } from './generated-listings.ts'

const LISTINGS = 900

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
  await writeGeneratedListings(ctx, LISTINGS)
}, 60_000)
afterAll(() => ctx.close())

function openMatches(worthwhile = 0) {
  const terms = openLiveTerms(ctx)
  const words = openLiveWords({ ...ctx, searchReader: openSearchReader(ctx) }, { leastRows: 1 })
  return { terms, words, newestMatches: openNewestMatches({ terms, words }, { worthwhile }) }
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
]

describe('the newest matches', () => {
  it('give the pages that Postgres gives alone', async () => {
    const { terms, newestMatches } = openMatches()
    await terms()
    for (const query of QUERIES)
      await expect.poll(() => newestMatches(searchOf(query), 1), { interval: 10, timeout: 20_000 }).not.toBeNull()
    let found = 0
    for (const query of QUERIES)
      for (const sort of ['newest', 'relevance'] as const)
        for (const limit of [1, 3, 20, 100]) {
          const search = searchOf({ ...query, sort })
          const page = { keyset: null, limit, withDescription: 'without' } as const
          const newest = (await newestMatches(search, sort === 'newest' ? limit + 1 : 10_000)) ?? []
          const [alone, led] = [
            await searchListings(ctx.db, search, page),
            await searchListings(ctx.db, { ...search, newest }, page),
          ]
          expect(led, JSON.stringify({ query, sort, limit })).toEqual(alone)
          found += alone.rows.length
        }
    expect(found).toBeGreaterThan(500)
  })

  it('end no list where some of them are gone since', async () => {
    const search = searchOf({ q: 'zebra', sort: 'newest' })
    const page = { keyset: null, limit: 3, withDescription: 'without' } as const
    const alone = await searchListings(ctx.db, search, page)
    expect(alone.more).toBe(true)
    const newest = [...alone.rows.map(({ id }) => id), 'merged into another']
    expect(await searchListings(ctx.db, { ...search, newest }, page)).toEqual(alone)
  })

  it('are left to Postgres before all terms are loaded, where figures are asked for, and where nothing leads to them', async () => {
    const { terms, newestMatches } = openMatches()
    const search = searchOf({ q: 'junior remote' })
    expect(await newestMatches(search, 5)).toBeNull()
    await terms()
    expect((await newestMatches(search, 5))?.length).toBeGreaterThan(4)
    expect(await newestMatches(searchOf({ q: 'junior remote', salary_min: '1' }), 5)).toBeNull()
    expect(await newestMatches(searchOf({ skill_not: 'python' }), 5)).toBeNull()
    expect(await newestMatches(searchOf({}), 5)).toBeNull()
  })

  it('are left to Postgres where it finds as many in no time', async () => {
    const { terms, newestMatches } = openMatches(2)
    await terms()
    const search = searchOf({ skill: 'python', status: 'all' })
    const all = (await searchListings(ctx.db, search, { keyset: null, limit: LISTINGS, withDescription: 'without' }))
      .rows
    expect(await newestMatches(search, Math.floor(all.length / 2))).not.toBeNull()
    expect(await newestMatches(search, Math.floor(all.length / 2) + 1)).toBeNull()
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
