import { type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { type Clause, conditions, isFigureClause, ofStatus, type WordCondition } from './listing-conditions.ts'
import { everyPaid, paidCandidates } from './listing-pay.ts'
import { NO_RANKING, type Ranking, relevanceOf } from './listing-rank.ts'
import { LISTING_COLUMNS, type ListingRow, type StoredListing, toListingRow } from './listing-reads.ts'
import { read, textArray } from './read.ts'

export interface ListingSearch {
  statuses: ('open' | 'closed')[]
  /** All of these hold for the text. */
  words: WordCondition[]
  clauses: Clause[]
  sort: 'newest' | 'relevance' | 'salary'
  /** Whose pay `sort=salary` compares; null: the figures as they stand. */
  salaryCurrency: string | null
  /** What `sort=relevance` goes by; without it the fresh come first. */
  ranking?: Ranking
  /** The ids of those of its matches that a page is taken from, as `matchesBound` asks for them, where they are known. */
  known?: string[]
  /** How rare its matches are, where that is known: it decides how those of a page are found. */
  rarity?: Rarity
}

/** A page is taken from all matches; of more than `most` from the `newest`, and those as new as the last (0: it cannot be taken from these). */
export interface MatchBound {
  most: number
  newest: number
}

/**
 * The share of all `listings` that have the words and terms that a search asks for, by the statistics of each, and the share that has one of
 * its statuses. Whether words stand beside one another, no index tells.
 */
export interface Rarity {
  share: number
  ofStatuses: number
  hasPhrase: boolean
  listings: number
}

/** Where a page begins: the sort's own value (null for newest), then the rank time and the id that make the order total. */
export interface Keyset {
  direction: 'next' | 'prev'
  value: string | null
  rankAt: string
  id: string
}

/** Microseconds at a million listings: gathering a match, unpacking a document, and a step of a walk in order, which unpacks a text. */
const GATHERED_US = 2
const UNPACKED_US = 15
const STEP_US = 8
const QUICK_WALK_US = 10_000

/** Relevance ranks all matches where there are no more than these: its cost has a bound. */
const RELEVANCE_BOUND = 10_000
/** Of more, these: a millisecond finds and ranks 150, and fresh ads are what people look for. */
const BROAD_BOUND = 600
const SURELY_MORE = 4
/** The INDEX_VERSION that writes heads: a process of an older one leaves the head that it finds. */
const HEADS_SINCE = 3
/** Totals past this are told as "at least". */
export const TOTAL_BOUND = 10_000

/** One page, in order, and whether there is more in the direction walked. Newest costs `limit` steps of one index. */
export async function searchListings(
  db: Database,
  search: ListingSearch,
  page: { keyset: Keyset | null; limit: number; withDescription: 'with' | 'without' },
): Promise<{ rows: ListingRow[]; more: boolean }> {
  const back = page.keyset?.direction === 'prev'
  const description =
    page.withDescription === 'with'
      ? sql`, (select p.doc->'description' from postings p where p.id = l.canonical_id) as description`
      : sql``
  const query =
    search.sort === 'newest'
      ? newestQuery(search, page.keyset, page.limit + 1, description)
      : valuedQuery(search, page.keyset, page.limit + 1, description)
  const found = (await read<StoredListing>(db, query)).map(toListingRow)
  const { known, ...alone } = search
  // Some of them are gone since, or a replica has not heard of them: whether there are more is for the database to say.
  if (known && page.keyset === null && known.length > page.limit && found.length <= page.limit)
    return searchListings(db, alone, page)
  const rows = found.slice(0, page.limit)
  return { rows: back ? rows.reverse() : rows, more: found.length > page.limit }
}

function newestQuery(search: ListingSearch, keyset: Keyset | null, limit: number, description: SQL): SQL {
  const order = orderOf(keyset)
  const start = keyset
    ? sql`and (l.rank_at, l.id) ${order.compare} (${keyset.rankAt}::timestamptz, ${keyset.id})`
    : sql``
  return sql`select ${LISTING_COLUMNS}, null as sort_value ${description}
    from ${inRankOrder(search, { start, direction: order.direction, limit })}`
}

/** Which matches a page is taken from, where it is worth knowing them; null where a walk in order finds them quickly. */
export function matchesBound(search: ListingSearch, page: { keyset: Keyset | null; limit: number }): MatchBound | null {
  const hasFigures = search.clauses.some(isFigureClause)
  if (!search.rarity && !hasFigures) return null
  if (search.sort === 'salary') return { most: RELEVANCE_BOUND, newest: 0 }
  if (search.sort === 'newest' && page.keyset !== null) return null
  const bound =
    search.sort === 'newest'
      ? { most: page.limit + 1, newest: page.limit + 1 }
      : { most: RELEVANCE_BOUND, newest: BROAD_BOUND }
  // How many pay enough or ask for so little no statistics tell: there may be none.
  return !hasFigures && search.rarity && walkedUs(search.rarity, bound.newest) < QUICK_WALK_US ? null : bound
}

/** The matches `l` from `start` on, by rank time. */
function inRankOrder(search: ListingSearch, page: { start: SQL; direction: SQL; limit: number }): SQL {
  const ordered = sql`order by l.rank_at ${page.direction}, l.id ${page.direction}`
  if (search.known !== undefined) return sql`${ofIds(search, search.known)} ${ordered} limit ${page.limit}`
  const matches = sql`listings l where ${conditions(search)} ${page.start}`
  if (!gatherFirst(search.rarity, page.limit, GATHERED_US)) {
    if (search.statuses.length === 1) return sql`${matches} ${ordered} limit ${page.limit}`
    const walks = ofEachStatus(
      search,
      (where) => sql`(select l.* from listings l where ${where} ${page.start} ${ordered} limit ${page.limit})`,
    )
    return sql`(${walks}) as l ${ordered} limit ${page.limit}`
  }
  // Where a row stands is true for as long as one statement takes, and is a third quicker than its id for ten thousand.
  return sql`(with hits as materialized (select l.ctid as place, l.id, l.rank_at from ${matches})
      select l.place from hits l ${ordered} limit ${page.limit}) as hit join listings l on l.ctid = hit.place ${ordered}`
}

/** One statement over each status: the indices that know an order know it within one. */
function ofEachStatus(search: ListingSearch, walk: (where: SQL) => SQL): SQL {
  const walks = search.statuses.map((status) => walk(conditions({ ...search, statuses: [status] })))
  return sql.join(walks, sql` union all `)
}

function ofIds({ statuses }: ListingSearch, ids: string[]): SQL {
  return sql`unnest(${textArray(ids)}::text[]) as known(id) join listings l on l.id = known.id where ${ofStatus(statuses)}`
}

/**
 * Whether to gather all matches by the indices of words and terms before those of the page are taken, or to walk the listings in order until
 * there are enough. The planner cannot tell: it takes the unpacking of a text for free, and does not know that nobody has a term.
 */
function gatherFirst(rarity: Rarity | undefined, limit: number, matchUs: number): boolean {
  if (rarity === undefined) return false
  const gathered = rarity.share * rarity.listings * (matchUs + (rarity.hasPhrase ? UNPACKED_US : 0))
  return gathered < walkedUs(rarity, limit)
}

function walkedUs({ share }: Rarity, limit: number): number {
  return (limit / share) * STEP_US
}

function valuedQuery(search: ListingSearch, keyset: Keyset | null, limit: number, description: SQL): SQL {
  const order = orderOf(keyset)
  const pay = { currency: search.salaryCurrency, isAsked: search.clauses.some((clause) => asksForPay(clause, search)) }
  const gathered = search.known
    ? ofIds(search, search.known)
    : gatherFirst(search.rarity, limit, GATHERED_US + UNPACKED_US)
      ? sql`listings l where ${conditions(search)}`
      : null
  const candidates =
    search.sort === 'relevance'
      ? rankedCandidates(search)
      : gathered
        ? everyPaid(gathered, search.salaryCurrency)
        : ofEachStatus(search, (where) => paidCandidates(where, { ...pay, keyset, limit }))
  const start = keyset
    ? sql`where (value, rank_at, id) ${order.compare} (${keyset.value ?? '0'}::numeric, ${keyset.rankAt}::timestamptz, ${keyset.id})`
    : sql``
  const inOrder = sql`order by value ${order.direction}, rank_at ${order.direction}, id ${order.direction}`
  return sql`
    with candidates as (${candidates}),
    page as (select * from candidates ${start} ${inOrder} limit ${limit})
    select ${LISTING_COLUMNS}, page.value::text as sort_value ${description} from page join listings l on l.id = page.id
    order by page.value ${order.direction}, l.rank_at ${order.direction}, l.id ${order.direction}`
}

/** Whether all that pass have pay that compares. */
function asksForPay(clause: Clause, { salaryCurrency }: ListingSearch): boolean {
  return clause.kind === 'salary_min' && !clause.passUnknown && clause.currency === salaryCurrency
}

/** Of a listing that an older version wrote the vector of the whole text is unpacked, once (10 us), for its head. */
function rankedCandidates(search: ListingSearch): SQL {
  // In no order where it is known which they are: sorting ten thousand takes as long as ranking them.
  const matches = search.known
    ? ofIds(search, search.known)
    : inRankOrder(search, { start: sql``, direction: sql`desc`, limit: relevanceBound(search) })
  return sql`select c.id, c.rank_at, ${relevanceOf(search.ranking ?? NO_RANKING)} as value from (
      select m.id, m.rank_at, m.terms,
        case when m.index_version >= ${HEADS_SINCE} then m.head else ts_filter(m.search, '{a,b,c}') end as head from (
        select l.id, l.rank_at, l.terms, l.index_version, l.head, l.search from ${matches}) as m
      offset 0) as c`
}

/** Postgres alone cannot tell how many match: by the statistics, where they know of every condition and leave no doubt. */
function relevanceBound({ rarity, words, clauses }: ListingSearch): number {
  if (!rarity || words.some(({ not }) => not) || !clauses.every(isInRarity)) return RELEVANCE_BOUND
  const likely = rarity.share * rarity.ofStatuses * rarity.listings
  return likely > SURELY_MORE * RELEVANCE_BOUND ? BROAD_BOUND : RELEVANCE_BOUND
}

function isInRarity(clause: Clause): boolean {
  return clause.kind === 'all' || clause.kind === 'any' || (clause.kind === 'understood' && !clause.not)
}

function orderOf(keyset: Keyset | null) {
  return keyset?.direction === 'prev'
    ? { direction: sql.raw('asc'), compare: sql.raw('>') }
    : { direction: sql.raw('desc'), compare: sql.raw('<') }
}

/** How many match, counted to one past the bound. */
export async function countListings(db: Database, search: ListingSearch): Promise<number> {
  const [row] = await read<{ n: number }>(
    db,
    sql`select count(*)::int as n from (select from listings l where ${conditions(search)} limit ${TOTAL_BOUND + 1}) as counted`,
  )
  return row?.n ?? 0
}

/** How many of the matches were opened after `since` (ISO 8601). At most `most` listings that were are looked at: `bounded` where there are more. */
export async function countOpened(
  db: Database,
  search: ListingSearch,
  { since, most }: { since: string; most: number },
): Promise<{ count: number; bounded: boolean }> {
  const [row] = await read<{ count: number; opened: number }>(
    db,
    sql`select count(l.id)::int as count, count(*)::int as opened
      from (select distinct listing_id from changes where at > ${since}::timestamptz and type = 'opened' limit ${most + 1}) as c
      left join listings l on l.id = c.listing_id and ${conditions(search)}`,
  )
  return { count: row?.count ?? 0, bounded: (row?.opened ?? 0) > most }
}
