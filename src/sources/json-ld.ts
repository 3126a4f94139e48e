import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type Page, type PageRequest, type ParsedVisit, type Rejection } from './define-source.ts'
import { visitedUrl } from './fields.ts'
import { incompleteBecause } from './incomplete.ts'
import { JOB_POSTING_FIELDS, readJobPosting } from './job-posting.ts'
import { findJobPostings } from './json-ld-blocks.ts'
import { duplicateId } from './read-rows.ts'
import { isSameSite, MOST_SITEMAP_BYTES, readSitemap, type Sitemap } from './sitemap.ts'

const config = z.union([
  z.strictObject({ urls: z.array(visitedUrl).min(1) }),
  z.strictObject({
    sitemap: visitedUrl,
    pattern: z.string().refine(isPattern, { message: 'no regular expression' }).optional(),
  }),
])
type Config = z.infer<typeof config>

export const jsonLd = defineSource<Config>({
  name: 'json-ld',
  manifest: {
    title: 'Pages with schema.org JobPosting',
    homepage: 'https://schema.org/JobPosting',
    kind: 'employer',
    fields: [...JOB_POSTING_FIELDS],
    paging: 'the given pages, or every page of a sitemap (or sitemap index) whose URL matches the pattern',
    completeness: 'each sitemap and page was had; a page that is gone (404, 410) or carries no JobPosting offers none',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '7 */12 * * *', minMinutes: 360 },
    terms: 'Markup that employers publish for machines; robots.txt and takedown requests are honoured.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: false,
    sites: 'own',
    lane: null,
    spacingMs: 2000,
    // Of its sitemaps: a page in HTML is held to the 10 MiB of all such pages.
    maxBodyBytes: MOST_SITEMAP_BYTES,
    robots: 'obey',
    redirects: 'follow',
    credentials: null,
    dailyRequests: null,
  },
  config,

  // Any site may carry the markup: it is chosen by name, see jsonLdBoard.
  recognise() {
    return null
  },

  boardUrl(board) {
    return 'urls' in board.config ? (board.config.urls[0] ?? '') : new URL('/', board.config.sitemap).href
  },

  requests(board) {
    if ('urls' in board.config) return board.config.urls.map((url) => get(url, 'html', 'detail'))
    return [get(board.config.sitemap, 'xml', 'sitemap')]
  },

  next(page, board) {
    if (!isSitemap(page.request) || page.error) return []
    const sitemap = readSitemap(page.text)
    return sitemap === null ? [] : follow(sitemap, page, board.config)
  },

  parse(pages, board) {
    for (const page of pages) if (isSitemap(page.request)) checkSitemap(page, board.config)
    return readDetails(pages.filter((page) => !isSitemap(page.request) || page.error))
  },
})

/** The board that an unknown careers URL may be: the page itself, or the sitemap where the URL names one. */
export function jsonLdBoard(url: URL): { slug: string; config: Config } {
  const path = url.pathname.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<!-)-+$/g, '')
  const slug = path === '' ? url.hostname : `${url.hostname}-${path}`
  const isXml = /\.xml(\.gz)?$/i.test(url.pathname)
  return { slug: slug.replace(/[^A-Za-z0-9._-]/g, ''), config: isXml ? { sitemap: url.href } : { urls: [url.href] } }
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

function isSitemap(request: PageRequest): boolean {
  return request.kind === 'sitemap' || request.kind === 'sitemap-part'
}

/** Pages that a sitemap leads to, never to another site. An index lists sitemaps only, and only the first may be one. */
function follow(sitemap: Sitemap, page: Page, board: Config): PageRequest[] {
  const urls = sitemap.urls.filter((url) => isSameSite(url, page.request.url))
  if (sitemap.kind === 'index') {
    return page.request.kind === 'sitemap' ? urls.map((url) => get(url, 'xml', 'sitemap-part')) : []
  }
  const pattern = 'pattern' in board && board.pattern !== undefined ? new RegExp(board.pattern) : null
  return urls.filter((url) => pattern === null || pattern.test(url)).map((url) => get(url, 'html', 'detail'))
}

function checkSitemap(page: Page, board: Config): void {
  const isPart = page.request.kind === 'sitemap-part'
  if (isPart && page.error) return
  const sitemap = page.error ? null : readSitemap(page.text)
  if (sitemap === null) {
    const why = page.error?.message ?? 'no whole urlset or sitemapindex'
    throw new SourceChangedError('schema', `${page.url} is no sitemap: ${why}`, 'urlset')
  }
  if (isPart && sitemap.kind === 'index') {
    throw new SourceChangedError('schema', `${page.url} is an index inside an index`, 'sitemapindex')
  }
  // One part of an index may well hold no job page; a lone sitemap that leads nowhere is set up wrongly.
  if (!isPart && sitemap.urls.length > 0 && follow(sitemap, page, board).length === 0) {
    const why = `none of the ${sitemap.urls.length} addresses in ${page.url} is on its site and matches the pattern`
    throw new SourceChangedError('schema', why, 'urlset.url.loc')
  }
}

interface PageFault {
  externalId: string | null
  code: 'schema' | 'cut_off'
  field: string
  why: string
}

function readDetails(pages: Page[]): ParsedVisit {
  const had = pages.filter((page) => page.error === null)
  const read = had.map(readDetail)
  const postings = new Map<string, RawPosting>()
  const rejections: Rejection[] = []
  for (const posting of read.flatMap((one) => one.postings)) {
    if (postings.has(posting.externalId)) rejections.push(duplicateId(posting.externalId))
    else postings.set(posting.externalId, posting)
  }
  const faults = read.flatMap((one) => one.faults)
  throwIfMost(faults, postings.size, had)
  rejections.push(...read.flatMap((one) => one.rejections), ...pages.flatMap(lost))
  rejections.push(
    ...faults.map(({ externalId, field, why }) => ({ externalId, code: 'schema', why: `${field}: ${why}` })),
  )
  return { postings: [...postings.values()], rejections, total: null, incomplete: incompleteBecause(rejections) }
}

function readDetail(page: Page): { postings: RawPosting[]; faults: PageFault[]; rejections: Rejection[] } {
  const blocks = findJobPostings(page.text)
  const all = blocks.found.map((job) => readJobPosting(job, page.url))
  const untitled = all.filter((posting) => posting.title === null)
  const faults: PageFault[] = [
    ...blocks.faults.map((fault) => ({ externalId: null, field: 'application/ld+json', ...fault })),
    ...untitled.map(({ externalId }) => ({
      externalId,
      code: 'schema' as const,
      field: 'JobPosting.title',
      why: 'no title',
    })),
  ].map((fault) => ({ ...fault, why: `${fault.why} (${page.url})` }))
  const isBare = all.length + faults.length === 0
  const rejections = isBare ? [{ externalId: null, code: 'empty', why: `${page.url} carries no JobPosting` }] : []
  return { postings: all.filter((posting) => posting.title !== null), faults, rejections }
}

/** Like the rows of a list: more than half of four or more at fault, or pages and not one posting, is a change. */
function throwIfMost(faults: PageFault[], postings: number, pages: Page[]): void {
  const [first] = faults
  const rows = faults.length + postings
  if (first && (postings === 0 || (rows >= 4 && faults.length * 2 > rows))) {
    throw new SourceChangedError(first.code, `${first.field}: ${first.why}`, first.field)
  }
  if (postings === 0 && pages.length > 0) {
    const why = `no JobPosting on any of ${pages.length} pages, the first ${pages[0]?.url}`
    throw new SourceChangedError('schema', why, 'JobPosting')
  }
}

function lost(page: Page): Rejection[] {
  return page.error ? [{ externalId: null, code: page.error.code, why: `${page.url}: ${page.error.message}` }] : []
}
