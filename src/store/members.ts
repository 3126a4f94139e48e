import { type SQL, sql } from 'drizzle-orm'
import type { Evidence } from '../listing/evidence.ts'
import type { Member } from '../listing/member.ts'
import { bigints, texts } from './arrays.ts'
import type { Db } from './database.ts'
import { type EvidenceRow, evidenceFrom, SELECTED_EVIDENCE } from './evidence-columns.ts'

/** A stored posting with the listing that holds it now; what its source is like is added by the linker. */
export type StoredMember = Omit<
  Member,
  'source' | 'sourceKind' | 'idsNameOpenings' | 'traits' | 'keys' | 'startedAt' | 'doc'
> & {
  /** Null for a posting of before evidence was stored. */
  evidence: Evidence | null
  /** Only where it was asked for, and of a posting without evidence: without sections in the first case. */
  doc: Member['doc'] | null
  listingId: string | null
  /** Keys of the postings that its reasons name. */
  mentions: string[]
}

interface MemberRow extends Record<string, unknown>, EvidenceRow {
  id: string
  key: string
  board_id: string
  external_id: string
  url: string | null
  doc: Member['doc'] | null
  first_seen_at: string
  rank_at: string
  changed_at: string
  seen_at: string | null
  present: boolean
  closed_at: string | null
  closed_reason: Member['closedReason']
  reopened_count: number
  hidden: boolean
  listing_id: string | null
  reasons: { with: string }[] | null
}

/** Serialises linkers over all processes until the transaction ends; changes are numbered under it, in commit order, and
 * are on the disk before anybody reads them: a number that was seen must never be given to another change. */
export async function lockLinking(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7265002), set_config('synchronous_commit', 'on', true)`)
}

/** What a listing is merged from: all but the parts that only a reader of the whole ad needs. */
const MERGED_DOC = sql.raw(`p.doc - 'sections' #- '{description,html}'`)

/** Postings with all that a listing is merged from. */
export async function membersById(tx: Db, ids: number[]): Promise<StoredMember[]> {
  if (ids.length === 0) return []
  const doc = sql`case when p.traits is null then p.doc else ${MERGED_DOC} end`
  return select(tx, doc, sql`postings p left join links l on l.posting_id = p.id where p.id = any(${bigints(ids)})`)
}

/**
 * Postings as their verdicts need them. `board` is one whose ids name openings, where it alone asks for the posting: another of its own
 * is another opening and need not be read.
 */
export async function candidatesById(tx: Db, asked: { id: number; board: string | null }[]): Promise<StoredMember[]> {
  if (asked.length === 0) return []
  const ids = bigints(asked.map((one) => one.id))
  const boards = texts(asked.map((one) => one.board ?? ''))
  return select(
    tx,
    sql`case when p.traits is null then p.doc end`,
    sql`unnest(${ids}, ${boards}) as a(id, board) join postings p on p.id = a.id and p.board_id <> a.board
      left join links l on l.posting_id = p.id`,
  )
}

export async function idsByKey(tx: Db, keys: string[]): Promise<number[]> {
  if (keys.length === 0) return []
  const rows = await tx.execute<{ id: string }>(sql`select id from postings where key = any(${texts(keys)})`)
  return rows.map((row) => Number(row.id))
}

export async function idsOfListings(tx: Db, listingIds: string[]): Promise<number[]> {
  if (listingIds.length === 0) return []
  const rows = await tx.execute<{ id: string }>(
    sql`select posting_id as id from links where listing_id = any(${texts(listingIds)})`,
  )
  return rows.map((row) => Number(row.id))
}

/** What listings are merged from, by posting id. */
export async function docsById(tx: Db, ids: number[]): Promise<Map<number, Member['doc']>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.execute<{ id: string; doc: Member['doc'] }>(
    sql`select p.id, ${MERGED_DOC} as doc from postings p where p.id = any(${bigints(ids)})`,
  )
  return new Map(rows.map((row) => [Number(row.id), row.doc]))
}

async function select(tx: Db, doc: SQL, from: SQL): Promise<StoredMember[]> {
  const rows = await tx.execute<MemberRow>(sql`
    select p.id, p.key, p.board_id, p.external_id, p.url, ${doc} as doc, ${SELECTED_EVIDENCE}, p.first_seen_at, p.rank_at,
      p.changed_at, p.seen_at, p.missing_since is null and p.closed_at is null as present, p.closed_at,
      p.closed_reason, p.reopened_count, p.hidden, l.listing_id, l.reasons
    from ${from}`)
  return rows.map((row) => ({
    id: Number(row.id),
    key: row.key,
    boardId: row.board_id,
    externalId: row.external_id,
    url: row.url,
    doc: row.doc,
    evidence: evidenceFrom(row),
    firstSeenAt: iso(row.first_seen_at),
    rankAt: iso(row.rank_at),
    changedAt: iso(row.changed_at),
    seenAt: row.seen_at === null ? null : iso(row.seen_at),
    present: row.present,
    closedAt: row.closed_at === null ? null : iso(row.closed_at),
    closedReason: row.closed_reason,
    reopenedCount: row.reopened_count,
    ...(row.hidden && { withheld: 'hidden' as const }),
    listingId: row.listing_id,
    mentions: (row.reasons ?? []).map((reason) => reason.with),
  }))
}

function iso(value: string): string {
  return new Date(value).toISOString()
}
