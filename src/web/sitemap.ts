import { createRoute, z } from '@hono/zod-openapi'
import { cachedOver } from '../api/cached.ts'
import type { Api, ApiContext } from '../api/env.ts'
import { freeSources } from '../api/feed-rights.ts'
import { newestOpen, openIdsOf } from '../api/listings-with.ts'
import type { LiveTerms } from '../api/live-terms.ts'
import { ProblemError, problems } from '../api/problem.ts'
import type { TermColumns } from '../api/term-columns.ts'
import { SOURCES } from '../sources/index.ts'
import { type SitemapPart, sitemapListings, sitemapParts } from '../store/sitemap-reads.ts'

/** A fifth of what the protocol allows in one file (https://www.sitemaps.org/protocol.html): no reader waits while a large one is made. */
const MOST_URLS = 10_000
/** Parts by the first characters of the ids are of one size but for chance: this leaves room. */
const COMFORTABLE = 8_000
const ALPHABET = 32
const KEPT_MS = 600_000
const CACHE = 'public, max-age=600'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const xml = { 'application/xml': { schema: z.string() } }
const indexRoute = createRoute({
  method: 'get',
  path: '/sitemap.xml',
  tags: ['pages'],
  summary: 'The index of the sitemaps',
  responses: { 200: { description: 'Sitemap index', content: xml }, ...problems('timeout', 'unavailable') },
})
const partRoute = createRoute({
  method: 'get',
  path: '/sitemaps/{file}',
  tags: ['pages'],
  summary: 'One sitemap, of at most 10,000 pages',
  request: { params: z.object({ file: z.string().max(60) }) },
  responses: { 200: { description: 'Sitemap', content: xml }, ...problems('not-found', 'timeout', 'unavailable') },
})

interface Entry {
  path: string
  updatedAt: string | null
}

type Rooms = Pick<ApiContext, 'config' | 'db' | 'now'> & { terms: LiveTerms }

/** Sitemaps of all that search engines may keep: listings of sources that let themselves be passed on, skills, companies. */
export function addSitemap(app: Api, rooms: Rooms): void {
  const { publicUrl } = rooms.config
  const parts = cachedOver(KEPT_MS, rooms, () => readParts(rooms))
  const pages = cachedOver(KEPT_MS, rooms, readPages)
  const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': CACHE }

  app.openapi(indexRoute, async (c) => {
    const listings = (await parts()).map(({ prefix, updatedAt }) => ({ file: fileOf(prefix), updatedAt }))
    const others = [...(await pages())].map(([file, entries]) => ({ file, updatedAt: newestOf(entries) }))
    const entries = [...others, ...listings].map(({ file, updatedAt }) => ({ path: `/sitemaps/${file}`, updatedAt }))
    return c.body(write('sitemapindex', 'sitemap', entries, publicUrl), 200, headers) as never
  })

  app.openapi(partRoute, async (c) => {
    const { file } = c.req.valid('param')
    const entries = (await pages()).get(file) ?? (await readListings(rooms, file))
    if (entries === null) throw new ProblemError('not-found', `There is no sitemap ${file}`)
    return c.body(write('urlset', 'url', entries, publicUrl), 200, headers) as never
  })
}

/** As many characters of the ids as it takes to keep each part under its bound. */
async function readParts({ db }: Rooms): Promise<SitemapPart[]> {
  const [whole] = await sitemapParts(db, 0)
  if (whole === undefined) return []
  const length = Math.ceil(Math.log(Math.max(1, whole.count / COMFORTABLE)) / Math.log(ALPHABET))
  return length === 0 ? [whole] : sitemapParts(db, length)
}

function fileOf(prefix: string): string {
  return prefix === '' ? 'listings.xml' : `listings-${prefix}.xml`
}

/** Null where there is no such file. */
async function readListings(rooms: Rooms, file: string): Promise<Entry[] | null> {
  const match = /^listings(?:-([0-9a-z]{1,4}))?\.xml$/.exec(file)
  if (match === null) return null
  const free = new Set(freeSources())
  const forbidden = SOURCES.map((source) => source.name).filter((name) => !free.has(name))
  const ids = openIdsOf(await rooms.terms(), match[1] ?? '').slice(0, MOST_URLS)
  const found = await sitemapListings(rooms.db, ids, forbidden)
  return found.map(({ id, updatedAt }) => ({ path: `/listings/${id}`, updatedAt }))
}

/** By file; a page of a skill or a company changed when its newest listing came. */
async function readPages(columns: TermColumns): Promise<Map<string, Entry[]>> {
  const newest = newestOpen(columns)
  const pagesOf = (field: string, folder: string) =>
    (columns.ofField.get(field) ?? []).flatMap((term) => {
      const value = (columns.nameOf[term] as string).slice(field.length + 1)
      const time = newest[term] as number
      if (time === 0 || value === '?') return []
      return { path: `/${folder}/${encodeURIComponent(value)}`, updatedAt: new Date(time).toISOString() }
    })
  const own = ['/', '/skills', '/companies', '/stats', '/about'].map((path) => ({ path, updatedAt: null }))
  const all: Entry[] = [...own, ...pagesOf('skill', 'skills'), ...pagesOf('company', 'companies')]
  const files = Array.from({ length: Math.ceil(all.length / MOST_URLS) }, (_, n) => n)
  return new Map(
    files.map((n) => [n === 0 ? 'pages.xml' : `pages-${n + 1}.xml`, all.slice(n * MOST_URLS, (n + 1) * MOST_URLS)]),
  )
}

function newestOf(entries: Entry[]): string | null {
  return entries.reduce<string | null>(
    (newest, { updatedAt }) => (updatedAt !== null && (newest === null || updatedAt > newest) ? updatedAt : newest),
    null,
  )
}

function write(root: string, element: string, entries: Entry[], publicUrl: string): string {
  const lines = entries.map(({ path, updatedAt }) => {
    const lastmod = updatedAt === null ? '' : `<lastmod>${updatedAt}</lastmod>`
    return `<${element}><loc>${escaped(publicUrl + path)}</loc>${lastmod}</${element}>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</${root}>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;')
}
