import type { Page, Source } from '../sources/define-source.ts'
import { boardId } from '../store/boards.ts'
import { boardBehind } from './find-board.ts'
import { type LookContext, type LookedAt, lookAtBoard } from './look-at-board.ts'
import type { LookReport } from './look-report.ts'

/** What is looked at: a board that need not be in the database. */
export interface LookTarget extends LookedAt {
  source: Source
  url: string
  /** How a URL led to it; null for a board that was named. */
  how: string | null
  /** Pages that were read to find it. */
  pages: readonly Page[]
}

/** A dry visit as people and the API are told of it. */
export interface TimedLook extends LookReport {
  board: Pick<LookedAt, 'id' | 'slug' | 'name' | 'config'> & { source: string; url: string }
  how: string | null
  ms: number
}

/** Kept for the visit, however long it took to find the board. */
const LEAST_VISIT_MS = 1_000
const MOST_PAGES = 1_000
const MOST_POSTINGS = 10_000

/**
 * Finds a board and visits it, both within `budgetMs`, and writes nothing. What is wrong with the board is told in the report,
 * and `isRead` is false where a fault left nothing to read. `find` is given the milliseconds that it has, and throws where it finds none.
 */
export async function lookInTime(
  ctx: LookContext,
  find: (withinMs: number) => Promise<LookTarget>,
  budgetMs: number,
): Promise<{ told: TimedLook; isRead: boolean }> {
  const started = performance.now()
  const target = await find(budgetMs)
  const deadlineMs = Math.max(LEAST_VISIT_MS, budgetMs - (performance.now() - started))
  const limits = { maxPages: MOST_PAGES, maxPostings: MOST_POSTINGS, deadlineMs }
  // The readers of ads take 50 MB: a process that serves has them from the first look on. They are loaded while the board is waited for.
  const [look, { lookReport }] = await Promise.all([
    lookAtBoard(ctx, target.source, target, limits, target.pages),
    import('./look-report.ts'),
  ])
  const report = lookReport(look, target.source, target, ctx.now().toISOString())
  const { id, source, slug, name, url, config, how } = target
  const board = { id, source: source.name, slug, name, url, config }
  const told = { board, how, ...report, ms: Math.round(performance.now() - started) }
  return { told, isRead: look.parsed !== null }
}

/** The board behind a careers URL, as `boards add` finds it; see `boardBehind` for what it throws. */
export async function targetOfUrl(
  ctx: Pick<LookContext, 'fetcher' | 'stopping'>,
  url: URL,
  withinMs: number,
): Promise<LookTarget> {
  const { source, slug, config, how, pages } = await boardBehind(ctx, url, withinMs)
  const id = boardId({ source: source.name, slug })
  const row = { id, slug, name: null, config: config as LookedAt['config'] }
  return { ...row, source, url: source.boardUrl({ slug, name: null, config }), how, pages }
}
