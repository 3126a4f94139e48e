import type { Context } from '../context.ts'
import { TransientError } from '../errors.ts'
import { findRun } from '../store/runs.ts'
import { withoutStatement } from '../store/statement-fault.ts'
import type { StageResult } from './fetch-board.ts'

/** Attempts that a passing fault of the other side (a reset, a time-out, a 5xx) may cost before the run fails. */
const MOST_ATTEMPTS = 3
/** Our own database's faults say nothing of a board: only a visit that breaks the database each time comes to an end. */
const MOST_ATTEMPTS_OF_OURS = 20
/** A job that comes back with the lease that it waits for would come too early by the clock's rounding. */
const MARGIN_MS = 500

/** Whether a later attempt may find all as it was: the other side, or our database, was away for a moment or had no room. */
export function isPassing(error: unknown): boolean {
  return error instanceof TransientError || isOurs(error)
}

/** How often a run may be taken up before this fault ends it. */
export function mostAttempts(error: unknown): number {
  return isOurs(error) ? MOST_ATTEMPTS_OF_OURS : MOST_ATTEMPTS
}

/**
 * What becomes of a job whose run could not be taken up: it comes back when the lease of the present worker ends, for that one may have
 * died. Without this the job would be spent, and the run would wait until somebody misses it.
 */
export async function leftToOthers(
  ctx: Pick<Context, 'db' | 'now'>,
  runId: string,
  stage: 'fetching' | 'ingesting',
): Promise<StageResult> {
  const run = await findRun(ctx.db, runId)
  // A database that was killed forgot who held it: nobody does.
  if (run?.status === 'queued' && run.leaseUntil === null)
    return { kind: 'again', delayMs: MARGIN_MS, reason: 'the run was forgotten' }
  const until = run?.status === stage && run.leaseUntil !== null ? new Date(run.leaseUntil).getTime() : 0
  const delayMs = until - ctx.now().getTime() + MARGIN_MS
  return delayMs > 0 ? { kind: 'again', delayMs, reason: 'another worker holds the run' } : { kind: 'not_mine' }
}

/** What our own database said, where that is what failed. */
export function ourFault(error: unknown): unknown {
  return isOurs(error) ? withoutStatement(error) : null
}

/** Connections lost or refused, a server that shuts down or starts, no disk or memory left, a deadlock, a failed serialisation. */
function isOurs(error: unknown): boolean {
  if (error instanceof TransientError) return false
  const code = (error as { code?: unknown }).code ?? ((error as { cause?: { code?: unknown } }).cause?.code as unknown)
  return typeof code === 'string' && /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|57P0|53|58030|40001|40P01)/.test(code)
}
