import { canonicalPostings } from '../store/export-reads.ts'
import type { ListingRow } from '../store/listing-reads.ts'
import { type Keyset, type ListingSearch, searchListings } from '../store/listing-search.ts'
import { freeSources, isMixed, passOn } from './feed-rights.ts'
import { queryIdentity } from './listing-filters.ts'
import { toListings } from './listing-json.ts'
import type { ListingQuery } from './listing-query.ts'
import type { Listing } from './listing-schema.ts'
import { findAsMeant, pageCursors, readPosition, startWalk } from './listing-walk.ts'
import type { ListingRooms } from './listings.ts'

/** Pages that are looked through for one page of a feed, where listings had to be left out of it. */
const MOST_ROUNDS = 5

export interface FeedPage {
  listings: Listing[]
  /** Cursor of the page after this one. */
  next: string | null
}

/** Listings for a feed: newest first unless it is asked otherwise, and of sources alone that let their ads be passed on. */
export async function readFeedPage(rooms: ListingRooms, asked: ListingQuery): Promise<FeedPage> {
  const query: ListingQuery = { ...asked, sort: asked.sort ?? 'newest' }
  const identity = `feed ${queryIdentity(query)}`
  const position = query.cursor === undefined ? null : readPosition(await rooms.cursors.open(identity, query.cursor))
  const page = { query, walk: position?.walk ?? (await startWalk(rooms, query)), keyset: position?.keyset ?? null }
  const { walk, found } = await findAsMeant(rooms, page, (search) =>
    collect(rooms, ofFreeSources(search), query, page.keyset),
  )
  const { next } = await pageCursors(rooms.cursors, identity, {
    walk,
    keyset: null,
    rows: found.rows,
    more: found.more,
  })
  return { listings: await toListings(rooms, found.passed), next }
}

/** Walks on past what may not be passed on, until the page is full or a few pages were looked through: all rows that were seen, and those that passed. */
async function collect(rooms: ListingRooms, search: ListingSearch, query: ListingQuery, start: Keyset | null) {
  const withDescription = query.include?.includes('description') ? 'with' : 'without'
  const rows: ListingRow[] = []
  const passed: ListingRow[] = []
  let keyset = start
  let more = true
  for (let round = 0; round < MOST_ROUNDS && more && passed.length < query.limit; round++) {
    const page = { keyset, limit: query.limit - passed.length, withDescription } as const
    const found = await searchListings(rooms.db, search, page)
    rows.push(...found.rows)
    passed.push(...(await passedOn(rooms, found.rows)))
    const last = found.rows.at(-1)
    if (last) keyset = { direction: 'next', value: last.sortValue, rankAt: last.rankAt, id: last.id }
    more = found.more
  }
  return { rows, passed, more }
}

function ofFreeSources(search: ListingSearch): ListingSearch {
  const terms = freeSources().map((source) => `source:${source}`)
  return { ...search, clauses: [...search.clauses, { kind: 'any', filter: 'passed_on', terms }] }
}

/** Most listings come from one source: only of the others must be known which posting they show. */
async function passedOn(rooms: ListingRooms, rows: ListingRow[]): Promise<ListingRow[]> {
  const canonical = await canonicalPostings(
    rooms.db,
    rows.filter(isMixed).map((row) => row.id),
  )
  return rows.flatMap((row) => passOn(row, canonical.get(row.id) ?? null) ?? [])
}
