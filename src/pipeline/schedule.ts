import { scheduleAfterWait, scheduleNext } from '../board/auto-schedule.ts'
import type { Context } from '../context.ts'
import { sourceByName } from '../sources/index.ts'
import { type BoardRow, dueBoards, scheduleBoards } from '../store/boards.ts'
import { createRuns, endAbandonedImports, type RunRow, strandedRuns } from '../store/runs.ts'

type Slice = Pick<Context, 'db' | 'now' | 'log' | 'queues'>

/** Boards claimed in one transaction: its row locks last no longer than its statements. */
const CLAIM_BATCH = 200

/**
 * Claims every board that is due: one planned run for each, and its next time. However many beats were missed, a board gets one
 * run; however many processes claim at once, each board is claimed by one.
 */
export async function claimDueBoards(
  ctx: Pick<Context, 'db' | 'now'>,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<RunRow[]> {
  const claimed: RunRow[] = []
  for (;;) {
    const batch = await ctx.db.transaction(async (tx) => {
      const now = ctx.now()
      const due = await dueBoards(tx, now.toISOString(), CLAIM_BATCH)
      const runs = await createRuns(
        tx,
        due.map((board) => board.id),
        { trigger: 'schedule', now, dryRun },
      )
      // After a dry run they are as due as before.
      const visited = dryRun ? [] : due
      await scheduleBoards(
        tx,
        visited.map((board) => ({ id: board.id, nextVisitAt: nextTime(board, now) })),
      )
      return { due: due.length, runs }
    })
    claimed.push(...batch.runs)
    if (batch.due < CLAIM_BATCH) return claimed
  }
}

const UNKNOWN_SOURCE_AGAIN_MS = 3_600_000

/** When a board is due after a visit at `now`. One whose source this version does not know is asked again after an hour. */
export function nextTime(board: BoardRow, now: Date): string {
  const source = sourceByName(board.source)
  if (source === null) {
    return scheduleAfterWait(board, new Date(now.getTime() + UNKNOWN_SOURCE_AGAIN_MS)).toISOString()
  }
  const visit = { now, recentChanges: board.recentChanges }
  return scheduleNext(board.id, board, source.manifest.cadence, visit).toISOString()
}

/** One beat: what is due gets a run and a job, and what a dead worker or a forgetful queue left behind gets its job again. */
export async function beat(ctx: Slice): Promise<void> {
  const claimed = await claimDueBoards(ctx)
  await endAbandonedImports(ctx.db, ctx.now())
  const stranded = await strandedRuns(ctx.db, ctx.now())
  await enqueue(ctx, claimed)
  await readd(ctx, stranded)
}

/** Gives runs that were left behind a job again. */
export async function readd(ctx: Pick<Context, 'queues' | 'log'>, stranded: RunRow[]): Promise<void> {
  if (stranded.length === 0) return
  ctx.log.info({ runs: stranded.length }, 'Runs without a worker are queued again')
  await ctx.queues.readdFetches(stranded.filter((run) => run.status !== 'ingesting'))
  await ctx.queues.readdIngests(stranded.filter((run) => run.status === 'ingesting'))
}

/** Adds the jobs that live runs wait for. The same attempt of a run is queued once, however often this is called. */
export async function enqueue(ctx: Pick<Context, 'queues'>, runs: RunRow[]): Promise<void> {
  const fetched = runs.filter((run) => run.status === 'ingesting')
  const waiting = runs.filter((run) => run.status !== 'ingesting')
  if (waiting.length > 0) await ctx.queues.addFetches(waiting)
  if (fetched.length > 0) await ctx.queues.addIngests(fetched)
}
