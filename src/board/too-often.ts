import { nextVisit } from './next-visit.ts'

const MINUTE = 60_000
/** Enough to come to a second hour, and a second day, of a pattern that is busy within them. */
const SLOTS = 200
/** A pattern of one day in the year has shown all its slots by then. */
const AHEAD_MS = 400 * 24 * 60 * MINUTE

/** A pattern that visits sooner than its source's terms ask for. */
export interface TooOften {
  /** What the source asks for. */
  minMinutes: number
  /** How soon after another visit the pattern has one. */
  gapMinutes: number
}

/**
 * Whether a schedule has two visits nearer to each other than its source asks for: a pattern is obeyed as it stands, so whoever sets
 * one must be told. Null where it has not, and for `auto`, which keeps to it. In UTC: a clock change makes no pattern too frequent.
 */
export function tooOften(cron: string, minMinutes: number, now: Date): TooOften | null {
  if (cron === 'auto') return null
  const until = now.getTime() + AHEAD_MS
  let last = nextVisit(cron, 'UTC', now)
  for (let slot = 1; slot < SLOTS && last.getTime() < until; slot++) {
    const next = nextVisit(cron, 'UTC', last)
    const gapMinutes = (next.getTime() - last.getTime()) / MINUTE
    if (gapMinutes < minMinutes) return { minMinutes, gapMinutes }
    last = next
  }
  return null
}

/** The same for whoever sets it. */
export function tooOftenWords({ minMinutes, gapMinutes }: TooOften): string {
  return `Its source asks for at least ${minMinutes} minutes between two visits, and this pattern comes again after ${gapMinutes}. It is obeyed as it stands.`
}
