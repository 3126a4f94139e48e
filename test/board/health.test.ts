import { describe, expect, it } from 'vitest'
import { healthAfterFailure, healthUnchanged } from '../../src/board/health.ts'
import type { ReasonCode } from '../../src/errors.ts'

describe('the health of a board', () => {
  it.each<[ReasonCode, number | null, string]>([
    ['http_status', 404, 'broken'],
    ['http_status', 500, 'broken'],
    ['http_status', 401, 'blocked'],
    ['http_status', 403, 'blocked'],
    ['http_status', 451, 'blocked'],
    ['robots', null, 'blocked'],
    ['rate_limited', 429, 'blocked'],
    ['not_json', 200, 'blocked'],
    ['private_address', null, 'blocked'],
    ['off_host', 302, 'blocked'],
    ['timeout', null, 'broken'],
    ['schema', 200, 'broken'],
    ['internal', null, 'broken'],
    ['circuit_open', null, 'suspect'],
  ])('that was suspect, after a visit that failed by %s (%s): %s', (code, status, health) => {
    expect(healthAfterFailure(code, status, 'suspect')).toBe(health)
  })

  it.each([
    [0, 'empty'],
    [1, 'ok'],
  ])('unchanged, with %i postings: %s', (seen, health) => {
    expect(healthUnchanged(seen)).toBe(health)
  })
})
