import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Page, type Rejection } from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { textField } from './fields.ts'
import { merged } from './html-fields.ts'
import { rootOf } from './html-find.ts'
import { absolute, type Elements, openWholeHtml, visibleText } from './html-page.ts'
import { JOB_POSTING_FIELDS, readJobPosting } from './job-posting.ts'
import { findJobPostings } from './json-ld-blocks.ts'
import { isRejection } from './read-rows.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

const config = z.strictObject({})
type Board = { slug: string }

const HOST = 'https://jobs.jobvite.com'
// What the frame on an employer's own site asks with: without it a branded board redirects to that site, which has no list.
const FRAME = 'fr=true&nl=1'
const JOB_LINK = 'a[href*="/job/"]'
const NO_JOBS = /\bno (results|(open |current |available )?(jobs|positions|openings))\b/i

const row = z.object({ id: textField, title: textField, location: z.string().nullable() })
type Row = z.infer<typeof row>

interface List {
  rows: unknown[]
  total: number | null
  next: string | null
}

/** What of jobs.jobvite.com is Jobvite's own. */
const OWN_PAGES = new Set(['__assets__', 'support', 'careers', 'privacy', 'terms'])

export const jobvite = defineSource<z.infer<typeof config>>({
  name: 'jobvite',
  manifest: {
    title: 'Jobvite',
    homepage: 'https://www.jobvite.com',
    kind: 'employer',
    fields: ['applyUrl', ...JOB_POSTING_FIELDS],
    paging: 'the search page, 50 rows each, by its own link to the next; one detail page per posting',
    completeness:
      'each page is whole, the last has no further link, the rows equal the count that the search page states, and none came twice',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '33 */12 * * *', minMinutes: 360 },
    terms: 'Public career pages without a documented interface; nothing is granted in writing.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: 'jobvite',
    spacingMs: 2000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    if (url.hostname !== 'jobs.jobvite.com') return null
    const [first, second] = pathParts(url)
    const slug = slugOrNull(first === 'careers' ? second : first)
    return slug === null || OWN_PAGES.has(slug) ? null : { slug, config: {} }
  },

  // The element in which Jobvite's script opens its frame.
  recognisePage(html) {
    const slug = slugOrNull(/<[^<>]+\bdata-careersite=["']([^"']+)["']/i.exec(html)?.[1])
    return slug === null ? null : { slug, config: {} }
  },

  boardUrl(board) {
    return `${HOST}/${board.slug}/jobs`
  },

  requests(board) {
    return [get(`${HOST}/${checkedSlug(board.slug)}/search?${FRAME}`, 'html')]
  },

  next(page, board) {
    const list = page.request.kind === 'list' ? listOrNull(page, board) : null
    if (list === null) return []
    const details = wellFormed(list.rows, row).map(({ id, title, location }) =>
      detail(`${jobUrl(board, id)}?${FRAME}`, 'html', { posting: id, version: JSON.stringify([title, location]) }),
    )
    return [...(list.next === null ? [] : [get(list.next, 'html')]), ...details]
  },

  parse(pages, board) {
    const lists = listPages(pages).map((page) => readList(page, board))
    const rows = { values: lists.flatMap((list) => list.rows), path: 'rows', total: lists[0]?.total ?? null }
    return readDetailedRows(rows, row, {
      pages,
      idOf: (job) => job.id,
      readDetail: (page) => readDetail(page, board),
      join: (job, said) => (isRejection(said) ? said : merged(listed(job, board), said)),
    })
  },
})

function listOrNull(page: Page, board: Board): List | null {
  try {
    return readList(page, board)
  } catch {
    return null
  }
}

function readList(page: Page, board: Board): List {
  const html = openWholeHtml(page)
  const root = rootOf(html)
  const links = root.find(JOB_LINK)
  const rows = links.toArray().flatMap((_, index) => readLink(links.eq(index), board))
  const words = visibleText(root.find('[class*="jv-"]')) ?? ''
  if (rows.length === 0 && !NO_JOBS.test(words)) {
    throw new SourceChangedError(
      'schema',
      `${page.url} has no link like ${JOB_LINK}, and does not say that there are none`,
      JOB_LINK,
    )
  }
  const count = /\bof\s+([\d,.]+)/i.exec(visibleText(root.find('.jv-pagination-text')) ?? '')?.[1]
  const link = root.find('a.jv-pagination-next[href]:not(.jv-pagination-disabled)').attr('href')
  const total = count === undefined ? (rows.length === 0 ? 0 : null) : Number(count.replace(/\D/g, ''))
  return { rows, total, next: nextPage(absolute(link, html.base), board) }
}

/** Links to single jobs of this very board: in a table, in a list, or around all that is said of the job. */
function readLink(link: Elements, board: Board): unknown[] {
  const path = new RegExp(`/(?:careers/)?${board.slug.replace(/\./g, '\\.')}/job/([A-Za-z0-9_-]+)/?(?:[?#].*)?$`, 'i')
  const id = path.exec(link.attr('href') ?? '')?.[1]
  if (id === undefined) return []
  const name = link.find('.jv-job-list-name')
  const around = link.closest('tr, li')
  const place = visibleText(link.find('.jv-job-list-location')) ?? visibleText(around.find('.jv-job-list-location'))
  return [{ id, title: visibleText(name) ?? visibleText(link), location: place }]
}

function nextPage(link: string | null, board: Board): string | null {
  const url = link === null ? null : new URL(link)
  if (url?.origin !== HOST || !url.pathname.toLowerCase().includes(`/${board.slug.toLowerCase()}/`)) return null
  for (const [name, value] of new URLSearchParams(FRAME)) url.searchParams.set(name, value)
  return url.href
}

function listed(job: Row, board: Board): RawPosting {
  // "3 Locations" is a count: the places stand on the job's own page.
  const text = job.location === null || /^\d+ locations?$/i.test(job.location) ? null : job.location
  return {
    ...emptyRawPosting(job.id),
    url: jobUrl(board, job.id),
    title: job.title,
    locations: text === null ? [] : [{ text, city: null, region: null, country: null }],
  }
}

/** A job that is no longer there is answered by a redirect to the list, with `error=404`. */
function readDetail(page: Page, board: Board): RawPosting | Rejection {
  const id = page.request.posting ?? ''
  if (!new URL(page.url).pathname.includes(`/job/${id}`)) {
    return { externalId: id, code: 'detail', why: `${page.request.url} leads to ${page.url}, which is another page` }
  }
  const html = openWholeHtml(page)
  const root = rootOf(html)
  const body = root.find('.jv-job-detail-description').first()
  const { found, faults } = findJobPostings(page.text)
  const marked = found[0] === undefined ? null : readJobPosting(found[0], page.url)
  if (marked?.description == null && visibleText(body) === null) {
    const why = `no JobPosting with a description (${faults[0]?.why ?? 'none'}) and no .jv-job-detail-description`
    throw new SourceChangedError(faults[0]?.code ?? 'schema', `${page.url}: ${why}`, 'JobPosting.description')
  }
  const said = marked ?? emptyRawPosting(id)
  const number = /\breq\.?\s*num\.?\s*(?::\s*)?([\w-]+)/i.exec(visibleText(root.find('.jv-job-detail-meta')) ?? '')?.[1]
  const identifier = said.requisitionId === id ? null : said.requisitionId
  return {
    ...said,
    description: said.description ?? { format: 'html', body: (body.html() ?? '').trim() },
    applyUrl: absolute(root.find('a.jv-button-apply').attr('href'), `${jobUrl(board, id)}/`),
    requisitionId: number ?? identifier,
  }
}

function jobUrl(board: Board, id: string): string {
  return `${HOST}/${board.slug}/job/${id}`
}
