import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** What a visit that met nothing new leaves behind. */
export interface UnchangedVisit {
  runId: string
  boardId: string
  now: string
  /** Postings that the board shows, as the last good visit counted them. */
  seen: number
  requests: number
  bytes: number
}

/**
 * Ends a live run whose pages are those of the last good visit, and confirms its board: one statement, as most visits end so.
 * `missing`: nothing was written, because postings of the board are missing within their grace. `over`: the run had ended already.
 */
export async function endUnchanged(db: Db, visit: UnchangedVisit): Promise<'ended' | 'missing' | 'over'> {
  const { runId, boardId, now, seen, requests, bytes } = visit
  const [row] = await db.execute<{ missing: boolean; ended: boolean }>(sql`
    with missing as (
      select exists (select from postings
        where board_id = ${boardId} and missing_since is not null and closed_at is null) as found),
    run as (
      update runs set status = 'finished', outcome = 'not_modified', complete = false, lease_until = null, finished_at = ${now},
        seen = ${seen}, unchanged = ${seen}, requests = ${requests}, bytes = ${bytes}
      where id = ${runId} and status in ('queued', 'fetching', 'ingesting') and not (select found from missing)
      returning id),
    board as (
      update boards set last_run_id = ${runId}, health = case when ${seen} = 0 then 'empty' else 'ok' end, failed_visits = 0,
        empty_visits = 0, last_good_at = ${now}, last_confirmed_at = ${now}, recent_seen = (${seen}::int || recent_seen)[:5],
        recent_described = (recent_described[:1] || recent_described)[:5], recent_changes = (0 || recent_changes)[:10]
      where id = ${boardId} and exists (select from run))
    select (select found from missing) as missing, exists (select from run) as ended`)
  if (row?.missing) return 'missing'
  return row?.ended ? 'ended' : 'over'
}
