import { expect, it } from 'vitest'
import { tooOften } from '../../src/board/too-often.ts'

const NOW = new Date('2026-11-22T12:00:00.000Z')

it.each<[cron: string, minMinutes: number, gapMinutes: number | null]>([
  ['auto', 60, null],
  ['0 * * * *', 60, null],
  ['*/5 * * * *', 60, 5],
  ['0 */6 * * *', 360, null],
  ['0 */6 * * *', 720, 360],
  // Not among the next five.
  ['*/15 9-18 * * *', 15, null],
  ['0,20,40,50 9-18 * * *', 20, 10],
  ['50 10 * * *', 1440, null],
  ['0 1,23 * * *', 180, 120],
  ['0,5 9 1 1 *', 60, 5],
  ['0 9 29 2 *', 1440, null],
])('%s of a source that asks for %i minutes comes too soon after %j', (cron, minMinutes, gapMinutes) => {
  expect(tooOften(cron, minMinutes, NOW)).toEqual(gapMinutes === null ? null : { minMinutes, gapMinutes })
})
