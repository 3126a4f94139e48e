import type { Context } from '../context.ts'
import { cluster } from '../listing/cluster.ts'
import { changeOf, departureOf, differs, type LinkedListing } from '../listing/events.ts'
import type { Member } from '../listing/member.ts'
import { mergeListing } from '../listing/merge.ts'
import { searchWords } from '../listing/search-words.ts'
import { listingTerms } from '../listing/terms.ts'
import { traitsOf } from '../listing/traits.ts'
import { requireSource } from '../sources/index.ts'
import type { Db } from '../store/database.ts'
import {
  appendChanges,
  deleteListings,
  type ListingWrite,
  listingsById,
  saveLinks,
  saveListings,
} from '../store/listing-writes.ts'
import {
  type KeyName,
  lockLinking,
  membersById,
  membersByKeys,
  membersOfListings,
  type StoredMember,
  takeMarks,
  weighKeys,
} from '../store/members.ts'

const BATCH = 500
/** A key that more postings share than this names no opening. */
const BUCKET_CAP = 50

/** Links every marked posting into its listing, batch by batch, until no mark is left. Returns how many it took. */
export async function linkPostings(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  let total = 0
  for (;;) {
    const taken = await ctx.db.transaction(async (tx) => {
      await lockLinking(tx)
      const ids = await takeMarks(tx, BATCH)
      if (ids.length > 0) await linkBatch(tx, ids, ctx.now().toISOString())
      return ids.length
    })
    total += taken
    if (taken < BATCH) return total
  }
}

/** Works out listings again of which postings were taken away; one that lost its last is withdrawn. */
export async function linkRemaining(tx: Db, listingIds: string[], now: string): Promise<void> {
  const left = await membersOfListings(tx, listingIds)
  await linkBatch(
    tx,
    left.map((member) => member.id),
    now,
    listingIds,
  )
}

async function linkBatch(tx: Db, ids: number[], now: string, lost: string[] = []): Promise<void> {
  const { stored, members } = await neighbourhood(tx, ids)
  const before = await listingsById(tx, unique([...lost, ...stored.map((member) => member.listingId)]))
  const holderOf = new Map(stored.map((member) => [member.key, member.listingId]))
  const known = new Map(before.map((listing) => [listing.id, listing]))
  const linked: LinkedListing[] = cluster(members).map((group) => ({ group, merged: mergeListing(group.members) }))
  const kept = new Set(linked.map(({ merged }) => merged.id))
  const gone = before.filter((listing) => !kept.has(listing.id))
  const changes = [
    ...linked.flatMap(({ merged }) => changeOf(merged, known.get(merged.id) ?? null, holderOf)),
    ...gone.map((listing) => departureOf(listing, linked)),
  ]
  const changed = linked.filter(({ merged }) => differs(merged, known.get(merged.id) ?? null))
  await Promise.all([
    deleteListings(
      tx,
      gone.map((listing) => listing.id),
    ),
    saveListings(tx, changed.map(writeOf)),
    saveLinks(tx, linked.flatMap(linksOf)),
    appendChanges(tx, changes, now),
  ])
}

/**
 * The marked postings, all that share a telling key with them, directly or through others, and all that are in a listing with
 * any of these: what the partition around the marked ones depends on.
 */
async function neighbourhood(tx: Db, ids: number[]): Promise<{ stored: StoredMember[]; members: Member[] }> {
  const found = new Map<number, StoredMember>()
  const telling = { applyKey: new Set<bigint>(), exactKey: new Set<bigint>() }
  let fresh = await membersById(tx, ids)
  while (fresh.length > 0) {
    for (const member of fresh) found.set(member.id, member)
    const next = await Promise.all([
      membersOfListings(tx, unique(fresh.map((member) => member.listingId))),
      membersSharing(tx, 'applyKey', fresh, telling.applyKey),
      membersSharing(tx, 'exactKey', fresh, telling.exactKey),
    ])
    fresh = [...new Map(next.flat().map((member) => [member.id, member])).values()].filter(
      (member) => !found.has(member.id),
    )
  }
  const stored = [...found.values()]
  return { stored, members: stored.map((member) => toMember(member, telling)) }
}

async function membersSharing(
  tx: Db,
  name: KeyName,
  of: StoredMember[],
  telling: Set<bigint>,
): Promise<StoredMember[]> {
  const keys = unique(of.map((member) => member[name])).filter((key) => !telling.has(key))
  const weighed = await weighKeys(tx, name, keys, BUCKET_CAP)
  for (const key of weighed.telling) telling.add(key)
  return membersByKeys(tx, name, weighed)
}

/** With what its source is like, and without the keys that tell nothing. */
function toMember(stored: StoredMember, telling: Record<KeyName, Set<bigint>>): Member {
  const { listingId: _held, applyKey, exactKey, ...member } = stored
  const source = stored.boardId.slice(0, stored.boardId.indexOf(':'))
  const manifest = requireSource(source).manifest
  const keys = [
    ...(applyKey !== null && telling.applyKey.has(applyKey) ? [applyKey] : []),
    ...(exactKey !== null && telling.exactKey.has(exactKey) ? [exactKey] : []),
  ]
  return {
    ...member,
    source,
    sourceKind: manifest.kind,
    idsNameOpenings: manifest.idsNameOpenings,
    startedAt: stored.doc.postedAt ?? stored.firstSeenAt,
    traits: traitsOf(stored.doc, { ...stored, source, requisitionId: null }).traits,
    keys: keys.map((key) => Number(BigInt.asUintN(53, key))),
  }
}

function writeOf({ merged }: LinkedListing): ListingWrite {
  return {
    id: merged.id,
    canonicalId: merged.canonical.id,
    status: merged.status,
    rankAt: merged.rankAt,
    postedAt: merged.doc.postedAt,
    updatedAt: merged.updatedAt,
    closedAt: merged.closedAt,
    terms: listingTerms(merged.doc),
    words: searchWords(merged),
    doc: merged.doc,
  }
}

function linksOf({ group, merged }: LinkedListing) {
  return group.members.map((member) => ({
    postingId: member.id,
    listingId: merged.id,
    reasons: group.members.length > 1 ? (group.reasons.get(member.key) ?? []) : null,
  }))
}

function unique<T>(values: (T | null)[]): T[] {
  return [...new Set(values.filter((value) => value !== null))]
}
