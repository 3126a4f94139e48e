import { scheduleNext } from '../../board/auto-schedule.ts'
import { zonedTime } from '../../board/next-visit.ts'
import { type TooOften, tooOften } from '../../board/too-often.ts'
import { requireSource } from '../../sources/index.ts'
import type { BoardRow } from '../../store/boards.ts'
import { checkedSchedule, type Schedule } from './board-input.ts'

const PREVIEW = 5

/** A schedule that may be saved, with the visits that it brings or would bring. */
export interface NextVisits extends Schedule {
  /** Whether it is another than the board's own. */
  isNew: boolean
  next: Date[]
  /** The same by the clocks of its zone: `2026-11-23T06:00:00+01:00`. */
  local: string[]
  /** Where it comes sooner than its source asks for. */
  tooOften: TooOften | null
}

/** The next five visits of a board as they are planned, or as another schedule would have them. Throws `invalid-body` for none such. */
export function nextVisits(
  board: BoardRow,
  asked: { [part in keyof Schedule]?: string | undefined },
  now: Date,
): NextVisits {
  const { cron, timeZone } = checkedSchedule(asked, board)
  const isNew = cron !== board.cron || timeZone !== board.timeZone
  const next = nextFive(isNew ? { ...board, cron, timeZone, enabled: true, nextVisitAt: null } : board, now)
  const { minMinutes } = requireSource(board.source).manifest.cadence
  const local = next.map((date) => zonedTime(date, timeZone))
  return { cron, timeZone, isNew, next, local, tooOften: tooOften(cron, minMinutes, now) }
}

/** The visit that is planned, then those that would follow. None for a board that is not visited. */
function nextFive(board: BoardRow, now: Date): Date[] {
  if (!board.enabled) return []
  const { cadence } = requireSource(board.source).manifest
  const visits = board.nextVisitAt ? [new Date(Math.max(Date.parse(board.nextVisitAt), now.getTime()))] : []
  const { recentChanges } = board
  while (visits.length < PREVIEW) {
    visits.push(scheduleNext(board.id, board, cadence, { now: visits.at(-1) ?? now, recentChanges }))
  }
  return visits
}
