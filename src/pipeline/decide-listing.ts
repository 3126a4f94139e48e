import type { Context } from '../context.ts'
import { ConflictError, MissingError } from '../errors.ts'
import { requireSource } from '../sources/index.ts'
import { recordAudit } from '../store/audit.ts'
import { findBoards } from '../store/boards.ts'
import type { Db, Transaction } from '../store/database.ts'
import {
  closeByAdmin,
  type DecidedPosting,
  decidedPostings,
  holderOf,
  listingStatus,
  reopenByAdmin,
  setHidden,
  uncoverClosings,
} from '../store/listing-decisions.ts'
import { lockLinking } from '../store/members.ts'
import { linkRemaining } from './link-postings.ts'
import { presenceOfRow } from './source-board.ts'

export type ListingDecision = 'close' | 'reopen' | 'hide'
type Slice = Pick<Context, 'db' | 'now'>

interface Act {
  decision: ListingDecision
  actor: string
}

/**
 * An admin closes listings, opens them again or keeps them from readers: later visits leave them so. What was opened again is its
 * board's to close once that has shown it. Each id is of a listing or of any posting in it; one that is named twice counts once. All
 * or none. Returns their ids. What is so already is not done again. Throws MissingError that names those that are not there.
 */
export async function decideListings(ctx: Slice, ids: string[], act: Act): Promise<string[]> {
  return ctx.db.transaction(async (tx) => {
    await lockLinking(tx)
    await holdersOf(tx, ids)
    const decided = new Set<string>()
    for (const id of new Set(ids)) {
      // Asked again: an act on one listing works out its neighbours too.
      const listing = await holderOf(tx, id)
      if (listing === null) continue
      await decide(ctx, tx, listing, act)
      decided.add(listing)
    }
    return [...decided]
  })
}

/** The listings that hold these, in their order. Throws MissingError that names those that none holds. */
export async function holdersOf(tx: Transaction, ids: string[]): Promise<string[]> {
  const holders = await Promise.all(ids.map((id) => holderOf(tx, id)))
  const missing = new Set(ids.filter((_id, at) => holders[at] === null))
  if (missing.size > 0) throw new MissingError(`There is no listing ${[...missing].join(', ')}`)
  return holders.filter((holder) => holder !== null)
}

async function decide(ctx: Slice, tx: Transaction, listing: string, { decision, actor }: Act): Promise<void> {
  const before = await stateOf(tx, listing)
  const now = ctx.now().toISOString()
  const done = await ACTS[decision](tx, before.postings, now)
  if (!done) return
  await linkRemaining(tx, [listing], now)
  const after = await stateOf(tx, listing)
  const states = { before: before.told, after: after.told }
  await recordAudit(tx, { at: now, actor, action: `listing.${decision}`, subject: listing, ...states })
}

/** Each act: whether there was anything to be done. */
const ACTS: Record<ListingDecision, (tx: Db, postings: DecidedPosting[], now: string) => Promise<boolean>> = {
  close: async (tx, postings, now) => {
    // Those too that are closed: one that its board shows again would open the listing.
    const undecided = postings.filter(({ closedReason }) => closedReason !== 'admin' && closedReason !== 'takedown')
    if (undecided.length > 0) await closeByAdmin(tx, idsOf(undecided), now)
    return undecided.length > 0
  },
  hide: async (tx, postings) => {
    const shown = postings.filter((posting) => !posting.hidden)
    if (shown.length > 0) await setHidden(tx, idsOf(shown), 'hidden')
    return shown.length > 0
  },
  reopen: async (tx, postings, now) => {
    const hidden = postings.filter((posting) => posting.hidden)
    if (hidden.length > 0) await setHidden(tx, idsOf(hidden), 'shown')
    const covered = postings.filter((posting) => posting.closedReason === 'admin' && posting.closedBefore !== null)
    if (covered.length > 0) await uncoverClosings(tx, idsOf(covered), now)
    const closed = toReopen(postings.map((posting) => (covered.includes(posting) ? uncovered(posting) : posting)))
    if (closed.length > 0) await reopenByAdmin(tx, idsOf(closed), await seenByBoard(tx, closed), now)
    return hidden.length + covered.length + closed.length > 0
  },
}

function uncovered(posting: DecidedPosting): DecidedPosting {
  return { ...posting, closedReason: posting.closedBefore, closedBefore: null }
}

/** Undone is what an admin closed; where nobody did and all are closed, the closing that came last. A takedown is lifted, not reopened. */
function toReopen(postings: DecidedPosting[]): DecidedPosting[] {
  const byAdmin = postings.filter((posting) => posting.closedReason === 'admin')
  if (byAdmin.length > 0 || postings.some((posting) => posting.closedAt === null)) return byAdmin
  const closed = postings.filter((posting) => posting.closedReason !== 'takedown')
  if (closed.length === 0) throw new ConflictError('It was taken down: lift the takedown instead')
  const last = closed.reduce((max, { closedAt }) => (closedAt !== null && closedAt > max ? closedAt : max), '')
  return closed.filter((posting) => posting.closedAt === last)
}

/** Those of boards that show all they have, which are seen whenever their board is confirmed. */
async function seenByBoard(tx: Db, postings: DecidedPosting[]): Promise<number[]> {
  const boards = await findBoards(tx, [...new Set(postings.map((posting) => posting.boardId))])
  const whole = new Set(
    boards.filter((board) => presenceOfRow(requireSource(board.source), board) !== 'window').map((board) => board.id),
  )
  return idsOf(postings.filter((posting) => whole.has(posting.boardId)))
}

async function stateOf(tx: Transaction, listing: string) {
  const postings = await decidedPostings(tx, listing)
  const told = {
    status: await listingStatus(tx, listing),
    postings: postings.map(({ id: _id, ...posting }) => posting),
  }
  return { postings, told }
}

function idsOf(postings: DecidedPosting[]): number[] {
  return postings.map((posting) => posting.id)
}
