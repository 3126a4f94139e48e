import { createRoute } from '@hono/zod-openapi'
import { decideListings, type ListingDecision } from '../../pipeline/decide-listing.ts'
import { listingsForAdmins } from '../../store/listing-decisions.ts'
import type { Api, ApiContext } from '../env.ts'
import { ListingId } from '../listing-detail.ts'
import { type ListingReader, toListings } from '../listing-json.ts'
import { type Listing, ListingSchema } from '../listing-schema.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { takesNoBody } from '../request-body.ts'
import { actorOf, requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

function routeOf<const Act extends ListingDecision>(act: Act, summary: string) {
  return createRoute({
    method: 'post',
    path: `/listings/{id}/${act}`,
    tags: ['admin'],
    security: SECURITY,
    middleware: [requireRole('operator'), takesNoBody()] as const,
    summary,
    request: { params: ListingId, query: noQuery },
    responses: {
      200: { description: 'The listing as it is now', content: { 'application/json': { schema: ListingSchema } } },
      ...problems('not-found', 'conflict', 'body-too-large', 'invalid-body'),
      ...ADMIN_PROBLEMS,
    },
  })
}

const routes = [
  routeOf('close', 'Close a listing; later visits leave it closed'),
  routeOf('reopen', 'Undo a closing, also one by a visit, or a hiding'),
  routeOf('hide', 'Keep a listing from readers, with the copies of it that later visits bring'),
] as const
const DECISIONS: Record<(typeof routes)[number]['path'], ListingDecision> = {
  '/listings/{id}/close': 'close',
  '/listings/{id}/reopen': 'reopen',
  '/listings/{id}/hide': 'hide',
}

/** What an admin makes of a single listing. */
export function addListingDecisions(admin: Api, ctx: ApiContext & ListingReader): void {
  for (const route of routes) {
    admin.openapi(route, async (c) => {
      const { id } = c.req.valid('param')
      const act = { decision: DECISIONS[route.path], actor: actorOf(c.get('key')) }
      return c.json(await decide(ctx, id, act), 200)
    })
  }
}

/** The listing after an admin's word on it. */
export async function decide(
  ctx: ApiContext & ListingReader,
  id: string,
  act: { decision: ListingDecision; actor: string },
): Promise<Listing> {
  const [decided] = await adminListings(ctx, await decideListings(ctx, [id], act))
  if (decided === undefined) throw new ProblemError('not-found', `There is no listing ${id}`)
  return decided
}

/** As they stand, those too that no reader sees. */
export async function adminListings(ctx: ListingReader, ids: string[]): Promise<Listing[]> {
  return toListings(ctx, await listingsForAdmins(ctx.db, ids))
}
