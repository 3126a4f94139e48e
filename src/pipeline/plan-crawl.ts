import type { Context } from '../context.ts'
import type { VisitTarget } from '../fetch/fetcher.ts'
import { webUrl } from '../fetch/page-request.ts'
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

/** Visits of a board that begin and end while one is planned; more would be another fault. */
const MOST_LOOKS = 5

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
  const { runs, live } = await createOrFind(ctx, wanted, how)
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
  const left = visitable.filter((id) => resting?.has(id))
  skipped.push(...left.map((board) => ({ board, reason: 'circuit_open' as const, run: null })))
  skipped.push(...busy.map((board) => ({ board, reason: 'live_run' as const, run: live.get(board) ?? null })))
  return { runs, skipped }
}

/** A run for each of these boards: a new one, or the one that is live. One that ends between the two looks is no reason to plan none. */
async function createOrFind(
  ctx: Pick<Context, 'db' | 'now'>,
  wanted: string[],
  how: { trigger: Trigger; dryRun: boolean },
): Promise<{ runs: RunRow[]; live: Map<string, string> }> {
  const runs: RunRow[] = []
  const live = new Map<string, string>()
  let open = wanted
  for (let look = 0; open.length > 0 && look < MOST_LOOKS; look++) {
    for (const run of await createRuns(ctx.db, open, { ...how, now: ctx.now() })) runs.push(run)
    const made = new Set(runs.map((run) => run.boardId))
    const busy = open.filter((id) => !made.has(id))
    for (const run of await liveRunsOf(ctx.db, busy)) live.set(run.boardId, run.id)
    open = busy.filter((id) => !live.has(id))
  }
  return { runs, live }
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
  const target = targetOf(requireSource(board.source), board)
  return target !== null && ctx.fetcher.isResting(target)
}

/** Null for a folder, and for a board whose slug or config leads to no address: its own visit tells, and others go on. */
function targetOf(source: Source, board: BoardRow): VisitTarget | null {
  if (source.manifest.kind === 'loose') return null
  try {
    const url = source.requests(sourceBoard(source, board))[0]?.url
    return url === undefined ? null : visitTarget(source, webUrl(url).href)
  } catch {
    return null
  }
}

/** A board that only imports fill has nothing to visit. */
function isVisitable(board: BoardRow): boolean {
  const filledByImports = requireSource(board.source).name === 'files' && board.config.path === undefined
  return board.enabled && !filledByImports
}
