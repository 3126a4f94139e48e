import type { AdminEdge } from '../listing/admin-edge.ts'
import type { Member } from '../listing/member.ts'
import { verdictOn } from '../listing/verdict.ts'
import type { Db } from '../store/database.ts'
import { addEvidence } from '../store/evidence-columns.ts'
import { indexPostings, type Moved } from '../store/match-keys.ts'
import { candidatesById, docsById, idsByKey, idsOfListings, membersById } from '../store/members.ts'
import { edgesOf } from '../store/posting-edges.ts'
import type { Remains } from '../store/postings.ts'
import { lookUp, type NearKeys, type Turned } from './near-keys.ts'
import { type Neighbour, toNeighbour } from './neighbour.ts'

/** All that the partition around some postings depends on. */
export interface Neighbourhood {
  members: Member[]
  /** Which of them positive edges join, by id: what these lead to is clustered by itself. */
  joined: [number, number][]
  admin: AdminEdge[]
  /** The listing that holds each posting now, by its key. */
  holderOf: Map<string, string | null>
  /** Postings whose link leads to themselves and names no reasons: where they stay alone, nothing is to be written. */
  alone: Set<number>
}

interface Near extends NearKeys {
  tx: Db
  /** All that were read. */
  known: Map<number, Neighbour>
  reached: Map<number, Neighbour>
  /** Pairs with a positive edge. */
  joined: [number, number][]
  admin: Map<string, AdminEdge>
  alone: Set<number>
  /** Keys of postings that were linked before and may have changed since: what others say of them is looked at. */
  renewed: Set<string>
}

/** What postings left behind that were taken away. */
export type Left = Pick<Remains, 'listingIds' | 'postingKeys' | 'matchKeys'>
const NOTHING_LEFT: Left = { listingIds: [], postingKeys: [], matchKeys: [] }

/**
 * The marked postings, all that positive edges lead to from them, and all that are in a listing with any of these. Of those that only
 * share a key the traits are read, and nothing of those that share none. Brings the index of keys up to date on its way: a key that turns
 * crowded, or telling again, takes its postings along. `left` is what postings left behind that were taken away.
 */
export async function neighbourhood(tx: Db, ids: number[], left: Left = NOTHING_LEFT): Promise<Neighbourhood> {
  const near = openNear(tx, left)
  let next = new Set([...ids, ...(await idsOfListings(tx, left.listingIds))])
  let freed = left.matchKeys
  for (let round = 0; next.size > 0 || freed.length > 0; round++) {
    const { fresh, moved } = await arrive(near, [...next])
    if (round === 0) for (const { key, stored } of fresh) if (stored.listingId !== null) near.renewed.add(key)
    next = await around(near, fresh, moved, freed)
    freed = []
  }
  const docs = await docsById(
    tx,
    [...near.reached.values()].filter(({ stored }) => stored.doc === null).map(({ id }) => id),
  )
  const members = [...near.reached.values()].map((each) => toMember(near, each, docs))
  return {
    members,
    joined: [...near.joined, ...joinedByAdmin(near, members)],
    admin: [...near.admin.values()],
    alone: near.alone,
    holderOf: new Map([...near.reached.values()].map(({ key, stored }) => [key, stored.listingId])),
  }
}

function openNear(tx: Db, left: Left): Near {
  return {
    tx,
    known: new Map(),
    reached: new Map(),
    telling: new Map(),
    looked: new Set(),
    joined: [],
    admin: new Map(),
    alone: new Set(),
    renewed: new Set(left.postingKeys),
  }
}

/** Reads postings that were reached, and brings their keys into the index. */
async function arrive(near: Near, ids: number[]): Promise<{ fresh: Neighbour[]; moved: Moved[] }> {
  // Read after they were brought in: what is read is what the index says, or newer and marked again.
  const [moved] = await Promise.all([indexPostings(near.tx, ids), read(near, ids)])
  const stale = moved.filter(({ id }) => near.known.get(id)?.stored.doc === null).map(({ id }) => id)
  await read(near, stale, 'again')
  const fresh = ids.flatMap((id) => near.known.get(id) ?? [])
  const bare = fresh.filter(({ wasBare }) => wasBare)
  if (bare.length > 0) {
    await addEvidence(
      near.tx,
      bare.map(({ id, traits, keys }) => ({ id, evidence: { traits, keys } })),
    )
    moved.push(
      ...(await indexPostings(
        near.tx,
        bare.map(({ id }) => id),
      )),
    )
  }
  for (const neighbour of fresh) {
    near.reached.set(neighbour.id, neighbour)
    if (neighbour.stored.listingId === neighbour.key && neighbour.stored.mentions.length === 0)
      near.alone.add(neighbour.id)
  }
  // A link that was only just made held nothing before.
  for (const { id, listingId } of moved) {
    const neighbour = near.known.get(id)
    if (neighbour) neighbour.stored.listingId = listingId
  }
  return { fresh, moved }
}

async function read(near: Near, ids: number[], how: 'once' | 'again' = 'once'): Promise<void> {
  const wanted = how === 'again' ? ids : ids.filter((id) => !near.known.has(id))
  for (const stored of await membersById(near.tx, wanted)) near.known.set(stored.id, toNeighbour(stored))
}

/** Where positive edges, listings, admins and turned keys lead from these postings. */
async function around(near: Near, fresh: Neighbour[], moved: Moved[], freed: number[]): Promise<Set<number>> {
  const listings = fresh.flatMap(({ stored }) => stored.listingId ?? [])
  const [turned, fellows, ruled] = await Promise.all([
    lookUp(
      near.tx,
      near,
      fresh.flatMap(({ keys }) => keys),
      moved,
      freed,
    ),
    idsOfListings(near.tx, [...new Set(listings)]),
    edgesOf(
      near.tx,
      fresh.map(({ key }) => key),
    ),
  ])
  const next = new Set([...fellows, ...turned.telling])
  await readCandidates(near, fresh, turned)
  for (const id of await ruledOnes(near, ruled)) next.add(id)
  for (const posting of fresh) judge(near, posting, next)
  for (const id of turned.crowded) if ((near.known.get(id)?.stored.mentions.length ?? 0) > 0) next.add(id)
  for (const id of turned.left) if (isOutdated(near, id)) next.add(id)
  for (const id of near.reached.keys()) next.delete(id)
  return next
}

async function readCandidates(near: Near, fresh: Neighbour[], turned: Turned): Promise<void> {
  const asked = new Map<number, string | null>()
  for (const id of [...turned.crowded, ...turned.left]) asked.set(id, null)
  for (const posting of fresh) {
    const own = posting.idsNameOpenings ? posting.boardId : null
    for (const key of posting.keys) {
      for (const id of near.telling.get(key) ?? []) {
        if (near.known.has(id)) continue
        const asker = asked.get(id)
        asked.set(id, asker === undefined || asker === own ? own : null)
      }
    }
  }
  const unread = [...asked].filter(([id]) => !near.known.has(id)).map(([id, board]) => ({ id, board }))
  for (const stored of await candidatesById(near.tx, unread)) near.known.set(stored.id, toNeighbour(stored))
}

/** Those that an admin joined with ones that were reached. */
async function ruledOnes(near: Near, ruled: AdminEdge[]): Promise<number[]> {
  if (ruled.length === 0) return []
  for (const edge of ruled) near.admin.set(`${edge.a} ${edge.b}`, edge)
  const same = ruled.filter(({ verdict }) => verdict === 'same')
  return idsByKey(
    near.tx,
    same.flatMap(({ a, b }) => [a, b]),
  )
}

function joinedByAdmin(near: Near, members: Member[]): [number, number][] {
  if (near.admin.size === 0) return []
  const idOf = new Map(members.map(({ key, id }) => [key, id]))
  return [...near.admin.values()].flatMap(({ verdict, ...said }): [number, number][] => {
    const [a, b] = [idOf.get(said.a), idOf.get(said.b)]
    return verdict === 'same' && a !== undefined && b !== undefined ? [[a, b]] : []
  })
}

/** Compares a posting with all that share a telling key with it. */
function judge(near: Near, posting: Neighbour, next: Set<number>): void {
  const seen = new Set([posting.id])
  for (const key of posting.keys) {
    for (const id of near.telling.get(key) ?? []) {
      if (seen.has(id)) continue
      seen.add(id)
      const other = near.known.get(id)
      if (!other) continue
      if (verdictOn(posting, other).verdict === 'same') {
        near.joined.push([posting.id, id])
        next.add(id)
      } else if (isOutdated(near, id)) next.add(id)
    }
  }
}

/** Whether its reasons name a posting that may have changed since. */
function isOutdated(near: Near, id: number): boolean {
  return near.known.get(id)?.stored.mentions.some((key) => near.renewed.has(key)) ?? false
}

/** Without the keys that tell nothing. */
function toMember(near: Near, neighbour: Neighbour, docs: Map<number, Member['doc']>): Member {
  const { stored, wasBare: _bare, ...known } = neighbour
  const { evidence: _evidence, listingId: _held, mentions: _mentions, ...facts } = stored
  const doc = stored.doc ?? docs.get(stored.id)
  if (!doc) throw new Error(`The posting ${stored.key} went away under the linking lock`)
  return { ...facts, ...known, doc, keys: known.keys.filter((key) => near.telling.has(key)) }
}
