import { type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { LISTING_COLUMNS, type ListingRow, type StoredListing, toListingRow } from './listing-reads.ts'
import { iso, read, readText } from './read.ts'

export interface ChangeRow {
  seq: number
  type: string
  listingId: string
  at: string
  into: string | null
  from: string | null
  fields: string[]
  reason: string | null
  /** As it stands now; null where it is no more, or may not be shown. */
  listing: ListingRow | null
}

/** Where a reader stands: at the oldest change that is kept, past the number, or at the first change not before the time. */
export type ChangeStart = 'oldest' | { after: number } | { since: string }

/**
 * Changes in commit order from `start` on. `position` is the number to go on from; `expired`: changes that the reader has
 * not seen were dropped.
 */
export async function readChanges(
  db: Database,
  start: ChangeStart,
  limit: number,
): Promise<{ changes: ChangeRow[]; position: number; more: boolean; expired: boolean }> {
  const bounds = await changeBounds(db, start)
  if (bounds.expired) return { changes: [], position: bounds.after, more: false, expired: true }
  const rows = await read<StoredChange>(
    db,
    sql`select c.seq, c.type, c.listing_id, c.at, c."into", c."from", c.fields, c.reason, l.id is not null as found, ${LISTING_COLUMNS}
      from (select * from changes where seq > ${bounds.after} order by seq limit ${limit + 1}) as c
      left join listings l on l.id = c.listing_id and l.status <> 'hidden' order by c.seq`,
  )
  const changes = rows.slice(0, limit).map(toChange)
  return { changes, position: changes.at(-1)?.seq ?? bounds.after, more: rows.length > limit, expired: false }
}

/** All readers wait for one look: whatever does not answer this soon is done without. */
const LAST_CHANGE_MS = 3_000
/** With a parameter it is prepared: it is asked for thousands of times a second. */
const LAST_CHANGE = { text: 'select max(seq) as seq from changes where seq > $1', params: ['0'] }

/** The number of the last change, 0 before the first: while it stands, every listing does. */
export async function lastChange(db: Database): Promise<number> {
  const [row] = await readText<{ seq: string | null }>(db, LAST_CHANGE, LAST_CHANGE_MS)
  return Number(row?.seq ?? 0)
}

type StoredChange = StoredListing & {
  seq: string
  type: string
  listing_id: string
  at: string
  into: string | null
  from: string | null
  fields: string[] | null
  reason: string | null
  found: boolean
}

async function changeBounds(db: Database, start: ChangeStart): Promise<{ after: number; expired: boolean }> {
  const first: SQL = isTime(start)
    ? sql`(select min(seq) from changes where at >= ${start.since}::timestamptz)`
    : sql`null`
  const [row] = await read<{
    oldest: string | null
    oldest_at: string | null
    last: string | null
    first: string | null
  }>(
    db,
    sql`select (select min(seq) from changes) as oldest, (select at from changes order by seq limit 1) as oldest_at,
      (select max(seq) from changes) as last, ${first} as first`,
  )
  const oldest = Number(row?.oldest ?? 1)
  const dropped = oldest > 1
  if (start === 'oldest') return { after: oldest - 1, expired: false }
  if ('after' in start) return { after: start.after, expired: dropped && start.after + 1 < oldest }
  const after = row?.first ? Number(row.first) - 1 : Number(row?.last ?? 0)
  return { after, expired: dropped && row?.oldest_at != null && start.since < iso(row.oldest_at) }
}

function isTime(start: ChangeStart): start is { since: string } {
  return typeof start === 'object' && 'since' in start
}

function toChange(row: StoredChange): ChangeRow {
  return {
    seq: Number(row.seq),
    type: row.type,
    listingId: row.listing_id,
    at: iso(row.at),
    into: row.into,
    from: row.from,
    fields: row.fields ?? [],
    reason: row.reason,
    listing: row.found ? toListingRow(row) : null,
  }
}
