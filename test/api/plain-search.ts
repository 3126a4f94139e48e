import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import type { TestContext } from '../helpers/context.ts'
import { ask } from './client.ts'

const has = (path: string, test: string) => `exists (select from jsonb_array_elements(l.doc->${path}) e where ${test})`
const without = (path: string, test: string) => `not ${has(path, test)}`
const skill = (slug: string) => has(`'skills'`, `e->>'slug' = '${slug}'`)
const country = (code: string) => has(`'locations'`, `e->>'country' = '${code}'`)
const works = (where: string) => `l.doc->'workplaces' ? '${where}'`
/** What a year pays at most, as SQL over a listing's document. */
export const pay = `coalesce((l.doc #>> '{salary,annualMax}')::numeric, (l.doc #>> '{salary,annualMin}')::numeric)`
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

async function plainCounts(ctx: TestContext, facet: string, where: string[]): Promise<Record<string, number>> {
  const rows = await ctx.db.execute<{ value: string; n: number }>(
    sql.raw(`select v.value, count(*)::int as n from listings l, lateral (${VALUES[facet]}) v
      where ${where.join(' and ')} and v.value is not null group by 1`),
  )
  return Object.fromEntries(rows.map((row) => [row.value, row.n]))
}

/** Matches are counted one by one up to here (docs/search.md); facets are exact at any size. */
const COUNTED = 10_000

/** Total and facets of random searches, held against plain SQL over the documents. Returns how many searches matched something. */
export async function holdAgainstPlainSql(ctx: TestContext, app: Api, numRuns: number): Promise<number> {
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
      const n = row?.n ?? 0
      expect(body.total).toEqual(n > COUNTED ? { value: COUNTED, relation: 'gte' } : { value: n, relation: 'eq' })
      for (const facet of Object.keys(VALUES)) {
        const where = [base, ...chosen.filter(([, own]) => own !== facet).map(([, , plain]) => plain)]
        const told = body.facets?.[facet as keyof typeof body.facets] ?? []
        expect(Object.fromEntries(told.map(({ value, count }) => [value, count])), `${facet} of ${query}`).toEqual(
          await plainCounts(ctx, facet, where),
        )
      }
    }),
    { numRuns },
  )
  return matched
}
