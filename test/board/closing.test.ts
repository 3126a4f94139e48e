import { describe, expect, it } from 'vitest'
import {
  type ClosedReason,
  closingBeneath,
  closingsOf,
  isUndoneByContent,
  isUndoneBySight,
  undoneClosings,
} from '../../src/board/closing.ts'
import { type KnownPosting, reconcile } from '../../src/board/reconcile.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const LATER = '2026-12-24T23:59:59.999Z'
const EARLIER = '2026-11-20T23:59:59.999Z'

function known(
  externalId: string,
  closedReason: ClosedReason | null = null,
  closedBefore: ClosedReason | null = null,
): KnownPosting {
  const visits = { missing: false, missedVisits: 0 }
  return { id: externalId.charCodeAt(0), externalId, rawHash: 'old', ...visits, closedReason, closedBefore }
}

describe('a closed posting that is seen again', () => {
  it.each<[ClosedReason, boolean, boolean, boolean, boolean]>([
    // reason, with the same content, and with new content without a deadline, with a later and a passed one
    ['removed_from_board', true, true, true, true],
    ['page_gone', true, true, true, true],
    ['board_gone', true, true, true, true],
    ['deadline_passed', false, true, true, false],
    ['takedown', false, false, false, false],
    ['admin', false, false, false, false],
  ])('that was closed as %s reopens: %s, %s, %s, %s', (reason, same, without, later, passed) => {
    const byContent = [null, LATER, EARLIER].map((validThrough) => isUndoneByContent(reason, validThrough, NOW))
    expect([isUndoneBySight(reason), ...byContent]).toEqual([same, without, later, passed])
  })

  it('reopens at a deadline that is this moment', () => {
    expect(isUndoneByContent('deadline_passed', NOW, NOW)).toBe(true)
  })

  it('is named with the closing that its new content takes back', () => {
    const updated = [known('a'), known('b', 'page_gone'), known('c', 'admin'), known('d', 'deadline_passed')]
    const contents = ['a', 'b', 'c', 'd', 'e'].map((externalId) => ({ externalId, validThrough: null }))
    const undone = undoneClosings(updated, contents, NOW)
    expect([...undone]).toEqual([
      ['b', 'page_gone'],
      ['d', 'deadline_passed'],
    ])
  })
})

describe('a closing beneath a person’s word', () => {
  const content = (validThrough: string | null) => [{ externalId: 'a', validThrough }]
  it.each<[KnownPosting, ClosedReason | null, boolean]>([
    [known('a', 'admin', 'removed_from_board'), 'removed_from_board', true],
    [known('a', 'takedown', 'deadline_passed'), 'deadline_passed', false],
    [known('a', null, 'page_gone'), 'page_gone', true],
    [known('a', null, 'deadline_passed'), 'deadline_passed', false],
    [known('a', 'admin'), null, false],
    [known('a', 'page_gone'), 'page_gone', true],
    [known('a'), null, false],
  ])('is taken back by what would take it back without: %o', (posting, beneath, byPassedDeadline) => {
    expect(closingBeneath(posting)).toBe(beneath)
    expect([...undoneClosings([posting], content(LATER), NOW).values()]).toEqual(beneath === null ? [] : [beneath])
    expect(undoneClosings([posting], content(EARLIER), NOW).size).toBe(byPassedDeadline ? 1 : 0)
  })
})

describe('a closing', () => {
  it('says whether the board or the page spoke', () => {
    const plan = reconcile([known('a'), known('b'), known('c')], [], 1, { sheltered: ['c'], gone: ['b'] })
    expect(closingsOf(plan)).toEqual([
      { reason: 'removed_from_board', postings: [known('a')] },
      { reason: 'page_gone', postings: [known('b')] },
    ])
  })
})
