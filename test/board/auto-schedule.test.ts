import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scheduleNext } from '../../src/board/auto-schedule.ts'

const MINUTE = 60_000
const auto = { cron: 'auto', timeZone: 'Europe/Berlin' }
const sixHourly = { cron: '17 */6 * * *', minMinutes: 60 }
const noon = new Date('2026-11-22T12:00:00Z')

describe('scheduleNext', () => {
  it('obeys a pattern as it stands, in its own zone', () => {
    const next = scheduleNext('lever:acme', { cron: '30 6 * * *', timeZone: 'America/New_York' }, sixHourly, noon)
    expect(next.toISOString()).toBe('2026-11-23T11:30:00.000Z')
  })

  it('follows the cadence of the source, at most an hour late', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.date({ min: noon, noInvalidDate: true, max: new Date('2027-11-22') }),
        (board, now) => {
          const next = scheduleNext(board, auto, { ...sixHourly, minMinutes: 0 }, now)
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
        const next = scheduleNext(board, auto, { cron: '*/15 * * * *', minMinutes }, new Date(now))
        expect(next.getTime() - now).toBeGreaterThanOrEqual(minMinutes * MINUTE)
      }),
    )
  })

  it('keeps a board to its own minute, and spreads the boards of a source', () => {
    const afterSlot = new Date('2026-11-22T13:30:00Z')
    const minutes = Array.from({ length: 600 }, (_, i) => {
      const next = scheduleNext(`greenhouse:company-${i}`, auto, sixHourly, afterSlot)
      const again = scheduleNext(`greenhouse:company-${i}`, auto, sixHourly, next)
      expect(again.getTime() - next.getTime()).toBe(6 * 60 * MINUTE)
      return next.getUTCMinutes()
    })
    const perMinute = Map.groupBy(minutes, (minute) => minute)
    expect(perMinute.size).toBe(60)
    expect(Math.max(...[...perMinute.values()].map((boards) => boards.length))).toBeLessThan(30)
  })
})
