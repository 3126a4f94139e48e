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

/** List pages in a row without a new posting that end a visit. */
const IDLE_PAGES = 2
/** Detail pages that may fail in a row: more, and the host is not willing. */
const MOST_LOST_DETAILS = 3

/** Why a visit must not ask for one more page; null where it may. */
export function stopBeforePage(
  { pages, elapsedMs }: { pages: number; elapsedMs: number },
  limits: VisitLimits,
): Stop | null {
  if (pages >= limits.maxPages) {
    return { code: 'page_limit', message: `the visit was stopped after ${limits.maxPages} pages` }
  }
  if (elapsedMs > limits.deadlineMs) {
    return { code: 'time_limit', message: `the visit was stopped after ${Math.round(limits.deadlineMs / 1000)} s` }
  }
  return null
}

/** A list page of a visit, beside those before it. */
export interface ListPage {
  url: string
  /** To the byte the same as one before it. */
  repeats: boolean
  /** Whether it leads to no further list page. */
  isLast: boolean
  /** Distinct postings that it and the pages before it name. */
  named: number
  /** List pages in a row, up to this one, that named no posting that was new. */
  idlePages: number
}

/** Why a visit must stop at a list page; null where it may go on, or has come to the natural end (lessons.md, pagination). */
export function stopAtPage(page: ListPage, { maxPostings }: Pick<VisitLimits, 'maxPostings'>): Stop | null {
  if (page.repeats) {
    return { code: 'repeated_page', message: `${page.url} is the same as an earlier page of the visit` }
  }
  if (page.named > maxPostings) {
    return { code: 'posting_limit', message: `the visit was stopped after ${maxPostings} postings` }
  }
  if (page.idlePages < IDLE_PAGES || page.isLast) return null
  return { code: 'no_new_ids', message: `${page.url} and the page before it name no posting that is new` }
}

/** A page that could not be had. */
export interface LostPage {
  kind: 'list' | 'detail'
  /** Pages that the visit had before it. */
  pagesBefore: number
  /** The status that it was answered with, where it was. */
  status: number | null
  /** Whether its host asked us to wait for longer than a visit may, or the visit's time is over. */
  asksToWait: boolean
}

/**
 * What a lost page means for its visit. `fail`: nothing was seen. `stop`: the list ends too early here, or the host is to be left
 * in peace. `gone`: its posting is no more. `shelter`: its posting alone is unread, and stays as it is.
 */
export function afterLostPage({
  kind,
  pagesBefore,
  status,
  asksToWait,
}: LostPage): 'fail' | 'stop' | 'gone' | 'shelter' {
  const gone = kind === 'detail' && isGone(status)
  if (pagesBefore === 0 && !gone) return 'fail'
  if (kind === 'list' || asksToWait) return 'stop'
  return gone ? 'gone' : 'shelter'
}

/** The only answers that say of a page that it is no more. */
export function isGone(status: number | null): boolean {
  return status === 404 || status === 410
}

/**
 * Whether the pages that a visit found gone are. One may be; several, where no page of another posting answered, contradict the list
 * that names them all: then it is the address at which they were sought that is gone.
 */
export function isGoneBelieved({ gone, answered }: { gone: number; answered: number }): boolean {
  return gone <= 1 || answered > 0
}

/** Whether so many details lost in a row, gone ones left aside, are a host that refuses one page after the other. */
export function isUnwilling(lostInARow: number): boolean {
  return lostInARow > MOST_LOST_DETAILS
}
