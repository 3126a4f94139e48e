import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scheduleAfterWait, scheduleNext } from '../../src/board/auto-schedule.ts'

const MINUTE = 60_000
const auto = { cron: 'auto', timeZone: 'Europe/Berlin' }
const sixHourly = { cron: '17 */6 * * *', minMinutes: 60 }
const noon = new Date('2026-11-22T12:00:00Z')

function seen(now: Date, recentChanges: number[] = []) {
  return { now, recentChanges }
}

describe('scheduleNext', () => {
  it('obeys a pattern as it stands, in its own zone', () => {
    const next = scheduleNext('lever:acme', { cron: '30 6 * * *', timeZone: 'America/New_York' }, sixHourly, seen(noon))
    expect(next.toISOString()).toBe('2026-11-23T11:30:00.000Z')
  })

  it('follows the cadence of the source, at most an hour late', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.date({ min: noon, noInvalidDate: true, max: new Date('2027-11-22') }),
        (board, now) => {
          const next = scheduleNext(board, auto, { ...sixHourly, minMinutes: 0 }, seen(now))
          const sinceSlot = (next.getTime() - Date.UTC(2026, 0, 1, 0, 17)) % (6 * 60 * MINUTE)
          expect(sinceSlot).toBeGreaterThanOrEqual(0)
          expect(sinceSlot).toBeLessThan(60 * MINUTE)
          expect(next.getTime()).toBeGreaterThan(now.getTime())
          expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(6 * 60 * MINUTE)
        },
      ),
    )
  })

  it('never comes sooner than the terms of the source allow', () => {
    const instant = fc.integer({ min: noon.getTime(), max: noon.getTime() + 366 * 24 * 60 * MINUTE })
    fc.assert(
      fc.property(fc.string(), instant, fc.integer({ min: 0, max: 600 }), (board, now, minMinutes) => {
        const next = scheduleNext(board, auto, { cron: '*/15 * * * *', minMinutes }, seen(new Date(now)))
        expect(next.getTime() - now).toBeGreaterThanOrEqual(minMinutes * MINUTE)
      }),
    )
  })

  it('keeps a board to its own minute, and spreads the boards of a source', () => {
    const afterSlot = new Date('2026-11-22T13:30:00Z')
    const minutes = Array.from({ length: 600 }, (_, i) => {
      const next = scheduleNext(`greenhouse:company-${i}`, auto, sixHourly, seen(afterSlot))
      const again = scheduleNext(`greenhouse:company-${i}`, auto, sixHourly, seen(next))
      expect(again.getTime() - next.getTime()).toBe(6 * 60 * MINUTE)
      return next.getUTCMinutes()
    })
    const perMinute = Map.groupBy(minutes, (minute) => minute)
    expect(perMinute.size).toBe(60)
    expect(Math.max(...[...perMinute.values()].map((boards) => boards.length))).toBeLessThan(30)
  })

  const HOUR = 60 * MINUTE
  const quiet = (visits: number) => Array<number>(visits).fill(0)

  it.each<[string, number[], number]>([
    ['a new board', [], 6],
    ['a board that was quiet three times', [...quiet(3), 5], 6],
    ['four times', [...quiet(4), 5], 12],
    ['eight times', quiet(8), 24],
    ['a board that woke up', [1, ...quiet(9)], 6],
    ['one that changed at each of the last five visits', [1, 2, 1, 9, 4, 0], 3],
    ['one that changed at each of four', [1, 2, 1, 9], 6],
  ])('visits %s after so many hours: %j', (_name, recentChanges, hours) => {
    const onSlot = scheduleNext('lever:acme', auto, sixHourly, seen(new Date('2026-11-22T13:30:00Z')))
    const next = scheduleNext('lever:acme', auto, sixHourly, seen(onSlot, recentChanges))
    expect((next.getTime() - onSlot.getTime()) / HOUR).toBe(hours)
  })

  it('stretches no cadence past three days, and none that is longer of itself', () => {
    const daily = { cron: '5 4 * * *', minMinutes: 1440 }
    const weekly = { cron: '5 4 * * 1', minMinutes: 1440 }
    const from = scheduleNext('lever:acme', auto, daily, seen(noon))
    const days = (next: Date) => (next.getTime() - from.getTime()) / (24 * HOUR)
    expect(days(scheduleNext('lever:acme', auto, daily, seen(from, quiet(10))))).toBe(3)
    const usual = scheduleNext('lever:acme', auto, weekly, seen(from))
    expect(scheduleNext('lever:acme', auto, weekly, seen(from, quiet(10)))).toEqual(usual)
  })

  it('leaves a pattern alone, whatever the board does', () => {
    const hourly = { cron: '0 * * * *', timeZone: 'UTC' }
    expect(scheduleNext('lever:acme', hourly, sixHourly, seen(noon, quiet(10))).toISOString()).toBe(
      '2026-11-22T13:00:00.000Z',
    )
  })
})

describe('scheduleAfterWait', () => {
  it.each([
    // pattern, zone, end of the wait, next visit
    ['a slot that the wait ends before', '30 6 * * *', 'UTC', '2026-11-22T05:00:00.000Z', '2026-11-22T06:30:00.000Z'],
    ['a slot at the end of the wait', '30 6 * * *', 'UTC', '2026-11-22T06:30:00.000Z', '2026-11-22T06:30:00.000Z'],
    ['the slot after one that is missed', '30 6 * * *', 'UTC', '2026-11-22T06:30:00.001Z', '2026-11-23T06:30:00.000Z'],
    ['a slot of the pattern alone', '0 9 * * 1', 'UTC', '2026-11-23T09:20:00.000Z', '2026-11-30T09:00:00.000Z'],
    ['many slots on', '*/15 * * * *', 'UTC', '2026-11-22T18:01:00.000Z', '2026-11-22T18:15:00.000Z'],
    // Berlin, 29 March: 02:00 becomes 03:00 at 01:00Z.
    [
      'a local time that does not exist',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-03-29T00:10:00.000Z',
      '2026-03-29T01:00:00.000Z',
    ],
    ['the day after it', '30 2 * * *', 'Europe/Berlin', '2026-03-29T01:00:00.001Z', '2026-03-30T00:30:00.000Z'],
    // Berlin, 25 October: 03:00 becomes 02:00 at 01:00Z.
    [
      'a local time that exists twice',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-25T00:20:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ],
    ['no second time', '30 2 * * *', 'Europe/Berlin', '2026-10-25T00:40:00.000Z', '2026-10-26T01:30:00.000Z'],
    ['the hour by elapsed time', '0 * * * *', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25T01:00:00.000Z'],
    // New York, 8 March: 02:00 becomes 03:00 at 07:00Z.
    ['its own zone', '15 2 * * *', 'America/New_York', '2026-03-08T06:59:59.999Z', '2026-03-08T07:00:00.000Z'],
  ])('waits for %s', (_name, cron, timeZone, ends, next) => {
    expect(scheduleAfterWait({ cron, timeZone }, new Date(ends)).toISOString()).toBe(next)
  })

  it('comes when the wait is over where no pattern is given', () => {
    expect(scheduleAfterWait(auto, noon)).toEqual(noon)
  })

  it('is a slot of its pattern, the first that is not before the end of the wait', () => {
    const pattern = fc.constantFrom('*/15 * * * *', '30 2 * * *', '0 */6 * * 1-5', '17 3 1 * *')
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe')
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
    fc.assert(
      fc.property(pattern, zone, instant, fc.integer({ min: 0, max: 360 }), (cron, timeZone, from, waitMinutes) => {
        const ends = from + waitMinutes * MINUTE
        const found = scheduleAfterWait({ cron, timeZone }, new Date(ends)).getTime()
        let slot = from
        while (slot < ends) {
          slot = scheduleNext('lever:acme', { cron, timeZone }, sixHourly, seen(new Date(slot))).getTime()
        }
        if (waitMinutes > 0) expect(found).toBe(slot)
        expect(found).toBeGreaterThanOrEqual(ends)
      }),
      { numRuns: 200 },
    )
  })
})
