import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { conditions } from './listing-conditions.ts'
import type { ListingSearch } from './listing-search.ts'
import { read, textArray } from './read.ts'

/** Which of these listings the search finds, by its own conditions: what a webhook hears of is what the search shows. */
export async function matchingListings(
  db: Database,
  search: Pick<ListingSearch, 'statuses' | 'words' | 'clauses'>,
  ids: string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await read<{ id: string }>(
    db,
    sql`select l.id from listings l where l.id = any(${textArray(ids)}::text[]) and ${conditions(search)}`,
  )
  return new Set(rows.map((row) => row.id))
}
