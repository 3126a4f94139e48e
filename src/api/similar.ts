import { createRoute, z } from '@hono/zod-openapi'
import { listingTerms } from '../listing/terms.ts'
import { openListings } from '../store/similar-reads.ts'
import type { Api } from './env.ts'
import { ListingId, lookUp, MOVED } from './listing-detail.ts'
import { LISTING_EXAMPLE } from './listing-example.ts'
import { toListings } from './listing-json.ts'
import { type Listing, ListingSchema } from './listing-schema.ts'
import type { ListingRooms } from './listings.ts'
import type { LiveTerms } from './live-terms.ts'
import { limitParameter } from './parameters.ts'
import { problems } from './problem.ts'
import { similarCandidates } from './similar-candidates.ts'
import { candidateKeys, openRarity, type Rarity } from './similar-rarity.ts'
import { mostSimilar } from './similar-score.ts'

const route = createRoute({
  method: 'get',
  path: '/listings/{id}/similar',
  tags: ['listings'],
  summary: 'Open listings like this one, the most similar first',
  description:
    'By skills, the rare ones more than the frequent, by the words of the title, and by place. Chosen among the listings that share its rarest skills and title words, the 2,000 newest that share a skill and the 500 newest that share a title word; at most 400 are compared. No title of one company stands twice, and no company fills more than a quarter.',
  request: { params: ListingId, query: z.strictObject({ limit: limitParameter(10, 50) }) },
  responses: {
    200: {
      description: 'Listings; none where nothing is alike',
      content: {
        'application/json': {
          schema: z.object({ data: z.array(ListingSchema) }),
          example: { data: [LISTING_EXAMPLE] },
        },
      },
    },
    ...MOVED,
    ...problems('unknown-parameter', 'invalid-parameter', 'not-found', 'timeout', 'unavailable'),
  },
})

/** Open listings like one that was found, the most similar first. */
export type Similar = (
  found: { id: string; doc: Parameters<typeof listingTerms>[0] },
  limit: number,
) => Promise<Listing[]>

/** For all who show similar listings: what is frequent is counted once for a while. */
export function openSimilar(rooms: ListingRooms & { terms: LiveTerms }): Similar {
  const rarity = openRarity(rooms)
  return async (found, limit) => readSimilar(rooms, found, { rarity: await rarity(), limit })
}

/** CONTRACT.md's `/listings/{id}/similar`. */
export function addSimilar(api: Api, rooms: ListingRooms & { similar: Similar }): void {
  api.openapi(route, async (c) => {
    const found = await lookUp(rooms, c.req.valid('param').id)
    if ('movedTo' in found) return c.redirect(`/api/v1/listings/${found.movedTo}/similar`, 308)
    return c.json({ data: await rooms.similar(found, c.req.valid('query').limit) }, 200)
  })
}

/** Open listings like the one found; three queries, none of which grows with the number of listings. */
async function readSimilar(
  rooms: ListingRooms & { terms: LiveTerms },
  { id, doc }: { id: string; doc: Parameters<typeof listingTerms>[0] },
  how: { rarity: Rarity; limit: number },
): Promise<Listing[]> {
  const own = { id, title: doc.title, company: doc.company?.slug ?? null, terms: listingTerms(doc) }
  const keys = candidateKeys({ title: doc.title, skills: doc.skills.map(({ slug }) => `skill:${slug}`) }, how.rarity)
  const candidates = await similarCandidates(rooms, id, keys)
  return toListings(rooms, await openListings(rooms.db, mostSimilar(own, candidates, how.rarity, how.limit)))
}
