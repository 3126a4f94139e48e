import type { Context } from '../context.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardRow, scheduleBoards } from '../store/boards.ts'
import { createRuns, liveRunsOf, type RunRow, type Trigger } from '../store/runs.ts'
import { nextTime } from './schedule.ts'

export interface Skipped {
  board: string
  reason: 'live_run' | 'not_due' | 'disabled' | 'circuit_open'
  /** The live run, where that is the reason. */
  run: string | null
}

/** Plans a visit to each of these boards, but for those that are disabled or have a live run. */
export async function planCrawl(
  ctx: Pick<Context, 'db' | 'now'>,
  boards: BoardRow[],
  options: { trigger: Trigger; dryRun: boolean },
): Promise<{ runs: RunRow[]; skipped: Skipped[] }> {
  const skipped: Skipped[] = boards
    .filter((board) => !isVisitable(board))
    .map((board) => ({ board: board.id, reason: 'disabled', run: null }))
  const wanted = boards.filter(isVisitable).map((board) => board.id)
  const runs = await createRuns(ctx.db, wanted, { ...options, now: ctx.now() })
  // This visit stands for the next scheduled one, or the beat would ask again before the source's terms allow.
  const byId = new Map(boards.map((board) => [board.id, board]))
  const visited = runs.flatMap((run) => byId.get(run.boardId) ?? [])
  if (!options.dryRun) {
    await scheduleBoards(
      ctx.db,
      visited.map((board) => ({ id: board.id, nextVisitAt: nextTime(board, ctx.now()) })),
    )
  }
  const planned = new Set(runs.map((run) => run.boardId))
  const busy = wanted.filter((id) => !planned.has(id))
  const live = new Map((await liveRunsOf(ctx.db, busy)).map((run) => [run.boardId, run.id]))
  skipped.push(...busy.map((board) => ({ board, reason: 'live_run' as const, run: live.get(board) ?? null })))
  return { runs, skipped }
}

/** A board that only imports fill has nothing to visit. */
function isVisitable(board: BoardRow): boolean {
  const filledByImports = requireSource(board.source).name === 'files' && board.config.path === undefined
  return board.enabled && !filledByImports
}
