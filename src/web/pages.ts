import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from '../api/env.ts'
import { throwIfInvalid } from '../api/invalid.ts'
import { ListingId, lookUp, MOVED, toDetail } from '../api/listing-detail.ts'
import { ListingQuery } from '../api/listing-query.ts'
import { type ListingRooms, readListingPage } from '../api/listings.ts'
import { problems } from '../api/problem.ts'
import { homePage } from './home.ts'
import { PAGE_CSP } from './layout.ts'
import { listingPage } from './listing-page.ts'

const page = { 'text/html': { schema: z.string() } }

const homeRoute = createRoute({
  method: 'get',
  path: '/',
  tags: ['pages'],
  summary: 'The newest openings, and search',
  description: 'Takes the parameters of `GET /api/v1/listings`; empty ones and those of other sites do not count.',
  responses: {
    200: { description: 'A page', content: page },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor'),
  },
})

const listingRoute = createRoute({
  method: 'get',
  path: '/listings/{id}',
  tags: ['pages'],
  summary: 'One opening',
  request: { params: ListingId },
  responses: {
    200: { description: 'A page', content: page },
    410: { description: 'A page that says when and why it was closed', content: page },
    ...MOVED,
    ...problems('not-found'),
  },
})

/** The pages for people. */
export function addPages(app: Api, rooms: ListingRooms): void {
  app.openapi(homeRoute, async (c) => {
    c.header('Content-Security-Policy', PAGE_CSP)
    const asked = new URL(c.req.url).searchParams
    const found = await readListingPage(rooms, readHomeQuery(asked))
    return c.html(homePage(found, asked))
  })

  app.openapi(listingRoute, async (c) => {
    const found = await lookUp(rooms, c.req.valid('param').id)
    if ('movedTo' in found) return c.redirect(`/listings/${found.movedTo}`, 308)
    c.header('Content-Security-Policy', PAGE_CSP)
    return c.html(listingPage(await toDetail(rooms, found)), found.status === 'closed' ? 410 : 200)
  })
}

/** A form sends its empty fields too, and links are passed on with the marks of whoever passed them on. */
function readHomeQuery(asked: URLSearchParams): ListingQuery {
  const known = Object.keys(ListingQuery.shape).flatMap((name) => {
    const values = asked.getAll(name).filter((value) => value.trim() !== '')
    return values.length > 0 ? [[name, values.length === 1 ? values[0] : values]] : []
  })
  const result = ListingQuery.safeParse(Object.fromEntries(known))
  if (!result.success) throwIfInvalid({ ...result, target: 'query' })
  return result.data as ListingQuery
}
