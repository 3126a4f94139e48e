import { nextVisit } from './next-visit.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How a board is visited: `auto`, or a cron pattern that is obeyed as it stands. */
export interface Schedule {
  cron: string
  timeZone: string
}

interface Visit {
  now: Date
  /** Postings opened, changed or closed by each of the last visits, newest first, at most 10. */
  recentChanges: number[]
}

/** No board is left alone for longer, but for its source's own cadence. */
const LONGEST_MS = 3 * DAY

/**
 * When to come again. `auto` follows the source's own cadence, each board a little later by a share of up to an hour that its
 * id fixes, so that the boards of one source do not all come at once; a board that never changes is visited less often, one that
 * changes each time more often, and never sooner than the source's terms allow.
 */
export function scheduleNext(
  boardId: string,
  schedule: Schedule,
  cadence: { cron: string; minMinutes: number },
  visit: Visit,
): Date {
  const { now } = visit
  if (schedule.cron !== 'auto') return nextVisit(schedule.cron, schedule.timeZone, now)
  const delay = shareOfHour(boardId)
  const slot = (after: number) => nextVisit(cadence.cron, 'UTC', new Date(after - delay)).getTime() + delay
  const usual = slot(now.getTime())
  const earliest = now.getTime() + cadence.minMinutes * MINUTE
  return new Date(Math.max(stretched(usual, slot, visit), earliest))
}

/**
 * When to come again to a board whose host asked for patience until `waitEnds`, or rests until then: `auto` then, a pattern at its first
 * slot that is not sooner.
 */
export function scheduleAfterWait(schedule: Schedule, waitEnds: Date): Date {
  if (schedule.cron === 'auto') return waitEnds
  return nextVisit(schedule.cron, schedule.timeZone, new Date(waitEnds.getTime() - 1))
}

function stretched(usual: number, slot: (after: number) => number, { now, recentChanges }: Visit): number {
  const slots = slotsAhead(recentChanges)
  if (slots < 1) return Math.round(now.getTime() + (usual - now.getTime()) * slots)
  let due = usual
  for (let ahead = 1; ahead < slots; ahead++) due = slot(due)
  return Math.max(usual, Math.min(due, now.getTime() + LONGEST_MS))
}

/**
 * How many of the source's slots ahead the next visit is: 2 and 4 after 4 and 8 quiet visits in a row, half of one where each of the
 * last 5 brought something. A board at rest costs a quarter of the requests, and is found awake within a day.
 */
function slotsAhead(recentChanges: number[]): number {
  const awake = recentChanges.findIndex((changes) => changes > 0)
  const quiet = awake === -1 ? recentChanges.length : awake
  if (quiet >= 8) return 4
  if (quiet >= 4) return 2
  return recentChanges.length >= 5 && recentChanges.slice(0, 5).every((changes) => changes > 0) ? 0.5 : 1
}

/** 0 to 59 whole minutes in ms, by an FNV-1a hash of the board's id. */
function shareOfHour(boardId: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < boardId.length; i++) hash = Math.imul(hash ^ boardId.charCodeAt(i), 0x01000193) >>> 0
  return (hash % 60) * MINUTE
}
