import { type SQL, sql } from 'drizzle-orm'
import type { Member } from '../listing/member.ts'
import { bigints, texts } from './arrays.ts'
import type { Db } from './database.ts'

/** A stored posting with the listing that holds it now; what its source is like is added by the linker. */
export type StoredMember = Omit<
  Member,
  'source' | 'sourceKind' | 'idsNameOpenings' | 'traits' | 'keys' | 'startedAt'
> & { applyKey: bigint | null; exactKey: bigint | null; listingId: string | null }

interface MemberRow extends Record<string, unknown> {
  id: string
  key: string
  board_id: string
  external_id: string
  url: string | null
  doc: Member['doc']
  apply_key: string | null
  exact_key: string | null
  first_seen_at: string
  rank_at: string
  changed_at: string
  seen_at: string | null
  present: boolean
  closed_at: string | null
  closed_reason: Member['closedReason']
  reopened_count: number
  listing_id: string | null
}

/** Serialises linkers over all processes until the transaction ends; changes are numbered under it, in commit order, and
 * are on the disk before anybody reads them: a number that was seen must never be given to another change. */
export async function lockLinking(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7265002), set_config('synchronous_commit', 'on', true)`)
}

/** Takes up to `limit` marks away, oldest postings first; a mark whose posting is gone is taken too. */
export async function takeMarks(tx: Db, limit: number): Promise<number[]> {
  const rows = await tx.execute<{ posting_id: string }>(sql`
    delete from link_marks where posting_id in (select posting_id from link_marks order by posting_id limit ${limit})
    returning posting_id`)
  return rows.map((row) => Number(row.posting_id))
}

export async function membersById(tx: Db, ids: number[]): Promise<StoredMember[]> {
  return ids.length === 0 ? [] : select(tx, sql`p.id = any(${bigints(ids)})`)
}

export async function membersOfListings(tx: Db, listingIds: string[]): Promise<StoredMember[]> {
  if (listingIds.length === 0) return []
  return select(tx, sql`p.id in (select posting_id from links where listing_id = any(${texts(listingIds)}))`)
}

export type KeyName = 'applyKey' | 'exactKey'
const KEY_COLUMNS = { applyKey: sql.raw('apply_key'), exactKey: sql.raw('exact_key') } as const

/** Of these keys, those that 2 to `cap` postings share, and those that more share: the latter tell nothing. */
export async function weighKeys(tx: Db, name: KeyName, keys: bigint[], cap: number) {
  if (keys.length === 0) return { telling: [], crowded: [] }
  const column = KEY_COLUMNS[name]
  const rows = await tx.execute<{ key: string; n: number }>(sql`
    select ${column} as key, count(*)::int as n from postings where ${column} = any(${bigints(keys)})
    group by 1 having count(*) > 1`)
  const weighed = rows.map((row) => ({ key: BigInt(row.key), crowded: row.n > cap }))
  return {
    telling: weighed.filter((row) => !row.crowded).map((row) => row.key),
    crowded: weighed.filter((row) => row.crowded).map((row) => row.key),
  }
}

/**
 * Postings that share a telling key, and of those that share a crowded one the ones that were merged when it was not crowded
 * yet, so that the partition depends on who is there and never on who came first.
 */
export async function membersByKeys(
  tx: Db,
  name: KeyName,
  keys: { telling: bigint[]; crowded: bigint[] },
): Promise<StoredMember[]> {
  const column = sql`p.${KEY_COLUMNS[name]}`
  const telling = keys.telling.length > 0 ? await select(tx, sql`${column} = any(${bigints(keys.telling)})`) : []
  if (keys.crowded.length === 0) return telling
  return [...telling, ...(await select(tx, sql`${column} = any(${bigints(keys.crowded)}) and l.reasons is not null`))]
}

async function select(tx: Db, condition: SQL): Promise<StoredMember[]> {
  const rows = await tx.execute<MemberRow>(sql`
    select p.id, p.key, p.board_id, p.external_id, p.url, p.doc #- '{description,html}' as doc, p.apply_key, p.exact_key, p.first_seen_at,
      p.rank_at, p.changed_at, p.seen_at, p.missing_since is null and p.closed_at is null as present, p.closed_at,
      p.closed_reason, p.reopened_count, l.listing_id
    from postings p left join links l on l.posting_id = p.id
    where ${condition}`)
  return rows.map((row) => ({
    id: Number(row.id),
    key: row.key,
    boardId: row.board_id,
    externalId: row.external_id,
    url: row.url,
    doc: row.doc,
    applyKey: row.apply_key === null ? null : BigInt(row.apply_key),
    exactKey: row.exact_key === null ? null : BigInt(row.exact_key),
    firstSeenAt: iso(row.first_seen_at),
    rankAt: iso(row.rank_at),
    changedAt: iso(row.changed_at),
    seenAt: row.seen_at === null ? null : iso(row.seen_at),
    present: row.present,
    closedAt: row.closed_at === null ? null : iso(row.closed_at),
    closedReason: row.closed_reason,
    reopenedCount: row.reopened_count,
    listingId: row.listing_id,
  }))
}

function iso(value: string): string {
  return new Date(value).toISOString()
}
