import { type SQL, sql } from 'drizzle-orm'
import type { Evidence } from '../listing/evidence.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'
import { bigints } from './arrays.ts'
import type { Db } from './database.ts'
import {
  EVIDENCE_COLUMNS,
  EVIDENCE_FIELDS,
  EVIDENCE_VALUES,
  type EvidenceRow,
  evidenceFields,
  evidenceFrom,
  SELECTED_EVIDENCE,
} from './evidence-columns.ts'
import { unpackRawPosting } from './raw-postings.ts'

/** Stored bytes (compressed) of ads and postings that one batch may hold: about eight times as much once unpacked. */
const BATCH_BYTES = 2 * 1024 * 1024

/** Which postings are to be worked out again; null where a question is not asked. */
export interface ReprocessFilter {
  boardId: string | null
  /** ISO 8601: new or changed since. */
  since: string | null
  /** Only those made by lower versions than these. */
  below: { normalizer: number | null; taxonomy: number } | null
}

/** All that a posting was made of, and what was made of it. */
export interface StoredPosting {
  id: number
  boardId: string
  externalId: string
  board: { name: string | null; country: string | null }
  url: string | null
  rawHash: string
  /** Null where it is no longer kept. */
  raw: RawPosting | null
  /** The clock of the visit that the raw posting was read by. */
  readAt: string | null
  doc: TaggedPosting
  /** Null for one of before evidence was stored. */
  evidence: Evidence | null
}

/** What replaces a posting's content; `doc` is left out where only its evidence differs, which no reader sees. */
export interface ReworkedPosting {
  id: number
  url: string | null
  doc?: TaggedPosting
  evidence: Evidence
}

/** How many postings the filter finds after this id, and the highest id of all of them, 0 where there is none. */
export async function weighReprocess(db: Db, filter: ReprocessFilter, after: number) {
  const [row] = await db.execute<{ n: number; last: string | null }>(sql`
    select count(*)::int as n, max(p.id) as last from postings p where p.id > ${after} and ${conditionOf(filter)}`)
  return { count: row?.n ?? 0, last: Number(row?.last ?? 0) }
}

/** The next ids in order, at most `limit` and at most so many that they fit into a batch's memory. */
export async function nextToReprocess(
  db: Db,
  filter: ReprocessFilter,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from (
      select p.id, sum(p.size + coalesce(octet_length(r.body), 0)) over (order by p.id) - p.size
        - coalesce(octet_length(r.body), 0) as bytes_before
      from (
        select p.id, p.board_id, p.raw_hash, pg_column_size(p.doc) as size from postings p
        where p.id > ${after} and p.id <= ${upTo} and ${conditionOf(filter)}
        order by p.id limit ${limit}) p
      left join raw_postings r on r.board_id = p.board_id and r.hash = p.raw_hash) as sized
    where bytes_before < ${BATCH_BYTES} order by id`)
  return rows.map((row) => Number(row.id))
}

function conditionOf({ boardId, since, below }: ReprocessFilter): SQL {
  const behind =
    below === null
      ? sql`true`
      : sql`(p.taxonomy_version < ${below.taxonomy} or p.normalizer_version < ${below.normalizer ?? 0})`
  return sql`(${boardId}::text is null or p.board_id = ${boardId})
    and (${since}::timestamptz is null or p.changed_at >= ${since}) and ${behind}`
}

interface StoredRow extends Record<string, unknown>, EvidenceRow {
  id: string
  board_id: string
  external_id: string
  name: string | null
  country: string | null
  url: string | null
  raw_hash: string
  body: Buffer | null
  packed: boolean | null
  read_at: string | null
  doc: TaggedPosting
}

/** With what they were made of, in the order of their ids. */
export async function loadForReprocess(tx: Db, ids: number[]): Promise<StoredPosting[]> {
  if (ids.length === 0) return []
  const rows = await tx.execute<StoredRow>(sql`
    select p.id, p.board_id, p.external_id, b.name, b.country, p.url, encode(p.raw_hash, 'hex') as raw_hash, r.body, r.packed,
      r.seen_at as read_at, p.doc, ${SELECTED_EVIDENCE}
    from postings p left join raw_postings r on r.board_id = p.board_id and r.hash = p.raw_hash left join boards b on b.id = p.board_id
    where p.id = any(${bigints(ids)}) order by p.id`)
  return rows.map((row) => ({
    id: Number(row.id),
    boardId: row.board_id,
    externalId: row.external_id,
    board: { name: row.name, country: row.country },
    url: row.url,
    rawHash: row.raw_hash,
    raw: row.body === null ? null : unpackRawPosting({ body: row.body, packed: row.packed ?? false }),
    readAt: row.read_at === null ? null : new Date(row.read_at).toISOString(),
    doc: row.doc,
    evidence: evidenceFrom(row),
  }))
}

/** Writes what came out otherwise and marks it for the linker. First seen, rank and life cycle stay as they are. */
export async function saveReworked(tx: Db, writes: ReworkedPosting[], now: string): Promise<void> {
  if (writes.length === 0) return
  const rows = writes.map(({ evidence, ...write }) => ({ ...write, ...evidenceFields(evidence) }))
  await tx.execute(sql`
    with written as (
      update postings set url = p.url, doc = coalesce(p.doc, postings.doc), (${EVIDENCE_COLUMNS}) = row(${EVIDENCE_VALUES}),
        changed_at = case when p.doc is null then changed_at else ${now} end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(id bigint, url text, doc jsonb, ${EVIDENCE_FIELDS})
      where postings.id = p.id
      returning postings.id)
    insert into link_marks (posting_id) select id from written on conflict do nothing`)
}

/** Notes by which versions postings were worked out; null leaves the normaliser's as it is. Writes no row that says so already. */
export async function stampVersions(
  tx: Db,
  ids: number[],
  versions: { normalizer: number | null; taxonomy: number },
): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`
    update postings set normalizer_version = coalesce(${versions.normalizer}::smallint, normalizer_version), taxonomy_version = ${versions.taxonomy}
    where id = any(${bigints(ids)}) and (taxonomy_version <> ${versions.taxonomy}
      or normalizer_version <> coalesce(${versions.normalizer}::smallint, normalizer_version))`)
}

/** Listings that hold no posting. There should never be one; a rebuild from scratch leaves none. */
export async function emptyListings(tx: Db, limit: number): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from listings where not exists (
      select from links join postings on postings.id = links.posting_id where links.listing_id = listings.id)
    order by id limit ${limit}`)
  return rows.map((row) => row.id)
}
