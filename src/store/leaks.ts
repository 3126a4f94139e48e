import { sql } from 'drizzle-orm'
import type { UnshownPosting } from '../board/leak.ts'
import type { Db } from './database.ts'

/** What tells whether a board has leaks. `visits`: when its last complete visits began, in ms, newest first. */
export interface LeakFacts {
  visits: number[]
  unshown: UnshownPosting[]
}

/**
 * The last complete visits of a board, so many at most, and its open postings that the newest of them did not show, worked out from the snapshots
 * alone: that finds what the bookkeeping of missing postings may have lost, and rows that are sheltered for ever because they cannot be read.
 */
export async function leakFacts(db: Db, boardId: string, visits: number): Promise<LeakFacts> {
  const [row] = await db.execute<{ visits: number[]; unshown: UnshownPosting[] }>(sql`
    with visits as materialized (
      select snapshot_hash, created_at from runs
      where board_id = ${boardId} and complete and snapshot_hash is not null
      order by created_at desc limit ${visits}),
    shown as (
      select raw.external_id, max(v.at) as at
      from (select snapshot_hash, max(created_at) as at from visits group by 1) v
      join snapshots s on s.board_id = ${boardId} and s.hash = decode(v.snapshot_hash, 'hex')
      cross join generate_series(0, length(s.entries) / 16 - 1) as i
      join raw_postings raw on raw.board_id = ${boardId} and raw.hash = substring(s.entries from i * 16 + 1 for 16)
      group by 1),
    unshown as (
      select p.external_id as "externalId", ${epochMs('p.first_seen_at')} as "firstSeenAt", ${epochMs('shown.at')} as "lastShownAt"
      from postings p left join shown on shown.external_id = p.external_id
      where p.board_id = ${boardId} and p.closed_at is null and exists (select from visits)
        and shown.at is distinct from (select max(created_at) from visits))
    select coalesce((select jsonb_agg(${epochMs('created_at')} order by created_at desc) from visits), '[]') as visits,
      coalesce((select jsonb_agg(to_jsonb(unshown)) from unshown), '[]') as unshown`)
  return row ?? { visits: [], unshown: [] }
}

function epochMs(column: string) {
  return sql.raw(`(extract(epoch from ${column}) * 1000)::float8`)
}
