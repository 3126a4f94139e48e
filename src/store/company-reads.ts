import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { iso, read, textArray } from './read.ts'

/** The companies' names as these listings have them, by slug. */
export async function companyNames(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await read<{ slug: string; name: string }>(
    db,
    sql`select l.doc #>> '{company,slug}' as slug, l.doc #>> '{company,name}' as name from listings l
      where l.id = any(${textArray(ids)}::text[]) and l.doc #>> '{company,slug}' is not null`,
  )
  return new Map(rows.map((row) => [row.slug, row.name]))
}

/** When the first of these listings was seen; null where there is none any more. */
export async function firstSeen(db: Database, ids: string[]): Promise<string | null> {
  const [row] = await read<{ first: string | null }>(
    db,
    sql`select min((l.doc->>'firstSeenAt')::timestamptz) as first from listings l where l.id = any(${textArray(ids)}::text[])`,
  )
  return row?.first == null ? null : iso(row.first)
}
