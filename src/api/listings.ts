import { setImmediate } from 'node:timers/promises'
import { createRoute, z } from '@hono/zod-openapi'
import {
  countListings,
  type ListingSearch,
  matchesBound,
  searchListings,
  TOTAL_BOUND,
} from '../store/listing-search.ts'
import type { Cursors } from './cursor.ts'
import type { Api, ApiContext } from './env.ts'
import { type Facets, FacetsSchema, type FacetView } from './facets.ts'
import { linkFeeds } from './feeds.ts'
import { highlight } from './highlights.ts'
import type { Part } from './interpret.ts'
import type { SearchReader } from './interpret-typos.ts'
import { InterpretedSchema, interpretedOf } from './interpreted.ts'
import { queryIdentity } from './listing-filters.ts'
import { type ListingReader, toListings } from './listing-json.ts'
import { ListingQuery } from './listing-query.ts'
import { type Listing, ListingSchema } from './listing-schema.ts'
import { findAsMeant, pageCursors, readPosition, startWalk } from './listing-walk.ts'
import type { KnownMatches } from './matching-rows.ts'
import { orNull } from './or-null.ts'
import { linkPages, PageSchema } from './page-links.ts'
import { problems } from './problem.ts'

export type ListingRooms = ApiContext &
  ListingReader & { cursors: Cursors; facets: Facets; knownMatches: KnownMatches; searchReader: SearchReader }

const ListingPageSchema = z
  .object({
    data: z.array(ListingSchema),
    page: PageSchema,
    interpreted: orNull(InterpretedSchema).openapi({ description: 'What `q` was understood as; null without it' }),
    total: z.object({ value: z.int(), relation: z.enum(['eq', 'gte']) }).optional(),
    facetsInfo: z.object({ relation: z.enum(['eq', 'estimate']), asOf: z.string() }).optional(),
    facets: FacetsSchema.optional(),
  })
  .openapi('ListingPage')
export type ListingPage = z.infer<typeof ListingPageSchema>

const route = createRoute({
  method: 'get',
  path: '/listings',
  tags: ['listings'],
  summary: 'Search listings',
  request: { query: ListingQuery },
  responses: {
    200: { description: 'One page of listings', content: { 'application/json': { schema: ListingPageSchema } } },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor', 'url-too-long', 'timeout', 'unavailable'),
  },
})

export function addListings(api: Api, rooms: ListingRooms): void {
  api.openapi(route, async (c) => {
    const page = await readListingPage(rooms, c.req.valid('query'))
    linkPages(c, page.page)
    linkFeeds(c)
    return c.json(page, 200)
  })
}

/** One page of CONTRACT.md's `GET /listings`. */
export async function readListingPage(
  rooms: ListingRooms,
  query: ListingQuery,
  view: FacetView = 'api',
): Promise<ListingPage> {
  const identity = queryIdentity(query)
  const position = query.cursor === undefined ? null : readPosition(await rooms.cursors.open(identity, query.cursor))
  const asked = { query, walk: position?.walk ?? (await startWalk(rooms, query)), keyset: position?.keyset ?? null }
  const include = query.include ?? []
  const needsText = include.includes('description') || (include.includes('highlights') && query.q !== undefined)
  const { search, parts, walk, found } = await findAsMeant(rooms, asked, async (search) => {
    const page = { keyset: asked.keyset, limit: query.limit, withDescription: needsText ? 'with' : 'without' } as const
    const bound = matchesBound(search, page)
    const known = bound === null ? null : await rooms.knownMatches(search, bound)
    const [matches, counted] = await Promise.all([
      searchListings(rooms.db, known === null ? search : { ...search, known }, page),
      include.includes('facets') ? countFacets(rooms, search, view) : null,
    ])
    return { ...matches, counted }
  })
  const { counted } = found
  const [data, bounded, cursors] = await Promise.all([
    toListings(rooms, found.rows),
    // Whoever counts by facets knows the total.
    include.includes('total') && counted === null ? countAll(rooms, search) : null,
    pageCursors(rooms.cursors, identity, { walk, keyset: asked.keyset, ...found }),
  ])
  const total = include.includes('total') ? (counted?.total ?? bounded) : null
  return {
    data: data.map((listing) => withExtras(listing, include, parts)),
    page: { limit: query.limit, ...cursors },
    interpreted: query.q ? interpretedOf(parts, walk.taken) : null,
    ...(total !== null && {
      total: { value: Math.min(total, TOTAL_BOUND), relation: total > TOTAL_BOUND ? 'gte' : 'eq' } as const,
    }),
    ...(counted !== null && { facetsInfo: { relation: 'eq' as const, asOf: counted.asOf }, facets: counted.facets }),
  }
}

/** Counting keeps this process busy for tens of milliseconds: the statement that Postgres works on meanwhile must be on its way. */
async function countFacets({ facets }: ListingRooms, search: ListingSearch, view: FacetView) {
  await setImmediate()
  return facets(search, view)
}

/** Without words in memory: a filter that nothing passes would have Postgres read every listing. */
async function countAll({ db, facets }: ListingRooms, search: ListingSearch): Promise<number> {
  return (await facets.total(search)) ?? countListings(db, search)
}

function withExtras(listing: Listing, include: readonly string[], parts: Part[]): Listing {
  const { description, ...rest } = listing
  const marked = include.includes('highlights') && parts.length > 0
  return {
    ...rest,
    ...(include.includes('description') && { description: description ?? null }),
    ...(marked && { highlights: highlight(parts, { ...listing, text: description?.text ?? null }) }),
  }
}
