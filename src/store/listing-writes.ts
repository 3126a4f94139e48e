import { sql } from 'drizzle-orm'
import type { Reason } from '../listing/cluster.ts'
import type { KnownListing, ListingChange } from '../listing/events.ts'
import type { ListingDoc, ListingStatus } from '../listing/listing.ts'
import type { SearchWords } from '../listing/search-words.ts'
import { texts } from './arrays.ts'
import type { Db } from './database.ts'

export interface ListingWrite {
  id: string
  canonicalId: number
  status: ListingStatus
  rankAt: string
  postedAt: string | null
  updatedAt: string
  closedAt: string | null
  terms: string[]
  words: SearchWords
  /** The INDEX_VERSION that `terms` and `words` are of. */
  indexVersion: number
  doc: ListingDoc
}

export async function listingsById(tx: Db, ids: string[]): Promise<KnownListing[]> {
  if (ids.length === 0) return []
  const rows = await tx.execute<{
    id: string
    status: ListingStatus
    doc: ListingDoc
    canonical_id: string
    rank_at: string
    updated_at: string
    closed_at: string | null
    index_version: number
  }>(sql`
    select id, status, doc, canonical_id, rank_at, updated_at, closed_at, index_version from listings
    where id = any(${texts(ids)})`)
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    doc: row.doc,
    canonicalId: Number(row.canonical_id),
    rankAt: new Date(row.rank_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
    closedAt: row.closed_at === null ? null : new Date(row.closed_at).toISOString(),
    indexVersion: row.index_version,
  }))
}

/**
 * Inserts or rewrites listings. The text search vector is built with the `simple` configuration: ads come in many languages, and
 * a skill's name must not be stemmed. Text is cut long before the 1 MB that a tsvector may hold.
 */
export async function saveListings(tx: Db, writes: ListingWrite[]): Promise<void> {
  if (writes.length === 0) return
  await tx.execute(sql`
    insert into listings (id, canonical_id, status, rank_at, posted_at, updated_at, closed_at, terms, search, head, index_version, doc)
    select l.id, l."canonicalId", l.status, l."rankAt", l."postedAt", l."updatedAt", l."closedAt", l.terms,
      v.search, ts_filter(v.search, '{a,b,c}'), l."indexVersion", l.doc
    from jsonb_to_recordset(${JSON.stringify(writes)}::jsonb) as l(id text, "canonicalId" bigint, status text, "rankAt" timestamptz,
      "postedAt" timestamptz, "updatedAt" timestamptz, "closedAt" timestamptz, terms text[], words jsonb, "indexVersion" smallint, doc jsonb),
      lateral (select setweight(to_tsvector('simple', l.words->>'a'), 'A') || setweight(to_tsvector('simple', l.words->>'b'), 'B')
        || setweight(to_tsvector('simple', l.words->>'d'), 'C', array(select jsonb_array_elements_text(l.words->'c'))) as search
        offset 0) as v
    on conflict (id) do update set canonical_id = excluded.canonical_id, status = excluded.status, rank_at = excluded.rank_at,
      posted_at = excluded.posted_at, updated_at = excluded.updated_at, closed_at = excluded.closed_at, terms = excluded.terms,
      search = excluded.search, head = excluded.head, index_version = excluded.index_version, doc = excluded.doc`)
}

export async function deleteListings(tx: Db, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`delete from listings where id = any(${texts(ids)})`)
}

export async function saveLinks(
  tx: Db,
  links: { postingId: number; listingId: string; reasons: Reason[] | null }[],
): Promise<void> {
  if (links.length === 0) return
  await tx.execute(sql`
    insert into links (posting_id, listing_id, reasons)
    select l."postingId", l."listingId", nullif(l.reasons, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l("postingId" bigint, "listingId" text, reasons jsonb)
    on conflict (posting_id) do update set listing_id = excluded.listing_id, reasons = excluded.reasons
    where (links.listing_id, links.reasons) is distinct from (excluded.listing_id, excluded.reasons)`)
}

/**
 * Numbers and writes what happened, last in the linker's transaction: the linking lock is held until the commit, so the order of
 * the numbers is the order of the commits and a reader that polls past the highest number misses nothing.
 */
export async function appendChanges(tx: Db, changes: ListingChange[], at: string): Promise<void> {
  if (changes.length === 0) return
  await tx.execute(sql`
    insert into changes (seq, type, listing_id, at, "into", "from", fields, reason)
    select coalesce((select max(seq) from changes), 0) + c.n, c.type, c."listingId", ${at}, c."into", c."from", c.fields, c.reason
    from rows from (jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as (type text, "listingId" text, "into" text, "from" text, fields text[], reason text)) with ordinality
      as c(type, "listingId", "into", "from", fields, reason, n)`)
}
