import { type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { CURRENCY, everyPaid, PAY, paidCandidates } from './listing-pay.ts'
import { anyOf, NO_RANKING, type Ranking, relevanceOf, wordQuery } from './listing-rank.ts'
import { LISTING_COLUMNS, type ListingRow, type StoredListing, toListingRow } from './listing-reads.ts'
import { read, textArray } from './read.ts'

/** One condition, with the name of the filter that asked for it: a facet leaves out its own. */
export type Clause = { filter: string } & (
  | { kind: 'all' | 'any' | 'none'; terms: string[] }
  /** All of the terms, or the one that says "not known". */
  | { kind: 'all_or'; terms: string[]; unknown: string }
  | { kind: 'posted_since'; at: string; passUnknown: boolean }
  | { kind: 'salary_min'; amount: number; currency: string | null; passUnknown: boolean }
  | { kind: 'experience_max'; years: number; passUnknown: boolean }
  /** Any of the terms, or any of the words (null: the terms alone); with `not`, none of these. */
  | { kind: 'understood'; terms: string[]; words: string[] | null; not: boolean }
)

/** Folded words and phrases of which one must stand in the text, or with `not` none may. */
export interface WordCondition {
  any: string[]
  not: boolean
}

export type TermClause = Extract<Clause, { kind: 'all' | 'any' | 'none' | 'all_or' }>

/** A condition that is one on terms alone, as such; null where it is not. */
export function asTermClause(clause: Clause): TermClause | null {
  if (clause.kind === 'all' || clause.kind === 'any' || clause.kind === 'none' || clause.kind === 'all_or')
    return clause
  if (clause.kind !== 'understood' || clause.words !== null) return null
  return { kind: clause.not ? 'none' : 'any', filter: clause.filter, terms: clause.terms }
}

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
  /** The ids of its newest matches, as many as `newestGathered` tells and those as new as the last, where they are known. */
  newest?: string[]
  /** How rare its matches are, where that is known: it decides how those of a page are found. */
  rarity?: Rarity
}

/**
 * The share of all `listings` that are thought to match, after the statistics of its words and terms; `byWords`: the share that has the
 * rarest of the words, null where none is asked for.
 */
export interface Rarity {
  share: number
  byWords: number | null
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

/** Relevance ranks this many of the newest matches: its cost has a bound, and fresh ads are what people look for. */
const RELEVANCE_BOUND = 10_000
/** Of a word that far more listings than the bound have, fewer are ranked: the text of each must be unpacked to be looked at (10 us). */
const BROAD_BOUND = 600
const SURELY_MORE = 4
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

/** How many of its newest matches a page needs that are otherwise gathered by words; null where a walk finds those of the page as quickly. */
export function newestGathered(search: ListingSearch, page: { keyset: Keyset | null; limit: number }): number | null {
  if (search.sort === 'relevance') return relevanceBound(search)
  const isFirst = search.sort === 'newest' && page.keyset === null
  return isFirst && gatherFirst(search.rarity, page.limit + 1, GATHERED_US) ? page.limit + 1 : null
}

/** The matches `l` from `start` on, by rank time. */
function inRankOrder(search: ListingSearch, page: { start: SQL; direction: SQL; limit: number }): SQL {
  const ordered = sql`order by l.rank_at ${page.direction}, l.id ${page.direction}`
  if (search.newest !== undefined)
    return sql`unnest(${textArray(search.newest)}::text[]) as known(id) join listings l on l.id = known.id
      where ${ofStatus(search.statuses)} ${ordered} limit ${page.limit}`
  const matches = sql`listings l where ${conditions(search)} ${page.start}`
  if (!gatherFirst(search.rarity, page.limit, GATHERED_US)) return sql`${matches} ${ordered} limit ${page.limit}`
  return sql`(with hits as materialized (select l.id, l.rank_at from ${matches})
      select l.id from hits l ${ordered} limit ${page.limit}) as hit join listings l on l.id = hit.id ${ordered}`
}

/**
 * Whether to gather all matches by the indices of words and terms before those of the page are taken, or to walk the listings in order until
 * there are enough. The planner cannot tell: it takes the unpacking of a text for free, and does not know that nobody has a term.
 */
function gatherFirst(rarity: Rarity | undefined, limit: number, matchUs: number): boolean {
  if (rarity === undefined) return false
  const gathered = rarity.share * rarity.listings * matchUs
  const walked = (limit / rarity.share) * STEP_US
  return gathered < walked
}

function valuedQuery(search: ListingSearch, keyset: Keyset | null, limit: number, description: SQL): SQL {
  const order = orderOf(keyset)
  const candidates =
    search.sort === 'relevance'
      ? rankedCandidates(search)
      : gatherFirst(search.rarity, limit, GATHERED_US + UNPACKED_US)
        ? everyPaid(conditions(search), search.salaryCurrency)
        : paidCandidates(conditions(search), { currency: search.salaryCurrency, keyset, limit })
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

/** The vector of the whole text is unpacked once for each candidate: of what it holds, the ranking needs the head alone. */
function rankedCandidates(search: ListingSearch): SQL {
  return sql`select c.id, c.rank_at, ${relevanceOf(search.ranking ?? NO_RANKING)} as value from (
      select m.id, m.rank_at, m.terms, ts_filter(m.search, '{a,b,c}') as head from (
        select l.id, l.rank_at, l.terms, l.search
        from ${inRankOrder(search, { start: sql``, direction: sql`desc`, limit: relevanceBound(search) })}) as m
      offset 0) as c`
}

/** By the statistics of a search for one word and nothing else: of several words they cannot tell how many listings have all. */
function relevanceBound({ rarity, words, clauses, statuses }: ListingSearch): number {
  const isOneWord = clauses.length + words.length === 1 && statuses.includes('open')
  const isBroad = (rarity?.byWords ?? 0) * (rarity?.listings ?? 0) > SURELY_MORE * RELEVANCE_BOUND
  return isOneWord && isBroad ? BROAD_BOUND : RELEVANCE_BOUND
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

/** The `where` of a search over `listings l`; without statuses, of those with any. */
export function conditions(
  search: Pick<ListingSearch, 'words' | 'clauses'> & Partial<Pick<ListingSearch, 'statuses'>>,
): SQL {
  const parts: SQL[] = []
  if (search.statuses) parts.push(ofStatus(search.statuses))
  if (search.words.length > 0)
    parts.push(
      sql`l.search @@ ${wordQuery(search.words.map(({ any, not }) => `${not ? '!' : ''}(${anyOf(any)})`).join(' & '))}`,
    )
  parts.push(...search.clauses.map(conditionOf))
  return sql.join(parts, sql` and `)
}

function ofStatus(statuses: ListingSearch['statuses']): SQL {
  return statuses.length === 1 ? sql`l.status = ${statuses[0]}` : sql`l.status = any(${textArray(statuses)}::text[])`
}

function conditionOf(clause: Clause): SQL {
  switch (clause.kind) {
    case 'all':
      return sql`l.terms @> ${textArray(clause.terms)}::text[]`
    case 'all_or':
      return sql`(l.terms @> ${textArray(clause.terms)}::text[] or l.terms @> ${textArray([clause.unknown])}::text[])`
    case 'any':
      return sql`l.terms && ${textArray(clause.terms)}::text[]`
    case 'none':
      return sql`not (l.terms && ${textArray(clause.terms)}::text[])`
    case 'posted_since':
      return orUnknown(sql`l.posted_at >= ${clause.at}::timestamptz`, sql`l.posted_at is null`, clause)
    case 'salary_min':
      return salaryCondition(clause)
    case 'experience_max': {
      const demanded = sql`(l.doc #>> '{experienceYears,min}')::numeric`
      return orUnknown(sql`${demanded} <= ${clause.years}`, sql`${demanded} is null`, clause)
    }
    case 'understood': {
      const terms = sql`l.terms && ${textArray(clause.terms)}::text[]`
      const either = clause.words === null ? terms : sql`(${terms} or l.search @@ ${wordQuery(anyOf(clause.words))})`
      return clause.not ? sql`not (${either})` : either
    }
  }
}

/** What a year pays at best must reach the amount; pay in another currency is pay that is not known. */
function salaryCondition(clause: Extract<Clause, { kind: 'salary_min' }>): SQL {
  if (clause.currency === null) return orUnknown(sql`${PAY} >= ${clause.amount}`, sql`${PAY} is null`, clause)
  return orUnknown(
    sql`(${CURRENCY} = ${clause.currency} and ${PAY} >= ${clause.amount})`,
    sql`(${PAY} is null or ${CURRENCY} is distinct from ${clause.currency})`,
    clause,
  )
}

function orUnknown(known: SQL, unknown: SQL, clause: { passUnknown: boolean }): SQL {
  return clause.passUnknown ? sql`(${known} or ${unknown})` : known
}
