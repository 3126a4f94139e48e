import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { Api, Request } from './env.ts'
import { FEED_EXAMPLES } from './feed-examples.ts'
import { FEED_FORMATS, FEED_TYPES, type Feed, type FeedFormat, writeFeed } from './feed-formats.ts'
import { feedItem, xmlText } from './feed-item.ts'
import { type FeedPage, readFeedPage } from './feed-page.ts'
import { ListingQuery } from './listing-query.ts'
import type { ListingRooms } from './listings.ts'
import { commaList } from './parameters.ts'
import { problems } from './problem.ts'

/** Readers ask every few minutes at most; a filter's feed may be a minute old. */
const CACHE = 'public, max-age=60, stale-while-revalidate=300'
const NAMES: Record<FeedFormat, string> = { rss: 'RSS 2.0', atom: 'Atom 1.0', json: 'JSON Feed 1.1' }
/** What says how a feed is cut, not what is in it. */
const SHAPING = ['sort', 'limit', 'cursor', 'include']

const FeedQuery = ListingQuery.safeExtend({
  include: commaList(['description'], 'With the whole text of each ad in place of its beginning.'),
})

const JsonFeedSchema = z
  .looseObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    feed_url: z.string(),
    next_url: z.string().optional(),
    items: z.array(
      z.looseObject({ id: z.string(), url: z.string(), content_html: z.string(), date_published: z.string() }),
    ),
  })
  .openapi('JsonFeed')

function routeOf(format: FeedFormat) {
  const schema = format === 'json' ? JsonFeedSchema : z.string()
  return createRoute({
    method: 'get',
    path: `/feed.${format}`,
    tags: ['feeds'],
    summary: `Listings as ${NAMES[format]}`,
    description:
      'Takes the parameters of `GET /api/v1/listings`; newest first unless `sort` says otherwise. Listings that show the text of a source whose terms forbid passing ads on are left out, as is what such a source adds to others.',
    request: { query: FeedQuery },
    responses: {
      200: {
        description: 'One page of the feed; `next` leads to the one after it',
        content: { [FEED_TYPES[format]]: { schema, example: FEED_EXAMPLES[format] } },
      },
      ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor', 'url-too-long', 'timeout', 'unavailable'),
    },
  })
}

/** The same search as RSS, Atom and JSON Feed. */
export function addFeeds(app: Api, rooms: ListingRooms): void {
  for (const format of FEED_FORMATS) {
    app.openapi(routeOf(format), async (c) => {
      const page = await readFeedPage(rooms, c.req.valid('query') as ListingQuery)
      const feed = toFeed(page, { url: new URL(c.req.url), publicUrl: rooms.config.publicUrl, now: rooms.now() })
      const headers = { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8`, 'Cache-Control': CACHE }
      return c.body(writeFeed(format, feed), 200, headers) as never
    })
  }
}

/** Adds where the search of this request is to be had as a feed (RFC 8288). */
export function linkFeeds(c: Request): void {
  const params = new URL(c.req.url).searchParams
  for (const name of SHAPING) if (name !== 'sort') params.delete(name)
  const query = params.size > 0 ? `?${params}` : ''
  const links = FEED_FORMATS.map((format) => `</feed.${format}${query}>; rel="alternate"; type="${FEED_TYPES[format]}"`)
  c.header('Link', links.join(', '), { append: true })
}

function toFeed(page: FeedPage, request: { url: URL; publicUrl: string; now: Date }): Feed {
  const { url, publicUrl } = request
  const filters = [...url.searchParams].filter(([name]) => !SHAPING.includes(name))
  const query = new URLSearchParams(filters)
  const words = filters.map(([name, value]) => `${name} ${value}`).join(', ')
  const times = page.listings.map((listing) => listing.updatedAt).toSorted()
  const paged = (cursor: string) => {
    const params = new URLSearchParams(url.searchParams)
    params.set('cursor', cursor)
    return `${publicUrl}${url.pathname}?${params}`
  }
  return {
    id: filters.length === 0 ? `${publicUrl}/feed.atom` : `${publicUrl}/feed.atom#${digest(query.toString())}`,
    title: xmlText(words === '' ? 'Rolecall: every job opening, once' : `Rolecall: ${words}`),
    description: 'Job openings, each with the sources that show it.',
    homeUrl: `${publicUrl}/`,
    pageUrl: query.size > 0 ? `${publicUrl}/?${query}` : `${publicUrl}/`,
    selfUrl: `${publicUrl}${url.pathname}${url.search}`,
    nextUrl: page.next === null ? null : paged(page.next),
    // Of a feed with nothing in it no time is known: the day will do, and keeps its ETag.
    updatedAt: times.at(-1) ?? `${request.now.toISOString().slice(0, 10)}T00:00:00.000Z`,
    items: page.listings.map(feedItem),
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
