import { sql } from 'drizzle-orm'
import type { ClosedReason } from '../board/closing.ts'
import type { KnownPosting } from '../board/reconcile.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'
import { bigints, texts } from './arrays.ts'
import type { Db } from './database.ts'

/** What reconcile needs to know of a board's postings. */
export async function knownPostings(db: Db, boardId: string): Promise<KnownPosting[]> {
  const rows = await db.execute<{
    id: string
    external_id: string
    raw_hash: string
    missing: boolean
    missed_visits: number
    closed_reason: ClosedReason | null
    closed_before: ClosedReason | null
  }>(sql`
    select id, external_id, encode(raw_hash, 'hex') as raw_hash, missing_since is not null as missing, missed_visits, closed_reason,
      closed_before
    from postings where board_id = ${boardId}`)
  return rows.map((row) => ({
    id: Number(row.id),
    externalId: row.external_id,
    rawHash: row.raw_hash,
    missing: row.missing,
    missedVisits: row.missed_visits,
    closedReason: row.closed_reason,
    closedBefore: row.closed_before,
  }))
}

/** The companies that a board's postings name. */
export async function companiesOf(db: Db, boardId: string): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`
    select distinct doc #>> '{company,name}' as name from postings
    where board_id = ${boardId} and doc #>> '{company,name}' is not null`)
  return rows.map((row) => row.name)
}

/** The external ids of a board's postings that have one of these URLs. */
export async function idsByUrl(db: Db, boardId: string, urls: string[]): Promise<string[]> {
  if (urls.length === 0) return []
  const rows = await db.execute<{ external_id: string }>(sql`
    select external_id from postings where board_id = ${boardId} and url = any(${texts(urls)})`)
  return rows.map((row) => row.external_id)
}

/** The listings that hold these postings of a board, each once. */
export async function listingsOfPostings(db: Db, boardId: string, externalIds: string[]): Promise<string[]> {
  if (externalIds.length === 0) return []
  const rows = await db.execute<{ listing_id: string }>(sql`
    select distinct l.listing_id from postings p join links l on l.posting_id = p.id
    where p.board_id = ${boardId} and p.external_id = any(${texts(externalIds)})
    order by 1`)
  return rows.map((row) => row.listing_id)
}

/** A stored posting by name: what it says now and which listing holds it. */
export interface PostingRef {
  externalId: string
  doc: TaggedPosting
  listing: string | null
}

export async function postingRefs(db: Db, ids: number[]): Promise<PostingRef[]> {
  if (ids.length === 0) return []
  const rows = await db.execute<{ external_id: string; doc: TaggedPosting; listing_id: string | null }>(sql`
    select p.external_id, p.doc, l.listing_id from postings p left join links l on l.posting_id = p.id
    where p.id = any(${bigints(ids)})`)
  return rows.map((row) => ({ externalId: row.external_id, doc: row.doc, listing: row.listing_id }))
}
