import { nextVisit } from '../../src/board/next-visit.ts'

/** What a clock on the wall of a zone shows at an instant, worked out apart from the code under test. */
export function wallClock(timeZone: string): (instant: number) => { time: string; stamp: string } {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (instant) => {
    const stamp = format.format(instant)
    return { time: stamp.slice(11), stamp }
  }
}

/** Both changes of 2026, as UTC instants, and how long a local time is skipped or repeated. */
export const CHANGES = [
  { zone: 'Europe/Berlin', spring: '2026-03-29T01:00:00Z', autumn: '2026-10-25T01:00:00Z', minutes: 60 },
  { zone: 'America/New_York', spring: '2026-03-08T07:00:00Z', autumn: '2026-11-01T06:00:00Z', minutes: 60 },
  { zone: 'Australia/Lord_Howe', spring: '2026-10-03T15:30:00Z', autumn: '2026-04-04T15:00:00Z', minutes: 30 },
] as const

/** The visits that would follow, soonest first. */
export function nextVisits(pattern: string, timeZone: string, after: Date, count: number): Date[] {
  const visits: Date[] = []
  while (visits.length < count) visits.push(nextVisit(pattern, timeZone, visits.at(-1) ?? after))
  return visits
}
