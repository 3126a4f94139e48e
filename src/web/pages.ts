import { createRoute } from '@hono/zod-openapi'
import type { Companies } from '../api/companies.ts'
import type { Api } from '../api/env.ts'
import { isMixed, passOn } from '../api/feed-rights.ts'
import { ListingId, lookUp, MOVED, toDetail } from '../api/listing-detail.ts'
import type { ListingQuery } from '../api/listing-query.ts'
import type { Listing } from '../api/listing-schema.ts'
import { type ListingRooms, readListingPage } from '../api/listings.ts'
import type { LiveTerms } from '../api/live-terms.ts'
import { problems } from '../api/problem.ts'
import type { Skills } from '../api/skills.ts'
import type { FullStats } from '../api/stats.ts'
import { canonicalPostings } from '../store/export-reads.ts'
import type { ListingDetail } from '../store/listing-reads.ts'
import { addAssets } from './assets.ts'
import { addDirectory } from './directory.ts'
import { homePage } from './home.ts'
import { jobPosting } from './json-ld.ts'
import { listingPage } from './listing-page.ts'
import { addNewSince } from './new-since.ts'
import { PAGE, pageRoute, showPage } from './page-route.ts'
import { readSearch } from './search.ts'
import { addSitemap } from './sitemap.ts'
import { addSuggest } from './suggest.ts'

/** What the pages read through: the same functions as the API's routes. */
export type PageRooms = ListingRooms & {
  companies: Companies
  skills: Skills
  terms: LiveTerms
  stats: () => Promise<FullStats>
  /** Open listings like this one, the most similar first. */
  similar: (found: ListingDetail, limit: number) => Promise<Listing[]>
}

const SIMILAR = 6

const homeRoute = pageRoute('/', {
  summary: 'The newest openings, and search',
  description: 'Takes the parameters of `GET /api/v1/listings`; empty ones and those of other sites do not count.',
  problems: ['invalid-parameter', 'invalid-cursor'],
})

const listingRoute = createRoute({
  method: 'get',
  path: '/listings/{id}',
  tags: ['pages'],
  summary: 'One opening',
  request: { params: ListingId },
  responses: {
    200: { description: 'A page', content: PAGE },
    410: { description: 'A page that says when and why it was closed', content: PAGE },
    ...MOVED,
    ...problems('not-found', 'timeout', 'unavailable'),
  },
})

/** The pages for people. */
export function addPages(app: Api, rooms: PageRooms): void {
  addAssets(app)
  addSuggest(app, rooms)
  addNewSince(app, rooms)
  addSitemap(app, rooms)
  addDirectory(app, rooms)

  app.openapi(homeRoute, async (c) => {
    const search = readSearch(new URL(c.req.url).searchParams)
    const include: ListingQuery['include'] = ['total', 'facets', ...(search.query.q ? (['highlights'] as const) : [])]
    const query: ListingQuery = { ...search.query, include }
    const page = await readListingPage(rooms, query, 'form')
    const hasCursor = query.cursor !== undefined
    return showPage(c, homePage({ search, page, hasCursor, publicUrl: rooms.config.publicUrl })) as never
  })

  app.openapi(listingRoute, async (c) => {
    const found = await lookUp(rooms, c.req.valid('param').id)
    if ('movedTo' in found) return c.redirect(`/listings/${found.movedTo}`, 308)
    const [listing, similar, posting] = await Promise.all([
      toDetail(rooms, found),
      rooms.similar(found, SIMILAR),
      readJobPosting(rooms, found),
    ])
    const repostedAt = found.doc.repostedAt ?? []
    const page = listingPage({ listing, repostedAt, similar, jobPosting: posting })
    return showPage(c, page, found.status === 'closed' ? 410 : 200) as never
  })
}

/** What may be passed on of an open listing, as JobPosting; null for nothing. */
async function readJobPosting(rooms: ListingRooms, found: ListingDetail) {
  if (found.status !== 'open') return null
  const canonical = isMixed(found) ? await canonicalPostings(rooms.db, [found.id]) : null
  const row = passOn(found, canonical?.get(found.id) ?? null)
  return row === null ? null : jobPosting(await toDetail(rooms, { ...found, ...row }))
}
