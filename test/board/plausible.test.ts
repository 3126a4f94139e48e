import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Judgement, median, plausible, type VisitFacts } from '../../src/board/plausible.ts'

/** A visit of 100 postings to a board that always had 100. */
const calm: VisitFacts = {
  seen: 100,
  rejected: 0,
  withoutTitleOrUrl: 0,
  unreadable: 0,
  described: 100,
  stated: null,
  truncated: null,
  presence: 'whole',
  open: 100,
  gone: 0,
  recentSeen: [100, 100, 100],
  recentDescribed: [100, 100, 100],
  emptyVisits: 0,
  otherOwner: null,
  approved: null,
}
const capped = { code: 'page_limit' as const, message: 'the visit was stopped after 5000 pages' }

describe('plausible', () => {
  it.each<[string, Partial<VisitFacts>, Record<string, unknown>]>([
    ['a calm visit', {}, { verdict: 'believed', complete: true, provesAbsence: true, health: 'ok', reason: null }],
    ['a first visit', { open: 0, recentSeen: [] }, { verdict: 'believed', complete: true, reason: null }],
    ['the count that the source states', { stated: 100 }, { complete: true, provesAbsence: true }],
    ['rows turned down, within the stated count', { seen: 98, rejected: 2, stated: 100 }, { complete: true }],
    [
      'fewer rows than the source states',
      { stated: 101 },
      { verdict: 'believed', complete: false, provesAbsence: false, reason: { code: 'coverage', field: 'total' } },
    ],
    ['more rows than the source states', { stated: 99 }, { verdict: 'believed', complete: false }],
    [
      'a visit that was stopped',
      { truncated: capped },
      { verdict: 'believed', complete: false, provesAbsence: false, reason: { code: 'page_limit' } },
    ],
    ['a window', { presence: 'window' }, { complete: true, provesAbsence: false, reason: null }],
    ['an import', { presence: 'part' }, { complete: false, provesAbsence: false, reason: null }],
    ['an import of nothing', { presence: 'part', seen: 0 }, { verdict: 'believed', provesAbsence: false }],
  ])('believes %s as far as it goes', (_name, facts, expected) => {
    const described = facts.seen ?? calm.described
    expect(plausible({ ...calm, described, ...facts })).toMatchObject({ verdict: 'believed', ...expected })
  })

  it.each<[string, Partial<VisitFacts>, string | null]>([
    ['just above 70 % of the median', { seen: 70 }, null],
    ['just below it', { seen: 69 }, 'drop_guard'],
    ['far below it, in two visits of history', { seen: 1, recentSeen: [100, 100] }, null],
    [
      'below the median of five, though above the newest',
      { seen: 60, recentSeen: [50, 100, 100, 100, 40] },
      'drop_guard',
    ],
    ['far below it, cut off', { seen: 10, truncated: capped }, null],
    ['far below it, an import', { seen: 1, presence: 'part' }, null],
    ['a far smaller window', { seen: 10, presence: 'window' }, 'drop_guard'],
    ['30 % gone by their own pages, cut off', { seen: 20, truncated: capped, gone: 30 }, null],
    ['31 % gone by their own pages, cut off', { seen: 20, truncated: capped, gone: 31 }, 'drop_guard'],
    ['31 % gone by their own pages, and the list read to its end', { seen: 80, gone: 31 }, null],
    ['4 of 5 gone, all that is known', { seen: 1, gone: 4, open: 5, recentSeen: [5, 5, 5] }, 'drop_guard'],
    ['the same of a board that was seen twice', { seen: 1, gone: 4, open: 5, recentSeen: [5, 5] }, 'drop_guard'],
    ['the same, once', { seen: 1, gone: 4, open: 5, recentSeen: [5] }, 'drop_guard'],
    ['the same, never whole', { seen: 1, gone: 4, open: 5, recentSeen: [], truncated: capped }, 'drop_guard'],
    ['the same of a young window', { seen: 1, gone: 4, open: 5, recentSeen: [5], presence: 'window' }, 'drop_guard'],
    ['1 of 3 gone, on a young board', { seen: 2, gone: 1, open: 3, recentSeen: [3] }, null],
    ['1 of 3 gone, on a young board, cut off', { seen: 2, gone: 1, open: 3, recentSeen: [], truncated: capped }, null],
    ['30 % gone, on a young board', { seen: 70, gone: 30, recentSeen: [100] }, null],
    ['31 % gone, on a young board', { seen: 69, gone: 31, recentSeen: [100] }, 'drop_guard'],
    ['31 % gone, on a young board, and others in their place', { seen: 80, gone: 31, recentSeen: [100] }, null],
    ['absent, on a young board, though none is gone', { seen: 1, gone: 0, open: 5, recentSeen: [5] }, null],
  ])('guards against a drop: %s', (_name, facts, code) => {
    expect(heldFor(plausible({ ...calm, described: facts.seen ?? calm.described, ...facts }))).toBe(code)
  })

  it.each<[string, Partial<VisitFacts>, string | null]>([
    ['1 of 100 without a title or a URL', { withoutTitleOrUrl: 1 }, null],
    ['2 of 100', { withoutTitleOrUrl: 2 }, 'coverage'],
    ['1 of 99', { seen: 99, withoutTitleOrUrl: 1 }, 'coverage'],
    ['1 of 12 that could not be read', { seen: 11, open: 11, recentSeen: [], rejected: 1, unreadable: 1 }, null],
    ['2 of 12', { seen: 10, open: 10, recentSeen: [], rejected: 2, unreadable: 2 }, 'coverage'],
    ['2 of 200', { seen: 198, rejected: 2, unreadable: 2 }, null],
    ['3 of 200', { seen: 197, rejected: 3, unreadable: 3 }, 'coverage'],
    ['the only one', { seen: 1, open: 0, recentSeen: [], withoutTitleOrUrl: 1 }, 'coverage'],
    ['an import with one of two', { seen: 2, presence: 'part', withoutTitleOrUrl: 1 }, 'coverage'],
  ])('asks for titles and URLs: %s', (_name, facts, code) => {
    expect(heldFor(plausible({ ...calm, described: facts.seen ?? calm.described, ...facts }))).toBe(code)
  })

  it.each<[string, Partial<VisitFacts>, string | null]>([
    ['80 of 100 where all had one', { described: 80 }, null],
    ['79 of 100', { described: 79 }, 'coverage'],
    ['none, on two visits of history', { described: 0, recentDescribed: [100, 100] }, null],
    ['none, where there never was any', { described: 0, recentDescribed: [0, 0, 0] }, null],
    ['20 of 100, where 25 are usual', { described: 20, recentDescribed: [25, 24, 26] }, null],
    ['19 of 100, where 25 are usual', { described: 19, recentDescribed: [25, 24, 26] }, 'coverage'],
    ['none, cut off', { described: 0, truncated: capped }, 'coverage'],
    ['none, an import', { described: 0, presence: 'part' }, null],
  ])('asks for the descriptions that a board usually has: %s', (_name, facts, code) => {
    expect(heldFor(plausible({ ...calm, ...facts }))).toBe(code)
  })

  it('holds a board that names somebody else', () => {
    const judged = plausible({ ...calm, otherOwner: 'Globex' })
    expect(judged).toMatchObject({ verdict: 'held', reason: { code: 'wrong_owner', field: 'company' } })
  })

  it.each<[string, Partial<VisitFacts>]>([
    ['a drop', { seen: 10, described: 10 }],
    ['an empty board', { seen: 0, described: 0 }],
    ['another owner', { otherOwner: 'Globex' }],
    ['rows without titles', { withoutTitleOrUrl: 50 }],
    ['lost descriptions', { described: 0 }],
    ['pages that are gone together', { seen: 1, described: 1, gone: 4, open: 5, recentSeen: [5] }],
  ])('believes %s once an admin does, as far as it was complete', (_name, facts) => {
    expect(plausible({ ...calm, ...facts })).toMatchObject({ verdict: 'held' })
    const approved = plausible({ ...calm, ...facts, approved: 'approved' })
    expect(approved).toMatchObject({ verdict: 'believed', complete: true, provesAbsence: true })
    expect(plausible({ ...calm, ...facts, approved: 'approved', truncated: capped })).toMatchObject({
      verdict: 'believed',
      provesAbsence: false,
    })
  })

  it('doubts an empty board five times, and believes it the sixth', () => {
    const judged = [0, 1, 2, 3, 4, 5, 6].map((emptyVisits) => plausible({ ...calm, seen: 0, emptyVisits }))
    expect(judged.map((each) => each.verdict)).toEqual([...Array(5).fill('held'), 'believed', 'believed'])
    const health = ['held', 'held', 'suspect', 'suspect', 'suspect', 'empty', 'empty']
    expect(judged.map((each) => each.health)).toEqual(health)
    expect(judged[2]).toMatchObject({
      reason: { code: 'empty_board', message: expect.stringContaining('100 postings') },
    })
    expect(judged[5]).toMatchObject({ provesAbsence: true, complete: true })
  })

  it.each<[string, Partial<VisitFacts>, string]>([
    ['that was cut off', { truncated: capped }, capped.message],
    ['that states a count', { stated: 7 }, 'the source says 7 postings'],
  ])('never believes an empty visit %s, and says so', (_name, facts, why) => {
    const judged = plausible({ ...calm, seen: 0, emptyVisits: 50, ...facts })
    expect(judged).toMatchObject({ reason: { code: 'empty_board', message: expect.stringContaining(why) } })
  })

  it('doubts an empty board that usually shows something, though all that was known is closed', () => {
    const judged = [0, 4, 5].map((emptyVisits) => plausible({ ...calm, seen: 0, open: 0, emptyVisits }))
    expect(judged.map(heldFor)).toEqual(['empty_board', 'empty_board', null])
    expect(judged[2]).toMatchObject({ health: 'empty', complete: true })
  })

  it('lets an empty window prove nothing', () => {
    const judged = plausible({ ...calm, seen: 0, emptyVisits: 5, presence: 'window' })
    expect(judged).toMatchObject({ verdict: 'believed', provesAbsence: false })
  })

  it('takes a board that never had a posting for empty at once', () => {
    expect(plausible({ ...calm, seen: 0, open: 0, recentSeen: [] })).toMatchObject({
      verdict: 'believed',
      health: 'empty',
    })
  })

  it('proves absence only by a whole board, read to its end, that agrees with its own total', () => {
    const count = fc.nat(200)
    const facts: fc.Arbitrary<VisitFacts> = fc.record({
      seen: count,
      rejected: fc.nat(5),
      withoutTitleOrUrl: fc.nat(5),
      unreadable: fc.nat(5),
      gone: fc.nat(5),
      described: count,
      stated: fc.option(count),
      truncated: fc.constantFrom(null, capped),
      presence: fc.constantFrom('whole' as const, 'window' as const, 'part' as const),
      open: count,
      recentSeen: fc.array(count, { maxLength: 5 }),
      recentDescribed: fc.array(fc.nat(100), { maxLength: 5 }),
      emptyVisits: fc.nat(10),
      otherOwner: fc.constantFrom(null, 'Globex'),
      approved: fc.constantFrom(null, 'approved' as const),
    })
    fc.assert(
      fc.property(facts, (visit) => {
        const judged = plausible(visit)
        if (judged.verdict === 'held') return judged.reason.message.length > 0
        if (!judged.provesAbsence) return true
        const whole = visit.presence === 'whole' && visit.truncated === null
        return whole && judged.complete && (visit.stated === null || visit.stated === visit.seen + visit.rejected)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('median', () => {
  it.each([
    [[], 0],
    [[7], 7],
    [[1, 9], 1],
    [[9, 1, 5], 5],
    [[100, 2, 30, 4], 4],
  ])('of %j is %i', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

function heldFor(judged: Judgement): string | null {
  return judged.verdict === 'held' ? judged.reason.code : null
}
