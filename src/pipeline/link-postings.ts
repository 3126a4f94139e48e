import type { Context } from '../context.ts'
import { cluster } from '../listing/cluster.ts'
import { components } from '../listing/components.ts'
import { changeOf, departureOf, differs, type LinkedListing } from '../listing/events.ts'
import { INDEX_VERSION } from '../listing/index-version.ts'
import { type MergedListing, mergeListing } from '../listing/merge.ts'
import { searchWords } from '../listing/search-words.ts'
import { listingTerms } from '../listing/terms.ts'
import type { Db } from '../store/database.ts'
import {
  appendChanges,
  deleteListings,
  type ListingWrite,
  listingsById,
  saveLinks,
  saveListings,
} from '../store/listing-writes.ts'
import { markWhenFree, takeMarks } from '../store/marks.ts'
import { lockLinking } from '../store/members.ts'
import type { Remains } from '../store/postings.ts'
import { type Left, neighbourhood } from './neighbourhood.ts'
import { withheldMembers } from './takedown-members.ts'

const BATCH = 500

/** Links every marked posting into its listing, batch by batch, until no mark is left. Returns how many it took. */
export async function linkPostings(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  let total = 0
  for (;;) {
    const { taken, held } = await ctx.db.transaction(async (tx) => {
      await lockLinking(tx)
      const ids = await takeMarks(tx, BATCH)
      const left = ids.length > 0 ? await linkBatch(tx, ids, ctx.now().toISOString()) : []
      return { taken: ids.length, held: left }
    })
    await markWhenFree(ctx.db, held)
    total += taken
    if (taken < BATCH && held.length === 0) return total
  }
}

/** Works out listings again of which postings were taken away; one that lost its last is withdrawn. */
export async function linkRemaining(
  tx: Db,
  listingIds: string[],
  now: string,
  left: Pick<Remains, 'postingKeys' | 'matchKeys'> = { postingKeys: [], matchKeys: [] },
): Promise<void> {
  // What it leaves open of a takedown is marked: by the takedown itself, or by whoever brought the posting.
  await linkBatch(tx, [], now, { listingIds, ...left })
}

/** Returns postings that somebody else was writing, and that must be linked once more when he is through. */
async function linkBatch(tx: Db, ids: number[], now: string, left?: Left): Promise<number[]> {
  const { members: found, joined, admin, holderOf, alone } = await neighbourhood(tx, ids, left)
  const { members, held } = await withheldMembers(tx, found, now)
  const before = await listingsById(tx, unique([...(left?.listingIds ?? []), ...holderOf.values()]))
  const known = new Map(before.map((listing) => [listing.id, listing]))
  const linked: LinkedListing[] = components(members, joined)
    .flatMap((group) => cluster(group, admin))
    .map((group) => ({ group, merged: mergeListing(group.members) }))
    // One order of events, whatever the order in which postings were read.
    .toSorted((a, b) => (a.merged.id < b.merged.id ? -1 : 1))
  const kept = new Set(linked.map(({ merged }) => merged.id))
  const gone = before.filter((listing) => !kept.has(listing.id))
  const changes = [
    ...linked.flatMap(({ merged }) => changeOf(merged, known.get(merged.id) ?? null, holderOf)),
    ...gone.flatMap((listing) => departureOf(listing, linked)),
  ]
  const changed = linked.filter(({ merged }) => differs(merged, known.get(merged.id) ?? null))
  await Promise.all([
    deleteListings(
      tx,
      gone.map((listing) => listing.id),
    ),
    saveListings(
      tx,
      changed.map(({ merged }) => listingWrite(merged)),
    ),
    saveLinks(
      tx,
      linked.flatMap(linksOf).filter((link) => link.reasons !== null || !alone.has(link.postingId)),
    ),
    appendChanges(tx, changes, now),
  ])
  return held
}

/** A listing as it is stored. */
export function listingWrite(merged: MergedListing): ListingWrite {
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
    indexVersion: INDEX_VERSION,
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
