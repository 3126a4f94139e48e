import { sql } from 'drizzle-orm'
import { bigints } from './arrays.ts'
import type { Db } from './database.ts'

/** A posting whose keys were brought into the index: how it was linked before. */
export interface Moved {
  id: number
  /** Null where it was never linked. */
  listingId: string | null
  /** Null where it had no keys in the index. */
  before: number[] | null
  after: number[]
}

/**
 * Brings the keys of these postings into the index, as the postings say them now, and gives each a link: to itself where it has none.
 * Only under the linking lock: `links.keys` is what the index holds. Returns those whose keys were not there as they are.
 */
export async function indexPostings(tx: Db, ids: number[]): Promise<Moved[]> {
  if (ids.length === 0) return []
  const rows = await tx.execute<{
    id: string
    listing_id: string | null
    before: number[] | null
    after: number[]
  }>(sql`
    with moved as materialized (
      select p.id, p.key, p.candidate_keys as after, l.listing_id, l.keys as before
      from postings p left join links l on l.posting_id = p.id
      where p.id = any(${bigints(ids)}) and p.candidate_keys is not null and p.candidate_keys is distinct from l.keys),
    added as (
      insert into match_keys (key, posting_id)
      select k.key, moved.id from moved, unnest(moved.after) as k(key)
      where moved.before is null or k.key <> all(moved.before) on conflict do nothing),
    dropped as (
      delete from match_keys m using moved, unnest(moved.before) as k(key)
      where m.key = k.key and m.posting_id = moved.id and k.key <> all(moved.after)),
    noted as (
      insert into links (posting_id, listing_id, keys) select id, key, after from moved
      on conflict (posting_id) do update set keys = excluded.keys)
    select id, listing_id, to_json(before) as before, to_json(after) as after from moved`)
  return rows.map((row) => ({ id: Number(row.id), listingId: row.listing_id, before: row.before, after: row.after }))
}

/** Which postings are asked for: nothing of a key that fewer have, and no more than `most` of them. */
export interface AskedBucket {
  key: number
  fewest: 1 | 2
  most: number
}

/** The ids of the postings that have each key. */
export async function bucketsOf(tx: Db, asked: AskedBucket[]): Promise<Map<number, number[]>> {
  if (asked.length === 0) return new Map()
  const [fewest, most] = [asked.map((one) => one.fewest), asked.map((one) => one.most)].map(ints)
  const rows = await tx.execute<{ key: string; ids: number[] }>(sql`
    select a.key, b.ids from unnest(${bigints(asked.map((one) => one.key))}, ${fewest}, ${most}) as a(key, fewest, most),
      lateral (select json_agg(m.posting_id) as ids, count(*) as n from (
        select posting_id from match_keys where key = a.key limit a.most) m) b
    where b.n >= a.fewest`)
  return new Map(rows.map((row) => [Number(row.key), row.ids]))
}

function ints(values: number[]) {
  return sql`${`{${values.join(',')}}`}::int[]`
}

/** Makes index and links agree where a hand other than ours was at work: a rebuild begins with it. */
export async function mendMatchKeys(tx: Db): Promise<void> {
  await tx.execute(sql`
    delete from match_keys m where not exists (
      select from postings p where p.id = m.posting_id and m.key = any(p.candidate_keys))`)
  await tx.execute(sql`
    update links l set keys = null where exists (
      select from unnest(l.keys) as k(key)
      where not exists (select from match_keys m where m.key = k.key and m.posting_id = l.posting_id))`)
}
