import { nextVisit } from './next-visit.ts'

const MINUTE = 60_000

/** How a board is visited: `auto`, or a cron pattern that is obeyed as it stands. */
export interface Schedule {
  cron: string
  timeZone: string
}

/**
 * When to come again. `auto` follows the source's own cadence, each board a little later by a share of up to an hour that its
 * id fixes, so that the boards of one source do not all come at once, and never sooner than the source's terms allow.
 */
export function scheduleNext(
  boardId: string,
  schedule: Schedule,
  cadence: { cron: string; minMinutes: number },
  now: Date,
): Date {
  if (schedule.cron !== 'auto') return nextVisit(schedule.cron, schedule.timeZone, now)
  const delay = shareOfHour(boardId)
  const due = nextVisit(cadence.cron, 'UTC', new Date(now.getTime() - delay)).getTime() + delay
  return new Date(Math.max(due, now.getTime() + cadence.minMinutes * MINUTE))
}

/** 0 to 59 whole minutes in ms, by an FNV-1a hash of the board's id. */
function shareOfHour(boardId: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < boardId.length; i++) hash = Math.imul(hash ^ boardId.charCodeAt(i), 0x01000193) >>> 0
  return (hash % 60) * MINUTE
}
