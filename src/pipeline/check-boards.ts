import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import type { Source } from '../sources/define-source.ts'
import { requireSource } from '../sources/index.ts'
import type { BoardRow } from '../store/boards.ts'
import type { Fault } from './fault.ts'
import { type Look, type LookedAt, lookAtBoard } from './look-at-board.ts'
import { sourceBoard } from './source-board.ts'

type Slice = Pick<Context, 'fetcher' | 'now' | 'stopping'>

/** How a board's first page answered. `empty` is an answer too, but one that a wrong name gets as well. */
export interface Check {
  board: string
  source: string
  answers: 'yes' | 'empty' | 'no'
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
 * Visits the first page of each board and writes nothing: lanes beside each other, the boards of one lane in turn.
 * `report` hears of each as it is known.
 */
export async function checkBoards(
  ctx: Slice,
  boards: (LookedAt & Pick<BoardRow, 'source'>)[],
  options: { concurrency: number; report(check: Check): void },
): Promise<Check[]> {
  const lanes = [...Map.groupBy(boards, laneOf).values()]
  const checks: Check[] = []
  async function work(): Promise<void> {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
      for (const board of lane) {
        ctx.stopping.throwIfAborted()
        const check = await checkBoard(ctx, requireSource(board.source), board)
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

async function checkBoard(ctx: Slice, source: Source, row: LookedAt): Promise<Check> {
  const { look, waitMs } = await firstPage(ctx, source, row)
  if (waitMs === null) return checkOf(source, row, look)
  await sleep(waitMs, undefined, { signal: ctx.stopping })
  return checkOf(source, row, (await firstPage(ctx, source, row)).look)
}

async function firstPage(ctx: Slice, source: Source, row: LookedAt): Promise<{ look: Look; waitMs: number | null }> {
  const look = await lookAtBoard(ctx, source, row, LIMITS)
  const asked = look.patienceMs
  return { look, waitMs: asked !== null && asked <= LONGEST_WAIT_MS ? asked : null }
}

function checkOf(source: Source, row: LookedAt, look: Look): Check {
  const known = { board: row.id, source: source.name }
  if (look.parsed === null) return { ...known, answers: 'no', reason: look.fault, seen: null }
  const seen = look.parsed.postings.length + look.parsed.rejections.length
  if (seen > 0) return { ...known, answers: 'yes', reason: null, seen }
  const [page] = look.pages
  const leadsOn = page !== undefined && source.next(page, sourceBoard(source, row)).length > 0
  if (leadsOn) return { ...known, answers: 'yes', reason: null, seen: null }
  const message = 'it answers, and shows no posting'
  return { ...known, answers: 'empty', reason: { code: 'empty_board', message, field: null }, seen: 0 }
}
