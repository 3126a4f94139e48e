import { z } from '@hono/zod-openapi'
import { countryName } from '../posting/geography/countries.ts'
import { skillBySlug } from '../skills/taxonomy.ts'
import { companyNames } from '../store/company-reads.ts'
import { countFacets, type FacetedSearch, type FacetSpec } from '../store/listing-facets.ts'
import type { ListingSearch } from '../store/listing-search.ts'
import { inWords, languageName, sourceTitle } from '../web/words.ts'
import { cached } from './cached.ts'
import type { ApiContext } from './env.ts'

const FACETS = [
  { name: 'skill', field: 'skill', own: ['skill', 'skill_any', 'skill_not'] },
  { name: 'company', field: 'company', own: ['company', 'company_not'] },
  { name: 'country', field: 'country', own: ['country'] },
  { name: 'workplace', field: 'workplace', own: ['workplace'] },
  { name: 'employment_type', field: 'type', own: ['employment_type'] },
  { name: 'seniority', field: 'seniority', own: ['seniority'] },
  { name: 'source', field: 'source', own: ['source'] },
  { name: 'language', field: 'language', own: ['language'] },
] as const satisfies FacetSpec[]
type FacetName = (typeof FACETS)[number]['name']

const valuesSchema = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }))

export const FacetsSchema = z
  .object({
    skill: valuesSchema,
    company: valuesSchema,
    country: valuesSchema,
    workplace: valuesSchema,
    employment_type: valuesSchema,
    seniority: valuesSchema,
    source: valuesSchema,
    language: valuesSchema,
  })
  .openapi('Facets', { description: 'Each counted without its own filter; the 50 most frequent values of each' })

/** Those of all open listings read each of them, and are what everybody asks for first. */
const WHOLE_KEPT_MS = 10_000

/** Counts with labels for people, exact at the time `asOf`. */
export type Facets = (search: ListingSearch) => Promise<{ facets: z.infer<typeof FacetsSchema>; asOf: string }>

/** For all who show facets: those of all open listings are counted once for a while, those of any other search when they are asked for. */
export function openFacets(ctx: Pick<ApiContext, 'db' | 'now'>): Facets {
  const count = async (search: FacetedSearch) => ({
    asOf: ctx.now().toISOString(),
    facets: await readFacets(ctx.db, search),
  })
  const whole = cached(WHOLE_KEPT_MS, ctx.now, () => count(ALL_OPEN))
  return (search) => (isAllOpen(search) ? whole() : count(search))
}

const ALL_OPEN: FacetedSearch = { statuses: ['open'], text: null, clauses: [] }

function isAllOpen({ statuses, text, clauses }: FacetedSearch): boolean {
  return statuses.join() === 'open' && text === null && clauses.length === 0
}

async function readFacets(db: ApiContext['db'], search: FacetedSearch): Promise<z.infer<typeof FacetsSchema>> {
  const counted = await countFacets(db, search, FACETS)
  const valuesOf = (name: FacetName) => counted.get(name) ?? []
  const companies = await companyNames(
    db,
    valuesOf('company').map(({ value }) => value),
  )
  const labelled = (name: FacetName, label: (value: string) => string | null | undefined) =>
    valuesOf(name).map(({ value, count }) => ({ value, label: label(value) ?? value, count }))
  return {
    skill: labelled('skill', (slug) => skillBySlug(slug)?.name),
    company: labelled('company', (slug) => companies.get(slug)),
    country: labelled('country', countryName),
    workplace: labelled('workplace', inWords),
    employment_type: labelled('employment_type', inWords),
    seniority: labelled('seniority', inWords),
    source: labelled('source', sourceTitle),
    language: labelled('language', languageName),
  }
}
