import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'
import { writeGeneratedListings } from './generated-listings.ts'

let ctx: TestContext
let app: Api

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  await writeGeneratedListings(ctx, 2_000)
}, 60_000)
afterAll(() => ctx.close())

const has = (path: string, test: string) => `exists (select from jsonb_array_elements(l.doc->${path}) e where ${test})`
const without = (path: string, test: string) => `not ${has(path, test)}`
const skill = (slug: string) => has(`'skills'`, `e->>'slug' = '${slug}'`)
const country = (code: string) => has(`'locations'`, `e->>'country' = '${code}'`)
const works = (where: string) => `l.doc->'workplaces' ? '${where}'`
const pay = `coalesce((l.doc #>> '{salary,annualMax}')::numeric, (l.doc #>> '{salary,annualMin}')::numeric)`
const years = `(l.doc #>> '{experienceYears,min}')::int`
const eligible = (code: string) =>
  `(l.doc->'eligibility' @> '{"worldwide": true}' or (l.doc #> '{eligibility,worldwide}' = 'false' and l.doc #> '{eligibility,countries}' ? '${code}'))`

/** Filters as they are asked for, with the facet that is counted without them, and the same on the documents in plain SQL. */
const FILTERS: [query: string, facet: string | null, plain: string][] = [
  ['skill=python', 'skill', skill('python')],
  ['skill=python&skill=k8s', 'skill', `${skill('python')} and ${skill('kubernetes')}`],
  ['skill_any=sql&skill_any=react', 'skill', `(${skill('sql')} or ${skill('react')})`],
  ['skill_not=python', 'skill', `not ${skill('python')}`],
  ['skill=go&include_unknown=skill', 'skill', `(${skill('go')} or l.doc->'skills' = '[]')`],
  ['company=acme', 'company', `l.doc #>> '{company,slug}' = 'acme'`],
  ['company=Acme+GmbH&company=Beta', 'company', `l.doc #>> '{company,slug}' in ('acme', 'beta')`],
  ['company_not=acme', 'company', `l.doc #>> '{company,slug}' is distinct from 'acme'`],
  ['country=DE&country=us', 'country', `(${country('DE')} or ${country('US')})`],
  [
    'country=FR&include_unknown=country',
    'country',
    `(${country('FR')} or ${without(`'locations'`, `e->>'country' is not null`)})`,
  ],
  ['region=TX', null, has(`'locations'`, `e->>'region' = 'Texas'`)],
  ['city=zurich', null, has(`'locations'`, `e->>'city' = 'Zürich'`)],
  ['workplace=remote', 'workplace', works('remote')],
  ['workplace=hybrid&include_unknown=workplace', 'workplace', `(${works('hybrid')} or l.doc->'workplaces' = '[]')`],
  ['eligible_in=AT', null, `${works('remote')} and ${eligible('AT')}`],
  [
    'eligible_in=DE&include_unknown=eligible_in',
    null,
    `${works('remote')} and (${eligible('DE')} or l.doc->'eligibility' = 'null')`,
  ],
  [
    'employment_type=part_time&employment_type=contract',
    'employment_type',
    `l.doc->'employmentTypes' ?| array['part_time', 'contract']`,
  ],
  ['seniority=junior', 'seniority', `l.doc->>'seniority' = 'junior'`],
  ['seniority=mid&include_unknown=seniority', 'seniority', `coalesce(l.doc->>'seniority', 'mid') = 'mid'`],
  ['salary_min=70000', null, `${pay} >= 70000`],
  ['salary_min=70000&salary_currency=EUR', null, `${pay} >= 70000 and l.doc #>> '{salary,currency}' = 'EUR'`],
  [
    'salary_min=70000&salary_currency=EUR&include_unknown=salary_min',
    null,
    `(${pay} >= 70000 or ${pay} is null or l.doc #>> '{salary,currency}' is distinct from 'EUR')`,
  ],
  ['experience_max=3', null, `${years} <= 3`],
  ['experience_max=3&include_unknown=experience_max', null, `coalesce(${years}, 0) <= 3`],
  ['posted_since=60d', null, `(l.doc->>'postedAt')::timestamptz >= '2026-09-23T12:00:00Z'`],
  ['posted_since=2026-10-01', null, `(l.doc->>'postedAt')::timestamptz >= '2026-10-01T00:00:00Z'`],
  [
    'posted_since=7d&include_unknown=posted_since',
    null,
    `coalesce((l.doc->>'postedAt')::timestamptz, now()) >= '2026-11-15T12:00:00Z'`,
  ],
  ['language=de', 'language', `l.doc->>'language' = 'de'`],
  ['source=remoteok&source=lever', 'source', has(`'sources'`, `e->>'source' in ('remoteok', 'lever')`)],
  ['direct=true', null, `l.doc->'direct' = 'true'`],
  ['direct=false&include_unknown=direct', null, `l.doc->'direct' <> 'true'`],
  ['q=zebra', null, `l.search @@ 'zebra'`],
  ['q=zebra+-tiger', null, `l.search @@ 'zebra & !tiger'`],
  ['q=%22zebra+tiger%22', null, `l.search @@ 'zebra <-> tiger'`],
  ['q=remote+junior', null, `${works('remote')} and l.doc->>'seniority' = 'junior'`],
]

/** Of a facet: the values of a listing in plain SQL. */
const VALUES: Record<string, string> = {
  skill: `select e->>'slug' as value from jsonb_array_elements(l.doc->'skills') e`,
  company: `select l.doc #>> '{company,slug}' as value`,
  country: `select distinct e->>'country' as value from jsonb_array_elements(l.doc->'locations') e`,
  workplace: `select jsonb_array_elements_text(l.doc->'workplaces') as value`,
  employment_type: `select jsonb_array_elements_text(l.doc->'employmentTypes') as value`,
  seniority: `select l.doc->>'seniority' as value`,
  source: `select distinct e->>'source' as value from jsonb_array_elements(l.doc->'sources') e`,
  language: `select l.doc->>'language' as value`,
}
const STATUSES: Record<string, string> = { open: `= 'open'`, closed: `= 'closed'`, all: `in ('open', 'closed')` }

const filters = fc.uniqueArray(fc.constantFrom(...FILTERS), {
  maxLength: 4,
  // A parameter that is given twice would be another filter.
  selector: ([query]) => query.split('=')[0],
})
const askedFor = fc
  .record({ chosen: filters, status: fc.constantFrom('open', 'closed', 'all') })
  .filter(({ chosen }) => chosen.filter(([query]) => query.includes('include_unknown')).length < 2)

async function plainCounts(facet: string, where: string[]): Promise<Record<string, number>> {
  const rows = await ctx.db.execute<{ value: string; n: number }>(
    sql.raw(`select v.value, count(*)::int as n from listings l, lateral (${VALUES[facet]}) v
      where ${where.join(' and ')} and v.value is not null group by 1`),
  )
  return Object.fromEntries(rows.map((row) => [row.value, row.n]))
}

describe('total, facets and rows of a search', () => {
  it('are what plain SQL over the documents gives, each facet without its own filter', {
    timeout: 60_000,
  }, async () => {
    let matched = 0
    await fc.assert(
      fc.asyncProperty(askedFor, async ({ chosen, status }) => {
        const query = [`status=${status}`, ...chosen.map(([filter]) => filter)].join('&')
        const { body } = await ask<ListingPage>(app, `/api/v1/listings?include=total,facets&limit=1&${query}`)
        const base = `l.status ${STATUSES[status]}`
        const [row] = await ctx.db.execute<{ n: number }>(
          sql.raw(
            `select count(*)::int as n from listings l where ${[base, ...chosen.map(([, , plain]) => plain)].join(' and ')}`,
          ),
        )
        matched += Math.min(row?.n ?? 0, 1)
        // What is nowhere as meant is looked for literally: another question than the plain one.
        if (body.interpreted?.taken === 'literally') return
        expect(body.total).toEqual({ value: row?.n, relation: 'eq' })
        for (const facet of Object.keys(VALUES)) {
          const where = [base, ...chosen.filter(([, own]) => own !== facet).map(([, , plain]) => plain)]
          const told = body.facets?.[facet as keyof typeof body.facets] ?? []
          expect(Object.fromEntries(told.map(({ value, count }) => [value, count])), `${facet} of ${query}`).toEqual(
            await plainCounts(facet, where),
          )
        }
      }),
      { numRuns: 40 },
    )
    expect(matched).toBeGreaterThan(8)
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
    ['sort=salary', `coalesce(${pay}, -1)`],
    [
      'sort=salary&salary_currency=EUR',
      `case when l.doc #>> '{salary,currency}' = 'EUR' then coalesce(${pay}, -1) else -1 end`,
    ],
  ])('of %s goes from the best pay to the unknown, the newest first among equals', async (query, value) => {
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const path: string = `/api/v1/listings?limit=70&${query}${next && `&cursor=${next}`}`
      const { data, page } = (await ask<ListingPage>(app, path)).body
      seen.push(...data.map((listing) => listing.id))
      next = page.next
    }
    const wanted = await ctx.db.execute<{ id: string }>(
      sql.raw(`select id from listings l where status = 'open' order by ${value} desc, rank_at desc, id desc`),
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
