import { sql } from 'drizzle-orm'
import { batched } from './batched.ts'
import type { Db } from './database.ts'

/** What a visit that met nothing new leaves behind. */
export interface UnchangedVisit {
  runId: string
  boardId: string
  now: string
  /** Postings that the board shows, as the last good visit counted them. */
  seen: number
  /** The board's, after it. */
  health: string
  requests: number
  bytes: number
  /** Requests by host. */
  fetched: Record<string, unknown>
}

/** `missing`: nothing was written, because postings of the board are missing within their grace. `over`: the run had ended already. */
export type UnchangedEnd = 'ended' | 'missing' | 'over'

/**
 * Ends a live run whose pages are those of the last good visit, and confirms its board. Most visits end so: one statement does it,
 * for all that end at once. Not for a transaction.
 */
export const endUnchanged: (db: Db, visit: UnchangedVisit) => Promise<UnchangedEnd> = batched(endAll)

async function endAll(db: Db, visits: UnchangedVisit[]): Promise<UnchangedEnd[]> {
  const rows = await db.execute<{ run_id: string; missing: boolean; ended: boolean }>(sql`
    with visit as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(visits)}::jsonb)
        as v("runId" text, "boardId" text, now timestamptz, seen int, health text, requests int, bytes bigint,
          fetched jsonb)),
    missing as materialized (
      select v."boardId" from visit v where exists (select from postings p
        where p.board_id = v."boardId" and p.missing_since is not null and p.closed_at is null
          and (p.closed_before is null or p.closed_before = 'deadline_passed'))),
    run as (
      update runs set status = 'finished', outcome = 'not_modified', complete = false, reason = null, lease_until = null, finished_at = v.now,
        seen = v.seen, unchanged = v.seen, requests = v.requests, bytes = v.bytes,
        fetched = v.fetched, progress = null
      from visit v
      where runs.id = v."runId" and runs.status in ('queued', 'fetching', 'ingesting')
        and v."boardId" not in (select "boardId" from missing)
      returning runs.id),
    board as (
      update boards set last_run_id = v."runId", health = v.health, failed_visits = 0,
        empty_visits = 0, last_good_at = v.now, last_confirmed_at = v.now, recent_seen = (v.seen || recent_seen)[:5],
        recent_described = (recent_described[:1] || recent_described)[:5], recent_changes = (0 || recent_changes)[:10]
      from visit v join run on run.id = v."runId"
      where boards.id = v."boardId")
    select v."runId" as run_id, v."boardId" in (select "boardId" from missing) as missing,
      v."runId" in (select id from run) as ended from visit v`)
  const ends = new Map(rows.map((row) => [row.run_id, row]))
  return visits.map(({ runId }) => {
    const end = ends.get(runId)
    if (end?.missing) return 'missing'
    return end?.ended ? 'ended' : 'over'
  })
}
