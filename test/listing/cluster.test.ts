import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cluster, cluster } from '../../src/listing/cluster.ts'
import type { Member } from '../../src/listing/member.ts'
import { mergeListing } from '../../src/listing/merge.ts'
import type { Location } from '../../src/posting/posting.ts'
import { member, place } from './members.ts'

/** Clusters as a comparable value: ids, members and reasons, in one order. */
function partition(clusters: Cluster<Member>[]) {
  return clusters
    .map((group) => ({
      id: mergeListing(group.members).id,
      members: group.members.map((each) => each.key),
      reasons: [...group.reasons].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

describe('cluster', () => {
  it('leaves strangers alone', () => {
    const groups = cluster([member('a'), member('b', { apply: 'page1' }), member('c', { words: 'text1' })])
    expect(groups.map((group) => group.members.length)).toEqual([1, 1, 1])
    expect(groups.flatMap((group) => [...group.reasons.values()])).toEqual([[], [], []])
  })

  it('joins through others, and says why', () => {
    const a = member('a', { boardId: 'lever:a', apply: 'page1', firstSeenAt: '2026-11-03T00:00:00.000Z' })
    const b = member('b', {
      boardId: 'ashby:b',
      apply: 'page1',
      words: 'text2',
      firstSeenAt: '2026-11-02T00:00:00.000Z',
    })
    const c = member('c', { boardId: 'remoteok:c', words: 'text2', firstSeenAt: '2026-11-01T00:00:00.000Z' })
    const [group, ...others] = cluster([a, b, c])
    expect(others).toEqual([])
    expect(group?.members.map((each) => each.externalId)).toEqual(['c', 'b', 'a'])
    expect(group?.reasons.get(a.key)).toEqual([{ with: b.key, verdict: 'same', by: 'apply_url', score: 0.98 }])
    expect(group?.reasons.get(b.key)).toHaveLength(2)
  })

  it('keeps a veto in the reasons', () => {
    const a = member('a', { boardId: 'lever:a', apply: 'page1', doc: { locations: [place('Berlin', 'DE')] } })
    const b = member('b', { boardId: 'ashby:b', apply: 'page1', doc: { locations: [place('Paris', 'FR')] } })
    const groups = cluster([a, b])
    expect(groups).toHaveLength(2)
    expect(groups[0]?.reasons.get(groups[0].members[0]?.key ?? '')).toMatchObject([
      { verdict: 'different', by: 'location' },
    ])
  })

  it('cuts a chain whose ends must stay apart', () => {
    const a = member('a', { boardId: 'lever:a', apply: 'page1', doc: { seniority: 'senior' } })
    const b = member('b', { boardId: 'ashby:b', apply: 'page1' })
    const c = member('c', { boardId: 'remoteok:c', apply: 'page1', doc: { seniority: 'junior' } })
    const groups = cluster([a, b, c])
    expect(groups).toHaveLength(2)
    expect(groups.some((group) => group.members.includes(a) && group.members.includes(c))).toBe(false)
  })
  it('cuts a chain of different keys whose ends are two ids of one board', () => {
    const a = member('a', { boardId: 'lever:a', apply: 'page1' })
    const b = member('b', { boardId: 'files:b', apply: 'page1', words: 'text2', idsNameOpenings: false })
    const c = member('c', { boardId: 'lever:a', words: 'text2' })
    expect(cluster([a, b, c])).toHaveLength(2)
  })
  it('cuts a chain of different keys whose ends are in two cities', () => {
    const a = member('a', { boardId: 'lever:a', apply: 'page1', doc: { locations: [place('Berlin', 'DE')] } })
    const b = member('b', { boardId: 'files:b', apply: 'page1', words: 'text2' })
    const c = member('c', { boardId: 'ashby:c', words: 'text2', doc: { locations: [place('Paris', 'FR')] } })
    expect(cluster([a, b, c])).toHaveLength(2)
  })
})

describe('any set of postings', () => {
  const name = fc.constantFrom(null, 'one', 'two', 'three')
  const facts = fc.record({
    board: fc.constantFrom('lever:a', 'ashby:b', 'files:c', 'remoteok:d'),
    apply: name,
    words: name,
    seniority: fc.constantFrom(null, null, 'senior' as const, 'junior' as const),
    locations: fc.constantFrom<Location[]>([], [place('Berlin', 'DE')], [place('Paris', 'FR')]),
    firstSeenAt: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
  })
  const postings: fc.Arbitrary<Member[]> = fc.array(facts, { maxLength: 14 }).map((all) =>
    all.map(({ board, seniority, locations, ...known }, i) => {
      const idsNameOpenings = board !== 'files:c'
      return member(`p${i}`, { boardId: board, idsNameOpenings, ...known, doc: { seniority, locations } })
    }),
  )

  it('falls into the same openings with the same ids, in whatever order it comes', () => {
    const shuffled = postings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(partition(cluster(other))).toEqual(partition(cluster(all)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('is partitioned: each posting is in exactly one opening', () => {
    fc.assert(
      fc.property(postings, (all) => {
        const keys = cluster(all).flatMap((group) => group.members.map((each) => each.key))
        expect(keys.toSorted()).toEqual(all.map((each) => each.key).toSorted())
      }),
    )
  })
  it('never joins two ids of one board where its ids name openings', () => {
    fc.assert(
      fc.property(postings, (all) => {
        for (const { members } of cluster(all)) {
          const boards = members.filter((each) => each.idsNameOpenings).map((each) => each.boardId)
          expect(new Set(boards).size).toBe(boards.length)
        }
      }),
      { numRuns: 1_000 },
    )
  })
  it('never joins postings of two levels', () => {
    fc.assert(
      fc.property(postings, (all) => {
        for (const { members } of cluster(all)) {
          const levels = members.map((each) => each.doc.seniority).filter((level) => level !== null)
          expect(new Set(levels).size).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
