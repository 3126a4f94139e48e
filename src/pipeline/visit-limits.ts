import type { ReasonCode } from '../errors.ts'

/** Bounds of one visit; the natural end alone is an end, all these are truncations. */
export interface VisitLimits {
  maxPages: number
  maxPostings: number
  deadlineMs: number
}

/** Why a visit ended before its natural end. */
export interface Stop {
  code: ReasonCode
  message: string
}

/** Far above the largest boards known (4,544 postings on one Greenhouse board), far below what never ends. */
export const LIMITS: VisitLimits = { maxPages: 10_000, maxPostings: 50_000, deadlineMs: 30 * 60_000 }

/** Detail pages that may fail in a row: more, and the host is not willing. */
export const MOST_LOST_DETAILS = 3

export function limitReached(pages: number, limits: VisitLimits, elapsedMs: number): Stop | null {
  if (pages >= limits.maxPages) {
    return { code: 'page_limit', message: `the visit was stopped after ${limits.maxPages} pages` }
  }
  if (elapsedMs > limits.deadlineMs) {
    return { code: 'time_limit', message: `the visit was stopped after ${Math.round(limits.deadlineMs / 1000)} s` }
  }
  return null
}
