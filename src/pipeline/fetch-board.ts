import { resolve } from 'node:path'
import { LIMITS, type VisitLimits } from '../board/paging.ts'
import { usualSeen } from '../board/visit-progress.ts'
import { ROOT } from '../config.ts'
import type { Context } from '../context.ts'
import { PermanentError, RetryLaterError } from '../errors.ts'
import { readFolder } from '../fetch/read-files.ts'
import { storable } from '../posting/storable.ts'
import { requireSource } from '../sources/index.ts'
import type { BoardRow } from '../store/boards.ts'
import { findBoard } from '../store/boards.ts'
import { passToIngest } from '../store/pages.ts'
import { type RunRow, takeUpRun, updateLiveRun } from '../store/runs.ts'
import { collectPages, type Remembered, type Visited, visitedFiles } from './collect-pages.ts'
import { allowanceToday, countRequests, type Requests } from './count-requests.ts'
import { faultOf } from './fault.ts'
import { failRun, finishNotModified } from './finish-run.ts'
import { type HearProgress, holdLease, type Lease } from './lease.ts'
import { fullPatience } from './patience.ts'
import { rememberedPages } from './remembered-pages.ts'
import { isPassing, leftToOthers, mostAttempts, ourFault } from './run-attempts.ts'
import { sourceBoard } from './source-board.ts'
import { visitTarget } from './visit-target.ts'

type Slice = Pick<Context, 'db' | 'fetcher' | 'now' | 'log' | 'queues' | 'stopping'> & {
  hearProgress?: HearProgress
  /** Other bounds than those of service: for tests, which have no minutes to wait. */
  limits?: VisitLimits
  patience?: typeof fullPatience
}

/** How a stage left its run: over, waiting for ingest, or to be taken up again after `delayMs`. */
export type StageResult =
  | { kind: 'finished'; run: RunRow }
  | { kind: 'fetched' }
  | { kind: 'again'; delayMs: number; reason: string }
  | { kind: 'not_mine' }

/** The network half of a visit: pages into Postgres, then an ingest job. Any failure ends in the run, with its reason. */
export async function fetchBoard(ctx: Slice, runId: string): Promise<StageResult> {
  const run = await takeUpRun(ctx.db, runId, 'fetching', ctx.now())
  if (run === null) return leftToOthers(ctx, runId, 'fetching')
  const board = await findBoard(ctx.db, run.boardId)
  if (board === null) {
    const error = new PermanentError('config', `The board ${run.boardId} was removed`)
    return failRun(ctx, run, null, error)
  }
  const abort = new AbortController()
  const lease = holdLease(ctx, run, { usualSeen: usualSeen(board), lost: (reason) => abort.abort(reason) })
  try {
    const visited = await visit(ctx, board, run, { lease, signal: AbortSignal.any([abort.signal, ctx.stopping]) })
    const { requests, bytes, truncated, fetched } = visited
    const facts = { requests, bytes, truncated, fetched, reason: null }
    if (visited.unchanged && !run.dryRun && (await finishNotModified(ctx, run, board, facts))) {
      const seen = board.recentSeen[0] ?? 0
      const counts = { requests, bytes, seen, unchanged: seen }
      return { kind: 'finished', run: { ...run, ...counts, status: 'finished', outcome: 'not_modified' } }
    }
    const pages = (await visited.load?.()) ?? visited.pages
    if (!(await passToIngest(ctx.db, run, pages, facts))) return { kind: 'not_mine' }
    // Its pages are safe: where the queue is away, the scheduler adds the job when it is back.
    await ctx.queues
      .addIngests([{ id: runId, attempt: 0 }])
      .catch((err) => ctx.log.warn({ runId, err }, 'A fetched visit waits for the queue to return'))
    return { kind: 'fetched' }
  } catch (error) {
    await lease.release()
    // Cancelled, or another attempt has come further: the run is no longer ours to end.
    return abort.signal.aborted ? leftToOthers(ctx, runId, 'fetching') : afterFailure(ctx, run, board, error)
  } finally {
    await lease.release()
  }
}

async function visit(
  ctx: Slice,
  row: BoardRow,
  run: RunRow,
  { lease, signal }: { lease: Lease; signal: AbortSignal },
): Promise<Counted> {
  const source = requireSource(row.source)
  const board = sourceBoard(source, row)
  const past = await rememberedPages(ctx, row)
  if (source.name === 'files') return { ...(await visitFolder(row, past.remembered)), fetched: {} }
  const [first] = source.requests(board)
  if (!first) throw new PermanentError('config', `The board ${row.id} names nothing to fetch`)
  const allowance = await allowanceToday(ctx, source, first.url)
  const open = await ctx.fetcher.openVisit({
    ...visitTarget(source, first.url),
    ...allowance,
    board: row.id,
    id: run.id,
    trigger: run.trigger === 'schedule' ? 'scheduled' : 'manual',
  })
  try {
    const visited = await collectPages(source, board, ctx.limits ?? LIMITS, {
      fetchPage: (request, conditional) => open.fetchPage(request, conditional, signal),
      ...past,
      patience: (ctx.patience ?? fullPatience)(signal),
      // A host that asks for a minute between two requests takes that from nobody's time but its own.
      now: () => new Date(ctx.now().getTime() - open.waitedMs),
      watch: lease.watch,
    })
    await open.end(visited.fault)
    return { ...visited, ...(await countRequests(ctx, run, open.facts)) }
  } catch (error) {
    await open.end(error)
    await updateLiveRun(ctx.db, run.id, await countRequests(ctx, run, open.facts))
    throw error
  }
}

/** A visit, with its requests by host. */
type Counted = Visited & Requests

export async function visitFolder(
  row: Pick<BoardRow, 'id' | 'config'>,
  remembered: Map<string, Remembered>,
): Promise<Visited> {
  const path = (row.config as { path?: string }).path
  if (path === undefined)
    throw new PermanentError('config', `${row.id} is filled by imports and has no folder to visit`)
  const good = new Map([...remembered].filter(([, page]) => page.visit === 'good'))
  return visitedFiles(await readFolder(resolve(ROOT, path)), good)
}

/** A wait or a passing fault gives the run back to its queue; anything else ends it. */
async function afterFailure(ctx: Slice, run: RunRow, board: BoardRow, error: unknown): Promise<StageResult> {
  if (ctx.stopping.aborted) {
    await giveBack(ctx, run, 0, run.attempt - 1)
    return { kind: 'again', delayMs: 0, reason: 'the process stops' }
  }
  const waited = ctx.now().getTime() - new Date(run.createdAt).getTime()
  if (error instanceof RetryLaterError && error.code !== 'circuit_open' && waited + error.delayMs < LONGEST_RUN_MS) {
    await giveBack(ctx, run, error.delayMs, run.attempt - 1)
    return { kind: 'again', delayMs: error.delayMs, reason: error.message }
  }
  if (isPassing(error) && run.attempt < mostAttempts(error)) {
    const delayMs = Math.min(2_000 * 2 ** run.attempt, LONGEST_DELAY_MS)
    const ours = ourFault(error)
    // The other side's faults stand in the run; of a full disk of ours nobody would hear.
    if (ours !== null)
      ctx.log.warn({ runId: run.id, delayMs, err: ours }, 'The database failed a visit: it is tried again')
    await giveBack(ctx, { ...run, reason: faultOf(error) ?? run.reason }, delayMs, run.attempt)
    return { kind: 'again', delayMs, reason: error instanceof Error ? error.message : String(error) }
  }
  return failRun(ctx, run, board, error)
}

const LONGEST_RUN_MS = 6 * 3_600_000
const LONGEST_DELAY_MS = 15_000

/** The lease ends a moment before the job comes back, so that the beat does not think the run stranded meanwhile. */
async function giveBack(ctx: Slice, run: RunRow, delayMs: number, attempt: number): Promise<void> {
  const leaseUntil = new Date(ctx.now().getTime() + delayMs - 500).toISOString()
  await updateLiveRun(ctx.db, run.id, { status: 'queued', reason: storable(run.reason), leaseUntil, attempt })
}
