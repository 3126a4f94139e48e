import { CronExpressionParser } from 'cron-parser'
import { UsageError } from '../errors.ts'
import { remember } from '../posting/bounded-cache.ts'

const HOUR = 3_600_000

/**
 * The first instant after `after` at which a five-field cron pattern, read in an IANA time zone, is due.
 * Clock changes, as Vixie cron treats them: a pattern of fixed hours runs once at a local time that exists twice, and at
 * the next valid instant for one that does not exist; a pattern of every hour follows elapsed time. Worked out here because
 * cron-parser loses slots in half-hour changes. Throws UsageError on a wrong pattern or zone.
 */
export function nextVisit(pattern: string, timeZone: string, after: Date): Date {
  const everyHour = everyHourOf(pattern)
  const from = after.getTime()
  const offset = offsetAt(from, timeZone)
  let wall = from + offset
  // Only slots of a repeated hour are passed over, at most one a minute of it.
  for (let turn = 0; turn <= 120; turn++) {
    wall = nextSlot(pattern, wall)
    const instant = wall - offset
    const offsetThen = offsetAt(instant, timeZone)
    if (offsetThen === offset) {
      if (everyHour || !existedBefore(wall, instant, offset, timeZone)) return new Date(instant)
      continue
    }
    const change = findChange(from, instant, timeZone)
    const nextWallAfterChange = change + offsetThen - 1
    if (everyHour) return new Date(nextSlot(pattern, nextWallAfterChange) - offsetThen)
    const skipped = offsetThen > offset && wall < change + offsetThen
    return new Date(skipped ? change : wall - offsetThen)
  }
  throw new UsageError(`The cron pattern "${pattern}" is never due`)
}

/** Throws UsageError, naming the fault, unless this is `auto` or a five-field cron pattern, and an IANA time zone. */
export function checkSchedule(pattern: string, timeZone: string): void {
  if (pattern !== 'auto') coversEveryHour(pattern)
  zoneFormat(timeZone)
}

/** The next matching wall-clock time, as if wall clocks were UTC: no zone, no clock change. */
function nextSlot(pattern: string, wall: number): number {
  return CronExpressionParser.parse(pattern, { tz: 'UTC', currentDate: new Date(wall) })
    .next()
    .getTime()
}

/** Patterns recur: thousands of boards are planned at once by the pattern of their source. */
const everyHourOf = remember(1_000, coversEveryHour)

function coversEveryHour(pattern: string): boolean {
  if (pattern.trim().split(/\s+/).length !== 5) {
    throw new UsageError(`The cron pattern "${pattern}" must have five fields: minute hour day month weekday`)
  }
  if (/\bH\b/i.test(pattern)) {
    throw new UsageError(
      `The cron pattern "${pattern}" is wrong: H is a time by chance, and other every time it is asked`,
    )
  }
  try {
    return CronExpressionParser.parse(pattern, { tz: 'UTC' }).fields.hour.values.length === 24
  } catch (error) {
    throw new UsageError(`The cron pattern "${pattern}" is wrong: ${(error as Error).message}`)
  }
}

/** Whether this wall-clock time stood on the clock once already, before the clock went back. */
function existedBefore(wall: number, instant: number, offset: number, timeZone: string): boolean {
  const earlier = offsetAt(instant - 3 * HOUR, timeZone)
  return earlier > offset && offsetAt(wall - earlier, timeZone) === earlier
}

/** The instant, to the second, at which the offset between `from` and `to` changes. */
function findChange(from: number, to: number, timeZone: string): number {
  const before = offsetAt(from, timeZone)
  let low = Math.floor(from / 1000)
  let high = Math.ceil(to / 1000)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * 1000, timeZone) === before) low = middle
    else high = middle
  }
  return high * 1000
}

const formats = new Map<string, Intl.DateTimeFormat>()

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, made)
    return made
  } catch (error) {
    throw new UsageError(`"${timeZone}" is not a time zone such as Europe/Berlin`, { cause: error })
  }
}

/** An instant by the zone's clocks, with how far they are ahead of UTC: `2026-11-23T06:00:00+01:00`. */
export function zonedTime(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant.getTime(), timeZone)
  const minutes = Math.round(Math.abs(offset) / 60_000)
  const of = (part: number) => String(part).padStart(2, '0')
  const ahead = `${offset < 0 ? '-' : '+'}${of(Math.floor(minutes / 60))}:${of(minutes % 60)}`
  return `${new Date(instant.getTime() + offset).toISOString().slice(0, 19)}${ahead}`
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const name =
    zoneFormat(timeZone)
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')?.value ?? ''
  const match = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name)
  if (!match) return 0
  const [, sign, hours, minutes, seconds] = match
  const size = Number(hours) * HOUR + Number(minutes) * 60_000 + Number(seconds ?? 0) * 1000
  return sign === '-' ? -size : size
}
