import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { conditions } from './listing-conditions.ts'
import { anyOf, wordQuery } from './listing-rank.ts'
import type { ListingSearch } from './listing-search.ts'
import { read, readByIndices, textArray } from './read.ts'

/** The ids of the listings of any status that words and terms leave, with spaces between: as many rows they would take longer to read than to find. */
export async function idsByText(db: Database, search: Pick<ListingSearch, 'words' | 'clauses'>): Promise<string> {
  // The status is left out: its index holds most rows of the table.
  const [row] = await readByIndices<{ ids: string | null }>(
    db,
    sql`select string_agg(l.id, ' ') as ids from listings l where ${conditions(search)}`,
  )
  return row?.ids ?? ''
}

/** The same of any of some folded words and phrases. */
export function idsWithAny(db: Database, words: string[]): Promise<string> {
  return idsByText(db, { words: [{ any: words, not: false }], clauses: [] })
}

/** Those of the listings that have a folded word or phrase. */
export async function idsAmong(db: Database, word: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await read<{ id: string }>(
    db,
    sql`select l.id from listings l where l.id = any(${textArray(ids)}::text[]) and l.search @@ ${wordQuery(anyOf([word]))}`,
  )
  return new Set(rows.map(({ id }) => id))
}
