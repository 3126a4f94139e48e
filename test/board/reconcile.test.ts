import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KnownPosting, type Plan, reconcile, unchangedIn } from '../../src/board/reconcile.ts'

function known(externalId: string, facts: Partial<KnownPosting> = {}): KnownPosting {
  const blank = { rawHash: `${externalId}1`, missing: false, missedVisits: 0, closedReason: null, closedBefore: null }
  return { id: externalId.charCodeAt(0), externalId, ...blank, ...facts }
}

/** Seen with the content that `known` has. */
function seen(...ids: string[]) {
  return ids.map((externalId) => ({ externalId, rawHash: `${externalId}1` }))
}

/** The plan in names. */
function names(plan: Plan) {
  const of = (postings: KnownPosting[]) => postings.map((posting) => posting.externalId)
  const { open, unchanged, covered, ...lists } = plan
  const { update, reopen, back, miss, close, gone } = lists
  return {
    open,
    update: of(update),
    reopen: of(reopen),
    back: of(back),
    miss: of(miss),
    close: of(close),
    gone: of(gone),
    covered: covered.map(
      ({ posting, missed, beneath }) => `${posting.externalId} ${missed ? 'missed' : 'seen'} ${beneath}`,
    ),
    unchanged,
  }
}

const NOTHING = {
  open: [],
  update: [],
  reopen: [],
  back: [],
  miss: [],
  close: [],
  gone: [],
  covered: [],
  unchanged: 0,
}

describe('reconcile', () => {
  it.each<[string, KnownPosting[], string[], Partial<ReturnType<typeof names>>]>([
    ['new', [], ['a'], { open: ['a'] }],
    ['the same', [known('a')], ['a'], { unchanged: 1 }],
    ['changed', [known('a', { rawHash: 'old' })], ['a'], { update: ['a'] }],
    [
      'closed, and the same again',
      [known('a', { closedReason: 'removed_from_board', missing: true })],
      ['a'],
      { reopen: ['a'] },
    ],
    ['closed by its page', [known('a', { closedReason: 'page_gone', missing: true })], ['a'], { reopen: ['a'] }],
    [
      'closed, and back with other words',
      [known('a', { closedReason: 'admin', rawHash: 'old' })],
      ['a'],
      { update: ['a'] },
    ],
    ['closed by an admin', [known('a', { closedReason: 'admin' })], ['a'], { unchanged: 1 }],
    ['past its deadline', [known('a', { closedReason: 'deadline_passed' })], ['a'], { unchanged: 1 }],
    ['missed before', [known('a', { missing: true, missedVisits: 2 })], ['a'], { back: ['a'] }],
    ['missed before, changed', [known('a', { missing: true, rawHash: 'old' })], ['a'], { update: ['a'] }],
    ['gone', [known('a')], [], { close: ['a'] }],
    ['gone long ago', [known('a', { closedReason: 'removed_from_board' })], [], {}],
  ])('%s', (_name, before, shown, expected) => {
    expect(names(reconcile(before, seen(...shown), 1))).toEqual({ ...NOTHING, ...expected })
  })

  it.each([
    [0, 'miss'],
    [1, 'miss'],
    [2, 'miss'],
    [3, 'close'],
  ] as const)('grants a grace of four visits: missed %i times before', (missedVisits, list) => {
    const plan = reconcile([known('a', { missing: missedVisits > 0, missedVisits })], [], 4)
    expect(names(plan)).toEqual({ ...NOTHING, [list]: ['a'] })
  })

  it('misses nothing after a visit that proves no absence', () => {
    const before = [known('a'), known('b', { missing: true, missedVisits: 3 })]
    expect(names(reconcile(before, seen('c'), null))).toEqual({ ...NOTHING, open: ['c'] })
  })

  it('shelters what was there but could not be read', () => {
    expect(names(reconcile([known('a'), known('b')], [], 1, { sheltered: ['a', 'x'], gone: [] }))).toEqual({
      ...NOTHING,
      close: ['b'],
    })
  })
})

describe('a posting that a person closed', () => {
  const byAdmin = (facts: Partial<KnownPosting> = {}) => [known('a', { closedReason: 'admin', ...facts })]
  const gone = { sheltered: [], gone: ['a'] }
  it.each<[string, KnownPosting[], Plan]>([
    ['seen again, missed', byAdmin({ missing: true }), reconcile(byAdmin({ missing: true }), seen('a'), 1)],
    [
      'seen again, gone',
      byAdmin({ closedBefore: 'page_gone' }),
      reconcile(byAdmin({ closedBefore: 'page_gone' }), seen('a'), 1),
    ],
  ])('is told that it is there: %s before', (_name, [posting], plan) => {
    expect(names(plan)).toEqual({ ...NOTHING, covered: ['a seen null'] })
    expect([plan.covered[0]?.posting, unchangedIn(plan)]).toEqual([posting, 1])
  })

  it.each<[string, Plan, string[]]>([
    ['missed within the grace', reconcile(byAdmin({ missedVisits: 2 }), [], 4), ['a missed null']],
    ['missed past it', reconcile(byAdmin({ missedVisits: 3 }), [], 4), ['a missed removed_from_board']],
    ['taken down and missed', reconcile(byAdmin({ closedReason: 'takedown' }), [], 1), ['a missed removed_from_board']],
    ['its page gone', reconcile(byAdmin(), [], null, gone), ['a missed page_gone']],
    [
      'past a deadline, and missed',
      reconcile(byAdmin({ closedBefore: 'deadline_passed' }), [], 1),
      ['a missed removed_from_board'],
    ],
    ['missed by a visit that proves nothing', reconcile(byAdmin(), [], null), []],
    ['gone long ago', reconcile(byAdmin({ closedBefore: 'removed_from_board', missing: true }), [], 1, gone), []],
  ])('is told what a visit would have done: %s', (_name, plan, covered) => {
    expect(names(plan)).toEqual({ ...NOTHING, covered })
    expect(unchangedIn(plan)).toBe(0)
  })
})

describe('a posting that an admin opened again', () => {
  const over = (closedBefore: KnownPosting['closedBefore']) => [
    known('a', { closedBefore, missing: true, missedVisits: 3 }),
  ]
  it('stays open until its board shows it, and is its board’s again then', () => {
    for (const reason of ['removed_from_board', 'page_gone'] as const) {
      expect(names(reconcile(over(reason), [], 1, { sheltered: [], gone: ['a'] }))).toEqual(NOTHING)
      expect(names(reconcile(over(reason), [], 1))).toEqual(NOTHING)
      expect(names(reconcile(over(reason), seen('a'), 1))).toEqual({ ...NOTHING, back: ['a'] })
    }
  })

  it('after its deadline, is missed as any other', () => {
    expect(names(reconcile([known('a', { closedBefore: 'deadline_passed' })], [], 1))).toEqual({
      ...NOTHING,
      close: ['a'],
    })
    expect(names(reconcile([known('a', { closedBefore: 'deadline_passed' })], seen('a'), 1))).toEqual({
      ...NOTHING,
      unchanged: 1,
    })
  })
})

describe('a page that is gone', () => {
  const gone = { sheltered: [], gone: ['a'] }
  it.each<[string, KnownPosting[], string[], number | null, Partial<ReturnType<typeof names>>]>([
    ['closes its posting within the grace', [known('a')], [], 4, { gone: ['a'] }],
    ['closes its posting after a visit that proves nothing', [known('a'), known('b')], [], null, { gone: ['a'] }],
    ['closes nothing twice', [known('a', { closedReason: 'page_gone' })], [], 1, {}],
    ['closes nothing that the visit saw', [known('a')], ['a'], 1, { unchanged: 1 }],
    ['closes nothing unknown', [known('b')], ['b'], 1, { unchanged: 1 }],
  ])('%s', (_name, before, shown, grace, expected) => {
    expect(names(reconcile(before, seen(...shown), grace, gone))).toEqual({ ...NOTHING, ...expected })
  })
})

describe('any board and any visit', () => {
  const id = fc.constantFrom(...'abcdefghij')
  const before = fc.uniqueArray(
    fc.record({
      externalId: id,
      rawHash: fc.constantFrom('1', '2'),
      missing: fc.boolean(),
      missedVisits: fc.nat(4),
      closedReason: fc.constantFrom(null, 'removed_from_board' as const, 'admin' as const),
      closedBefore: fc.constantFrom(null, 'removed_from_board' as const, 'deadline_passed' as const),
    }),
    { selector: (posting) => posting.externalId },
  )
  const shown = fc.uniqueArray(fc.record({ externalId: id, rawHash: fc.constantFrom('1', '2') }), {
    selector: (posting) => posting.externalId,
  })
  const grace = fc.option(fc.integer({ min: 1, max: 4 }))
  const asKnown = (rows: Omit<KnownPosting, 'id'>[]) => rows.map((row, id) => ({ ...row, id }))

  it('puts every posting into one list, or counts it as unchanged', () => {
    fc.assert(
      fc.property(before, shown, grace, fc.array(id), (rows, visit, visits, sheltered) => {
        const plan = names(reconcile(asKnown(rows), visit, visits, { sheltered, gone: [] }))
        const { unchanged, ...lists } = plan
        const listed = Object.values(lists).flat()
        expect(new Set(listed).size).toBe(listed.length)
        const ids = new Set([...rows, ...visit].map((posting) => posting.externalId))
        for (const each of listed) expect(ids).toContain(each.split(' ')[0])
        const seenIds = new Set(visit.map((posting) => posting.externalId))
        expect(listed.filter((each) => seenIds.has(each) || each.includes(' seen ')).length + unchanged).toBe(
          visit.length,
        )
        for (const gone of [...plan.miss, ...plan.close]) {
          expect(seenIds.has(gone) || sheltered.includes(gone)).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('closes and misses nothing without a grace, and leaves no open posting unseen with one', () => {
    fc.assert(
      fc.property(before, shown, grace, (rows, visit, visits) => {
        const plan = names(reconcile(asKnown(rows), visit, visits))
        const gone = [...plan.miss, ...plan.close].sort()
        const seenIds = new Set(visit.map((posting) => posting.externalId))
        const unseen = rows
          .filter((row) => row.closedReason === null && row.closedBefore !== 'removed_from_board')
          .filter((row) => !seenIds.has(row.externalId))
          .map((row) => row.externalId)
        expect(gone).toEqual(visits === null ? [] : unseen.sort())
      }),
      { numRuns: 1000 },
    )
  })
})
