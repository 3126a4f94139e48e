import type { VisitLimits } from '../board/paging.ts'
import { plausible } from '../board/plausible.ts'
import type { Context } from '../context.ts'
import { PermanentError, RetryLaterError, TransientError } from '../errors.ts'
import type { RequestFact, Visit } from '../fetch/fetcher.ts'
import { type Page, type ParsedVisit, presenceOf, type Source, type SourceBoard } from '../sources/define-source.ts'
import type { BoardRow } from '../store/boards.ts'
import { collectPages, type Visited } from './collect-pages.ts'
import { allowanceToday } from './count-requests.ts'
import { type Fault, faultOf } from './fault.ts'
import { visitFolder } from './fetch-board.ts'
import { noPatience } from './patience.ts'
import { sourceBoard } from './source-board.ts'
import { countsOf } from './visit-facts.ts'
import { visitTarget } from './visit-target.ts'

/** `db` null: there is no installation that counts, and no day's limit but that of this look. */
export type LookContext = Pick<Context, 'fetcher' | 'now' | 'stopping'> & { db: Context['db'] | null }

/** What a look needs to know of a board; it need not be in the database. */
export type LookedAt = Pick<BoardRow, 'id' | 'slug' | 'name' | 'config'>

/** A dry visit: what it read, what that says, and how far it may be believed. Nothing of it is written. */
export interface Look {
  pages: Page[]
  requests: number
  bytes: number
  /** Null where a fault ended it. */
  parsed: ParsedVisit | null
  /** It came to its natural end and nothing speaks against it. */
  complete: boolean
  /** Why it is not complete, or why it failed. */
  fault: Fault | null
  /** How long the other side asked us to wait, where that is the fault. */
  patienceMs: number | null
}

/** A look's bounds. `manual` (where absent): somebody asks for this one board, whose look is the probe of a host that is left alone. */
export type LookLimits = VisitLimits & { trigger?: Visit['trigger'] }

/**
 * Visits a board as a crawl would, by the same circuit, turns and day's limit, and reads what it got. Faults of the board come back
 * as `fault`; others are thrown. Pages that were `had` a moment ago are not asked for again.
 */
export async function lookAtBoard(
  ctx: LookContext,
  source: Source,
  row: LookedAt,
  limits: LookLimits,
  had: readonly Page[] = [],
): Promise<Look> {
  const board = sourceBoard(source, row)
  const asked: RequestFact[] = []
  let visited: Visited | null = null
  try {
    visited = await visit(ctx, source, { row, board, had }, limits, asked)
    const parsed = source.parse(visited.pages, board)
    const { complete, reason } = believed(source, board, parsed, visited)
    return { ...factsOf(visited, asked), parsed, complete, fault: complete ? null : reason, patienceMs: null }
  } catch (error) {
    const fault = faultOf(error)
    if (fault === null || ctx.stopping.aborted) throw error
    const patienceMs = error instanceof RetryLaterError ? error.delayMs : null
    return { ...factsOf(visited, asked), parsed: null, complete: false, fault, patienceMs }
  }
}

async function visit(
  ctx: LookContext,
  source: Source,
  { row, board, had }: { row: LookedAt; board: SourceBoard; had: readonly Page[] },
  { trigger = 'manual', ...limits }: LookLimits,
  asked: RequestFact[],
): Promise<Visited> {
  if (source.name === 'files') return visitFolder(row, new Map())
  const [first] = source.requests(board)
  if (!first) throw new PermanentError('config', `The board ${row.id} names nothing to fetch`)
  const allowance = await allowanceToday(ctx, source, first.url)
  const haste = { ms: limits.deadlineMs, hint: 'longer than this look waits; a crawl does' }
  const target = { ...visitTarget(source, first.url), ...allowance, board: row.id, trigger, haste }
  const open = await ctx.fetcher.openVisit(target, (fact) => asked.push(fact))
  const late = new AbortController()
  // Told as what it is: a page that takes for ever must not outlive the limit that holds between pages.
  const timer = setTimeout(() => late.abort(stopped(limits.deadlineMs, open.doing)), limits.deadlineMs)
  const signal = AbortSignal.any([late.signal, ctx.stopping])
  try {
    const visited = await collectPages(source, board, limits, {
      fetchPage: (request, conditional) => open.fetchPage(request, conditional, signal),
      remembered: new Map(),
      had,
      expectedPages: 0,
      patience: noPatience(signal),
      now: ctx.now,
    })
    // A host that gave pages until our own time was over works.
    await open.end(late.signal.aborted ? null : visited.fault)
    // A page whose turn was refused was never asked for; what rules a site (robots.txt) was.
    return { ...visited, requests: asked.length, bytes: bytesOf(asked) }
  } catch (error) {
    await open.end(error)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function stopped(deadlineMs: number, doing: string | null): TransientError {
  const why = doing === null ? '' : `, waiting for ${doing}`
  return new TransientError('time_limit', `the visit was stopped after ${Math.round(deadlineMs / 1000)} s${why}`)
}

/** As ingest judges the first visit to a board. */
function believed(
  source: Source,
  board: SourceBoard,
  parsed: ParsedVisit,
  visited: Visited,
): { complete: boolean; reason: Fault | null } {
  const judgement = plausible({
    ...countsOf(source, parsed),
    truncated: visited.truncated ?? parsed.incomplete,
    presence: presenceOf(source, board),
    open: 0,
    gone: 0,
    recentSeen: [],
    recentDescribed: [],
    emptyVisits: 0,
    otherOwner: null,
    approved: null,
  })
  return { complete: judgement.verdict === 'believed' && judgement.complete, reason: judgement.reason }
}

function factsOf(visited: Visited | null, asked: RequestFact[]): Pick<Look, 'pages' | 'requests' | 'bytes'> {
  if (visited !== null) return { pages: visited.pages, requests: visited.requests, bytes: visited.bytes }
  return { pages: [], requests: asked.length, bytes: bytesOf(asked) }
}

function bytesOf(asked: RequestFact[]): number {
  return asked.reduce((sum, { bytes }) => sum + bytes, 0)
}
