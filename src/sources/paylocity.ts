import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Page, type Rejection } from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { embeddedBoard } from './embedded-board.ts'
import { escapeHtml } from './escaped-html.ts'
import { idField, optionalText, textField } from './fields.ts'
import { absolute, type HtmlPage, openWholeHtml, query, visibleText } from './html-page.ts'
import { JOB_POSTING_FIELDS, readJobPosting } from './job-posting.ts'
import { findJobPostings } from './json-ld-blocks.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { checkedSlug, slugOrNull } from './slug.ts'

const HOST = 'recruiting.paylocity.com'
const SITE = `https://${HOST}/Recruiting/Jobs`
const PAGE_DATA = /\bwindow\.pageData\s*=\s*(?=\{)/
const NOT_FOUND = /that job does not exist or is not currently active/i
/** A board's list in a frame, also one that waits for consent. */
const FRAME = /<iframe\s[^<>]{0,1000}?["'=]\s?(?:https?:)?(\/\/recruiting\.paylocity\.com\/[^\s"'<>`]{1,300})/gi
/** Its own pages lead back to their board. */
const TO_BOARD = /\bhref=["'](\/recruiting\/jobs\/(?:All|List)\/[^\s"'<>`]{1,300})/gi
/** Titles of a list that name no company. */
const NO_COMPANY =
  /^((our|all|open|current|internal|external) )*(careers?|jobs?|positions?|openings?|opportunities|employment|vacancies)\b/i

const config = z.strictObject({})
type Config = z.infer<typeof config>

const row = z.object({
  JobId: idField,
  JobTitle: textField,
  LocationName: optionalText,
  ShouldDisplayLocation: z.boolean().nullish(),
  PublishedDate: optionalText,
  IsInternal: z.boolean().nullish(),
  IsRemote: z.boolean().nullish(),
  JobLocation: z.object({ City: optionalText, State: optionalText, Country: optionalText }).nullish(),
})
type Row = z.infer<typeof row>

const list = z.object({ Jobs: z.array(z.unknown()), ModuleTitle: optionalText })

/** What an ad's own page says under headings, and what its JobPosting says; null where there is no such ad. */
interface Ad {
  sections: { label: string; html: string; text: string }[]
  marked: RawPosting | null
  applyUrl: string | null
}

export const paylocity = defineSource<Config>({
  name: 'paylocity',
  manifest: {
    title: 'Paylocity',
    homepage: 'https://www.paylocity.com',
    kind: 'employer',
    // It names no requisition.
    fields: ['applyUrl', ...JOB_POSTING_FIELDS.filter((field) => field !== 'requisitionId')],
    paging: 'none: the data in one page lists the whole board; one more page for each ad',
    completeness: 'the data in the page was read whole; it states no total',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '59 */12 * * *', minMinutes: 360 },
    terms: 'Undocumented data in the pages of each careers site; the vendor grants nothing in writing.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: 'paylocity',
    spacingMs: 2000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise: boardOf,

  recognisePage(html, url) {
    return embeddedBoard(html, url, url.hostname === HOST ? TO_BOARD : FRAME, boardOf)
  },

  boardUrl(board) {
    return listUrl(board.slug)
  },

  requests(board) {
    return [get(listUrl(checkedSlug(board.slug)), 'html')]
  },

  next(page) {
    if (page.request.kind !== 'list') return []
    const jobs = wellFormed(rowsOrNone(page), row).filter((job) => internal(job) === null)
    return jobs.map((job) => {
      const version = JSON.stringify([job.PublishedDate, job.JobTitle])
      return detail(`${SITE}/Details/${encodeURIComponent(job.JobId)}`, 'html', { posting: job.JobId, version })
    })
  },

  parse(pages) {
    const lists = listPages(pages).map(readList)
    const company = lists[0]?.ModuleTitle ?? null
    const values = lists.flatMap((one) => one.Jobs)
    return readDetailedRows({ values, path: 'Jobs', idKey: 'JobId', total: null }, row, {
      pages,
      idOf: (job) => job.JobId,
      reject: internal,
      readDetail: readAd,
      join: (job, ad) => readJob(job, ad, company !== null && NO_COMPANY.test(company) ? null : company),
    })
  },
})

/** A board is named by a GUID under All, an old one by a number under List; the address of an ad names no board. */
function boardOf(url: URL): { slug: string; config: Config } | null {
  if (url.hostname !== HOST) return null
  const name = /^\/recruiting\/jobs\/(?:All\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|List\/(\d+))(?:\/|$)/i.exec(
    url.pathname,
  )
  const slug = slugOrNull(name?.[1]?.toLowerCase() ?? name?.[2])
  return slug === null ? null : { slug, config: {} }
}

function listUrl(slug: string): string {
  return `${SITE}/${/^\d+$/.test(slug) ? 'List' : 'All'}/${slug}`
}

function rowsOrNone(page: Page): unknown[] {
  try {
    return readList(page).Jobs
  } catch {
    return []
  }
}

function readList(page: Page): z.infer<typeof list> {
  return readJson({ ...page, text: page.error ? '' : pageData(page) }, list)
}

/** The object that the page's script sets, up to its last brace; the rest of the page where that is missing. */
function pageData(page: Page): string {
  const start = PAGE_DATA.exec(page.text)
  // A board that does not exist is a page like any other, with the status of one that does.
  if (!start) throw new SourceChangedError('schema', `${page.url} sets no window.pageData`, 'window.pageData')
  const rest = page.text.slice(start.index + start[0].length)
  let depth = 0
  // A string without an end is one token: else each quote in it would begin another search of all the rest.
  for (const token of rest.matchAll(/"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[{}]/g)) {
    if (token[0] === '{') depth++
    if (token[0] === '}' && --depth === 0) return rest.slice(0, token.index + 1)
  }
  return rest
}

function internal(job: Row): Rejection | null {
  if (job.IsInternal !== true) return null
  return { externalId: job.JobId, code: 'unlisted', why: `"${job.JobTitle}" is for the company's own people` }
}

function readAd(page: Page): Ad | null {
  const html = openWholeHtml(page)
  if (NOT_FOUND.test(page.text)) return null
  const [job] = findJobPostings(page.text).found
  const ad = {
    sections: sectionsOf(html),
    marked: job ? readJobPosting(job, page.url) : null,
    applyUrl: applyUrl(html),
  }
  if (body(ad) !== null) return ad
  throw new SourceChangedError('schema', `${page.url} has no text of an ad`, '.job-listing-header')
}

/** Each heading of the ad with the block that follows it: Job Type, Description, Requirements, Salary. */
function sectionsOf(page: HtmlPage): Ad['sections'] {
  const $ = query(page)
  return $('.job-preview-details .job-listing-header')
    .toArray()
    .flatMap((element) => {
      const block = $(element).next('div')
      const text = visibleText(block)
      return text === null ? [] : [{ label: visibleText($(element)) ?? '', html: block.html()?.trim() ?? '', text }]
    })
}

function applyUrl(page: HtmlPage): string | null {
  return absolute(query(page)('a[href*="/Jobs/Apply/" i]').first().attr('href'), page.base)
}

function readJob(job: Row, ad: Ad | null, company: string | null): RawPosting | Rejection {
  if (ad === null) {
    // The list has just named it: the next one tells which of the two was late.
    return { externalId: job.JobId, code: 'detail', why: `the page of "${job.JobTitle}" says that it is not active` }
  }
  const { sections, marked } = ad
  const type = sections.find(isJobType)?.text
  const pay = sections.find(({ label }) => /^(salary|pay|compensation|wage)/i.test(label))?.text
  return {
    ...(marked ?? emptyRawPosting(job.JobId)),
    externalId: job.JobId,
    url: `${SITE}/Details/${encodeURIComponent(job.JobId)}`,
    applyUrl: ad.applyUrl,
    title: job.JobTitle,
    company: marked?.company ?? company,
    locations: job.ShouldDisplayLocation === false ? [] : places(job, marked),
    description: body(ad),
    employmentTypes: type === undefined ? (marked?.employmentTypes ?? []) : [type],
    // IndeedRemoteType says the same of jobs at home and in an office: only IsRemote is a statement.
    workplaces: job.IsRemote ? ['Remote'] : (marked?.workplaces ?? []),
    salary: marked?.salary ?? payOf({ text: pay }),
    postedAt: job.PublishedDate ?? marked?.postedAt ?? null,
    requisitionId: null,
  }
}

/** The name of a place is the employer's label for it, often the only word on how one works there: "Hybrid". */
function places(job: Row, marked: RawPosting | null): RawLocation[] {
  const { City: city = null, State: region = null, Country: country = null } = job.JobLocation ?? {}
  const said = { text: job.LocationName, city, region, country }
  return Object.values(said).some((part) => part !== null) ? [said] : (marked?.locations ?? [])
}

/** What people read on the page; its JobPosting may hold less. */
function body({ sections, marked }: Ad): RawPosting['description'] {
  const parts = sections
    .filter((section) => !isJobType(section))
    .map(({ label, html }) => {
      return label === '' || /^description$/i.test(label) ? html : `<h3>${escapeHtml(label)}</h3>${html}`
    })
  return parts.length === 0 ? (marked?.description ?? null) : { format: 'html', body: parts.join('\n') }
}

function isJobType({ label }: { label: string }): boolean {
  return /^job type$/i.test(label)
}
