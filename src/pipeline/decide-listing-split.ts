import type { Context } from '../context.ts'
import { ConflictError, UsageError } from '../errors.ts'
import { recordAudit } from '../store/audit.ts'
import type { Transaction } from '../store/database.ts'
import { type DecidedPosting, decidedPostings, listingsHolding } from '../store/listing-decisions.ts'
import { lockLinking } from '../store/members.ts'
import { saveEdges } from '../store/posting-edges.ts'
import { holdersOf } from './decide-listing.ts'
import { linkRemaining } from './link-postings.ts'

type Slice = Pick<Context, 'db' | 'now'>

/** What is said of pairs is kept for ever and read with every posting of them: a slip of the hand must not write millions. */
const MOST_PAIRS = 20_000

/**
 * An admin says that postings of a listing are another opening: these leave it together; where none is named, each goes its own way.
 * Remembered for each pair that is parted, undone by `mergeListings`. Returns the listings that hold them now. Throws
 * MissingError where there is no such listing, UsageError where what is named cannot leave.
 */
export async function splitListing(
  ctx: Slice,
  id: string,
  { leaving, actor }: { leaving: string[]; actor: string },
): Promise<string[]> {
  return ctx.db.transaction(async (tx) => {
    await lockLinking(tx)
    const [listing] = (await holdersOf(tx, [id])) as [string]
    const postings = await decidedPostings(tx, listing)
    const groups = leaving.length === 0 ? postings.map((each) => [each]) : parted(postings, leaving, listing)
    if (groups.length < 2) throw new ConflictError(`${listing} has one posting only`)
    const after = await relink(ctx, tx, groups, { verdict: 'different', actor })
    await recordAudit(tx, {
      at: ctx.now().toISOString(),
      actor,
      action: 'listing.split',
      subject: listing,
      before: { listings: { [listing]: keysOf(postings) } },
      after: { listings: await told(tx, after) },
    })
    return after
  })
}

/**
 * An admin says that listings are one opening. Remembered for each pair that is joined, undone by `splitListing`. Returns the
 * listings that hold their postings now, one where nothing speaks against it. Throws MissingError that names those that are not
 * there.
 */
export async function mergeListings(ctx: Slice, ids: string[], { actor }: { actor: string }): Promise<string[]> {
  return ctx.db.transaction(async (tx) => {
    await lockLinking(tx)
    const listings = [...new Set(await holdersOf(tx, ids))]
    if (listings.length < 2) return listings
    const before = await told(tx, listings)
    const groups = await Promise.all(listings.map((listing) => decidedPostings(tx, listing)))
    const after = await relink(ctx, tx, groups, { verdict: 'same', actor })
    await recordAudit(tx, {
      at: ctx.now().toISOString(),
      actor,
      action: 'listing.merge',
      subject: after[0] ?? '',
      before: { listings: before },
      after: { listings: await told(tx, after) },
    })
    return after
  })
}

/** Those that leave, and those that stay. */
function parted(postings: DecidedPosting[], leaving: string[], listing: string): DecidedPosting[][] {
  const known = new Set(keysOf(postings))
  const strange = leaving.filter((key) => !known.has(key))
  if (strange.length > 0) throw new UsageError(`${listing} holds no posting ${strange.join(', ')}`)
  const groups = [
    postings.filter((posting) => leaving.includes(posting.key)),
    postings.filter((posting) => !leaving.includes(posting.key)),
  ]
  if (groups[1]?.length === 0) throw new UsageError('One posting at least must stay')
  return groups
}

/** Says it of each pair across the groups, and works their listings out again. */
async function relink(
  ctx: Slice,
  tx: Transaction,
  groups: DecidedPosting[][],
  said: { verdict: 'same' | 'different'; actor: string },
): Promise<string[]> {
  const postings = groups.flat()
  const within = groups.reduce((sum, group) => sum + group.length ** 2, 0)
  const pairs = (postings.length ** 2 - within) / 2
  if (pairs > MOST_PAIRS) throw new ConflictError(`${pairs} pairs of postings are too many at once: name fewer`)
  const edges = groups.flatMap((group, at) =>
    group.flatMap(({ key }) =>
      groups
        .slice(at + 1)
        .flat()
        .map((other) => ({ a: key, b: other.key, verdict: said.verdict })),
    ),
  )
  const now = ctx.now().toISOString()
  await saveEdges(tx, edges, { actor: said.actor, at: now })
  const ids = postings.map((posting) => posting.id)
  await linkRemaining(tx, await listingsHolding(tx, ids), now)
  return listingsHolding(tx, ids)
}

/** Listings with the keys of their postings: what the audit trail keeps. */
async function told(tx: Transaction, listings: string[]): Promise<Record<string, string[]>> {
  const entries = await Promise.all(
    listings.map(async (listing) => [listing, keysOf(await decidedPostings(tx, listing))] as const),
  )
  return Object.fromEntries(entries)
}

function keysOf(postings: DecidedPosting[]): string[] {
  return postings.map((posting) => posting.key)
}
