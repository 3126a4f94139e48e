import { plausible } from '../board/plausible.ts'
import type { Context } from '../context.ts'
import { RetryLaterError, TransientError } from '../errors.ts'
import { type Page, type ParsedVisit, presenceOf, type Source, type SourceBoard } from '../sources/define-source.ts'
import type { BoardRow } from '../store/boards.ts'
import { collectPages, type Visited } from './collect-pages.ts'
import { type Fault, faultOf } from './fault.ts'
import { visitFolder } from './fetch-board.ts'
import { noPatience } from './patience.ts'
import { sourceBoard } from './source-board.ts'
import { countsOf } from './visit-facts.ts'
import type { VisitLimits } from './visit-limits.ts'
import { pageRule } from './visit-target.ts'

type Slice = Pick<Context, 'fetcher' | 'now' | 'stopping'>

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

/** Visits a board within limits and reads what it got. Faults of the board come back as `fault`; others are thrown. */
export async function lookAtBoard(ctx: Slice, source: Source, row: LookedAt, limits: VisitLimits): Promise<Look> {
  const board = sourceBoard(source, row)
  let visited: Visited | null = null
  try {
    visited = source.name === 'files' ? await visitFolder(row, new Map()) : await collect(ctx, source, board, limits)
    const parsed = source.parse(visited.pages, board)
    const { complete, reason } = believed(source, board, parsed, visited)
    return { ...factsOf(visited), parsed, complete, fault: complete ? null : reason, patienceMs: null }
  } catch (error) {
    const fault = faultOf(error)
    if (fault === null || ctx.stopping.aborted) throw error
    const patienceMs = error instanceof RetryLaterError ? error.delayMs : null
    return { ...factsOf(visited), parsed: null, complete: false, fault, patienceMs }
  }
}

async function collect(ctx: Slice, source: Source, board: SourceBoard, limits: VisitLimits) {
  const late = new AbortController()
  // Told as what it is: a page that takes for ever must not outlive the limit that holds between pages.
  const why = `the visit was stopped after ${Math.round(limits.deadlineMs / 1000)} s`
  const timer = setTimeout(() => late.abort(new TransientError('time_limit', why)), limits.deadlineMs)
  const signal = AbortSignal.any([late.signal, ctx.stopping])
  const rule = pageRule(source)
  try {
    return await collectPages(source, board, limits, {
      fetchPage: (request, conditional) => ctx.fetcher.fetchPage(request, rule, conditional, signal),
      remembered: new Map(),
      expectedPages: 0,
      patience: noPatience(signal),
      now: ctx.now,
    })
  } finally {
    clearTimeout(timer)
  }
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

function factsOf(visited: Visited | null): Pick<Look, 'pages' | 'requests' | 'bytes'> {
  return { pages: visited?.pages ?? [], requests: visited?.requests ?? 1, bytes: visited?.bytes ?? 0 }
}
