import { type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { conditions, type ListingSearch } from './listing-search.ts'
import { read, textArray } from './read.ts'

export interface FacetSpec {
  name: string
  /** The terms' field. */
  field: string
  /** The filters that a facet is counted without: its own. */
  own: readonly string[]
}

/** What of a search decides the counts. */
export type FacetedSearch = Pick<ListingSearch, 'statuses' | 'text' | 'clauses'>

/** Values of a facet that are told, the most frequent first. */
const FACET_VALUES = 50

/** Exact counts by facet: one statement for all facets whose own filter is not in use, one for each of the others. */
export async function countFacets(
  db: Database,
  search: FacetedSearch,
  specs: readonly FacetSpec[],
): Promise<Map<string, { value: string; count: number }[]>> {
  const used = new Set(search.clauses.map((clause) => clause.filter))
  const isFiltered = (spec: FacetSpec) => spec.own.some((name) => used.has(name))
  const shared = specs.filter((spec) => !isFiltered(spec))
  const groups = [...(shared.length > 0 ? [shared] : []), ...specs.filter(isFiltered).map((spec) => [spec])]
  const counted = await Promise.all(
    groups.map((group) =>
      countFields(
        db,
        conditions(
          search,
          group.flatMap((spec) => spec.own),
        ),
        group,
      ),
    ),
  )
  return new Map(counted.flat())
}

async function countFields(db: Database, where: SQL, specs: FacetSpec[]) {
  const rows = await read<{ field: string; value: string; n: number }>(
    db,
    sql`select field, value, n from (
        select split_part(t, ':', 1) as field, substr(t, strpos(t, ':') + 1) as value, count(*)::int as n,
          row_number() over (partition by split_part(t, ':', 1) order by count(*) desc, t) as place
        from listings l, unnest(l.terms) as t
        where ${where} and split_part(t, ':', 1) = any(${textArray(specs.map((spec) => spec.field))}::text[])
          and right(t, 2) <> ':?'
        group by t) as counted
      where place <= ${FACET_VALUES} order by field, place`,
  )
  return specs.map((spec) => {
    const values = rows.filter((row) => row.field === spec.field).map((row) => ({ value: row.value, count: row.n }))
    return [spec.name, values] as const
  })
}
