import { z } from 'zod'
import type { RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type Page, type PageRequest, type ParsedVisit, type SourceBoard } from './define-source.ts'
import { jsonOrNull } from './details.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { JOB_POSTING_FIELDS, readJobPosting } from './job-posting.ts'
import { boardOnDomain, domainField, subdomainOf } from './own-domain.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { checkedSlug } from './slug.ts'
import { firstFeedRequest, nextFeedRequest, readTeamtailorFeed } from './teamtailor-rss.ts'

const VENDOR_HOSTS = new Set(['www', 'app', 'api', 'tt', 'docs', 'support', 'help', 'status', 'blog', 'partner'])
/** Regions other than Europe have hosts of their own: `acme.na.teamtailor.com`. */
const REGIONAL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.[a-z]{2}\.teamtailor\.com$/
/** The program of a career site. The jobs widget and pictures on other people's pages come from other places of the same network. */
const SITE_MARK =
  /<(?:script|link)\b[^>]{0,1000}?\bteamtailor-cdn\.com\/assets\/|<meta\b[^>]{0,200}\bcontent="Teamtailor"/i

const config = z.strictObject({
  /** The employer's own domain, or a regional host. */
  host: domainField.optional(),
  /** The older feed, for a career site that has no JSON Feed. */
  feed: z.literal('rss').optional(),
})
type Config = z.infer<typeof config>

const row = z.object({
  id: idField,
  title: textField,
  url: webUrl,
  date_published: optionalText,
  content_html: optionalText,
  language: optionalText,
  _jobposting: z.record(z.string(), z.unknown()).nullish(),
})
type Row = z.infer<typeof row>

const page = z.object({
  title: optionalText,
  language: optionalText,
  next_url: optionalText,
  items: z.array(z.unknown()),
})

export const teamtailor = defineSource<Config>({
  name: 'teamtailor',
  manifest: {
    title: 'Teamtailor',
    homepage: 'https://www.teamtailor.com',
    kind: 'employer',
    fields: [...JOB_POSTING_FIELDS],
    paging: 'JSON Feed: 100 ads a page, each naming the next; RSS: per_page and offset, to the first short page',
    completeness: 'the last page of the JSON Feed names no next one; the last page of the RSS feed was short',
    presence: 'whole',
    grace: 2,
    cadence: { cron: '47 */6 * * *', minMinutes: 60 },
    terms: 'Public feeds that each career site offers to readers; its robots.txt leaves them open and is honoured.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const feed = url.pathname.endsWith('/jobs.rss') ? { feed: 'rss' as const } : {}
    const slug = subdomainOf(url, 'teamtailor.com', VENDOR_HOSTS)
    if (slug !== null) return { slug, config: feed }
    if (!REGIONAL.test(url.hostname)) return null
    return { slug: url.hostname.replace(/\..*/, ''), config: { host: url.hostname, ...feed } }
  },

  recognisePage(html, url) {
    if (url.hostname.endsWith('.teamtailor.com') || !SITE_MARK.test(html)) return null
    return boardOnDomain(url)
  },

  boardUrl(board) {
    return `${siteOf(board)}/jobs`
  },

  requests(board) {
    return [board.config.feed === 'rss' ? firstFeedRequest(siteOf(board)) : get(`${siteOf(board)}/jobs.json`, 'json')]
  },

  next(one, board) {
    return board.config.feed === 'rss' ? nextFeedRequest(one) : nextPage(one)
  },

  parse(pages, board) {
    return board.config.feed === 'rss' ? readTeamtailorFeed(pages) : readJsonFeed(pages)
  },
})

function siteOf(board: SourceBoard<Config>): string {
  return `https://${board.config.host ?? `${checkedSlug(board.slug)}.teamtailor.com`}`
}

/** Only the query is taken from the feed: whatever host it names, the visit stays where it began. */
function nextPage(one: Page): PageRequest[] {
  const named = jsonOrNull(one, page)?.next_url ?? null
  const next = named === null ? null : URL.parse(named, one.request.url)
  if (next === null) return []
  const url = new URL(one.request.url)
  url.search = next.search
  return url.href === one.request.url ? [] : [get(url.href, 'json')]
}

function readJsonFeed(pages: Page[]): ParsedVisit {
  const feeds = pages.map((one) => readJson(one, page))
  const [first] = feeds
  const values = feeds.flatMap((feed) => feed.items)
  const visit = readRows({ values, path: 'items', total: null }, row, (item) =>
    readItem(item, first?.title ?? null, first?.language ?? null),
  )
  const named = feeds.at(-1)?.next_url ?? null
  if (named === null || visit.incomplete !== null) return visit
  return { ...visit, incomplete: { code: 'repeated_page', message: `the last page still names a next one: ${named}` } }
}

function readItem(item: Row, company: string | null, language: string | null): RawPosting {
  const said = readJobPosting(item._jobposting ?? {}, item.url)
  return {
    ...said,
    externalId: item.id,
    url: item.url,
    title: item.title,
    company: said.company ?? company,
    // The region is the employer's own grouping of its offices ("Europe"), not a part of the country.
    locations: said.locations.map((at) => ({ ...at, region: null })),
    description: item.content_html === null ? said.description : { format: 'html', body: item.content_html },
    language: said.language ?? item.language ?? language,
    postedAt: said.postedAt ?? item.date_published,
  }
}
