import { scheduleNext } from '../board/auto-schedule.ts'
import type { Context } from '../context.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardRow, dueBoards, scheduleBoards } from '../store/boards.ts'
import { createRuns, type RunRow, strandedRuns } from '../store/runs.ts'

type Slice = Pick<Context, 'db' | 'now' | 'log' | 'queues'>

/** Boards claimed in one transaction: its row locks last no longer than its statements. */
const CLAIM_BATCH = 200

/**
 * Claims every board that is due: one planned run for each, and its next time. However many beats were missed, a board gets one
 * run; however many processes claim at once, each board is claimed by one.
 */
export async function claimDueBoards(ctx: Pick<Context, 'db' | 'now'>, trigger: 'schedule' | 'cli'): Promise<RunRow[]> {
  const claimed: RunRow[] = []
  for (;;) {
    const batch = await ctx.db.transaction(async (tx) => {
      const now = ctx.now()
      const due = await dueBoards(tx, now.toISOString(), CLAIM_BATCH)
      const runs = await createRuns(
        tx,
        due.map((board) => board.id),
        { trigger, now },
      )
      await scheduleBoards(
        tx,
        due.map((board) => ({ id: board.id, nextVisitAt: nextTime(board, now) })),
      )
      return { due: due.length, runs }
    })
    claimed.push(...batch.runs)
    if (batch.due < CLAIM_BATCH) return claimed
  }
}

function nextTime(board: BoardRow, now: Date): string {
  return scheduleNext(board.id, board, requireSource(board.source).manifest.cadence, now).toISOString()
}

/** One beat: what is due gets a run and a job, and what a dead worker or a forgetful queue left behind gets its job again. */
export async function beat(ctx: Slice): Promise<void> {
  const claimed = await claimDueBoards(ctx, 'schedule')
  const stranded = await strandedRuns(ctx.db, ctx.now())
  if (stranded.length > 0) ctx.log.info({ runs: stranded.length }, 'Runs without a worker are queued again')
  await enqueue(ctx, [...claimed, ...stranded])
}

/** Adds the jobs that live runs wait for. The same attempt of a run is queued once, however often this is called. */
export async function enqueue(ctx: Pick<Context, 'queues'>, runs: RunRow[]): Promise<void> {
  const fetched = runs.filter((run) => run.status === 'ingesting')
  const waiting = runs.filter((run) => run.status !== 'ingesting')
  if (waiting.length > 0) await ctx.queues.addFetches(waiting)
  if (fetched.length > 0) await ctx.queues.addIngests(fetched)
}
