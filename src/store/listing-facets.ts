import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { type Clause, conditions, type ListingSearch } from './listing-search.ts'
import { readByIndices } from './read.ts'

export interface FacetSpec {
  name: string
  /** The terms' field. */
  field: string
  /** The filters that a facet is counted without: its own. */
  own: readonly string[]
}

/** What of a search decides the counts. */
export type FacetedSearch = Pick<ListingSearch, 'statuses' | 'text' | 'clauses'>

/** Whether a search has words; terms, dates and figures are looked at in memory. */
export function hasWords({ text, clauses }: FacetedSearch): boolean {
  return text !== null || clauses.some(isOfWords)
}

function isOfWords(clause: Clause): boolean {
  return clause.kind === 'understood' && clause.words !== null
}

/** The ids of the listings of any status that the words of a search leave; null where it has none. */
export async function idsByText(db: Database, search: FacetedSearch): Promise<string[] | null> {
  if (!hasWords(search)) return null
  const clauses = search.clauses.filter(isOfWords)
  // One text: as rows, twenty thousand would take longer to read than to find. The status is left out: its index holds most rows of the table.
  const [row] = await readByIndices<{ ids: string | null }>(
    db,
    sql`select string_agg(l.id, ' ') as ids from listings l where ${conditions({ text: search.text, clauses })}`,
  )
  return row?.ids?.split(' ') ?? []
}
