import { z } from '@hono/zod-openapi'
import { skillBySlug } from '../skills/taxonomy.ts'
import { sourceByName } from '../sources/index.ts'
import { companyNames } from '../store/company-reads.ts'
import { countFacets, type FacetSpec } from '../store/listing-facets.ts'
import type { ListingSearch } from '../store/listing-search.ts'
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

/** Exact counts with labels for people. */
export async function readFacets(db: ApiContext['db'], search: ListingSearch): Promise<z.infer<typeof FacetsSchema>> {
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
    country: labelled('country', (code) => regionNames.of(code)),
    workplace: labelled('workplace', (value) => (value === 'onsite' ? 'On-site' : inWords(value))),
    employment_type: labelled('employment_type', inWords),
    seniority: labelled('seniority', inWords),
    source: labelled('source', (name) => sourceByName(name)?.manifest.title),
    language: labelled('language', (code) => languageNames.of(code)),
  }
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' })
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** `full_time` -> `Full time` */
function inWords(value: string): string {
  const words = value.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
