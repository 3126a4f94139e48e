import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seedCorpus } from './corpus.ts'
import { searchQueries as query, naughtyText as text } from './naughty-queries.ts'

let ctx: TestContext
let app: Api
let key: string

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  await seedCorpus(ctx)
  key = (await createKey(ctx.db, { role: 'admin', name: null, now: ctx.now() })).key
})
afterAll(() => ctx.close())

it('every search is answered, or refused with a problem; what it answers adds up', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(query, async (search) => {
      const { status, body, headers } = await ask<ListingPage & Problem>(app, `/api/v1/listings?${search}`)
      if (status === 200) {
        expect(body.data.length).toBeLessThanOrEqual(body.page.limit)
        if (body.total && body.page.next === null) expect(body.total.value).toBe(body.data.length)
        return
      }
      expect([400, 414]).toContain(status)
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(body.status).toBe(status)
    }),
    { numRuns: 600 },
  )
})

it('every q is answered, and each part that is told stands in it', { timeout: 60_000 }, async () => {
  const words = [
    'senior',
    'go',
    'c++',
    'new york',
    'in',
    'tx',
    'zokeeper',
    '-php',
    '"tiger fast"',
    'zebra',
    'remote',
    '-',
    '"',
  ]
  const q = fc
    .array(fc.oneof(fc.constantFrom(...words), text), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(' ').toWellFormed())
  await fc.assert(
    fc.asyncProperty(q, fc.constantFrom('newest', 'relevance'), async (asked, sort) => {
      const path = `/api/v1/listings?sort=${sort}&include=highlights,total&q=${encodeURIComponent(asked)}`
      const { status, body } = await ask<ListingPage & Problem>(app, path)
      if (status !== 200) {
        expect([400, 414]).toContain(status)
        expect(body.status).toBe(status)
        return
      }
      expect(body.total?.value).toBe(body.data.length)
      for (const part of body.interpreted?.parts ?? []) {
        for (const word of part.text.split(/\s+/)) expect(asked.slice(part.start, part.end)).toContain(word)
      }
    }),
    { numRuns: 300 },
  )
})

it('every path and every body is answered, or refused with a problem', { timeout: 120_000 }, async () => {
  const path = fc.constantFrom(
    'listings/*',
    'listings/*/postings',
    'listings/*/similar',
    'skills/*',
    'companies/*',
    'changes?since=*',
    'skills?cursor=*',
    'boards?limit=*',
    'admin/boards/*',
    'admin/runs/*',
    'admin/runs?board=*',
    'admin/boards?source=*',
    'admin/boards/*/schedule',
  )
  await fc.assert(
    fc.asyncProperty(path, text, async (pattern, value) => {
      const { status } = await ask(
        app,
        `/api/v1/${pattern.replace('*', encodeURIComponent(value.toWellFormed()).replaceAll('.', '%2E'))}`,
        { key },
      )
      expect(status).toBeLessThan(500)
    }),
    { numRuns: 300 },
  )
  const body = fc.oneof(
    fc.json(),
    fc.record({ url: text, name: text }, { requiredKeys: [] }).map((each) => JSON.stringify(each)),
    fc
      .record(
        {
          source: fc.constantFrom('lever', 'files', 'json-ld'),
          slug: text,
          name: text,
          cron: text,
          timeZone: text,
          config: fc.dictionary(text, fc.jsonValue()),
        },
        { requiredKeys: ['source', 'slug'] },
      )
      .map((each) => JSON.stringify(each)),
    fc.record({ board: text, dryRun: fc.boolean() }).map((each) => JSON.stringify(each)),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('boards', 'crawls', 'keys'), body, async (route, json) => {
      const headers = { 'Content-Type': 'application/json' }
      const { status } = await ask(app, `/api/v1/admin/${route}`, { method: 'POST', key, headers, body: json })
      expect(status).toBeLessThan(500)
    }),
    { numRuns: 300 },
  )
})

it('facets and totals are what plain counting gives', { timeout: 120_000 }, async () => {
  const filters = [
    'workplace=remote',
    'country=DE',
    'skill=python',
    'company=acme',
    'seniority=senior',
    'source=greenhouse',
    'q=zebra',
    'language=de',
  ]
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...filters), { maxLength: 3 }), async (chosen) => {
      const { body } = await ask<ListingPage>(
        app,
        `/api/v1/listings?include=facets,total&limit=100&${chosen.join('&')}`,
      )
      expect(body.total).toEqual({ value: body.data.length, relation: 'eq' })
      for (const [name, own] of [
        ['country', 'country'],
        ['workplace', 'workplace'],
        ['skill', 'skill'],
        ['seniority', 'seniority'],
        ['source', 'source'],
      ] as const) {
        const rest = chosen.filter((filter) => !filter.startsWith(`${own}=`))
        const { data } = (await ask<ListingPage>(app, `/api/v1/listings?limit=100&${rest.join('&')}`)).body
        for (const { value, count } of body.facets?.[name] ?? []) {
          const matching = await ask<ListingPage>(
            app,
            `/api/v1/listings?limit=100&${[...rest, `${name}=${encodeURIComponent(value)}`].join('&')}`,
          )
          expect(count).toBe(matching.body.data.length)
          expect(matching.body.data.length).toBeLessThanOrEqual(data.length)
        }
      }
    }),
    { numRuns: 12 },
  )
})

it('nothing of that changed a listing', async () => {
  const [row] = await ctx.db.execute<{ n: number }>(sql`select count(*)::int as n from listings where status = 'open'`)
  expect(row?.n).toBe(6)
})
