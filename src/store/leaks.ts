import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Complete visits that must all have missed an open posting before it counts as a leak (lessons.md: watch the leak too). */
const VISITS = 6

/**
 * Open postings of a board that none of its last six complete visits showed, worked out from the snapshots alone: it finds what
 * the bookkeeping of missing postings may have lost, and rows that are sheltered for ever because they cannot be read. 0 where there were fewer visits.
 */
export async function countLeaked(db: Db, boardId: string): Promise<number> {
  const [row] = await db.execute<{ leaked: number }>(sql`
    with visits as (
      select snapshot_hash, created_at from runs
      where board_id = ${boardId} and complete and snapshot_hash is not null
      order by created_at desc limit ${VISITS}),
    shown as (
      select raw.external_id
      from (select distinct snapshot_hash from visits) v
      join snapshots s on s.board_id = ${boardId} and s.hash = decode(v.snapshot_hash, 'hex')
      cross join generate_series(0, length(s.entries) / 16 - 1) as i
      join raw_postings raw on raw.board_id = ${boardId} and raw.hash = substring(s.entries from i * 16 + 1 for 16))
    select count(*)::int as leaked from postings
    where board_id = ${boardId} and closed_at is null and (select count(*) from visits) = ${VISITS}
      and first_seen_at < (select min(created_at) from visits)
      and external_id not in (select external_id from shown)`)
  return row?.leaked ?? 0
}
