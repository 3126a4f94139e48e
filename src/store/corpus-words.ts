import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { anyOf, wordQuery } from './listing-rank.ts'
import { read } from './read.ts'

/** Listings whose titles tell which words are in use: 20,000 cost 0.2 s and hold nearly every word of a million titles. */
const SAMPLE = 20_000

/** Titles, companies and places of the newest open listings, one text for each. */
export async function sampleHeads(db: Database): Promise<string[]> {
  const rows = await read<{ head: string }>(
    db,
    sql`select concat_ws(' ', l.doc->>'title', l.doc #>> '{company,name}', l.doc #>> '{locations,0,city}') as head
      from listings l where l.status = 'open' order by l.rank_at desc, l.id desc limit ${SAMPLE}`,
  )
  return rows.map((row) => row.head)
}

/** In how many listings each of these folded words stands. */
export async function countWords(db: Database, words: readonly string[]): Promise<Map<string, number>> {
  if (words.length === 0) return new Map()
  // A statement with each word as a constant: of one that joins words the planner cannot know how rare they are.
  const counts = words.map(
    (word) => sql`(select count(*)::int from listings l where l.search @@ ${wordQuery(anyOf([word]))})`,
  )
  const [row] = await read<{ counts: number[] }>(db, sql`select array[${sql.join(counts, sql`, `)}] as counts`)
  return new Map(words.map((word, index) => [word, row?.counts[index] ?? 0]))
}

/** In which share of the listings each of the commonest words and terms stands, and each status, by the statistics of the last ANALYZE; empty before the first. */
export interface Shares {
  listings: number
  words: ReadonlyMap<string, number>
  terms: ReadonlyMap<string, number>
  statuses: ReadonlyMap<string, number>
  /** At most the share of a term that is not among them. */
  otherTerms: number
}

export async function readShares(db: Database): Promise<Shares> {
  const rows = await read<{ column: 'search' | 'terms' | 'status'; element: string; share: number; listings: number }>(
    db,
    sql`select s.attname as column, e.element, e.share, c.reltuples as listings
      from pg_stats s join pg_class c on c.oid = 'listings'::regclass,
        unnest(coalesce(s.most_common_elems, s.most_common_vals)::text::text[],
          coalesce(s.most_common_elem_freqs, s.most_common_freqs)) as e(element, share)
      where s.schemaname = current_schema() and s.tablename = 'listings' and s.attname in ('search', 'terms', 'status')
        and e.element is not null`,
  )
  const of = (column: (typeof rows)[number]['column']) =>
    new Map(rows.filter((row) => row.column === column).map(({ element, share }) => [element, share]))
  const terms = of('terms')
  const otherTerms = terms.size === 0 ? 0 : Math.min(...terms.values())
  return { listings: rows[0]?.listings ?? 0, words: of('search'), terms, statuses: of('status'), otherTerms }
}
