import { z } from '@hono/zod-openapi'
import { countryName } from '../posting/geography/countries.ts'
import { skillBySlug } from '../skills/taxonomy.ts'
import { asTermClause } from '../store/listing-conditions.ts'
import { type FacetedSearch, type FacetSpec, hasWords } from '../store/listing-facets.ts'
import { inWords, languageName, sourceTitle } from '../web/words.ts'
import { newestNames } from './companies.ts'
import type { ApiContext } from './env.ts'
import type { LiveTerms } from './live-terms.ts'
import type { LiveWords } from './live-words.ts'
import { isLoadedFor, openCounting, within } from './matching-rows.ts'
import type { TermColumns } from './term-columns.ts'
import { countTerms, mostFrequent, rowsMatching } from './term-counts.ts'

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

/** As a form of tick boxes shows them: a listing must have all of the skills, so each count is what ticking one more leaves. */
const FORM_FACETS: readonly FacetSpec[] = FACETS.map((facet) =>
  facet.name === 'skill' ? { ...facet, own: ['skill_any', 'skill_not'] } : facet,
)

/** `form`: for tick boxes, with what is ticked among the values, however rare. */
export type FacetView = 'api' | 'form'

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

/** Values of a facet that are told, the most frequent first. */
const FACET_VALUES = 50
/** Companies whose names are remembered; a name hardly ever changes. */
const MOST_NAMES = 20_000

/** Counts of a search, exact at the time `asOf`. */
export interface Facets {
  /** With labels for people. */
  (
    search: FacetedSearch,
    view: FacetView,
  ): Promise<{ facets: z.infer<typeof FacetsSchema>; total: number; asOf: string }>
  /** How many listings match; null for words that are not at hand: a database that counts to a bound is quicker. */
  total(search: FacetedSearch): Promise<number | null>
}

/** For all who show facets: counted in memory, rare words by the database first. */
export function openFacets(ctx: Pick<ApiContext, 'db' | 'now'> & { terms: LiveTerms; words: LiveWords }): Facets {
  const names = new Map<string, string>()
  const facets = async (search: FacetedSearch, view: FacetView) => {
    const counting = await openCounting(ctx.terms, search)
    const { columns } = counting
    const rows = await ctx.words.rowsOf(columns, search)
    const asOf = ctx.now().toISOString()
    const specs = view === 'form' ? FORM_FACETS : FACETS
    const { counts, total } = countTerms(columns, { ...search, ...within(counting, search, rows) }, specs)
    const valuesOf = (name: FacetName, field: string) => {
      const most = mostFrequent(columns, counts, field, FACET_VALUES)
      const known = new Set(most.map(({ value }) => value))
      const asked = view === 'form' ? askedValues(search, name, field).filter((value) => !known.has(value)) : []
      return [...most, ...asked.map((value) => ({ value, count: countOf(columns, counts, `${field}:${value}`) }))]
    }
    const counted = new Map(FACETS.map(({ name, field }) => [name, valuesOf(name, field)]))
    await learnNames(ctx, names, counted.get('company') ?? [])
    return { asOf, total, facets: labelled(counted, names) }
  }
  return Object.assign(facets, {
    total: async (search: FacetedSearch) => {
      // What the database counts as well waits for no load.
      if (hasWords(search) && !isLoadedFor(ctx.terms, search)) return null
      const counting = await openCounting(ctx.terms, search)
      const found = await ctx.words.rowsAtHand(counting.columns, search)
      if (found === null && hasWords(search)) return null
      const { clauses, rows } = within(counting, search, found)
      if (rows === null) return countTerms(counting.columns, { ...search, clauses, rows }, FACETS).total
      return rowsMatching(counting.columns, { ...search, clauses, rows }).length
    },
  })
}

/** The values that are set in a filter; that unknown ones pass is no value. */
function askedValues({ clauses }: FacetedSearch, filter: string, field: string): string[] {
  const own = clauses.flatMap((clause) => asTermClause(clause) ?? []).filter((clause) => clause.filter === filter)
  const values = own.flatMap(({ terms }) => terms.map((term) => term.slice(field.length + 1)))
  return [...new Set(values)].filter((value) => value !== '?')
}

function countOf(columns: TermColumns, counts: Int32Array, term: string): number {
  return counts[columns.numberOf.get(term) ?? -1] ?? 0
}

async function learnNames(
  ctx: Pick<ApiContext, 'db'> & { terms: LiveTerms },
  names: Map<string, string>,
  values: { value: string }[],
): Promise<void> {
  if (names.size > MOST_NAMES) names.clear()
  const strange = values.map(({ value }) => value).filter((slug) => !names.has(slug))
  for (const [slug, name] of await newestNames(ctx, strange)) names.set(slug, name)
}

type Counted = ReadonlyMap<FacetName, { value: string; count: number }[]>

function labelled(counted: Counted, names: ReadonlyMap<string, string>): z.infer<typeof FacetsSchema> {
  const withLabels = (name: FacetName, label: (value: string) => string | null | undefined) =>
    (counted.get(name) ?? []).map(({ value, count }) => ({ value, label: label(value) ?? value, count }))
  return {
    skill: withLabels('skill', (slug) => skillBySlug(slug)?.name),
    company: withLabels('company', (slug) => names.get(slug)),
    country: withLabels('country', countryName),
    workplace: withLabels('workplace', inWords),
    employment_type: withLabels('employment_type', inWords),
    seniority: withLabels('seniority', inWords),
    source: withLabels('source', sourceTitle),
    language: withLabels('language', languageName),
  }
}
