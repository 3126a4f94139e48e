import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'
import type { Database } from './database.ts'
import { conditions } from './listing-conditions.ts'
import { LISTING_COLUMNS, type ListingRow, type StoredListing, toListingRow } from './listing-reads.ts'
import type { ListingSearch } from './listing-search.ts'
import { read, textArray } from './read.ts'

/** Rows that one step of an export holds in memory. */
const BATCH = 500
const dialect = new PgDialect()

/** A row with the id of the posting whose title, text and skills it shows. */
export type ExportRow = ListingRow & { canonicalId: number }

/**
 * Every listing that matches, in batches and in no particular order, out of one snapshot of the database: what changes meanwhile
 * neither repeats nor omits one. Memory is bounded by the batch, whatever the number of rows.
 */
export async function* streamListings(
  db: Database,
  search: ListingSearch,
  how: { withDescription: 'with' | 'without' },
): AsyncGenerator<ExportRow[]> {
  const description: SQL =
    how.withDescription === 'with'
      ? sql`, (select p.doc->'description' from postings p where p.id = l.canonical_id) as description`
      : sql``
  const query = sql`select ${LISTING_COLUMNS}, l.canonical_id ${description} from listings l
    where ${conditions(search)}`
  const { sql: text, params } = dialect.sqlToQuery(query)
  const client = (db as Database & { $client: Sql }).$client
  for await (const rows of client.unsafe(text, params as string[]).cursor(BATCH)) {
    yield (rows as unknown as (StoredListing & { canonical_id: string })[]).map((row) => ({
      ...toListingRow(row),
      canonicalId: Number(row.canonical_id),
    }))
  }
}

/** The posting whose title, text and skills each of these listings shows. */
export async function canonicalPostings(db: Database, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await read<{ id: string; canonical_id: string }>(
    db,
    sql`select id, canonical_id from listings where id = any(${textArray(ids)}::text[])`,
  )
  return new Map(rows.map((row) => [row.id, Number(row.canonical_id)]))
}
