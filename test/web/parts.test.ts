import { describe, expect, it } from 'vitest'
import { lastSeen } from '../../src/api/listing-json.ts'
import { timeTag } from '../../src/web/parts.ts'

describe('a time', () => {
  it.each([
    ['2026-11-30T00:00:00.000Z', '2026-11-30'],
    ['2026-11-30T00:00:00Z', '2026-11-30'],
    ['2026-11-30T23:59:59.999Z', '2026-11-30'],
    ['2026-11-30T23:59:59Z', '2026-11-30'],
    ['2026-11-30T23:59:58.000Z', '2026-11-30T23:59:58.000Z'],
    ['2026-11-30T08:00:00.000Z', '2026-11-30T08:00:00.000Z'],
  ])('that is a day alone stays that day in every zone: %s', (iso, told) => {
    expect(String(timeTag(iso))).toContain(`datetime="${told}"`)
  })
})

describe('when a posting was last seen', () => {
  const firstSeenAt = '2026-11-22T10:32:07.000Z'
  it.each([
    [
      'to the hour',
      { seenAt: '2026-11-22T13:40:00.000Z', present: false, confirmedAt: null },
      '2026-11-22T13:00:00.000Z',
    ],
    [
      'by its board',
      { seenAt: null, present: true, confirmedAt: '2026-11-22T12:01:00.000Z' },
      '2026-11-22T12:00:00.000Z',
    ],
    [
      'not before it was first seen',
      { seenAt: '2026-11-22T10:50:00.000Z', present: true, confirmedAt: null },
      firstSeenAt,
    ],
    ['nor where nothing is known since', { seenAt: null, present: true, confirmedAt: null }, firstSeenAt],
  ])('is told %s', (_how, times, told) => {
    expect(lastSeen({ ...times, firstSeenAt })).toBe(told)
  })
})
