import { describe, expect, it } from 'vitest'
import { historyAfter } from '../../src/board/history.ts'
import { plausible, type VisitFacts } from '../../src/board/plausible.ts'

type Visit = Partial<VisitFacts> | 'fails'

const nothing: Partial<VisitFacts> = { seen: 0, described: 0 }
const all: Partial<VisitFacts> = {}
const cutOff: Partial<VisitFacts> = { ...nothing, truncated: { code: 'timeout', message: 'it took too long' } }
const contradicted: Partial<VisitFacts> = { ...nothing, stated: 12 }
const dropped: Partial<VisitFacts> = { seen: 2, described: 2 }

/** Each visit in a word, of a board with twelve open postings and three good visits behind it. */
function series(visits: Visit[]): string[] {
  let past = { recentSeen: [12, 12, 12], recentDescribed: [100, 100, 100], recentChanges: [0], emptyVisits: 0 }
  return visits.map((visit) => {
    if (visit === 'fails') return 'failed'
    const facts: VisitFacts = {
      ...{ seen: 12, rejected: 0, stated: null, truncated: null, presence: 'whole', withoutTitleOrUrl: 0 },
      ...{ unreadable: 0, described: 12, open: 12, gone: 0, otherOwner: null, approved: null },
      ...past,
      ...visit,
    }
    const judged = plausible(facts)
    past = historyAfter(past, facts, judged, 0)
    if (judged.verdict === 'held') return `${judged.health} ${judged.reason.code}`
    return judged.provesAbsence ? judged.health : `${judged.health}, proves nothing`
  })
}

const held = 'held empty_board'
const suspect = 'suspect empty_board'

describe('a board that shows nothing, visit after visit,', () => {
  it.each<[string, Visit[], string[]]>([
    [
      'is suspect at the third and believed at the sixth',
      Array(7).fill(nothing),
      [held, held, suspect, suspect, suspect, 'empty', 'empty'],
    ],
    [
      'begins anew once it showed its postings',
      [nothing, nothing, all, nothing, nothing, nothing],
      [held, held, 'ok', held, held, suspect],
    ],
    [
      'begins anew once it showed a few, though that is not believed either',
      [nothing, nothing, nothing, dropped, nothing],
      [held, held, suspect, 'held drop_guard', held],
    ],
    [
      'is not counted where the visit failed, broke off or contradicts its total',
      [nothing, 'fails', cutOff, contradicted, nothing, nothing, nothing, nothing, cutOff, nothing],
      [held, 'failed', held, held, held, suspect, suspect, suspect, suspect, 'empty'],
    ],
    ['is never believed where each visit breaks off', Array(9).fill(cutOff), Array(9).fill(held)],
    [
      'proves nothing as a window',
      Array(6).fill({ ...nothing, presence: 'window' }),
      [held, held, suspect, suspect, suspect, 'empty, proves nothing'],
    ],
    [
      'is believed at once by an admin',
      [nothing, { ...nothing, approved: 'approved' }, { ...nothing, open: 0 }],
      [held, 'empty', 'empty'],
    ],
  ])('%s', (_name, visits, expected) => {
    expect(series(visits)).toEqual(expected)
  })
})
