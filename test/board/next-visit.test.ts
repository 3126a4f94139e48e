import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSchedule, nextVisit } from '../../src/board/next-visit.ts'
import { UsageError } from '../../src/errors.ts'
import { CHANGES, nextVisits, wallClock } from './wall-clock.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Every visit of 30 hours around an instant, found as a beat finds them: minute by minute, what is due is visited once. */
function beatAround(pattern: string, zone: string, instant: string): number[] {
  const from = Date.parse(instant) - 15 * HOUR
  const visits: number[] = []
  let due = nextVisit(pattern, zone, new Date(from)).getTime()
  for (let now = from; now <= from + 30 * HOUR; now += MINUTE) {
    if (now < due) continue
    visits.push(now)
    due = nextVisit(pattern, zone, new Date(now)).getTime()
  }
  return visits
}

function localTimes(visits: number[], zone: string): string[] {
  const clock = wallClock(zone)
  return visits.map((visit) => clock(visit).time)
}

const bothChanges = CHANGES.flatMap(({ zone, spring, autumn, minutes }) => [
  { zone, change: 'spring', at: spring, minutes },
  { zone, change: 'autumn', at: autumn, minutes },
])

describe.each(bothChanges)('$zone in $change', ({ zone, change, at, minutes }) => {
  const clock = wallClock(zone)
  const instant = Date.parse(at)

  it('changes its clocks where this test thinks so', () => {
    const jump = change === 'spring' ? minutes : -minutes
    const [before, after] = [clock(instant - MINUTE).time, clock(instant).time].map(minuteOfDay)
    expect((after ?? 0) - (before ?? 0)).toBe(jump + 1)
  })

  it.each([
    ['*/15 * * * *', 15],
    ['*/5 * * * *', 5],
  ])('%s goes on by elapsed time', (pattern, every) => {
    const visits = beatAround(pattern, zone, at)
    expect(new Set(gaps(visits))).toEqual(new Set([every * MINUTE]))
    expect(visits.length).toBeGreaterThanOrEqual((30 * 60) / every)
  })

  it('0 * * * * is due whenever a clock shows a full hour', () => {
    const visits = beatAround('0 * * * *', zone, at)
    const expected: number[] = []
    for (let now = instant - 15 * HOUR; now <= instant + 15 * HOUR; now += MINUTE) {
      if (now > instant - 15 * HOUR && clock(now).time.endsWith(':00')) expected.push(now)
    }
    expect(visits).toEqual(expected)
  })

  it('a daily time before and after the change is visited once a day', () => {
    for (const time of ['30 0', '30 4', '0 12']) {
      const visits = beatAround(`${time} * * *`, zone, at)
      expect(visits.length).toBeGreaterThanOrEqual(1)
      expect(new Set(visits.map((visit) => clock(visit).stamp)).size).toBe(visits.length)
      for (const gap of gaps(visits)) expect(Math.abs(gap - 24 * HOUR)).toBeLessThanOrEqual(minutes * MINUTE)
    }
  })

  it('fixed hours agree with a clock that is watched minute by minute', () => {
    const timeline = watch(clock, instant)
    for (const hours of ['1', '2', '1,2,3', '*/2', '1-23/2']) {
      for (const minute of ['0', '30', '5,35,55']) {
        const pattern = `${minute} ${hours} * * *`
        const expected = watched(pattern, timeline)
        const found = nextVisits(pattern, zone, new Date(instant - 15 * HOUR), expected.length + 1).map(Number)
        expect([pattern, ...localTimes(found.slice(0, -1), zone)]).toEqual([pattern, ...localTimes(expected, zone)])
        expect(found.slice(0, -1)).toEqual(expected)
        expect(found.at(-1)).toBeGreaterThan(instant + 15 * HOUR)
      }
    }
  })
})

describe('a time that does not exist', () => {
  it.each([
    ['Europe/Berlin', '30 2 * * *', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['America/New_York', '15 2 * * *', '2026-03-07T12:00:00Z', '2026-03-08T07:00:00.000Z'],
    ['Australia/Lord_Howe', '10 2 * * *', '2026-10-03T04:00:00Z', '2026-10-03T15:30:00.000Z'],
  ])('in %s makes %s due at the next instant that does', (zone, pattern, after, expected) => {
    expect(nextVisit(pattern, zone, new Date(after)).toISOString()).toBe(expected)
  })
})

describe('a time that exists twice', () => {
  it.each([
    ['Europe/Berlin', '30 2 * * *', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
    ['America/New_York', '30 1 * * *', '2026-10-31T12:00:00Z', '2026-11-01T05:30:00.000Z', '2026-11-02T06:30:00.000Z'],
    [
      'Australia/Lord_Howe',
      '45 1 * * *',
      '2026-04-04T00:00:00Z',
      '2026-04-04T14:45:00.000Z',
      '2026-04-05T15:15:00.000Z',
    ],
  ])('in %s makes %s due the first time only', (zone, pattern, after, first, second) => {
    expect(nextVisits(pattern, zone, new Date(after), 2).map((visit) => visit.toISOString())).toEqual([first, second])
  })
})

describe('a zone without changes', () => {
  it.each(['UTC', 'Asia/Kolkata', 'Asia/Kathmandu'])('%s keeps its times', (zone) => {
    const visits = nextVisits('30 6 * * *', zone, new Date('2026-03-01T00:00:00Z'), 300)
    expect(new Set(localTimes(visits.map(Number), zone))).toEqual(new Set(['06:30']))
    expect(new Set(gaps(visits.map(Number)))).toEqual(new Set([24 * HOUR]))
  })
})

describe('a sleeping machine', () => {
  it('wakes to one visit, however many were missed', () => {
    const woken = Date.parse('2026-11-22T12:07:00Z')
    const due = nextVisit('*/15 * * * *', 'UTC', new Date('2026-11-20T00:00:00Z')).getTime()
    expect(due).toBeLessThan(woken)
    expect(nextVisit('*/15 * * * *', 'UTC', new Date(woken)).toISOString()).toBe('2026-11-22T12:15:00.000Z')
  })
})

describe('any pattern in any zone', () => {
  const pattern = fc
    .tuple(
      fc.constantFrom('0', '*/15', '7', '5,35', '*'),
      fc.constantFrom('*', '2', '1,2', '*/6', '9-17'),
      fc.constantFrom('*', '1', '*/7'),
      fc.constantFrom('*', '3-10'),
      fc.constantFrom('*', '0', '1-5'),
    )
    .map((fields) => fields.join(' '))
  const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/St_Johns', ...CHANGES.map((each) => each.zone))
  const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) })

  it('is due later than it was asked, and again later than that', () => {
    fc.assert(
      fc.property(pattern, zone, instant, (cron, timeZone, after) => {
        const visits = [after, ...nextVisits(cron, timeZone, new Date(after), 4).map(Number)]
        for (const gap of gaps(visits)) expect(gap).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('asked later is due no sooner, and skips nothing', () => {
    fc.assert(
      fc.property(pattern, zone, instant, fc.integer({ min: 0, max: 40 * HOUR }), (cron, timeZone, after, more) => {
        const first = nextVisit(cron, timeZone, new Date(after)).getTime()
        const later = nextVisit(cron, timeZone, new Date(after + more)).getTime()
        expect(later).toBeGreaterThanOrEqual(first)
        if (after + more < first) expect(later).toBe(first)
      }),
      { numRuns: 100 },
    )
  })
})

describe('checkSchedule', () => {
  it.each([
    ['* * * *', 'UTC', 'five fields'],
    ['0 0 * * * *', 'UTC', 'five fields'],
    ['@daily', 'UTC', 'five fields'],
    ['61 * * * *', 'UTC', 'wrong'],
    ['0 0 30 2 *', 'UTC', 'wrong'],
    ['0 0 * * *', 'Europe/Atlantis', 'Europe/Atlantis'],
  ])('turns down %s in %s', (cron, zone, why) => {
    expect(() => checkSchedule(cron, zone)).toThrow(UsageError)
    expect(() => checkSchedule(cron, zone)).toThrow(why)
  })

  it('takes a plain pattern in a plain zone', () => {
    expect(() => checkSchedule('17 */6 * * 1-5', 'Europe/Berlin')).not.toThrow()
  })
})

/** Each minute of 33 hours, as a clock on the wall shows it. */
function watch(clock: ReturnType<typeof wallClock>, around: number) {
  return range(-18 * 60, 15 * 60 + 1).map((minute) => {
    const now = around + minute * MINUTE
    return { now, counts: minute > -15 * 60, ...clock(now) }
  })
}

/**
 * Fixed hours, by watching a clock: due at the first showing of each matching local time, and at the change for
 * the ones that it skips.
 */
function watched(pattern: string, timeline: ReturnType<typeof watch>): number[] {
  const [minutes, hours] = (pattern.split(' ') as [string, string]).map((field, i) =>
    valuesOf(field, i === 0 ? 60 : 24),
  )
  const matches = (minute: number) => hours?.includes(Math.floor(minute / 60)) && minutes?.includes(minute % 60)
  const shown = new Set<string>()
  let last = minuteOfDay(timeline[0]?.time ?? '') - 1
  return timeline.flatMap(({ now, time, stamp, counts }) => {
    const minute = minuteOfDay(time)
    const skipped = minute > last + 1 ? range(last + 1, minute) : []
    const due = counts && !shown.has(stamp) && (matches(minute) || skipped.some(matches))
    shown.add(stamp)
    last = minute
    return due ? [now] : []
  })
}

function valuesOf(field: string, size: number): number[] {
  return field.split(',').flatMap((part) => {
    const [span = '', step = '1'] = part.split('/')
    const [low, high] = span === '*' ? [0, size - 1] : span.split('-').map(Number)
    return range(low ?? 0, (high ?? low ?? 0) + 1).filter((value) => (value - (low ?? 0)) % Number(step) === 0)
  })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function gaps(times: number[]): number[] {
  return times.slice(1).map((time, i) => time - (times[i] ?? 0))
}
