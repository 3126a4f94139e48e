import type { AdminEdge } from './admin-edge.ts'
import { visitPairs } from './candidates.ts'
import type { Comparable } from './comparable.ts'
import { byFirstSeen } from './member.ts'
import { type SameBy, verdictOn } from './verdict.ts'
import { type DifferentBy, vetoOn } from './vetoes.ts'

export interface Reason {
  /** Key of the other posting. */
  with: string
  verdict: 'same' | 'different'
  by: SameBy | DifferentBy
  score: number
}

/** What clustering needs of a posting. */
export interface Clusterable extends Comparable {
  keys: number[]
  firstSeenAt: string
}

export interface Cluster<Posting extends Clusterable> {
  /** By first seen, then key: the first is the anchor. */
  members: Posting[]
  /** Reasons of each member, by its key: all that join it, and of those that keep it apart the first few. */
  reasons: Map<string, Reason[]>
}

interface Edge<Posting> {
  a: Posting
  b: Posting
  verdict: 'same' | 'different'
  by: SameBy | DifferentBy
  score: number
}

/** What admins said of pairs: `keys of both`, the lesser first. */
type Rulings = ReadonlyMap<string, AdminEdge['verdict']>

/** Reasons to be apart that are kept for one posting: a board may show one title thousands of times. */
const KEPT_APART = 5

/**
 * Postings -> openings: components of the positive edges, cut by the negative ones. Edges are taken by score, then by the
 * two keys, so that the partition does not depend on the order in which postings came (invariant 8). Two groups join only if no
 * member of the one is kept apart from a member of the other, candidates or not. What an admin said goes before all.
 */
export function cluster<Posting extends Clusterable>(
  postings: readonly Posting[],
  admin: readonly AdminEdge[] = [],
): Cluster<Posting>[] {
  const sorted = postings.toSorted(byKey)
  const rulings: Rulings = new Map(admin.map((edge) => [pairOf(edge.a, edge.b), edge.verdict]))
  const edges = [...ruledEdges(sorted, admin), ...edgesOf(sorted, rulings)]
  const reasons = reasonsOf(sorted, edges)
  const groupOf = new Map(sorted.map((posting) => [posting.key, [posting]]))
  for (const { a, b, verdict, by } of edges) {
    if (verdict !== 'same') continue
    const left = groupOf.get(a.key) as Posting[]
    const right = groupOf.get(b.key) as Posting[]
    const isApart = by === 'admin' ? ruledApart : keptApart
    if (left !== right && !isApart(left, right, rulings)) join(left, right, groupOf)
  }
  return [...new Set(groupOf.values())].map((group) => ({
    members: group.toSorted(byFirstSeen),
    reasons: new Map(group.map((posting) => [posting.key, reasons.get(posting.key) ?? []])),
  }))
}

/** By the two keys, so that of words that contradict each other the same ones always win. */
function ruledEdges<Posting extends Clusterable>(sorted: readonly Posting[], admin: readonly AdminEdge[]) {
  if (admin.length === 0) return []
  const byKeyOf = new Map(sorted.map((posting) => [posting.key, posting]))
  const edges = admin.flatMap(({ verdict, ...said }): Edge<Posting>[] => {
    const [a, b] = [byKeyOf.get(said.a), byKeyOf.get(said.b)]
    return a && b ? [{ a, b, verdict, by: 'admin', score: 1 }] : []
  })
  return edges.sort((x, y) => byKey(x.a, y.a) || byKey(x.b, y.b))
}

/** Verdicts on the pairs that share a key, the surest first; of those that keep a posting apart the first few. */
function edgesOf<Posting extends Clusterable>(sorted: readonly Posting[], rulings: Rulings): Edge<Posting>[] {
  const edges: Edge<Posting>[] = []
  const apart = new Uint8Array(sorted.length)
  visitPairs(
    sorted.map((posting) => posting.keys),
    (left, right) => {
      const [a, b] = [sorted[left] as Posting, sorted[right] as Posting]
      if (rulings.size > 0 && rulings.has(pairOf(a.key, b.key))) return
      const verdict = verdictOn(a, b)
      if (verdict.verdict === 'unknown') return
      if (verdict.verdict === 'different') {
        const [before, after] = [apart[left] as number, apart[right] as number]
        if (before >= KEPT_APART && after >= KEPT_APART) return
        apart[left] = Math.min(before + 1, KEPT_APART)
        apart[right] = Math.min(after + 1, KEPT_APART)
      }
      edges.push({ a, b, ...verdict })
    },
  )
  // Stable: within a score the order of the keys stays.
  return edges.sort((x, y) => y.score - x.score)
}

function keptApart(left: Clusterable[], right: Clusterable[], rulings: Rulings): boolean {
  return left.some((a) =>
    right.some((b) => {
      const ruled = rulings.size > 0 ? rulings.get(pairOf(a.key, b.key)) : undefined
      return ruled === undefined ? vetoOn(a, b) !== null : ruled === 'different'
    }),
  )
}

function ruledApart(left: Clusterable[], right: Clusterable[], rulings: Rulings): boolean {
  return left.some((a) => right.some((b) => rulings.get(pairOf(a.key, b.key)) === 'different'))
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** The smaller group moves, so that n joins move each posting log n times at most. */
function join<Posting extends Clusterable>(left: Posting[], right: Posting[], groupOf: Map<string, Posting[]>): void {
  const [into, from] = left.length >= right.length ? [left, right] : [right, left]
  for (const posting of from) {
    into.push(posting)
    groupOf.set(posting.key, into)
  }
}

/** Each posting's view of the edges that touch it. */
function reasonsOf<Posting extends Clusterable>(sorted: readonly Posting[], edges: Edge<Posting>[]) {
  const reasons = new Map<string, Reason[]>(sorted.map((posting) => [posting.key, []]))
  const apart = new Map<string, number>()
  for (const { a, b, verdict, by, score } of edges) {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const count = apart.get(own.key) ?? 0
      if (verdict === 'different' && count >= KEPT_APART) continue
      if (verdict === 'different') apart.set(own.key, count + 1)
      reasons.get(own.key)?.push({ with: other.key, verdict, by, score })
    }
  }
  return reasons
}

function byKey(a: Clusterable, b: Clusterable): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
