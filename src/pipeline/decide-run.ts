import type { Context } from '../context.ts'
import { ConflictError } from '../errors.ts'
import { findBoard, updateBoard } from '../store/boards.ts'
import type { Db } from '../store/database.ts'
import { deletePages } from '../store/pages.ts'
import { laterVisit, liveRunOf, type RunRow, updateHeldRun } from '../store/runs.ts'

type Slice = Pick<Context, 'now'>

/**
 * An admin believes a visit that was held: its stored pages are read again, past the rules that held it, and the run is live
 * until that is done. The caller queues the ingest, or does it. Throws ConflictError where there is nothing to decide any more.
 */
export async function approveRun(ctx: Slice, tx: Db, run: RunRow): Promise<RunRow> {
  await mustBeOpen(tx, run)
  const other = await liveRunOf(tx, run.boardId)
  if (other !== null) throw new ConflictError(`${run.boardId} is being visited (run ${other.id}): decide on that visit`)
  const live = { status: 'ingesting', outcome: null, attempt: 0, finishedAt: null } as const
  const approved = { ...live, decision: 'approved', waitedMs: waitOf(run, ctx.now()) } as const
  return decided(await updateHeldRun(tx, run.id, approved), run)
}

/** An admin does not believe a visit that was held: its pages are dropped, and the board is as it was before. */
export async function discardRun(tx: Db, run: RunRow): Promise<RunRow> {
  const board = await mustBeOpen(tx, run)
  const discarded = decided(
    await updateHeldRun(tx, run.id, { outcome: 'discarded', decision: 'discarded', waitedMs: 0 }),
    run,
  )
  await deletePages(tx, run.id)
  // An emptiness that is not believed counts from its beginning again.
  await updateBoard(tx, run.boardId, { health: board.lastGoodAt === null ? 'new' : 'ok', emptyVisits: 0 })
  return discarded
}

function waitOf({ finishedAt }: RunRow, now: Date): number {
  return finishedAt === null ? 0 : Math.max(0, now.getTime() - Date.parse(finishedAt))
}

async function mustBeOpen(tx: Db, run: RunRow) {
  const board = await findBoard(tx, run.boardId)
  if (board === null) throw new ConflictError(`The board ${run.boardId} was removed`)
  if (run.outcome !== 'held' || run.dryRun) throw new ConflictError(`The run ${run.id} does not wait for a decision`)
  // A visit that failed saw nothing, and leaves the question open.
  const later = await laterVisit(tx, run)
  if (later !== null) throw new ConflictError(`${run.boardId} was visited again after ${run.id}: see run ${later}`)
  return board
}

function decided(after: RunRow | null, run: RunRow): RunRow {
  if (after === null) throw new ConflictError(`The run ${run.id} was decided by another hand`)
  return after
}
