import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seedCorpus } from './corpus.ts'

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

const NAUGHTY = [
  "'",
  '"',
  '\\',
  "'; drop table listings; --",
  '" or 1=1',
  '&|!():*<->',
  '-',
  '--',
  '-"',
  '%',
  '%00',
  '\u0000',
  '\ud800',
  '🎉',
  '‮',
  '{}',
  '{"a":1}',
  '[',
  '$1',
  '../..',
  '\n',
  'ß',
  'İ',
  '1e309',
  '-1',
  '00',
  '9'.repeat(30),
  'NaN',
  '__proto__',
  'constructor',
  'a'.repeat(400),
  'null',
  '2026-02-31',
  '0000-00-00',
  '9999d',
  "') or l.search @@ to_tsquery('x",
  "x':*A & !('y",
  '1; select pg_sleep(10)--',
  'a|b&c<2>d',
  'go '.repeat(100),
  'enginer pyhton berlni kuberntes nurze '.repeat(5),
  'senior senior -senior remote -remote',
  '-'.repeat(300),
  '"'.repeat(299),
  'ﬁ ǅ ẞ Ω 漢字 עברית عربى',
  'e\u0301'.repeat(100),
  '\u0001\u001f\u007f\u0085\u2028',
]
const text = fc.oneof(
  fc.constantFrom(...NAUGHTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
)
const good: Record<string, string[]> = {
  q: [
    'python',
    'zebra -old',
    '"zebra fast"',
    'c++',
    'or',
    '-python',
    'a & b | !c',
    "it's",
    'senior go remote berlin',
    'zokeeper',
  ],
  skill: ['python', 'k8s', 'c++'],
  skill_any: ['go', 'sql'],
  skill_not: ['django'],
  company: ['acme', 'Beta Inc'],
  company_not: ['acme'],
  country: ['DE', 'gb'],
  region: ['Texas'],
  city: ['Berlin'],
  workplace: ['remote', 'onsite'],
  eligible_in: ['DE'],
  employment_type: ['full_time'],
  seniority: ['senior', 'junior'],
  language: ['en', 'de'],
  source: ['greenhouse', 'remoteok'],
  direct: ['true', 'false'],
  posted_since: ['7d', '9999d', '2026-11-01', '1900-01-01'],
  salary_min: ['0', '70000', '1000000000'],
  salary_currency: ['EUR', 'GBP'],
  experience_max: ['0', '10'],
  status: ['open', 'closed', 'all'],
  include_unknown: ['country', 'skill,workplace,salary_min', 'posted_since,experience_max,eligible_in'],
  sort: ['newest', 'relevance', 'salary'],
  limit: ['1', '100'],
  include: ['total', 'facets,description', 'total,facets', 'highlights'],
}
const names = Object.keys(ListingQuery.shape)
const parameter = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...Object.keys(good))
      .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(good[name] ?? [])))),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...names), text) },
  { weight: 1, arbitrary: fc.tuple(text, text) },
)
const query = fc.array(parameter, { maxLength: 5 }).map((pairs) =>
  // The encoder takes no lone surrogate; what a client can send are bytes.
  pairs
    .map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&'),
)

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
