import { describe, expect, it } from 'vitest'
import { type History, historyAfter } from '../../src/board/history.ts'
import { plausible, type VisitFacts } from '../../src/board/plausible.ts'

const past: History = {
  recentSeen: [10, 11, 12, 13, 14],
  recentDescribed: [100, 90, 100, 90, 100],
  recentChanges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  emptyVisits: 2,
}
const visit: VisitFacts = {
  ...{ seen: 12, rejected: 0, stated: null, truncated: null, presence: 'whole', withoutTitleOrUrl: 0, unreadable: 0 },
  ...{ described: 11, open: 12, gone: 0, otherOwner: null, approved: null },
  ...past,
}
const capped = { code: 'page_limit' as const, message: 'the visit was stopped after 10 pages' }
const measured = { recentSeen: [12, 10, 11, 12, 13], recentDescribed: [91, 100, 90, 100, 90] }
const unmeasured = { recentSeen: past.recentSeen, recentDescribed: past.recentDescribed }
const changed = [7, 1, 2, 3, 4, 5, 6, 7, 8, 9]

describe('what a board remembers', () => {
  it.each<[string, Partial<VisitFacts>, History]>([
    ['of a good visit', {}, { ...measured, recentChanges: changed, emptyVisits: 0 }],
    ['of one that broke off', { truncated: capped }, { ...unmeasured, recentChanges: changed, emptyVisits: 0 }],
    ['of one that is held', { seen: 3, described: 3 }, { ...past, emptyVisits: 0 }],
    ['of one that saw nothing', { seen: 0, described: 0 }, { ...past, emptyVisits: 3 }],
    [
      'of the emptiness that is believed',
      { seen: 0, described: 0, emptyVisits: 5 },
      { recentSeen: [0], recentDescribed: [], recentChanges: changed, emptyVisits: 6 },
    ],
    [
      'of an import, which tells nothing of the board',
      { presence: 'part' },
      { ...unmeasured, recentChanges: changed, emptyVisits: 2 },
    ],
    [
      'of a board that is empty for ever',
      { seen: 0, described: 0, open: 0, emptyVisits: 1_000 },
      { recentSeen: [0], recentDescribed: [], recentChanges: changed, emptyVisits: 1_000 },
    ],
  ])('%s', (_name, more, expected) => {
    const facts = { ...visit, ...more }
    expect(historyAfter(past, facts, plausible(facts), 7)).toEqual(expected)
  })
})
