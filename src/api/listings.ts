import { createRoute, z } from '@hono/zod-openapi'
import type { ListingRow } from '../store/listing-reads.ts'
import { countListings, type Keyset, type ListingSearch, searchListings, TOTAL_BOUND } from '../store/listing-search.ts'
import type { Cursors } from './cursor.ts'
import type { Api, ApiContext } from './env.ts'
import { FacetsSchema, readFacets } from './facets.ts'
import { queryIdentity, toSearch } from './listing-filters.ts'
import { type ListingReader, toListings } from './listing-json.ts'
import { ListingQuery } from './listing-query.ts'
import { ListingSchema } from './listing-schema.ts'
import { linkPages, PageSchema } from './page-links.ts'
import { problems } from './problem.ts'

export type ListingRooms = ApiContext & ListingReader & { cursors: Cursors }

const ListingPageSchema = z
  .object({
    data: z.array(ListingSchema),
    page: PageSchema,
    interpreted: z
      .object({ words: z.array(z.string()), phrases: z.array(z.string()), not: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'What `q` was understood as; null without it' }),
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
    return c.json(page, 200)
  })
}

/** One page of CONTRACT.md's `GET /listings`. */
export async function readListingPage(rooms: ListingRooms, query: ListingQuery): Promise<ListingPage> {
  const search = toSearch(query, rooms.now())
  const identity = queryIdentity(query)
  const keyset = query.cursor === undefined ? null : toKeyset(await rooms.cursors.open(identity, query.cursor))
  const include = query.include ?? []
  const [found, total, facets] = await Promise.all([
    searchListings(rooms.db, search, {
      keyset,
      limit: query.limit,
      withDescription: include.includes('description') ? 'with' : 'without',
    }),
    include.includes('total') ? countListings(rooms.db, search) : null,
    include.includes('facets') ? readFacets(rooms.db, search) : null,
  ])
  const [data, cursors] = await Promise.all([
    toListings(rooms, found.rows),
    pageCursors(rooms.cursors, identity, { search, keyset, ...found }),
  ])
  return {
    data,
    page: { limit: query.limit, ...cursors },
    interpreted: query.q?.interpreted ?? null,
    ...(total !== null && {
      total: { value: Math.min(total, TOTAL_BOUND), relation: total > TOTAL_BOUND ? 'gte' : 'eq' } as const,
    }),
    ...(facets !== null && { facetsInfo: { relation: 'eq' as const, asOf: rooms.now().toISOString() }, facets }),
  }
}

/** A page reached by `next` has one before it, one reached by `prev` has one after it. */
async function pageCursors(
  cursors: Cursors,
  identity: string,
  page: { search: ListingSearch; keyset: Keyset | null; rows: ListingRow[]; more: boolean },
): Promise<{ next: string | null; prev: string | null }> {
  const back = page.keyset?.direction === 'prev'
  const seal = (direction: Keyset['direction'], row: ListingRow | undefined) =>
    row ? cursors.seal(identity, [direction, row.sortValue ?? '', row.rankAt, row.id]) : null
  return {
    next: back || page.more ? await seal('next', page.rows.at(-1)) : null,
    prev: (back ? page.more : page.keyset !== null) ? await seal('prev', page.rows[0]) : null,
  }
}

function toKeyset(position: (string | number)[]): Keyset {
  const [direction, value, rankAt, id] = position as [Keyset['direction'], string, string, string]
  return { direction, value: value === '' ? null : value, rankAt, id }
}
