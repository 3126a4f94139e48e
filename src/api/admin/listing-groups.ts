import { createRoute, z } from '@hono/zod-openapi'
import { UsageError } from '../../errors.ts'
import { mergeListings, splitListing } from '../../pipeline/decide-listing-split.ts'
import type { Api, ApiContext } from '../env.ts'
import { invalidBody } from '../invalid.ts'
import { ListingId } from '../listing-detail.ts'
import type { ListingReader } from '../listing-json.ts'
import { ListingSchema } from '../listing-schema.ts'
import { noQuery } from '../parameters.ts'
import { problems } from '../problem.ts'
import { bodyMayBeEmpty } from '../request-body.ts'
import { actorOf, requireRole } from './auth.ts'
import { adminListings } from './listing-decisions.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('operator') }
const key = ListingId.shape.id
const listings = { 'application/json': { schema: z.object({ data: z.array(ListingSchema) }) } }
const PROBLEMS = {
  ...problems('not-found', 'conflict', 'body-too-large', 'unsupported-media-type', 'invalid-body'),
  ...ADMIN_PROBLEMS,
}

const SplitInput = z
  .strictObject({
    postings: z
      .array(key)
      .max(500)
      .default([])
      .openapi({ description: 'Ids of the postings that leave, together. None: each posting goes its own way' }),
  })
  .openapi('SplitInput')

const splitRoute = createRoute({
  method: 'post',
  path: '/listings/{id}/split',
  ...shared,
  middleware: [shared.middleware, bodyMayBeEmpty()] as const,
  summary: 'Say that postings of a listing are another opening; undone by a merge',
  request: {
    params: ListingId,
    query: noQuery,
    body: { required: false, content: { 'application/json': { schema: SplitInput } } },
  },
  responses: { 200: { description: 'The listings that hold its postings now', content: listings }, ...PROBLEMS },
})

const MergeInput = z
  .strictObject({ listings: z.array(key).min(2).max(100).openapi({ description: 'Ids of the listings' }) })
  .openapi('MergeInput')

const mergeRoute = createRoute({
  method: 'post',
  path: '/listings/merge',
  ...shared,
  summary: 'Say that listings are one opening; undone by a split',
  request: { query: noQuery, body: { required: true, content: { 'application/json': { schema: MergeInput } } } },
  responses: { 200: { description: 'The listings that hold their postings now: one', content: listings }, ...PROBLEMS },
})

/** Which postings are one opening, by an admin's word. */
export function addListingGroups(admin: Api, ctx: ApiContext & ListingReader): void {
  admin.openapi(splitRoute, async (c) => {
    const { postings: leaving = [] } = c.req.valid('json') ?? {}
    const after = await split(ctx, actorOf(c.get('key')), c.req.valid('param').id, leaving)
    return c.json({ data: await adminListings(ctx, after) }, 200)
  })

  admin.openapi(mergeRoute, async (c) => {
    const after = await merge(ctx, actorOf(c.get('key')), c.req.valid('json').listings)
    return c.json({ data: await adminListings(ctx, after) }, 200)
  })
}

/** The listings that hold the postings of one after these left it; none named: each goes its own way. */
export async function split(ctx: ApiContext, actor: string, id: string, leaving: string[]): Promise<string[]> {
  return asFault('/postings', () => splitListing(ctx, id, { leaving, actor }))
}

/** The listings that hold the postings of these now: one. */
export async function merge(ctx: ApiContext, actor: string, ids: string[]): Promise<string[]> {
  return mergeListings(ctx, ids, { actor })
}

async function asFault<T>(pointer: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UsageError) throw invalidBody([{ pointer, detail: error.message }])
    throw error
  }
}
