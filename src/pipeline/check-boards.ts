import { setTimeout as sleep } from 'node:timers/promises'
import type { Source } from '../sources/define-source.ts'
import { requireSource } from '../sources/index.ts'
import type { BoardRow } from '../store/boards.ts'
import type { Fault } from './fault.ts'
import { type Look, type LookContext, type LookedAt, type LookLimits, lookAtBoard } from './look-at-board.ts'
import { sourceBoard } from './source-board.ts'

/**
 * How a board's first page answered. `empty` is an answer too, but one that a wrong name gets as well; `not_asked`: its host, or the day's
 * limit of its source, let no request through.
 */
export interface Check {
  board: string
  source: string
  answers: 'yes' | 'empty' | 'no' | 'not_asked'
  /** Why, where it is not `yes`. */
  reason: Fault | null
  /** Postings on the first page, read or turned down; null where that page only leads to others. */
  seen: number | null
}

/** One page is enough to know a board by; a slow one is given the time that a slow board needs. */
const LIMITS = { maxPages: 1, maxPostings: 50_000, deadlineMs: 60_000 }
/** A 429 says nothing about a board: the page is asked for once more, unless that would hold the lane up for long. */
const LONGEST_WAIT_MS = 60_000

/**
 * Visits the first page of each board and writes nothing: lanes beside each other, the boards of one lane in turn. As in a crawl of
 * many boards, none probes a host that is left alone; of one board alone the check does. `report` hears of each as it is known.
 */
export async function checkBoards(
  ctx: LookContext,
  boards: (LookedAt & Pick<BoardRow, 'source'>)[],
  options: { concurrency: number; report(check: Check): void },
): Promise<Check[]> {
  const lanes = [...Map.groupBy(boards, laneOf).values()]
  const checks: Check[] = []
  const limits: LookLimits = { ...LIMITS, trigger: boards.length < 2 ? 'manual' : 'scheduled' }
  async function work(): Promise<void> {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
      for (const board of lane) {
        ctx.stopping.throwIfAborted()
        const check = await checkBoard(ctx, requireSource(board.source), board, limits)
        checks.push(check)
        options.report(check)
      }
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, work))
  return checks
}

function laneOf(board: LookedAt & Pick<BoardRow, 'source'>): string {
  const { lane } = requireSource(board.source).manifest
  return lane === null ? `board:${board.id}` : `lane:${lane}`
}

async function checkBoard(ctx: LookContext, source: Source, row: LookedAt, limits: LookLimits): Promise<Check> {
  const look = await lookAtBoard(ctx, source, row, limits)
  if (look.patienceMs === null || look.patienceMs > LONGEST_WAIT_MS) return checkOf(source, row, look)
  await sleep(look.patienceMs, undefined, { signal: ctx.stopping })
  return checkOf(source, row, await lookAtBoard(ctx, source, row, limits))
}

function checkOf(source: Source, row: LookedAt, look: Look): Check {
  const known = { board: row.id, source: source.name }
  if (look.parsed === null) {
    const answers = look.patienceMs !== null && look.requests === 0 ? 'not_asked' : 'no'
    return { ...known, answers, reason: look.fault, seen: null }
  }
  const seen = look.parsed.postings.length + look.parsed.rejections.length
  if (seen > 0) return { ...known, answers: 'yes', reason: null, seen }
  const [page] = look.pages
  const leadsOn = page !== undefined && source.next(page, sourceBoard(source, row)).length > 0
  if (leadsOn) return { ...known, answers: 'yes', reason: null, seen: null }
  const message = 'it answers, and shows no posting'
  return { ...known, answers: 'empty', reason: { code: 'empty_board', message, field: null }, seen: 0 }
}
