import type { Context } from '../context.ts'
import type { Source } from '../sources/define-source.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardRow, listBoards, scheduleBoards } from '../store/boards.ts'
import { createRuns, liveRunsOf, type RunRow, type Trigger } from '../store/runs.ts'
import { nextTime } from './schedule.ts'
import { sourceBoard } from './source-board.ts'
import { visitTarget } from './visit-target.ts'

export interface Skipped {
  board: string
  reason: 'live_run' | 'not_due' | 'disabled' | 'circuit_open'
  /** The live run, where that is the reason. */
  run: string | null
}

/** Plans a visit to each of these boards, but for those that are disabled, have a live run or are `resting`. */
export async function planCrawl(
  ctx: Pick<Context, 'db' | 'now'>,
  boards: BoardRow[],
  options: { trigger: Trigger; dryRun: boolean; resting?: ReadonlySet<string> },
): Promise<{ runs: RunRow[]; skipped: Skipped[] }> {
  const skipped: Skipped[] = boards
    .filter((board) => !isVisitable(board))
    .map((board) => ({ board: board.id, reason: 'disabled', run: null }))
  const { resting, ...how } = options
  const visitable = boards.filter(isVisitable).map((board) => board.id)
  const wanted = visitable.filter((id) => !resting?.has(id))
  const runs = await createRuns(ctx.db, wanted, { ...how, now: ctx.now() })
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
  const left = visitable.filter((id) => resting?.has(id))
  skipped.push(...left.map((board) => ({ board, reason: 'circuit_open' as const, run: null })))
  skipped.push(...busy.map((board) => ({ board, reason: 'live_run' as const, run: live.get(board) ?? null })))
  return { runs, skipped }
}

/** What a crawl of the boards that are due leaves out, and why; `nextAt`: when the first of those that are not due yet will be. */
export async function leftOut(
  ctx: Pick<Context, 'db'>,
  taken: RunRow[],
): Promise<{ skipped: Skipped[]; nextAt: string | null }> {
  const isTaken = new Set(taken.map((run) => run.boardId))
  const boards = (await listBoards(ctx.db)).filter((board) => !isTaken.has(board.id))
  const visitable = boards.filter(isVisitable)
  const runs = await liveRunsOf(
    ctx.db,
    visitable.map((board) => board.id),
  )
  const live = new Map(runs.map((run) => [run.boardId, run.id]))
  const skipped = boards.map((board): Skipped => {
    const run = live.get(board.id) ?? null
    if (!isVisitable(board)) return { board: board.id, reason: 'disabled', run: null }
    return { board: board.id, reason: run === null ? 'not_due' : 'live_run', run }
  })
  const times = visitable.flatMap((board) => (live.has(board.id) ? [] : (board.nextVisitAt ?? [])))
  return { skipped, nextAt: times.toSorted()[0] ?? null }
}

/**
 * Those of many boards whose host or provider has failed again and again and is left alone for a while. Of one board alone it is
 * never one: whoever asks for that wants to see whether it is back.
 */
export async function restingBoards(ctx: Pick<Context, 'fetcher'>, boards: BoardRow[]): Promise<Set<string>> {
  if (boards.length < 2) return new Set()
  const looked = boards.filter(isVisitable).map(async (board) => ((await isResting(ctx, board)) ? [board.id] : []))
  return new Set((await Promise.all(looked)).flat())
}

async function isResting(ctx: Pick<Context, 'fetcher'>, board: BoardRow): Promise<boolean> {
  const source = requireSource(board.source)
  const url = firstUrl(source, board)
  return url !== null && source.manifest.kind !== 'loose' && ctx.fetcher.isResting(visitTarget(source, url))
}

/** Null for a board whose slug or config is wrong: its visit will tell. */
function firstUrl(source: Source, board: BoardRow): string | null {
  try {
    return source.requests(sourceBoard(source, board))[0]?.url ?? null
  } catch {
    return null
  }
}

/** A board that only imports fill has nothing to visit. */
function isVisitable(board: BoardRow): boolean {
  const filledByImports = requireSource(board.source).name === 'files' && board.config.path === undefined
  return board.enabled && !filledByImports
}
