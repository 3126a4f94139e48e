import { describe, expect, it } from 'vitest'
import {
  afterLostPage,
  isGone,
  isGoneBelieved,
  isUnwilling,
  type ListPage,
  type LostPage,
  stopAtPage,
  stopBeforePage,
} from '../../src/board/paging.ts'

const limits = { maxPages: 10, maxPostings: 100, deadlineMs: 60_000 }

describe('before each page a visit', () => {
  it.each([
    ['goes on', 9, 60_000, null],
    ['stops at the last page that is allowed', 10, 0, 'page_limit'],
    ['stops when its time is over', 0, 60_001, 'time_limit'],
  ])('%s', (_name, pages, elapsedMs, code) => {
    expect(stopBeforePage({ pages, elapsedMs }, limits)?.code ?? null).toBe(code)
  })
})

describe('at a list page a visit', () => {
  it.each<[string, Partial<ListPage>, string | null]>([
    ['goes on', {}, null],
    ['comes to the natural end', { isLast: true }, null],
    ['stops where a page is repeated', { repeats: true }, 'repeated_page'],
    ['stops where the last page is repeated', { repeats: true, isLast: true }, 'repeated_page'],
    ['goes on past one page without a new posting', { idlePages: 1 }, null],
    ['stops at two of them', { idlePages: 2 }, 'no_new_ids'],
    ['comes to the natural end at two of them', { idlePages: 2, isLast: true }, null],
    ['takes as many postings as are allowed', { named: 100 }, null],
    ['stops at more', { named: 101 }, 'posting_limit'],
    ['stops at more on the last page, which may be cut too', { named: 101, isLast: true }, 'posting_limit'],
  ])('%s', (_name, more, code) => {
    const page = { url: 'https://x.example', repeats: false, isLast: false, named: 20, idlePages: 0, ...more }
    expect(stopAtPage(page, limits)?.code ?? null).toBe(code)
  })
})

describe('a page that cannot be had', () => {
  const refused: LostPage = { kind: 'detail', pagesBefore: 3, status: 403, asksToWait: false }
  it.each<[string, Partial<LostPage>, ReturnType<typeof afterLostPage>]>([
    ['costs its posting alone', {}, 'shelter'],
    ['by a time-out costs its posting alone', { status: null }, 'shelter'],
    ['by a 500 costs its posting alone', { status: 500 }, 'shelter'],
    ['by a 404 says that its posting is gone', { status: 404 }, 'gone'],
    ['by a 410 says that its posting is gone', { status: 410 }, 'gone'],
    ['by a 410, as the first of all, says so too', { status: 410, pagesBefore: 0 }, 'gone'],
    ['as the first of all leaves nothing seen', { pagesBefore: 0 }, 'fail'],
    ['whose host asks to wait ends the visit', { status: 429, asksToWait: true }, 'stop'],
    ['of a list ends the list', { kind: 'list' }, 'stop'],
    ['of a list, by a 404, ends the list too', { kind: 'list', status: 404 }, 'stop'],
    ['of a list, as the first of all, leaves nothing seen', { kind: 'list', pagesBefore: 0, status: 404 }, 'fail'],
  ])('%s', (_name, more, means) => {
    expect(afterLostPage({ ...refused, ...more })).toBe(means)
  })

  it.each([
    [200, false],
    [401, false],
    [403, false],
    [404, true],
    [410, true],
    [429, false],
    [500, false],
    [null, false],
  ])('with status %s is gone: %s', (status, gone) => {
    expect(isGone(status)).toBe(gone)
  })

  it.each([
    [0, 0, true],
    [1, 0, true],
    [2, 0, false],
    [25, 0, false],
    [2, 1, true],
    [25, 1, true],
  ])('of %i that are gone, while %i others answered, are believed: %s', (gone, answered, believed) => {
    expect(isGoneBelieved({ gone, answered })).toBe(believed)
  })

  it('is one too many as the fourth in a row', () => {
    expect([1, 2, 3, 4].map(isUnwilling)).toEqual([false, false, false, true])
  })
})
