import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { isoOrNull, read, textArray } from './read.ts'

export interface PublicBoard {
  id: string
  source: string
  slug: string
  name: string | null
  url: string
  enabled: boolean
  health: string
  openPostings: number
  lastGoodAt: string | null
  /** Of its last visit, where that failed, was held or saw but a part. */
  reason: { code: string; message: string; field: string | null } | null
}

/** Boards by id, with why their last visit was not a good one. */
export async function publicBoards(
  db: Database,
  page: { after: string | null; limit: number },
): Promise<PublicBoard[]> {
  const rows = await read<Omit<PublicBoard, 'openPostings' | 'lastGoodAt'> & { open: number; good: string | null }>(
    db,
    sql`select b.id, b.source, b.slug, b.name, b.url, b.enabled, b.health, b.open_postings as open, b.last_good_at as good,
        r.reason from boards b left join runs r on r.id = b.last_run_id
      where b.removed_at is null and b.id > ${page.after ?? ''} order by b.id limit ${page.limit}`,
  )
  return rows.map(({ open, good, ...row }) => ({ ...row, openPostings: open, lastGoodAt: isoOrNull(good) }))
}

/** When boards last said that what they show is still there. */
export async function confirmedTimes(db: Database, ids: string[]): Promise<Map<string, string | null>> {
  const rows = await read<{ id: string; at: string | null }>(
    db,
    sql`select id, last_confirmed_at as at from boards where id = any(${textArray(ids)}::text[])`,
  )
  return new Map(rows.map((row) => [row.id, isoOrNull(row.at)]))
}
