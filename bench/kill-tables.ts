// What must be the same after every crash: all that an installation knows, without the times at which it learned it.
import { createHash } from 'node:crypto'
import type postgres from 'postgres'

/** One line for each posting and each listing, by what names it. A listing is named by its members, its id by who came first. */
export interface Tables {
  postings: Map<string, string>
  listings: Map<string, string>
}

export async function readTables(sql: postgres.Sql): Promise<Tables> {
  const postings = await sql<{ key: string; value: string }[]>`
    select board_id || ' ' || external_id as key, md5(concat_ws('|', key, url, encode(raw_hash, 'hex'), doc::text, traits::text,
      candidate_keys::text, hidden, closed_at is null, closed_reason, missing_since is null, missed_visits, reopened_count)) as value
    from postings`
  const listings = await sql<{ key: string; value: string }[]>`
    select string_agg(p.key, ' ' order by p.key) as key, md5(concat_ws('|', l.status, array_to_string(l.terms, ','), l.search::text,
      l.closed_at is null, (l.doc - 'firstSeenAt' - 'sources')::text)) as value
    from listings l left join links k on k.listing_id = l.id left join postings p on p.id = k.posting_id group by l.id`
  return { postings: mapOf(postings), listings: mapOf(listings) }
}

export interface Difference {
  lost: number
  doubled: number
  other: number
  examples: string[]
}

/** Rows of `wanted` that are not there, rows too many, and rows that say something else. */
export function compareTables(wanted: Tables, got: Tables): Difference {
  const difference: Difference = { lost: 0, doubled: 0, other: 0, examples: [] }
  for (const table of ['postings', 'listings'] as const) {
    for (const [key, value] of wanted[table]) {
      const found = got[table].get(key)
      if (found === value) continue
      difference[found === undefined ? 'lost' : 'other']++
      difference.examples.push(`${table} ${key} ${found === undefined ? 'is lost' : 'differs'}`)
    }
    for (const key of got[table].keys()) {
      if (wanted[table].has(key)) continue
      difference.doubled++
      difference.examples.push(`${table} ${key} is too many`)
    }
  }
  return difference
}

export function digestOf(tables: Tables): string {
  const hash = createHash('sha256')
  for (const table of [tables.postings, tables.listings]) hash.update(JSON.stringify([...table].toSorted()))
  return hash.digest('hex').slice(0, 12)
}

function mapOf(rows: { key: string; value: string }[]): Map<string, string> {
  const map = new Map(rows.map((row) => [row.key, row.value]))
  if (map.size !== rows.length) throw new Error('Two rows have one name')
  return map
}
