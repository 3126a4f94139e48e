import { median } from './plausible.ts'

/** What the worker of a live visit counts as it goes. */
export interface VisitCounts {
  stage: 'fetching' | 'ingesting'
  requests: number
  bytes: number
  /** Pages had, and pages known to be still to come, with the one that is under way. */
  pages: number
  waiting: number
  /** Whether more pages of a list may follow those that are known. */
  listGoesOn: boolean
  /** Detail pages among those had; null where the board has none. */
  details: number | null
  /** Postings named so far. */
  seen: number
  /** How many the source itself says there are; null where it does not say. */
  total: number | null
  /** Of ingest: postings normalised and tagged so far, and how many are to be; null before that is known. */
  read: number
  toRead: number | null
}

/** What earlier visits to a board let expect of one; null where they let expect nothing. */
export interface Usual {
  seen: number | null
  durationMs: number | null
}

/** How far a visit is. */
export interface VisitProgress extends VisitCounts {
  /** When its worker said so. */
  at: string
  /** Postings that earlier visits let expect. */
  expected: number | null
  /** Of the stage, from 0 to below 1; null where nothing tells. */
  share: number | null
  /** When the stage is likely to end; null where nothing tells. */
  endsAt: string | null
}

/** Below this a share says nothing about the rest. */
const LEAST_SHARE = 0.01
const MOST_SHARE = 0.99

/** The median of what a board's last good visits saw; null for a board that had none. */
export function usualSeen({ recentSeen }: { recentSeen: number[] }): number | null {
  return recentSeen.length > 0 ? median(recentSeen) : null
}

/** Counts as told at `now`, of a stage that began at `began` in a visit that began at `visitBegan`. */
export function progressOf(
  counts: VisitCounts,
  usual: Usual,
  times: { now: Date; began: Date; visitBegan: Date },
): VisitProgress {
  const share = shareOf(counts, usual.seen)
  const leftMs = leftOf(share, usual.durationMs, times)
  const endsAt = leftMs === null ? null : new Date(times.now.getTime() + leftMs).toISOString()
  return { ...counts, at: times.now.toISOString(), expected: usual.seen, share, endsAt }
}

/** By pages once all are known, else by postings against the source's own total, else against those of earlier visits. */
export function shareOf(counts: VisitCounts, usualSeen: number | null): number | null {
  if (counts.stage === 'ingesting') return counts.toRead === null ? null : part(counts.read, counts.toRead)
  if (!counts.listGoesOn && counts.pages > 0) return part(counts.pages, counts.pages + counts.waiting)
  const done = counts.details ?? counts.seen
  return part(done, counts.total) ?? part(done, usualSeen)
}

/** Null where the whole is unknown, or was not what it was thought to be. */
function part(done: number, whole: number | null): number | null {
  if (whole === null || whole === 0 || done > whole) return null
  return Math.min(done / whole, MOST_SHARE)
}

function leftOf(
  share: number | null,
  usualMs: number | null,
  { now, began, visitBegan }: { now: Date; began: Date; visitBegan: Date },
): number | null {
  const elapsedMs = now.getTime() - began.getTime()
  if (share !== null && share >= LEAST_SHARE) return Math.round((elapsedMs * (1 - share)) / share)
  const leftMs = (usualMs ?? 0) - (now.getTime() - visitBegan.getTime())
  return leftMs > 0 ? leftMs : null
}
