import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toSearch } from '../../src/api/listing-filters.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import type { ListingRow } from '../../src/store/listing-reads.ts'
import { type Keyset, type ListingSearch, searchListings } from '../../src/store/listing-search.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { writeGeneratedListings } from './generated-listings.ts'

const LISTINGS = 700

let ctx: TestContext
let all: ListingRow[]
beforeAll(async () => {
  ctx = await testContext()
  await writeGeneratedListings(ctx, LISTINGS)
  all = await pageOf(searchOf({ status: 'all', sort: 'newest' }), null, LISTINGS)
  expect(all).toHaveLength(LISTINGS)
}, 60_000)
afterAll(() => ctx.close())

const searchOf = (query: Record<string, string>) => toSearch(ListingQuery.parse(query) as ListingQuery, ctx.now())

async function pageOf(search: ListingSearch, keyset: Keyset | null, limit: number): Promise<ListingRow[]> {
  return (await searchListings(ctx.db, search, { keyset, limit, withDescription: 'without' })).rows
}

/** From the first page to the last by `next`, and back by `prev`. */
async function walks(search: ListingSearch, limit: number): Promise<{ there: string[]; back: string[] }> {
  const keysetOf = (row: ListingRow, direction: Keyset['direction']) => ({
    direction,
    value: row.sortValue,
    rankAt: row.rankAt,
    id: row.id,
  })
  const pages: ListingRow[][] = []
  for (let last: ListingRow | undefined, first = true; first || last; first = false) {
    const page = await pageOf(search, last ? keysetOf(last, 'next') : null, limit)
    if (page.length > 0) pages.push(page)
    last = page.at(-1)
  }
  const back: ListingRow[][] = []
  for (let first = pages.at(-1)?.[0]; first; first = back[0]?.[0]) {
    const page = await pageOf(search, keysetOf(first, 'prev'), limit)
    if (page.length === 0) break
    back.unshift(page)
  }
  return { there: pages.flat().map(({ id }) => id), back: back.flat().map(({ id }) => id) }
}

const QUERIES: Record<string, string>[] = [
  { status: 'all' },
  { status: 'all', skill: 'python' },
  { status: 'all', experience_max: '2' },
  { status: 'open', salary_min: '60000' },
  { status: 'all', salary_min: '60000' },
  { status: 'all', salary_min: '60000', salary_currency: 'EUR' },
  { status: 'closed', salary_min: '60000', salary_currency: 'USD', include_unknown: 'salary_min' },
  { status: 'all', salary_min: '60000', include_unknown: 'salary_min', skill_not: 'go' },
]

/** The terms of the filters, looked for in the rows themselves. */
function passes(row: ListingRow, query: Record<string, string>): boolean {
  const { salary, experienceYears, skills } = row.doc
  const has = (skill: string | undefined) => skills.some(({ slug }) => slug === skill)
  const pay = salary?.annualMax ?? salary?.annualMin ?? null
  const compares = pay !== null && (query.salary_currency === undefined || salary?.currency === query.salary_currency)
  const enough = compares ? pay >= Number(query.salary_min) : query.include_unknown === 'salary_min'
  return (
    (query.status === 'all' || row.status === query.status) &&
    (query.skill === undefined || has(query.skill)) &&
    (query.skill_not === undefined || !has(query.skill_not)) &&
    (query.experience_max === undefined || (experienceYears?.min ?? 99) <= Number(query.experience_max)) &&
    (query.salary_min === undefined || enough)
  )
}

function inOrder(rows: ListingRow[], query: Record<string, string>, sort: string): string[] {
  const payOf = ({ doc: { salary } }: ListingRow) => {
    const compares = query.salary_currency === undefined || salary?.currency === query.salary_currency
    return sort === 'salary' && compares ? (salary?.annualMax ?? salary?.annualMin ?? -1) : -1
  }
  return rows
    .toSorted(
      (a, b) => payOf(b) - payOf(a) || (a.rankAt < b.rankAt ? 1 : a.rankAt > b.rankAt ? -1 : a.id < b.id ? 1 : -1),
    )
    .map(({ id }) => id)
}

describe.each(['newest', 'salary'])('sort=%s', (sort) => {
  it.each(QUERIES)('of %j is one order over all statuses, forth and back', async (query) => {
    const expected = inOrder(
      all.filter((row) => passes(row, query)),
      query,
      sort,
    )
    expect(expected.length).toBeGreaterThan(20)
    const search = searchOf({ ...query, sort })
    for (const limit of [7, 100]) {
      const { there, back } = await walks(search, limit)
      expect(there).toEqual(expected)
      expect(back).toEqual(expected.slice(0, back.length))
      expect(back.length).toBeGreaterThanOrEqual(expected.length - limit)
    }
  })
})
