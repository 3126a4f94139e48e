import { scheduleAfterWait } from '../board/auto-schedule.ts'
import { healthAfterFailure, healthUnchanged } from '../board/health.ts'
import type { Context } from '../context.ts'
import { RetryLaterError } from '../errors.ts'
import { httpStatusOf } from '../fetch/http-status.ts'
import { storable } from '../posting/storable.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardPatch, type BoardRow, updateBoard } from '../store/boards.ts'
import { deletePages, dropOtherPages } from '../store/pages.ts'
import { touchPostingsOfRun } from '../store/postings.ts'
import { laterVisit, type RunPatch, type RunRow, stagesBehind, updateLiveRun } from '../store/runs.ts'
import { withoutStatement } from '../store/statement-fault.ts'
import { endUnchanged } from '../store/unchanged-visits.ts'
import type { Visited } from './collect-pages.ts'
import { type Fault, faultOf } from './fault.ts'
import type { StageResult } from './fetch-board.ts'
import { presenceOfRow } from './source-board.ts'
import { alertOfRun } from './webhook-alerts.ts'

type Slice = Pick<Context, 'db' | 'now' | 'log'>

/** What a run says of the error that ended it. Errors that nobody foresaw are logged with their stack and called internal. */
function reasonOf(error: unknown, log: Context['log'], runId: string): Fault {
  const fault = faultOf(error)
  // The message may quote the page.
  if (fault !== null) return storable(fault)
  log.error({ runId, err: error }, 'A run ended by an error that nobody foresaw')
  const said = withoutStatement(error)
  return { code: 'internal', message: storable(said instanceof Error ? said.message : String(said)), field: null }
}

/** A visit whose next attempt met a circuit that others have opened meanwhile failed by its own fault: that is what its board is told by. */
function whyOf(error: unknown, run: RunRow, log: Context['log']): { reason: Fault; status: number | null } {
  const isOthers = error instanceof RetryLaterError && error.code === 'circuit_open'
  if (isOthers && run.reason !== null) return { reason: run.reason as Fault, status: null }
  return { reason: reasonOf(error, log, run.id), status: httpStatusOf(error) }
}

/**
 * Ends a run that could not see its board. Nothing closes; the pages of the visit, if any, are kept to be looked at.
 * One that is over, or that another attempt has taken further, is not this attempt's to end.
 */
export async function failRun(ctx: Slice, run: RunRow, board: BoardRow | null, error: unknown): Promise<StageResult> {
  const { reason, status } = whyOf(error, run, ctx.log)
  const patch: RunPatch = { outcome: 'failed', reason, complete: false }
  const isEnded = await endRun(ctx, run, board, patch, (now) => ({
    health: healthAfterFailure(reason.code, status, board?.health ?? 'new'),
    failedVisits: Math.min((board?.failedVisits ?? 0) + 1, 1_000),
    ...(error instanceof RetryLaterError &&
      board !== null && {
        nextVisitAt: scheduleAfterWait(board, new Date(now.getTime() + error.delayMs)).toISOString(),
      }),
  }))
  if (!isEnded) return { kind: 'not_mine' }
  // One that had no page leaves what an earlier one had: a visit that broke off goes on from it.
  if (board && run.status === 'ingesting' && !run.dryRun) {
    // Of the last one that read something too: where it is held, its pages are what an admin decides on.
    const last = await laterVisit(ctx.db, { id: '', boardId: board.id })
    await dropOtherPages(ctx.db, board.id, [...keptRuns(board, run.id), ...(last === null ? [] : [last])])
  }
  return { kind: 'finished', run: { ...run, ...patch, status: 'finished' } }
}

/**
 * Ends a run whose every page is what the last good visit saw: presence is confirmed, no posting is written. False where postings
 * are missing already: the same page once more is another visit without them, which ingest must count.
 */
export async function finishNotModified(
  ctx: Pick<Slice, 'db' | 'now'>,
  run: RunRow,
  board: BoardRow,
  { requests, bytes, fetched }: Pick<Visited, 'requests' | 'bytes'> & { fetched: Record<string, unknown> },
): Promise<boolean> {
  const now = ctx.now().toISOString()
  const seen = board.recentSeen[0] ?? 0
  const health = healthUnchanged(seen)
  const visit = { runId: run.id, boardId: board.id, now, seen, health, requests, bytes, fetched }
  const end = await endUnchanged(ctx.db, visit)
  const source = requireSource(board.source)
  const isWindow = presenceOfRow(source, board) === 'window'
  if (end === 'ended' && isWindow && board.lastGoodRunId !== null) {
    await touchPostingsOfRun(ctx.db, board.id, board.lastGoodRunId, now)
  }
  return end !== 'missing'
}

/** Ends a run that is at the stage of `run` and tells its board; when that is due again was settled at the claim. False where it is past that. */
export async function endRun(
  ctx: Slice,
  run: RunRow,
  board: BoardRow | null,
  patch: RunPatch,
  boardPatch: (now: Date) => BoardPatch,
): Promise<boolean> {
  const now = ctx.now()
  return ctx.db.transaction(async (tx) => {
    if (!(await updateLiveRun(tx, run.id, ended(patch, now), stagesBehind(run.status)))) return false
    // A dry run leaves its report alone: neither marks on the board nor pages that a later visit would go on from.
    if (run.dryRun) await deletePages(tx, run.id)
    else if (board !== null) {
      const after = await updateBoard(tx, board.id, { lastRunId: run.id, ...boardPatch(now) })
      await alertOfRun(tx, { id: run.id, outcome: patch.outcome ?? null }, { before: board, after, now })
    }
    return true
  })
}

/** What ends a run. */
export function ended(patch: RunPatch, now: Date): RunPatch {
  return { ...patch, status: 'finished', leaseUntil: null, progress: null, finishedAt: now.toISOString() }
}

/** The runs whose pages a board keeps: the last good one and the present one. */
export function keptRuns(board: BoardRow, runId: string): string[] {
  return board.lastGoodRunId === null ? [runId] : [board.lastGoodRunId, runId]
}
