import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'
import { writeGeneratedListings } from './generated-listings.ts'
import { holdAgainstPlainSql, pay } from './plain-search.ts'

let ctx: TestContext
let app: Api

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  await writeGeneratedListings(ctx, 2_000)
}, 60_000)
afterAll(() => ctx.close())

describe('total, facets and rows of a search', () => {
  it('are what plain SQL over the documents gives, each facet without its own filter', {
    timeout: 60_000,
  }, async () => {
    expect(await holdAgainstPlainSql(ctx, app, 40)).toBeGreaterThan(8)
  })

  it('come with labels, the most frequent first', async () => {
    const { facets } = (await ask<ListingPage>(app, '/api/v1/listings?include=facets')).body
    for (const values of Object.values(facets ?? {})) {
      const counts = values.map(({ count }) => count)
      expect(counts.length).toBeGreaterThan(1)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }
    expect(facets?.skill.find(({ value }) => value === 'cpp')?.label).toBe('C++')
    expect(facets?.workplace.find(({ value }) => value === 'onsite')?.label).toBe('On-site')
    expect(facets?.language.find(({ value }) => value === 'de')?.label).toBe('German')
    expect(facets?.source.find(({ value }) => value === 'hacker-news')?.label).toMatch(/^Hacker News/)
  })
})

it('the facets follow every change at once, and say when they were counted', async () => {
  const goOf = async (query: string) => {
    const { facets, facetsInfo } = (await ask<ListingPage>(app, `/api/v1/listings?include=facets${query}`)).body
    return { go: facets?.skill.find(({ value }) => value === 'go')?.count ?? 0, ...facetsInfo }
  }
  const start = ctx.now().toISOString()
  const [whole, remote, worded] = await Promise.all(['', '&workplace=remote', '&q=zebra'].map(goOf))
  expect(whole).toMatchObject({ relation: 'eq', asOf: start })
  // As the linker writes: rows, and in the same transaction their changes.
  const write = (status: string, from: string) =>
    ctx.db.execute(sql`with written as (update listings set status = ${status} where status = ${from} and 'skill:go' = any(terms) returning id)
      insert into changes (seq, type, listing_id, at)
      select coalesce((select max(seq) from changes), 0) + row_number() over (), 'updated', id, now() from written`)
  await write('hidden', 'open')
  const later = new Date(ctx.now().getTime() + 5_000).toISOString()
  ctx.setNow(later)
  for (const query of ['', '&workplace=remote', '&q=zebra'])
    expect(await goOf(query)).toEqual({ go: 0, relation: 'eq', asOf: later })
  await write('open', 'hidden')
  const counts = (await Promise.all(['', '&workplace=remote', '&q=zebra'].map(goOf))).map(({ go }) => go)
  expect(counts).toEqual([whole?.go, remote?.go, worded?.go])
  await ctx.db.execute(sql`truncate changes`)
  ctx.setNow(start)
})

const BY_PAY = `coalesce(${pay}, -1)`
const BY_PAY_IN_EUR = `case when l.doc #>> '{salary,currency}' = 'EUR' then coalesce(${pay}, -1) else -1 end`
const RARE = `'skill:django' = any(terms)`

describe('a walk', () => {
  it.each([
    'status=open',
    'status=all&sort=salary&salary_currency=EUR',
    'sort=salary&skill=python',
    'q=zebra',
    'q=zebra&sort=newest',
    'posted_since=90d',
  ])('of %s shows each match once, there and back', async (query) => {
    const forth: string[] = []
    const back: string[] = []
    const read = async (cursor: string | null) =>
      (
        await ask<ListingPage>(
          app,
          `/api/v1/listings?limit=90&include=total&${query}${cursor ? `&cursor=${cursor}` : ''}`,
        )
      ).body
    let page = await read(null)
    const total = page.total?.value
    for (;;) {
      forth.push(...page.data.map((listing) => listing.id))
      if (page.page.next === null) break
      page = await read(page.page.next)
    }
    for (;;) {
      back.unshift(...page.data.map((listing) => listing.id))
      if (page.page.prev === null) break
      page = await read(page.page.prev)
    }
    expect(forth).toHaveLength(total ?? -1)
    expect(new Set(forth).size).toBe(forth.length)
    expect(back).toEqual(forth)
  })

  it.each([
    ['sort=salary', BY_PAY, 'true'],
    ['sort=salary&salary_currency=EUR', BY_PAY_IN_EUR, 'true'],
    ['sort=salary&skill=django', BY_PAY, RARE],
    ['sort=salary&salary_currency=EUR&skill=django', BY_PAY_IN_EUR, RARE],
  ])('of %s goes from the best pay to the unknown, the newest first among equals', async (query, value, where) => {
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const path: string = `/api/v1/listings?limit=70&${query}${next && `&cursor=${next}`}`
      const { data, page } = (await ask<ListingPage>(app, path)).body
      seen.push(...data.map((listing) => listing.id))
      next = page.next
    }
    const wanted = await ctx.db.execute<{ id: string }>(
      sql.raw(
        `select id from listings l where status = 'open' and ${where} order by ${value} desc, rank_at desc, id desc`,
      ),
    )
    expect(seen).toEqual(wanted.map(({ id }) => id))
  })

  it('of "7d" counts back from where it began', async () => {
    const query = 'posted_since=40d&limit=30'
    const first = (await ask<ListingPage>(app, `/api/v1/listings?${query}&include=total`)).body
    const began = ctx.now().toISOString()
    ctx.setNow('2026-12-20T12:00:00.000Z')
    const seen = [...first.data]
    let next = first.page.next
    while (next !== null) {
      const page: ListingPage = (await ask<ListingPage>(app, `/api/v1/listings?${query}&cursor=${next}`)).body
      seen.push(...page.data)
      next = page.page.next
    }
    ctx.setNow(began)
    expect(new Set(seen.map((listing) => listing.id)).size).toBe(first.total?.value)
  })
})
