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

/** Open listings whose ids begin so, by id; those that show the text of one of the `forbidden` sources stay out. */
export async function sitemapListings(
  db: Database,
  prefix: string,
  options: { forbidden: string[]; limit: number },
): Promise<{ id: string; updatedAt: string }[]> {
  const forbidden = textArray(options.forbidden)
  const terms = textArray(options.forbidden.map((source) => `source:${source}`))
  const rows = await read<{ id: string; updated_at: string }>(
    db,
    sql`select l.id, l.updated_at from listings l
      where l.status = 'open' and l.id collate "C" >= ${prefix} and l.id collate "C" < ${`${prefix}~`}
        and not (l.terms && ${terms}::text[] and exists (
          select from jsonb_array_elements(l.doc->'sources') as s
          where s->>'source' = any(${forbidden}::text[]) and (s->>'postingId')::bigint = l.canonical_id))
      order by l.id limit ${options.limit}`,
  )
  return rows.map((row) => ({ id: row.id, updatedAt: iso(row.updated_at) }))
}
