import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { openSearchReader } from '../../src/api/interpret-typos.ts'
import { matchingFilter, readWebhookFilter } from '../../src/api/webhook-filter.ts'
import { decideListings } from '../../src/pipeline/decide-listing.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'
import { seedCorpus } from './corpus.ts'

let ctx: TestContext
let app: Api
let ids: string[]

beforeAll(async () => {
  ctx = await testContext()
  await seedCorpus(ctx)
  app = createApp(ctx)
  ids = [...(await ctx.db.execute<{ id: string }>(sql`select id from listings order by id`))].map((row) => row.id)
  await decideListings(ctx, [ids[1] ?? ''], { decision: 'close', actor: 'test' })
})
afterAll(() => ctx.close())

async function searched(filter: string): Promise<string[]> {
  const { status, body } = await ask<{ data: { id: string }[] }>(app, `/api/v1/listings?${filter}&status=all&limit=100`)
  expect(status).toBe(200)
  return body.data.map((listing) => listing.id).toSorted()
}

describe('what a webhook hears of is what the search finds', () => {
  const filters = [
    'skill=python',
    'skill=python&skill=k8s',
    'skill_any=go&skill_any=sql',
    'skill_not=python',
    'company=Acme%20GmbH',
    'company_not=acme',
    'country=DE&include_unknown=country',
    'city=M%C3%BCnchen',
    'city=berlin',
    'workplace=remote&workplace=hybrid',
    'eligible_in=AT',
    'employment_type=contract',
    'seniority=junior&include_unknown=seniority',
    'salary_min=75000&salary_currency=EUR',
    'salary_min=75000&salary_currency=EUR&include_unknown=salary_min',
    'experience_max=3',
    'posted_since=7d',
    'posted_since=2026-11-01&include_unknown=posted_since',
    'language=de',
    'source=remoteok',
    'direct=true',
    'q=zebra',
    'q=%22tiger+calm%22',
    'q=senior+remote+berlin',
    'q=pyhton',
    'q=engineer+-kubernetes',
    'q=nosuchword',
    'q=go&workplace=remote',
  ]

  it.each(filters)('%s', async (filter) => {
    const rooms = { ...ctx, searchReader: openSearchReader(ctx) }
    const found = await searched(filter)
    expect([...(await matchingFilter(rooms, filter, ids))].toSorted()).toEqual(found)
    // Of a part of the listings, that part of what it finds.
    const half = ids.filter((_id, i) => i % 2 === 0)
    const expected = found.filter((id) => half.includes(id))
    expect([...(await matchingFilter(rooms, filter, half))].toSorted()).toEqual(expected)
  })

  it('and these filters tell listings apart', async () => {
    const counts = await Promise.all(filters.map(async (filter) => (await searched(filter)).length))
    expect(counts.filter((count) => count > 0 && count < ids.length).length).toBeGreaterThan(20)
    expect(new Set(counts).size).toBeGreaterThan(3)
  })
})

describe('a filter is refused', () => {
  it.each([
    ['', 'must name a filter'],
    ['nonsense=1', 'nonsense'],
    ['skill=nosuchskill', '"nosuchskill" is not a skill'],
    ['country=XX', 'country'],
    ['status=all', 'status: is no filter'],
    ['skill=go&sort=salary', 'sort: is no filter'],
    ['skill=go&limit=5&include=total', 'limit: is no filter'],
    ['salary_currency=EUR', 'goes with salary_min'],
    ['q=---', 'no word'],
  ])('%s', (filter, why) => {
    const { query, faults } = readWebhookFilter(filter)
    expect(query).toBe(null)
    expect(faults?.join('; ')).toContain(why)
  })
})
