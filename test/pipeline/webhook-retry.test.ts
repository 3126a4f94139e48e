import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure } from '../../src/pipeline/webhook-retry.ts'

const failed = (attempts: number, more: { status?: number | null; retryAfterMs?: number | null } = {}) => ({
  status: 500,
  outcome: 'It answered 500',
  retryAfterMs: null,
  ...more,
  attempts,
})
const HOUR = 3_600_000

describe('after a failure', () => {
  it('each wait is four times the last, up to twelve hours, and the tenth attempt is the last', () => {
    const waits = Array.from({ length: 9 }, (_, i) => afterFailure(failed(i + 1), 0.5))
    const delays = waits.map((next) => (next.kind === 'retry' ? next.delayMs / 1000 : next.reason))
    expect(delays).toEqual([5, 20, 80, 320, 1280, 5120, 20_480, 43_200, 43_200])
    expect(afterFailure(failed(10), 0.5)).toEqual({
      kind: 'disable',
      reason: '10 attempts failed; the last: It answered 500',
    })
  })

  it('a quarter more or less, so that those who failed together do not come back together', () => {
    expect(afterFailure(failed(1), 0)).toEqual({ kind: 'retry', delayMs: 3_750 })
    expect(afterFailure(failed(1), 1)).toEqual({ kind: 'retry', delayMs: 6_250 })
  })

  it('never sooner than Retry-After asks', () => {
    expect(afterFailure(failed(1, { status: 429, retryAfterMs: 2 * HOUR }), 0.5)).toMatchObject({ delayMs: 2 * HOUR })
    expect(afterFailure(failed(8, { status: 503, retryAfterMs: 1000 }), 0.5)).toMatchObject({ delayMs: 12 * HOUR })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(6 * HOUR), fc.double({ min: 0, max: 1 }), (n, ms, chance) => {
        const next = afterFailure(failed(n, { retryAfterMs: ms }), Number.isNaN(chance) ? 0 : chance)
        return next.kind === 'retry' && next.delayMs >= ms && next.delayMs <= 15 * HOUR
      }),
    )
  })

  it('410 is an end at once, whatever Retry-After says', () => {
    expect(afterFailure(failed(1, { status: 410, retryAfterMs: 1000 }), 0.5)).toMatchObject({ kind: 'disable' })
  })
})
