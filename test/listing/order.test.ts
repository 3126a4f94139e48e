import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cluster, cluster } from '../../src/listing/cluster.ts'
import type { Member } from '../../src/listing/member.ts'
import { anyFacts, memberOf } from './any-postings.ts'

const postings = fc
  .array(anyFacts, { minLength: 2, maxLength: 16 })
  .map((all) => all.map((facts, at) => memberOf(`p${at}`, facts)))
const RUNS = 1_000

function told(clusters: Cluster<Member>[]) {
  return clusters
    .map(({ members, reasons }) => ({
      members: members.map((each) => each.key),
      reasons: [...reasons].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    }))
    .toSorted((a, b) => ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1))
}

describe('postings of every kind', () => {
  it('make the same openings for the same reasons, in whatever order they come', () => {
    const shuffled = postings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(told(cluster(other))).toEqual(told(cluster(all)))
      }),
      { numRuns: RUNS },
    )
  })

  it('make of each component what they make of all: a linker need not see the rest', () => {
    fc.assert(
      fc.property(postings, (all) => {
        const whole = told(cluster(all))
        const parts = cluster(all).map(({ members }) => members)
        for (const part of parts) {
          const near = reached(part, all)
          const again = cluster(near).find(({ members }) => members.some((each) => each.key === part[0]?.key))
          expect(again?.members.map((each) => each.key)).toEqual(
            whole.find(({ members }) => members[0] === part[0]?.key)?.members,
          )
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('never make an opening of two that are kept apart', () => {
    fc.assert(
      fc.property(postings, (all) => {
        for (const { members } of cluster(all)) {
          expect(new Set(members.map((each) => each.traits.title.level)).size).toBe(1)
          const cities = members.flatMap((each) => each.traits.places.places)
          expect(new Set(cities).size).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: RUNS },
    )
  })
})

/** What the linker gathers: all that positive edges lead to. */
function reached(from: Member[], all: Member[]): Member[] {
  const reasons = new Map(cluster(all).flatMap((group) => [...group.reasons]))
  const found = new Set(from.map((each) => each.key))
  const queue = [...found]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const reason of reasons.get(next) ?? []) {
      if (reason.verdict !== 'same' || found.has(reason.with)) continue
      found.add(reason.with)
      queue.push(reason.with)
    }
  }
  return all.filter((each) => found.has(each.key))
}
