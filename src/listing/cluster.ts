import { byFirstSeen, type Member } from './member.ts'
import { type DifferentBy, type SameBy, verdictOn } from './verdict.ts'

export interface Reason {
  /** Key of the other posting. */
  with: string
  verdict: 'same' | 'different'
  by: SameBy | DifferentBy
  score: number
}

export interface Cluster {
  /** By first seen, then key: the first is the anchor. */
  members: Member[]
  /** Reasons of each member, by its key. */
  reasons: Map<string, Reason[]>
}

interface Edge extends Reason {
  a: Member
  b: Member
}

/**
 * Postings -> openings: components of the positive edges, cut by the negative ones. Edges are taken by score, then by the
 * two keys, so that the partition does not depend on the order in which postings came (invariant 8).
 */
export function cluster(members: Member[]): Cluster[] {
  return groupsByKey(members).flatMap(clusterGroup)
}

/** Members that share a key, directly or through others: only within such a group can there be an edge. */
function groupsByKey(members: Member[]): Member[][] {
  const groupOf = new Map<string, Member[]>()
  const groups = new Set<Member[]>()
  for (const member of members) {
    const names = [member.applyKey && `apply ${member.applyKey}`, member.exactKey && `exact ${member.exactKey}`].filter(
      (name) => typeof name === 'string',
    )
    const joined = [...new Set(names.flatMap((name) => groupOf.get(name) ?? []))]
    const touched = new Set(names.map((name) => groupOf.get(name)).filter((group) => group !== undefined))
    for (const group of touched) groups.delete(group)
    const group = [...joined, member]
    groups.add(group)
    for (const each of group) {
      if (each.applyKey !== null) groupOf.set(`apply ${each.applyKey}`, group)
      if (each.exactKey !== null) groupOf.set(`exact ${each.exactKey}`, group)
    }
  }
  return [...groups]
}

function clusterGroup(members: Member[]): Cluster[] {
  const [only] = members
  if (only && members.length === 1) return [{ members, reasons: new Map([[only.key, []]]) }]
  const edges = edgesOf(members)
  const owner = new Map(members.map((member) => [member.key, new Set([member])]))
  const apart = new Set(edges.filter((edge) => edge.verdict === 'different').map((edge) => pairName(edge.a, edge.b)))
  for (const edge of edges) {
    if (edge.verdict !== 'same') continue
    const left = owner.get(edge.a.key)
    const right = owner.get(edge.b.key)
    if (!left || !right || left === right || mustStayApart(left, right, apart)) continue
    for (const member of right) {
      left.add(member)
      owner.set(member.key, left)
    }
  }
  return [...new Set(owner.values())].map((group) => ({
    members: [...group].sort(byFirstSeen),
    reasons: new Map([...group].map((member) => [member.key, reasonsOf(member, edges)])),
  }))
}

/** One member's view of the edges that touch it. */
function reasonsOf(member: Member, edges: Edge[]): Reason[] {
  return edges
    .filter((edge) => edge.a === member || edge.b === member)
    .map((edge) => ({
      with: edge.a === member ? edge.b.key : edge.a.key,
      verdict: edge.verdict,
      by: edge.by,
      score: edge.score,
    }))
}

function edgesOf(members: Member[]): Edge[] {
  const sorted = members.toSorted(byKey)
  const edges: Edge[] = []
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      const verdict = verdictOn(a, b)
      if (verdict.verdict !== 'unknown') edges.push({ a, b, with: b.key, ...verdict })
    }
  })
  // Stable: within a score the order of the keys stays.
  return edges.sort((x, y) => y.score - x.score)
}

function mustStayApart(left: Set<Member>, right: Set<Member>, apart: Set<string>): boolean {
  if (apart.size === 0) return false
  for (const a of left) for (const b of right) if (apart.has(pairName(a, b))) return true
  return false
}

function pairName(a: Member, b: Member): string {
  return a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`
}

function byKey(a: Member, b: Member): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
