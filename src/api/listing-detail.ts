import { createRoute, z } from '@hono/zod-openapi'
import {
  findListing,
  type ListingDetail,
  listingHolding,
  type PostingOfListing,
  postingsOf,
} from '../store/listing-reads.ts'
import type { Api } from './env.ts'
import { lastSeen, toListings } from './listing-json.ts'
import { ListingDetailSchema, ListingPostingSchema } from './listing-schema.ts'
import type { ListingRooms } from './listings.ts'
import { noQuery } from './parameters.ts'
import { ProblemError, problems } from './problem.ts'

export const ListingId = z.object({
  id: z.string().regex(/^[0-9a-z]{1,40}$/, 'must be an id of a listing: small letters and digits'),
})
export const MOVED = {
  308: { description: 'The posting of this id is in another listing', headers: z.object({ location: z.string() }) },
}

const detailRoute = createRoute({
  method: 'get',
  path: '/listings/{id}',
  tags: ['listings'],
  summary: 'One listing, whole',
  request: { params: ListingId, query: noQuery },
  responses: {
    200: { description: 'The listing', content: { 'application/json': { schema: ListingDetailSchema } } },
    ...MOVED,
    ...problems('not-found', 'timeout', 'unavailable'),
  },
})

const postingsRoute = createRoute({
  method: 'get',
  path: '/listings/{id}/postings',
  tags: ['listings'],
  summary: 'The postings that a listing is made of, and why',
  request: { params: ListingId, query: noQuery },
  responses: {
    200: {
      description: 'Postings, oldest first',
      content: { 'application/json': { schema: z.object({ data: z.array(ListingPostingSchema) }) } },
    },
    ...MOVED,
    ...problems('not-found', 'timeout', 'unavailable'),
  },
})

export function addListingDetail(api: Api, rooms: ListingRooms): void {
  api.openapi(detailRoute, async (c) => {
    const { id } = c.req.valid('param')
    const found = await lookUp(rooms, id)
    if ('movedTo' in found) return c.redirect(`/api/v1/listings/${found.movedTo}`, 308)
    return c.json(await toDetail(rooms, found), 200)
  })
  api.openapi(postingsRoute, async (c) => {
    const { id } = c.req.valid('param')
    const found = await lookUp(rooms, id)
    if ('movedTo' in found) return c.redirect(`/api/v1/listings/${found.movedTo}/postings`, 308)
    const postings = await postingsOf(rooms.db, id)
    const confirmed = await rooms.confirmations(postings.map((posting) => posting.boardId))
    return c.json(
      { data: postings.map((posting) => postingJson(posting, confirmed.get(posting.boardId) ?? null)) },
      200,
    )
  })
}

/** The listing of that id, or where the posting that mints the id is now. Throws `not-found`. */
export async function lookUp(rooms: ListingRooms, id: string): Promise<ListingDetail | { movedTo: string }> {
  const listing = await findListing(rooms.db, id)
  if (listing) return listing
  const holder = await listingHolding(rooms.db, id)
  if (holder === null || holder === id) throw new ProblemError('not-found', `There is no listing ${id}`)
  return { movedTo: holder }
}

/** With description, sections and the sentences that the skills were read from. */
export async function toDetail(
  rooms: ListingRooms,
  found: ListingDetail,
): Promise<z.infer<typeof ListingDetailSchema>> {
  const [listing] = await toListings(rooms, [found])
  if (!listing) throw new ProblemError('not-found', `There is no listing ${found.id}`)
  const { description, sections, skills } = found.canonical
  const evidence = new Map(skills.map((skill) => [skill.slug, skill.evidence]))
  return {
    ...listing,
    skills: listing.skills.map((skill) => ({ ...skill, evidence: evidence.get(skill.slug) ?? [] })),
    description: description ?? null,
    sections,
  }
}

function postingJson(posting: PostingOfListing, confirmedAt: string | null): z.infer<typeof ListingPostingSchema> {
  const { key, boardId, seenAt, present, ...rest } = posting
  return {
    id: key,
    source: boardId.slice(0, boardId.indexOf(':')),
    board: boardId,
    ...rest,
    lastSeenAt: lastSeen({ seenAt, present, confirmedAt, firstSeenAt: posting.firstSeenAt }),
  }
}
