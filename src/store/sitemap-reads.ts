import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { iso, read, textArray } from './read.ts'

/** Ids are hashes: their first characters cut the listings into parts of one size. */
export interface SitemapPart {
  prefix: string
  count: number
  updatedAt: string
}

/** Open listings by the first `length` characters of their ids, with the last change of each part. Reads every open listing. */
export async function sitemapParts(db: Database, length: number): Promise<SitemapPart[]> {
  const rows = await read<{ prefix: string; n: number; last: string }>(
    db,
    sql`select left(id, ${length}::int) as prefix, count(*)::int as n, max(updated_at) as last
      from listings where status = 'open' group by 1 order by 1`,
  )
  return rows.map((row) => ({ prefix: row.prefix, count: row.n, updatedAt: iso(row.last) }))
}

/** Those of the listings that are open, in the order of the ids; those that show the text of one of the `forbidden` sources stay out. */
export async function sitemapListings(
  db: Database,
  ids: readonly string[],
  forbidden: readonly string[],
): Promise<{ id: string; updatedAt: string }[]> {
  const terms = textArray(forbidden.map((source) => `source:${source}`))
  const rows = await read<{ id: string; updated_at: string }>(
    db,
    sql`select l.id, l.updated_at from unnest(${textArray(ids)}::text[]) with ordinality as k(id, place) join listings l on l.id = k.id
      where l.status = 'open'
        and not (l.terms && ${terms}::text[] and exists (
          select from jsonb_array_elements(l.doc->'sources') as s
          where s->>'source' = any(${textArray(forbidden)}::text[]) and (s->>'postingId')::bigint = l.canonical_id))
      order by k.place`,
  )
  return rows.map((row) => ({ id: row.id, updatedAt: iso(row.updated_at) }))
}
