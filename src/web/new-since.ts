import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from '../api/env.ts'
import { findAsMeant, startWalk } from '../api/listing-walk.ts'
import type { ListingRooms } from '../api/listings.ts'
import { problems } from '../api/problem.ts'
import { countOpened, searchListings } from '../store/listing-search.ts'
import { readSearch } from './search.ts'

/** Listings that are looked at: each costs up to 20 us. */
const MOST = 10_000

const NewSchema = z.object({ count: z.int(), relation: z.enum(['eq', 'gte']) })

const route = createRoute({
  method: 'get',
  path: '/new',
  tags: ['pages'],
  summary: 'How many openings of a search are new',
  description: 'Takes the parameters of `GET /api/v1/listings` too; empty ones and those of other sites do not count.',
  request: {
    query: z.looseObject({ since: z.iso.datetime().openapi({ description: 'Opened after this time, in UTC' }) }),
  },
  responses: {
    200: { description: 'Counted to a bound', content: { 'application/json': { schema: NewSchema } } },
    ...problems('invalid-parameter', 'timeout', 'unavailable'),
  },
})

/** What came since a reader's last visit, which the browser alone knows. */
export function addNewSince(app: Api, rooms: ListingRooms): void {
  app.openapi(route, async (c) => {
    const { since } = c.req.valid('query')
    const { query } = readSearch(new URL(c.req.url).searchParams)
    const asked = { query, walk: await startWalk(rooms, query), keyset: null }
    const { search } = await findAsMeant(rooms, asked, (search) =>
      searchListings(rooms.db, search, { keyset: null, limit: 1, withDescription: 'without' }),
    )
    const { count, bounded } = await countOpened(rooms.db, search, { since, most: MOST })
    return c.json({ count, relation: bounded ? ('gte' as const) : ('eq' as const) }, 200)
  })
}
