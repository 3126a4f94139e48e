import { createRoute, z } from '@hono/zod-openapi'
import { countListings, type Keyset, searchListings, TOTAL_BOUND } from '../store/listing-search.ts'
import type { Cursors } from './cursor.ts'
import type { Api, ApiContext } from './env.ts'
import { FacetsSchema, readFacets } from './facets.ts'
import { linkFeeds } from './feeds.ts'
import { highlight } from './highlights.ts'
import { interpret, type Part, takenLiterally } from './interpret.ts'
import type { SearchReader } from './interpret-typos.ts'
import { InterpretedSchema, interpretedOf } from './interpreted.ts'
import { queryIdentity, toSearch } from './listing-filters.ts'
import { type ListingReader, toListings } from './listing-json.ts'
import { ListingQuery } from './listing-query.ts'
import { type Listing, ListingSchema } from './listing-schema.ts'
import { pageCursors, readPosition, startWalk, type Walk } from './listing-walk.ts'
import { orNull } from './or-null.ts'
import { linkPages, PageSchema } from './page-links.ts'
import { problems } from './problem.ts'

export type ListingRooms = ApiContext & ListingReader & { cursors: Cursors; searchReader: SearchReader }

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
export async function readListingPage(rooms: ListingRooms, query: ListingQuery): Promise<ListingPage> {
  const identity = queryIdentity(query)
  const position = query.cursor === undefined ? null : readPosition(await rooms.cursors.open(identity, query.cursor))
  const walk = position?.walk ?? (await startWalk(rooms, query))
  const include = query.include ?? []
  const { search, parts, taken, found } = await findPage(rooms, query, walk, position?.keyset ?? null)
  const [data, total, facets, cursors] = await Promise.all([
    toListings(rooms, found.rows),
    include.includes('total') ? countListings(rooms.db, search) : null,
    include.includes('facets') ? readFacets(rooms.db, search) : null,
    pageCursors(rooms.cursors, identity, { walk: { ...walk, taken }, keyset: position?.keyset ?? null, ...found }),
  ])
  return {
    data: data.map((listing) => withExtras(listing, include, parts)),
    page: { limit: query.limit, ...cursors },
    interpreted: query.q ? interpretedOf(parts, taken) : null,
    ...(total !== null && {
      total: { value: Math.min(total, TOTAL_BOUND), relation: total > TOTAL_BOUND ? 'gte' : 'eq' } as const,
    }),
    ...(facets !== null && { facetsInfo: { relation: 'eq' as const, asOf: rooms.now().toISOString() }, facets }),
  }
}

/** The rows, taking the words literally where they mean nothing that is there: understanding must never hide a match. */
async function findPage(rooms: ListingRooms, query: ListingQuery, walk: Walk, keyset: Keyset | null) {
  const include = query.include ?? []
  const needsText = include.includes('description') || (include.includes('highlights') && query.q !== undefined)
  const page = { keyset, limit: query.limit, withDescription: needsText ? 'with' : 'without' } as const
  const understood = interpret(query.q ?? [], walk.mends)
  const read = async (parts: Part[], taken: Walk['taken']) => {
    const rarity = await rooms.searchReader.rarity(parts)
    const search = { ...toSearch(query, walk.startedAt, parts), ...(rarity && { rarity }) }
    return { search, parts, taken, found: await searchListings(rooms.db, search, page) }
  }
  const asked = await read(walk.taken === 'literally' ? takenLiterally(understood) : understood, walk.taken)
  const mayBeWrong = keyset === null && understood.some((part) => part.meanings.length > 0 && !part.not)
  if (asked.found.rows.length > 0 || !mayBeWrong) return asked
  const literal = await read(takenLiterally(understood), 'literally')
  return literal.found.rows.length > 0 ? literal : asked
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
