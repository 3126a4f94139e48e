import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeListing } from '../../src/listing/merge.ts'
import { type MemberFacts, member, place } from './members.ts'

const description = { html: '<p>Text</p>', text: 'Text', truncated: false }
const site: MemberFacts = { boardId: 'remoteok:remoteok', sourceKind: 'site' }
const loose: MemberFacts = { boardId: 'files:imports', sourceKind: 'loose' }

describe('who speaks for a listing', () => {
  it.each<[string, MemberFacts, MemberFacts]>([
    ['an open posting before a closed one', loose, { closedAt: '2026-11-20T00:00:00.000Z', doc: { description } }],
    ['the employer before a site', {}, { ...site, doc: { description } }],
    ['a site before a loose ad', site, { ...loose, doc: { description } }],
    ['the fuller one', { doc: { description } }, { boardId: 'ashby:b', firstSeenAt: '2026-01-01T00:00:00.000Z' }],
    ['the one with more fields', { doc: { language: 'en' } }, { boardId: 'ashby:b' }],
    ['the older one', { firstSeenAt: '2026-01-01T00:00:00.000Z' }, { boardId: 'ashby:b' }],
  ])('%s', (_name, winner, loser) => {
    const [a, b] = [member('w', winner), member('l', loser)]
    expect(mergeListing([a, b]).canonical).toBe(a)
    expect(mergeListing([b, a]).canonical).toBe(a)
  })
})

describe('mergeListing', () => {
  const employer = member('e', {
    firstSeenAt: '2026-11-10T00:00:00.000Z',
    changedAt: '2026-11-11T00:00:00.000Z',
    doc: {
      title: 'Platform Engineer',
      description,
      locations: [place('Berlin', 'DE')],
      skills: [{ slug: 'go', name: 'Go', category: 'language', level: 'required', evidence: [] }],
      provenance: { title: 'stated', locations: 'stated', skills: 'derived' },
    } as never,
  })
  const aggregator = member('s', {
    ...site,
    firstSeenAt: '2026-11-01T00:00:00.000Z',
    rankAt: '2026-10-30T00:00:00.000Z',
    changedAt: '2026-11-15T00:00:00.000Z',
    reopenedCount: 2,
    doc: {
      title: 'Platform Engineer (Remote)',
      locations: [place('Paris', 'FR')],
      workplaces: ['remote'],
      language: 'en',
      provenance: { title: 'derived', workplaces: 'stated', language: 'derived' },
    },
  })
  const merged = mergeListing([employer, aggregator])

  it('is named, dated and ranked by its oldest posting', () => {
    expect(merged).toMatchObject({ id: aggregator.key, rankAt: aggregator.rankAt, updatedAt: aggregator.changedAt })
    expect(merged.doc.firstSeenAt).toBe(aggregator.firstSeenAt)
  })

  it('takes title and skills from the one that speaks for all, other fields from the first that knows them', () => {
    expect(merged.doc).toMatchObject({
      title: 'Platform Engineer',
      locations: [place('Berlin', 'DE')],
      workplaces: ['remote'],
      language: 'en',
      salary: null,
      direct: true,
      repostCount: 2,
    })
    expect(merged.doc.skills).toEqual([{ slug: 'go', name: 'Go', category: 'language', level: 'required' }])
  })

  it('says of each field whose word it took', () => {
    expect(merged.doc.provenance).toEqual({
      title: 'stated',
      skills: 'derived',
      locations: 'stated',
      workplaces: 'stated',
      language: 'derived',
    })
  })

  it('shows each place where it was found, the oldest first', () => {
    expect(merged.doc.sources.map((source) => [source.source, source.board, source.externalId])).toEqual([
      ['remoteok', 'remoteok:remoteok', 's'],
      ['lever', 'lever:acme', 'e'],
    ])
  })

  it('does not claim to come from the employer where no board of it is among its sources', () => {
    expect(mergeListing([aggregator]).doc.direct).toBeNull()
  })
})

describe('a listing closes', () => {
  const closed = (id: string, closedAt: string | null, closedReason: 'removed_from_board' | 'deadline_passed' | null) =>
    member(id, { boardId: `lever:${id}`, closedAt, closedReason, present: closedAt === null })

  it('not while one posting is open', () => {
    const merged = mergeListing([
      closed('a', '2026-11-20T00:00:00.000Z', 'removed_from_board'),
      closed('b', null, null),
    ])
    expect(merged).toMatchObject({ status: 'open', closedAt: null, doc: { closedReason: null } })
    expect(merged.doc.sources.map((source) => source.present).toSorted()).toEqual([false, true])
  })

  it('with its last posting, by its reason and at its time', () => {
    const merged = mergeListing([
      closed('a', '2026-11-21T00:00:00.000Z', 'deadline_passed'),
      closed('b', '2026-11-20T00:00:00.000Z', 'removed_from_board'),
    ])
    expect(merged).toMatchObject({ status: 'closed', closedAt: '2026-11-21T00:00:00.000Z' })
    expect(merged.doc.closedReason).toBe('deadline_passed')
  })
})

describe('any members', () => {
  const facts = fc.record({
    kind: fc.constantFrom('employer' as const, 'site' as const, 'loose' as const),
    closedAt: fc.constantFrom(null, '2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z'),
    firstSeenAt: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
    language: fc.constantFrom(null, 'en', 'de'),
  })
  it('merge into one listing, whatever their order', () => {
    const some = fc.array(facts, { minLength: 1, maxLength: 6 }).chain((all) => {
      const members = all.map(({ kind, language, ...known }, i) =>
        member(`m${i}`, { sourceKind: kind, ...known, doc: { language } }),
      )
      return fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length }))
    })
    fc.assert(
      fc.property(some, ([one, other]) => {
        expect(mergeListing(other)).toEqual(mergeListing(one))
      }),
      { numRuns: 300 },
    )
  })
})
