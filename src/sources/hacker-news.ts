import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Page, type ParsedVisit, type Rejection } from './define-source.ts'
import { jsonOrNull } from './details.ts'
import { optionalText, optionalWebUrl } from './fields.ts'
import { linkOfTitle, readAd } from './hacker-news-ad.ts'
import { maskAddresses } from './hacker-news-emails.ts'
import { linesOfComment } from './hacker-news-lines.ts'
import { incompleteBecause, lostDetail } from './incomplete.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'

const API = 'https://hacker-news.firebaseio.com/v0'
/** Each month the account posts three threads: who is hiring, who wants to be hired, freelancers. */
const THREADS_A_MONTH = 3
const MONTHS = 2
const MOST_IN_KEY = 60

const WHO_IS_HIRING = { slug: 'who-is-hiring', config: {} }

const config = z.strictObject({ months: z.int().min(1).max(6).optional() })
type Config = z.infer<typeof config>

const account = z.object({ submitted: z.array(z.int().positive()).min(1) })
const thread = z.object({ id: z.int().positive(), title: z.string(), kids: z.array(z.int().positive()).nullish() })
const submission = z.object({ title: z.string().nullish() }).nullable()
const comment = z
  .object({
    id: z.int().positive(),
    time: z.int().nullish(),
    text: optionalText,
    deleted: z.boolean().nullish(),
    dead: z.boolean().nullish(),
  })
  .refine((said) => said.text !== null || said.deleted || said.dead, {
    path: ['text'],
    message: 'a comment without text',
  })
  .nullable()
type Comment = NonNullable<z.infer<typeof comment>>

export const hackerNews = defineSource<Config>({
  name: 'hacker-news',
  manifest: {
    title: 'Hacker News: Who is hiring?',
    homepage: 'https://news.ycombinator.com',
    kind: 'site',
    fields: [
      'url',
      'applyUrl',
      'title',
      'company',
      'locations',
      'description',
      'employmentTypes',
      'workplaces',
      'salary',
      'postedAt',
    ],
    paging: `the comments of the threads of the last ${MONTHS} months, each a page of its own, asked for about once`,
    completeness: 'every comment that a thread lists was had; an ad leaves with its comment or its thread',
    presence: 'whole',
    grace: 4,
    // The thread opens on the first working day of a month at 15 or 16 h UTC and fills within a day.
    cadence: { cron: '41 4 * * *', minMinutes: 360 },
    terms: 'Public read-only API without a stated limit; e-mail addresses in comments are masked.',
    attribution: { text: 'Hacker News', url: 'https://news.ycombinator.com', follow: false },
    redistribute: true,
    onByDefault: true,
    // A company that posts again next month has a new comment for the same opening.
    idsNameOpenings: false,
    lane: 'hacker-news',
    spacingMs: 250,
    // One comment a page, and an account of a thousand ids: the largest are some tens of kilobytes.
    maxBodyBytes: 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const isUser = url.hostname === 'news.ycombinator.com' && url.searchParams.get('id') === 'whoishiring'
    const isApi = url.hostname === 'hacker-news.firebaseio.com' && url.pathname === '/v0/user/whoishiring.json'
    return isUser || isApi ? WHO_IS_HIRING : null
  },

  /** Of a thread's page its title tells: every story of the site has such an address. */
  recognisePage(html, url) {
    const title = /<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? ''
    return url.hostname === 'news.ycombinator.com' && isHiring(title) ? WHO_IS_HIRING : null
  },

  boardUrl() {
    return 'https://news.ycombinator.com/submitted?id=whoishiring'
  },

  requests() {
    return [get(`${API}/user/whoishiring.json`, 'json')]
  },

  next(page, board) {
    if (page.request.kind === 'list') {
      const newest = jsonOrNull(page, account)?.submitted.slice(0, (board.config.months ?? MONTHS) * THREADS_A_MONTH)
      return (newest ?? []).map((id) => get(itemUrl(id), 'any', 'thread'))
    }
    const said = page.request.kind === 'thread' ? jsonOrNull(page, thread) : null
    if (said === null || !isHiring(said.title)) return []
    // `null`, which is what the API says of an unknown item, is JSON but no document: hence not `json`.
    return (said.kids ?? []).map((id) => detail(itemUrl(id), 'any', { posting: String(id), version: String(id) }))
  },

  parse(pages) {
    for (const page of pages) if (page.request.kind === 'list') readJson(page, account)
    const kids = commentIds(pages.filter((page) => page.request.kind === 'thread'))
    return readComments(kids, pages)
  },
})

function itemUrl(id: number): string {
  return `${API}/item/${id}.json`
}

/** The same account asks "Who wants to be hired?" and "Freelancer? Seeking freelancer?" on the same day. */
function isHiring(title: string): boolean {
  return /^\s*ask hn:\s*who(?:'s|’s| is) hiring\b/i.test(title)
}

/** The top-level comments of the threads of openings. Throws where threads were had and none is one of these. */
function commentIds(threads: Page[]): number[] {
  const hiring = threads.filter((page) => isHiring(readJson(page, submission)?.title ?? ''))
  const [first] = threads
  if (first !== undefined && hiring.length === 0) {
    const why = `none of the ${threads.length} newest submissions is "Ask HN: Who is hiring?", the first: ${first.url}`
    throw new SourceChangedError('schema', why, 'title')
  }
  return [...new Set(hiring.flatMap((page) => readJson(page, thread).kids ?? []))]
}

function readComments(ids: number[], pages: Page[]): ParsedVisit {
  const details = new Map(pages.flatMap((page) => (page.request.posting ? [[page.request.posting, page]] : [])))
  const postings: RawPosting[] = []
  const rejections: Rejection[] = []
  const faults: SourceChangedError[] = []
  for (const id of ids.map(String)) {
    const page = details.get(id)
    if (page === undefined || page.error) {
      rejections.push(
        page ? lostDetail(id, page) : { externalId: id, code: 'detail', why: `comment ${id} was not had` },
      )
      continue
    }
    try {
      const read = readComment(id, readJson(page, comment))
      if (Array.isArray(read)) postings.push(...read)
      else rejections.push(read)
    } catch (error) {
      if (!(error instanceof SourceChangedError)) throw error
      faults.push(error)
      rejections.push({ externalId: id, code: 'schema', why: error.message })
    }
  }
  throwIfMost(faults, postings.length)
  return { postings, rejections, total: null, incomplete: incompleteBecause(rejections.map(unsheltered)) }
}

/** A comment that went unread may hold several postings, whose ids nobody knows: it makes the visit prove nothing. */
function unsheltered(rejection: Rejection): Rejection {
  return { ...rejection, externalId: null }
}

function throwIfMost(faults: SourceChangedError[], postings: number): void {
  const [first] = faults
  if (first && (postings === 0 || faults.length > postings)) {
    throw new SourceChangedError(
      first.code,
      `${faults.length} comments have another shape, the first: ${first.message}`,
      first.field,
    )
  }
}

function readComment(id: string, said: Comment | null): RawPosting[] | Rejection {
  if (said === null || said.deleted || said.dead || said.text === null) {
    return { externalId: id, code: 'gone', why: `comment ${id} was deleted` }
  }
  const text = maskAddresses(said.text)
  // Once more behind the entities: `&#106;ane&#64;acme.example` is an address too.
  const lines = linesOfComment(text).map(maskAddresses)
  const ad = readAd(lines)
  if (ad === null) return { externalId: id, code: 'empty', why: `comment ${id} offers no opening` }
  const keys = roleKeys(ad.titles)
  return ad.titles.map((title, index) => ({
    ...emptyRawPosting(keys.length === 1 ? id : `${id}-${keys[index]}`),
    url: `https://news.ycombinator.com/item?id=${id}`,
    applyUrl: optionalWebUrl.parse(keys.length === 1 ? null : linkOfTitle(title, lines)),
    title,
    company: ad.company,
    locations: ad.places.map((place) => ({ text: place, city: null, region: null, country: null })),
    description: { format: 'html', body: text },
    employmentTypes: ad.employmentTypes,
    workplaces: ad.workplaces,
    salary: payOf({ text: ad.salary }),
    postedAt: said.time ? String(said.time) : null,
  }))
}

/** A key for each role of a comment, by its words and not by its place: another role added in an edit moves none. */
function roleKeys(titles: string[]): string[] {
  const used = new Map<string, number>()
  return titles.map((title) => {
    const words = title.normalize('NFKD').toLowerCase().replace(/\+/g, 'p').replace(/#/g, 'sharp')
    const key =
      words
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|(?<!-)-+$/g, '')
        .slice(0, MOST_IN_KEY) || 'role'
    const count = (used.get(key) ?? 0) + 1
    used.set(key, count)
    return count === 1 ? key : `${key}-${count}`
  })
}
