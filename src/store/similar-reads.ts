import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { LISTING_COLUMNS, type ListingRow, type StoredListing, toListingRow } from './listing-reads.ts'
import { read, textArray } from './read.ts'

/** Pages of 8 KB that a sample reads: some thousand rows, whatever the size of the table. */
const SAMPLE_PAGES = 2_000
/** The same for words of whole texts, which cost more to unpack. */
const WORD_PAGES = 500
/** The newest open listings that are looked through whatever they hold. */
const NEWEST_BOUND = 2_000
/** Candidates that are told; of one company no more than the second. */
const CANDIDATE_BOUND = 400
const OF_ONE_COMPANY = 8

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
  /** Looked up in the index of terms, over all open listings. */
  rareSkills: string[]
  /** Looked up in the index of words, over all open listings. */
  rareWords: string[]
  /** Looked for among the newest open listings alone. */
  skills: string[]
  words: string[]
}

export interface Candidate {
  id: string
  title: string
  company: string | null
  terms: string[]
}

/** Open listings that share a key, those that share most of the rare ones first, then the newest; a few of each company. */
export async function similarCandidates(db: Database, id: string, keys: CandidateKeys): Promise<Candidate[]> {
  return read<Candidate>(
    db,
    sql`with hits as (
        select l.* from unnest(${textArray(keys.rareSkills)}::text[]) as k(term)
          cross join lateral (select id, rank_at, terms[1] as employer from listings where terms @> array[k.term] and status = 'open') as l
        union all
        select l.* from unnest(${textArray(keys.rareWords)}::text[]) as k(word)
          cross join lateral (select id, rank_at, terms[1] as employer from listings
            where search @@ to_tsquery('simple', k.word || ':A') and status = 'open') as l
        union all
        select n.id, n.rank_at, n.terms[1] from (
            select id, rank_at, terms, search from listings where status = 'open' order by rank_at desc, id desc limit ${NEWEST_BOUND}) as n
          where n.terms && ${textArray(keys.skills)}::text[]
            or n.search @@ to_tsquery('simple', ${keys.words.map((word) => `${word}:A`).join(' | ')})),
      -- A listing's first term is its company's.
      counted as (
        select h.id, h.rank_at, count(*) as shared, h.employer from hits h
        where h.id <> ${id} group by h.id, h.rank_at, h.employer),
      ranked as (
        select *, row_number() over (partition by employer order by shared desc, rank_at desc, id desc) as place from counted),
      chosen as (
        select id, shared, rank_at from ranked where place <= ${OF_ONE_COMPANY} or employer = 'company:?'
        order by shared desc, rank_at desc, id desc limit ${CANDIDATE_BOUND})
      select l.id, l.doc->>'title' as title, l.doc #>> '{company,slug}' as company, l.terms
      from chosen join listings l using (id) order by chosen.shared desc, chosen.rank_at desc, l.id desc`,
  )
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
