import { expect, it } from 'vitest'
import { trendGain, trendGainOverLives } from '../../bench/soak-sample.ts'

const LIFE = 600
/** Twenty minutes of what grows by 80 in each life and starts again, and by `leak` in all. */
const saw = (leak: number) =>
  Array.from({ length: 241 }, (_, step) => {
    const at = 605 + step * 5
    return { at, value: 200 + (80 * ((at - 605) % LIFE)) / LIFE + (leak * (at - 605)) / 1_200 }
  })

it.each([0, 20, 40])('tells a leak of %i from the teeth of a saw', (leak) => {
  expect(trendGainOverLives(saw(leak), LIFE)).toBeCloseTo(leak, 0)
  expect(trendGain(saw(leak))).toBeGreaterThan(leak + 20)
})

it('takes a series that holds no two lives as it stands', () => {
  const short = saw(10).slice(0, 200)
  expect(trendGainOverLives(short, LIFE)).toBe(trendGain(short))
})
