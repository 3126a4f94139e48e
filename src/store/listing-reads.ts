import { sql } from 'drizzle-orm'
import type { Reason } from '../listing/cluster.ts'
import type { ClosedReason, ListingDoc, ListingStatus } from '../listing/listing.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'
import type { Database } from './database.ts'
import { iso, isoOrNull, read, textArray } from './read.ts'

export interface ListingRow {
  id: string
  status: ListingStatus
  rankAt: string
  updatedAt: string
  closedAt: string | null
  doc: ListingDoc
  /** The value that the page is sorted by beside the rank time; null in sort newest. */
  sortValue: string | null
  /** Only where it was asked for. */
  description?: TaggedPosting['description']
}

export const LISTING_COLUMNS = sql.raw('l.id, l.status, l.rank_at, l.updated_at, l.closed_at, l.doc')

export interface StoredListing {
  id: string
  status: ListingStatus
  rank_at: string
  updated_at: string
  closed_at: string | null
  doc: ListingDoc
  sort_value?: string | null
  description?: TaggedPosting['description']
}

export function toListingRow(row: StoredListing): ListingRow {
  return {
    id: row.id,
    status: row.status,
    rankAt: iso(row.rank_at),
    updatedAt: iso(row.updated_at),
    closedAt: isoOrNull(row.closed_at),
    doc: row.doc,
    sortValue: row.sort_value ?? null,
    ...(row.description !== undefined && { description: row.description }),
  }
}

export interface ListingDetail extends ListingRow {
  canonical: Pick<TaggedPosting, 'description' | 'sections' | 'skills'>
}

/** A listing that may be shown, with what only its canonical posting holds. One that was taken down answers as closed, and is a tombstone. */
export async function findListing(db: Database, id: string): Promise<ListingDetail | null> {
  const [row] = await read<StoredListing & { canonical: ListingDetail['canonical'] | null }>(
    db,
    sql`select ${LISTING_COLUMNS}, jsonb_build_object('description', p.doc->'description', 'sections', p.doc->'sections',
        'skills', p.doc->'skills') as canonical
      from listings l left join postings p on p.id = l.canonical_id and l.status <> 'hidden'
      where l.id = ${id} and (l.status <> 'hidden' or l.doc->>'closedReason' = 'takedown')`,
  )
  if (!row) return null
  const canonical = row.canonical ?? { description: null, sections: null, skills: null }
  return {
    ...toListingRow(row),
    status: row.status === 'hidden' ? 'closed' : row.status,
    canonical: {
      description: canonical.description,
      sections: canonical.sections ?? [],
      skills: canonical.skills ?? [],
    },
  }
}

/** The listing that holds the posting of that key, null where there is none to be shown. */
export async function listingHolding(db: Database, postingKey: string): Promise<string | null> {
  const [row] = await read<{ listing_id: string }>(
    db,
    sql`select k.listing_id from postings p join links k on k.posting_id = p.id
      join listings l on l.id = k.listing_id and (l.status <> 'hidden' or l.doc->>'closedReason' = 'takedown') where p.key = ${postingKey}`,
  )
  return row?.listing_id ?? null
}

export interface PostingOfListing {
  key: string
  boardId: string
  externalId: string
  url: string | null
  title: string
  company: TaggedPosting['company']
  locations: TaggedPosting['locations']
  firstSeenAt: string
  seenAt: string | null
  present: boolean
  closedAt: string | null
  closedReason: ClosedReason | null
  reasons: Reason[]
}

/** The postings that a listing shows, oldest first. */
export async function postingsOf(db: Database, listingId: string): Promise<PostingOfListing[]> {
  const rows = await read<{
    key: string
    board_id: string
    external_id: string
    url: string | null
    title: string
    company: TaggedPosting['company']
    locations: TaggedPosting['locations']
    first_seen_at: string
    seen_at: string | null
    present: boolean
    closed_at: string | null
    closed_reason: ClosedReason | null
    reasons: Reason[] | null
  }>(
    db,
    sql`select p.key, p.board_id, p.external_id, p.url, p.doc->>'title' as title, nullif(p.doc->'company', 'null') as company,
        p.doc->'locations' as locations, p.first_seen_at, p.seen_at,
        p.missing_since is null and p.closed_at is null as present, p.closed_at, p.closed_reason, k.reasons
      from listings l, jsonb_array_elements(l.doc->'sources') as shown join postings p on p.id = (shown->>'postingId')::bigint
        join links k on k.posting_id = p.id
      where l.id = ${listingId}
      order by p.first_seen_at, p.key`,
  )
  return rows.map((row) => ({
    key: row.key,
    boardId: row.board_id,
    externalId: row.external_id,
    url: row.url,
    title: row.title,
    company: row.company,
    locations: row.locations,
    firstSeenAt: iso(row.first_seen_at),
    seenAt: isoOrNull(row.seen_at),
    present: row.present,
    closedAt: isoOrNull(row.closed_at),
    closedReason: row.closed_reason,
    reasons: row.reasons ?? [],
  }))
}

/** When postings of window sources were last seen: it moves without their listing being written again. */
export async function seenTimes(db: Database, postingIds: number[]): Promise<Map<number, string>> {
  if (postingIds.length === 0) return new Map()
  const rows = await read<{ id: string; seen_at: string }>(
    db,
    sql`select id, seen_at from postings where id = any(${textArray(postingIds.map(String))}::bigint[]) and seen_at is not null`,
  )
  return new Map(rows.map((row) => [Number(row.id), iso(row.seen_at)]))
}
