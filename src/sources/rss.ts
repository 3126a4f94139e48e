import { load } from 'cheerio/slim'
import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type SourceBoard } from './define-source.ts'
import { decodeText, describe } from './escaped-html.ts'
import { optionalText, textField, visitedUrl } from './fields.ts'
import { payOf } from './pay.ts'
import { readRows } from './read-rows.ts'
import { readFeed } from './rss-feed.ts'

/** How titles are put together: "company: role", "role at company", "role - company". */
const TITLE = /^(role|company)(\s*[^\w\s]+\s*|\s+(?:at|@|bei|chez)\s+)(role|company)$/

const reading = {
  title: z
    .string()
    .refine((pattern) => pattern === 'role' || isTitlePattern(pattern), { message: 'no pattern like "company: role"' })
    .optional(),
  /** The employer of all entries, where the feed is an employer's own. */
  company: textField.optional(),
  /** The feed always holds every opening: what is not in it is gone. */
  whole: z.boolean().optional(),
}
const config = z.union([
  z.strictObject({ url: visitedUrl, ...reading }),
  z.strictObject({ urls: z.array(visitedUrl).min(1).max(50), ...reading }),
])
type Config = z.infer<typeof config>

const row = z.object({
  id: textField,
  url: z.string().nullable(),
  title: textField,
  content: optionalText,
  postedAt: optionalText,
  tags: z.array(z.string()),
  extras: z.record(z.string(), z.array(z.string())),
})
type Row = z.infer<typeof row>

/** Their terms forbid what Rolecall does. */
const REFUSED = /(?:^|\.)(?:weworkremotely|linkedin|indeed|glassdoor)\.[a-z.]+$/
const FEED_PATH = /\.(?:rss|atom|rdf)$|(?:^|[/_-])(?:rss|atom|feed)(?:\.xml|\.json)?\/?$/i

export const rss = defineSource<Config>({
  name: 'rss',
  manifest: {
    title: 'RSS, Atom or JSON feed',
    homepage: 'https://www.rssboard.org/rss-specification',
    kind: 'site',
    fields: [
      'url',
      'title',
      'company',
      'locations',
      'description',
      'employmentTypes',
      'salary',
      'postedAt',
      'validThrough',
      'tags',
    ],
    paging: 'none: each feed of the board is one document',
    completeness:
      'none by default; with "whole" in its config a feed that was read to its closing tag holds all openings',
    presence: 'window',
    grace: 4,
    cadence: { cron: '19 */3 * * *', minMinutes: 60 },
    terms: 'Feeds that sites publish for readers; robots.txt and takedown requests are honoured.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: false,
    lane: null,
    spacingMs: 2000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'follow',
    credentials: null,
    dailyRequests: null,
  },
  config,

  presence(board) {
    return board.config.whole ? 'whole' : 'window'
  },

  recognise(url) {
    return FEED_PATH.test(url.pathname) && !REFUSED.test(url.hostname) ? feedBoard(url) : null
  },

  /** Only a feed that says it is of jobs: most pages announce the feed of a blog. */
  recognisePage(html, url) {
    if (REFUSED.test(url.hostname)) return null
    const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } }, false)
    const links = $('link[rel~="alternate"]').toArray()
    const jobs = links.find((link) => {
      const { type = '', href = '', title = '' } = link.attribs
      return (
        /(?:rss|atom)\+xml|feed\+json/i.test(type) && /job|career|vacanc|position|stellen/i.test(`${href} ${title}`)
      )
    })
    const feed = jobs ? URL.parse(jobs.attribs.href ?? '', url.href) : null
    return feed !== null && /^https?:$/.test(feed.protocol) && !REFUSED.test(feed.hostname) ? feedBoard(feed) : null
  },

  boardUrl(board) {
    return new URL('/', urlsOf(board)[0]).href
  },

  requests(board) {
    // A kind of their own: several feeds of one site are no pages of one list.
    return urlsOf(board).map((url) => get(url, 'any', 'feed'))
  },

  next() {
    return []
  },

  parse(pages, board) {
    const values = pages.flatMap(readFeed)
    return readRows({ values, path: 'items', total: null }, row, (entry) => readEntry(entry, board.config))
  },
})

function feedBoard(url: URL): { slug: string; config: Config } {
  const path = url.pathname.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<!-)-+$/g, '')
  return { slug: path === '' ? url.hostname : `${url.hostname}-${path}`, config: { url: url.href } }
}

function urlsOf({ config: said }: SourceBoard<Config>): string[] {
  return 'url' in said ? [said.url] : said.urls
}

function isTitlePattern(pattern: string): boolean {
  const parts = TITLE.exec(pattern)
  return parts !== null && parts[1] !== parts[3]
}

function readEntry(said: Row, board: Config): RawPosting {
  const named = nameParts(decodeText(said.title), board.title ?? 'role')
  const extra = (...names: string[]) => names.flatMap((name) => said.extras[name] ?? [])
  return {
    ...emptyRawPosting(said.id),
    url: said.url,
    title: named.role,
    company: board.company ?? named.company ?? extra('company', 'company_name', 'employer')[0] ?? null,
    locations: places(extra),
    description: said.content === null ? null : describe(said.content),
    employmentTypes: extra('job_type', 'jobtype', 'employment_type', 'type'),
    salary: payOf({ text: extra('salary')[0] ?? null }),
    postedAt: said.postedAt,
    validThrough: extra('expires_at', 'expires', 'expirydate', 'expiration_date', 'valid_through')[0] ?? null,
    tags: said.tags.map(decodeText),
  }
}

/** A title that does not follow the board's pattern is the role alone. What the pattern names last begins at its last mark. */
function nameParts(title: string, pattern: string): { role: string; company: string | null } {
  const [, first, mark = '', last] = TITLE.exec(pattern) ?? []
  const at = last === 'company' ? title.lastIndexOf(mark) : title.indexOf(mark)
  if (first === undefined || at === -1) return { role: title, company: null }
  const parts = [title.slice(0, at).trim(), title.slice(at + mark.length).trim()]
  const [role, company] = first === 'role' ? parts : parts.toReversed()
  return role && company ? { role, company } : { role: title, company: null }
}

function places(extra: (...names: string[]) => string[]): RawLocation[] {
  const texts = extra('location', 'job_location', 'joblocation')
  if (texts.length > 0) return texts.map((text) => ({ text, city: null, region: null, country: null }))
  const place = {
    text: null,
    city: extra('city')[0] ?? null,
    region: extra('state')[0] ?? null,
    country: extra('country')[0] ?? null,
  }
  return place.city === null && place.country === null ? [] : [place]
}
