import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import type { Db } from './database.ts'

/** Raw postings below this many characters are stored as they are: zstd's frame would eat what it saves. */
const PACK_FROM_CHARS = 1024
/** U+0000 and lone surrogates, as JSON writes them: Postgres takes them in no text, so they travel packed. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/

/**
 * Stores raw postings, each content once, with the clock of the visit that it was read by: an ad that goes back to an earlier
 * content is read anew, and the row must tell by which dates.
 */
export async function saveRawPostings(
  db: Db,
  boardId: string,
  raws: { rawHash: string; raw: RawPosting }[],
  seenAt: string,
): Promise<void> {
  if (raws.length === 0) return
  const unique = new Map(raws.map(({ rawHash, raw }) => [rawHash, raw]))
  // In the order of their keys: so two writers of one board wait for each other and never both.
  const rows = [...unique]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rawHash, raw]) => {
      const known = JSON.stringify(withoutUnknown(raw))
      const isPacked = known.length >= PACK_FROM_CHARS || UNSTORABLE.test(known)
      const body = isPacked ? { packed: zstdCompressSync(known).toString('base64') } : { known }
      return { hash: rawHash, externalId: raw.externalId, ...body }
    })
  await db.execute(sql`
    insert into raw_postings (board_id, hash, external_id, body, packed, seen_at)
    select ${boardId}, decode(r.hash, 'hex'), r."externalId",
      coalesce(decode(r.packed, 'base64'), convert_to(r.known, 'UTF8')), r.packed is not null, ${seenAt}
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(hash text, "externalId" text, known text, packed text)
    on conflict (board_id, hash) do update set body = excluded.body, packed = excluded.packed, seen_at = excluded.seen_at
    where exists (select from postings p where p.board_id = excluded.board_id and p.external_id = excluded.external_id
        and p.raw_hash <> excluded.hash)
      or raw_postings.body <> excluded.body`)
}

/** What a source does not say need not be stored: reading fills it in again. */
function withoutUnknown(raw: RawPosting): Partial<RawPosting> {
  const unknown = (value: unknown, name: string) =>
    value === null || (Array.isArray(value) && value.length === 0 && name !== 'eligibility')
  const known: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) if (!unknown(value, name)) known[name] = value
  return known
}

/** The stored raw posting, null where there is none. */
export async function loadRawPosting(db: Db, boardId: string, rawHash: string): Promise<RawPosting | null> {
  const [row] = await db.execute<{ body: Buffer; packed: boolean }>(sql`
    select body, packed from raw_postings where board_id = ${boardId} and hash = decode(${rawHash}, 'hex')`)
  return row ? unpackRawPosting(row) : null
}

/** A row of `raw_postings` -> what was stored in it. */
export function unpackRawPosting({ body, packed }: { body: Buffer; packed: boolean }): RawPosting {
  const known = JSON.parse((packed ? zstdDecompressSync(body) : body).toString('utf8')) as RawPosting
  return { ...emptyRawPosting(known.externalId), ...known }
}
