import { sql } from 'drizzle-orm'
import type { VisitProgress } from '../board/visit-progress.ts'
import type { Db } from './database.ts'
import type { RunRow } from './runs.ts'

/** A run with how far it is; `live` null where nobody is at it. */
export type RunAsOf = RunRow & { live: VisitProgress | null }

/**
 * A run as it stands at `now`: while somebody is at it, its counts are those that were told last. A worker that has been silent for
 * longer than its lease has died, and what it said of its progress is no longer true.
 */
export function asOf(run: RunRow, now: Date): RunAsOf {
  const { progress: live, leaseUntil } = run
  const isHeld = leaseUntil !== null && Date.parse(leaseUntil) > now.getTime()
  if (live === null || !isHeld || live.stage !== run.status) return { ...run, live: null }
  const { requests, bytes, seen, expected: expectedSeen } = live
  return { ...run, requests, bytes, seen, expectedSeen, live }
}

/**
 * How long a visit took, without its wait for an admin's decision. Null where it is not over, and where it was decided on before it was
 * kept how long it had waited.
 */
export function tookMs(run: Pick<RunRow, 'startedAt' | 'finishedAt' | 'decision' | 'waitedMs'>): number | null {
  const { startedAt, finishedAt, decision, waitedMs } = run
  if (startedAt === null || finishedAt === null || (decision !== null && waitedMs === null)) return null
  return Date.parse(finishedAt) - Date.parse(startedAt) - (waitedMs ?? 0)
}

/** The median time that the board's last visits took (`tookMs`), of those that read it; null where there is none. */
export async function usualDuration(db: Db, boardId: string): Promise<number | null> {
  const [row] = await db.execute<{ ms: number | null }>(sql`
    select (percentile_cont(0.5) within group (order by extract(epoch from finished_at - started_at) * 1000 - coalesce(waited_ms, 0)))::float8 as ms
    from (select started_at, finished_at, waited_ms from runs
      where board_id = ${boardId} and status = 'finished' and outcome in ('ok', 'partial') and trigger <> 'import'
        and (decision is null or waited_ms is not null)
      order by created_at desc limit 5) as visits`)
  return row?.ms == null ? null : Math.round(row.ms)
}
