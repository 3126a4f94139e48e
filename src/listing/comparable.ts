import type { Traits } from './traits.ts'

/** A posting as far as its verdicts go. */
export interface Comparable {
  /** L(p) of invariant 8. */
  key: string
  boardId: string
  externalId: string
  url: string | null
  /** Whether two ids on this board always mean two openings. */
  idsNameOpenings: boolean
  sourceKind: 'employer' | 'site' | 'loose'
  traits: Traits
  /** When this appearance began (posted, else first seen), ISO 8601; null where nothing is known. */
  startedAt: string | null
}

/** Days between two appearances on one board after which the later one is a repost. */
const REPOST_GAP_DAYS = 14
const DAY_MS = 86_400_000

/** Whether two appearances on one board began so far apart that the later one is a repost. */
export function isRepost(a: Comparable, b: Comparable): boolean {
  return a.boardId === b.boardId && a.startedAt !== null && b.startedAt !== null && farApart(a.startedAt, b.startedAt)
}

/** Whether two times, ISO 8601, are so far apart. */
export function farApart(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) >= REPOST_GAP_DAYS * DAY_MS
}
