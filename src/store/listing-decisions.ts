import { sql } from 'drizzle-orm'
import type { ClosedReason, ListingStatus } from '../listing/listing.ts'
import { bigints, texts } from './arrays.ts'
import type { Db } from './database.ts'
import { LISTING_COLUMNS, type ListingRow, type StoredListing, toListingRow } from './listing-reads.ts'

/** A posting as far as an admin's word on its listing goes. */
export interface DecidedPosting {
  id: number
  key: string
  boardId: string
  closedAt: string | null
  closedReason: ClosedReason | null
  /** What an admin's word stands over: a closing, or an opening that holds until its board shows it. */
  closedBefore: ClosedReason | null
  hidden: boolean
}

/** The listing that holds the posting of that key, shown or not; null where there is none. */
export async function holderOf(db: Db, key: string): Promise<string | null> {
  const [row] = await db.execute<{ listing_id: string }>(sql`
    select l.listing_id from postings p join links l on l.posting_id = p.id where p.key = ${key}`)
  return row?.listing_id ?? null
}

/** The postings of a listing, those too that no reader sees, by their keys. */
export async function decidedPostings(db: Db, listingId: string): Promise<DecidedPosting[]> {
  const rows = await db.execute<{
    id: string
    key: string
    board_id: string
    closed_at: string | null
    closed_reason: ClosedReason | null
    closed_before: ClosedReason | null
    hidden: boolean
  }>(sql`
    select p.id, p.key, p.board_id, p.closed_at, p.closed_reason, p.closed_before, p.hidden
    from links l join postings p on p.id = l.posting_id where l.listing_id = ${listingId} order by p.key`)
  return rows.map((row) => ({
    id: Number(row.id),
    key: row.key,
    boardId: row.board_id,
    closedAt: row.closed_at === null ? null : new Date(row.closed_at).toISOString(),
    closedReason: row.closed_reason,
    closedBefore: row.closed_before,
    hidden: row.hidden,
  }))
}

/** The listings that hold these postings, each once. */
export async function listingsHolding(db: Db, ids: number[]): Promise<string[]> {
  const rows = await db.execute<{ listing_id: string }>(sql`
    select distinct listing_id from links where posting_id = any(${bigints(ids)}) order by 1`)
  return rows.map((row) => row.listing_id)
}

/** Listings as they stand, hidden ones too: for admins. */
export async function listingsForAdmins(db: Db, ids: string[]): Promise<ListingRow[]> {
  const rows = await db.execute<StoredListing & Record<string, unknown>>(sql`
    select ${LISTING_COLUMNS} from listings l where l.id = any(${texts(ids)}) order by l.id`)
  return rows.map(toListingRow)
}

export async function listingStatus(db: Db, id: string): Promise<ListingStatus | null> {
  const [row] = await db.execute<{ status: ListingStatus }>(sql`select status from listings where id = ${id}`)
  return row?.status ?? null
}

/**
 * Closes postings by an admin's word. What its board last said of it is kept: when it was seen, whether it was missing, and since
 * when and why it is closed already.
 */
export async function closeByAdmin(tx: Db, ids: number[], now: string): Promise<void> {
  await tx.execute(sql`
    update postings set closed_at = coalesce(closed_at, ${now}), closed_reason = 'admin', closed_before = coalesce(closed_reason, closed_before),
      changed_at = ${now},
      seen_at = case when closed_at is null and missing_since is null
        then coalesce(seen_at, (select last_confirmed_at from boards where boards.id = board_id)) else seen_at end
    where id = any(${bigints(ids)})`)
}

/** Takes an admin's word back from postings that were closed before it: they are closed for that again. */
export async function uncoverClosings(tx: Db, ids: number[], now: string): Promise<void> {
  await tx.execute(sql`
    update postings set closed_reason = closed_before, closed_before = null, changed_at = ${now}
    where id = any(${bigints(ids)})`)
}

/**
 * Undoes a closing. What a visit or a deadline closed is open until that is undone as well, by its board: it shows the posting, or gives
 * it another deadline. `seenByBoard`: those of boards that confirm all they show at once, whose own time stands for theirs.
 */
export async function reopenByAdmin(tx: Db, ids: number[], seenByBoard: number[], now: string): Promise<void> {
  await tx.execute(sql`
    update postings set closed_at = null, closed_reason = null, closed_before = nullif(closed_reason, 'admin'), changed_at = ${now},
      seen_at = case when missing_since is null and id = any(${bigints(seenByBoard)}) then null else seen_at end
    where id = any(${bigints(ids)})`)
}

/** Keeps postings from readers, or gives them back. */
export async function setHidden(tx: Db, ids: number[], to: 'hidden' | 'shown'): Promise<void> {
  await tx.execute(sql`update postings set hidden = ${to === 'hidden'} where id = any(${bigints(ids)})`)
}
