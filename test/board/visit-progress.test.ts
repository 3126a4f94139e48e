import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressOf, shareOf, type VisitCounts } from '../../src/board/visit-progress.ts'

const fetching: VisitCounts = {
  stage: 'fetching',
  requests: 4,
  bytes: 1_000,
  pages: 4,
  waiting: 1,
  listGoesOn: true,
  details: null,
  seen: 30,
  total: null,
  read: 0,
  toRead: null,
}
const ingesting: VisitCounts = { ...fetching, stage: 'ingesting', waiting: 0, listGoesOn: false }

describe('the share of a stage that is done', () => {
  it.each<[string, Partial<VisitCounts>, number | null, number | null]>([
    ['is of the total that the source states', { total: 120 }, null, 0.25],
    ['is of that rather than of what was seen before', { total: 120 }, 40, 0.25],
    ['is of what was seen before, where no total is stated', {}, 60, 0.5],
    ['is unknown where neither is', {}, null, null],
    ['is unknown where more is seen than there should be', { total: 20 }, null, null],
    ['is of what was seen before, where the stated total proved wrong', { total: 20 }, 60, 0.5],
    ['is by the detail pages, which take the time', { total: 120, details: 12 }, null, 0.1],
    ['is by the pages once the list is over', { listGoesOn: false, pages: 40, waiting: 60, total: 120 }, 7, 0.4],
    ['is not the whole before the end', { listGoesOn: false, pages: 40, waiting: 0 }, null, 0.99],
    ['is unknown before the first page', { pages: 0, seen: 0, listGoesOn: true }, null, null],
    ['is none of a board that showed nothing before', { seen: 0 }, 0, null],
  ])('%s', (_name, counts, usualSeen, share) => {
    expect(shareOf({ ...fetching, ...counts }, usualSeen)).toBe(share)
  })

  it('is by the postings read, once it is known how many there are to read', () => {
    expect(shareOf(ingesting, 60)).toBeNull()
    expect(shareOf({ ...ingesting, read: 5, toRead: 20 }, 60)).toBe(0.25)
    expect(shareOf({ ...ingesting, read: 0, toRead: 0 }, 60)).toBeNull()
  })

  it('is from 0 to below 1, or unknown', () => {
    const counts = fc.record({
      stage: fc.constantFrom('fetching' as const, 'ingesting' as const),
      requests: fc.nat(),
      bytes: fc.nat(),
      pages: fc.nat(50),
      waiting: fc.nat(50),
      listGoesOn: fc.boolean(),
      details: fc.option(fc.nat(50)),
      seen: fc.nat(50),
      total: fc.option(fc.nat(50)),
      read: fc.nat(50),
      toRead: fc.option(fc.nat(50)),
    })
    fc.assert(
      fc.property(counts, fc.option(fc.nat(50)), (each, usual) => {
        const share = shareOf(each, usual)
        return share === null || (share >= 0 && share < 1)
      }),
    )
  })
})

describe('when a stage is likely to end', () => {
  const began = new Date('2026-11-22T12:00:00.000Z')
  const times = { began, visitBegan: began, now: new Date('2026-11-22T12:00:10.000Z') }
  const endOf = (counts: VisitCounts, durationMs: number | null) =>
    progressOf(counts, { seen: null, durationMs }, times).endsAt

  it('follows from its share', () => {
    expect(endOf({ ...fetching, total: 120 }, 1_000)).toBe('2026-11-22T12:00:40.000Z')
  })

  it('follows from how long earlier visits took, where no share is known or next to nothing is done', () => {
    expect(endOf(fetching, 25_000)).toBe('2026-11-22T12:00:25.000Z')
    expect(endOf({ ...fetching, seen: 1, total: 5_000 }, 25_000)).toBe('2026-11-22T12:00:25.000Z')
  })

  it('is unknown where nothing tells, and where it should be over already', () => {
    expect(endOf(fetching, null)).toBeNull()
    expect(endOf(fetching, 9_000)).toBeNull()
  })

  it('is told with the counts, the time, and what earlier visits let expect', () => {
    expect(progressOf(fetching, { seen: 60, durationMs: null }, times)).toEqual({
      ...fetching,
      at: '2026-11-22T12:00:10.000Z',
      expected: 60,
      share: 0.5,
      endsAt: '2026-11-22T12:00:20.000Z',
    })
  })
})
