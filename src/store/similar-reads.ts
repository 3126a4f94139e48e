import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { LISTING_COLUMNS, type ListingRow, type StoredListing, toListingRow } from './listing-reads.ts'
import { read, textArray } from './read.ts'

/** Pages of 8 KB that a sample reads: some thousand rows, whatever the size of the table. */
const SAMPLE_PAGES = 2_000
/** The same for words of whole texts, which cost more to unpack. */
const WORD_PAGES = 500
/** The newest open listings that are looked through for skills, and for words, whose texts must be unpacked (10 us each). */
const NEWEST_BOUND = 2_000
const NEWEST_WORDED_BOUND = 500

/** Open rows of a sample, and how many there are of them in the table by its measure. */
export interface ListingSample {
  rows: { skills: string[]; title: string }[]
  open: number
  /** Words of whole texts, with the share of listings that hold them; those of the rarest are not told. */
  wordShares: Map<string, number>
}

/** What rarity is judged by: pages drawn over the whole table, so that the cost does not grow with it. */
export async function sampleListings(db: Database): Promise<ListingSample> {
  const [size] = await read<{ pages: number }>(
    db,
    sql`select (pg_relation_size('listings') / current_setting('block_size')::int)::int as pages`,
  )
  const percent = (pages: number) => Math.min(100, (100 * pages) / Math.max(1, size?.pages ?? 1))
  const [rows, words] = await Promise.all([
    read<{ skills: string[]; title: string }>(
      db,
      sql`select array(select t from unnest(l.terms) as t where starts_with(t, 'skill:') and t <> 'skill:?') as skills,
          l.doc->>'title' as title
        from listings l tablesample system (${percent(SAMPLE_PAGES)}::real) repeatable (1) where l.status = 'open'`,
    ),
    // Every text has far more words that stand in it alone than others: these go first.
    read<{ word: string; share: number }>(
      db,
      sql`with drawn as (select * from ts_stat(format(
            'select search from listings tablesample system (%s) repeatable (1) where status = ''open''', ${percent(WORD_PAGES)}::real)))
        select word, ndoc::float / max(ndoc) over () as share from drawn where ndoc > 2`,
    ),
  ])
  return {
    rows,
    open: Math.round((rows.length * 100) / percent(SAMPLE_PAGES)),
    wordShares: new Map(words.map(({ word, share }) => [word, share])),
  }
}

/** What candidates must share one of; each list is short, and the caller keeps the rows that it leads to within bounds. */
export interface CandidateKeys {
  /** Looked up over all open listings. */
  rareSkills: string[]
  /** Looked up in the index of words, over all open listings. */
  rareWords: string[]
  /** Looked for among the newest open listings alone. */
  skills: string[]
  words: string[]
}

/** Ids of open listings: the newest, those of the very newest that have one of the words in their heads, and all that have a rare one. */
export async function newestAndWorded(
  db: Database,
  keys: Pick<CandidateKeys, 'rareWords' | 'words'>,
): Promise<{ newest: string[]; newestWorded: string[]; rare: string[] }> {
  const inHead = (word: string) => `${word}:A`
  const rare = keys.rareWords.map(
    (word) => sql`select id from listings where search @@ to_tsquery('simple', ${inHead(word)}) and status = 'open'`,
  )
  // One text of each: as rows, thousands would take longer to read than to find.
  const [row] = await read<{ newest: string | null; worded: string | null; rare: string | null }>(
    db,
    sql`select
      (select string_agg(n.id, ' ') from (
        select id from listings where status = 'open' order by rank_at desc, id desc limit ${NEWEST_BOUND}) as n) as newest,
      (select string_agg(n.id, ' ') from (
        select id, search from listings where status = 'open' order by rank_at desc, id desc limit ${NEWEST_WORDED_BOUND}) as n
        where n.search @@ to_tsquery('simple', ${keys.words.map(inHead).join(' | ')})) as worded,
      ${rare.length === 0 ? sql`null` : sql`(select string_agg(r.id, ' ') from (${sql.join(rare, sql` union all `)}) as r)`} as rare`,
  )
  const ids = (text: string | null | undefined) => text?.split(' ') ?? []
  return { newest: ids(row?.newest), newestWorded: ids(row?.worded), rare: ids(row?.rare) }
}

/** Titles by id, of those that are open. */
export async function openTitles(db: Database, ids: string[]): Promise<Map<string, string>> {
  const rows = await read<{ id: string; title: string }>(
    db,
    sql`select id, doc->>'title' as title from listings where id = any(${textArray(ids)}::text[]) and status = 'open'`,
  )
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** Rows by id, in the order of the ids; those that are no more open are left out. */
export async function openListings(db: Database, ids: string[]): Promise<ListingRow[]> {
  if (ids.length === 0) return []
  const rows = await read<StoredListing>(
    db,
    sql`select ${LISTING_COLUMNS} from listings l where l.id = any(${textArray(ids)}::text[]) and l.status = 'open'`,
  )
  const byId = new Map(rows.map((row) => [row.id, toListingRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
