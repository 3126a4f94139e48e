import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { type Clause, conditions, isTermClause, type ListingSearch } from './listing-search.ts'
import { read } from './read.ts'

export interface FacetSpec {
  name: string
  /** The terms' field. */
  field: string
  /** The filters that a facet is counted without: its own. */
  own: readonly string[]
}

/** What of a search decides the counts. */
export type FacetedSearch = Pick<ListingSearch, 'statuses' | 'text' | 'clauses'>

/** What is looked at in memory: terms, and when a listing was posted. */
export function isInMemory(clause: Clause): boolean {
  return isTermClause(clause) || clause.kind === 'posted_since'
}

/** The ids of the listings of any status that the words and figures of a search leave; null where it has none. */
export async function idsByText(db: Database, search: FacetedSearch): Promise<string[] | null> {
  const clauses = search.clauses.filter((clause) => !isInMemory(clause))
  if (search.text === null && clauses.length === 0) return null
  // One text: as rows, twenty thousand would take longer to read than to find. The status is left out: its index holds most rows of the table.
  const [row] = await read<{ ids: string | null }>(
    db,
    sql`select string_agg(l.id, ' ') as ids from listings l where ${conditions({ text: search.text, clauses })}`,
  )
  return row?.ids?.split(' ') ?? []
}
