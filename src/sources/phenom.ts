import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Page, type Rejection } from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { describe } from './escaped-html.ts'
import { idField, optionalText, optionalWebUrl, textField } from './fields.ts'
import { merged } from './html-fields.ts'
import { JOB_POSTING_FIELDS, readJobPosting } from './job-posting.ts'
import { findJobPostings } from './json-ld-blocks.ts'
import { domainField } from './own-domain.ts'
import { phenomSiteOf, readPhenomData } from './phenom-page.ts'
import { countIn } from './search-url.ts'

/** The site and the language of its pages: `careers.acme.example` and `global/en`. */
const config = z.strictObject({
  host: domainField,
  locale: z.string().regex(/^[a-z]{2,10}\/[a-z]{2}(?:[_-][a-z]{2,4})?$/i, 'no pair like global/en'),
})
type Config = z.infer<typeof config>

// Many sites give fewer; the next page begins behind those that came.
const PAGE_SIZE = 50

const row = z.object({
  jobSeqNo: idField,
  title: textField,
  reqId: optionalText,
  jobId: optionalText,
  type: optionalText,
  postedDate: optionalText,
  city: optionalText,
  state: optionalText,
  country: optionalText,
  location: optionalText,
  cityStateCountry: optionalText,
  multi_location: z.array(z.string()).nullish(),
  applyUrl: optionalWebUrl,
  jobVisibility: z.array(z.string()).nullish(),
})
type Row = z.infer<typeof row>

const list = z.object({
  eagerLoadRefineSearch: z.object({
    totalHits: z.int().nonnegative(),
    data: z.object({ jobs: z.array(z.unknown()) }),
  }),
})

const job = z.object({ description: optionalText, applyUrl: optionalWebUrl, companyName: optionalText })
const ad = z.object({ jobDetail: z.object({ data: z.object({ job: job.nullish() }).nullish() }).nullish() })

export const phenom = defineSource<Config>({
  name: 'phenom',
  manifest: {
    title: 'Phenom',
    homepage: 'https://www.phenom.com',
    kind: 'employer',
    fields: ['applyUrl', ...JOB_POSTING_FIELDS],
    paging: 'search pages from an offset that moves by the rows that came; one detail page per posting',
    completeness: 'the rows equal totalHits and none came twice, as the order of the list may shift between two pages',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '47 */12 * * *', minMinutes: 360 },
    terms: 'Public career pages without a documented interface; nothing is granted in writing.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 2000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  // Each site has a domain of its own; these two paths are alike on all of them.
  recognise(url) {
    const isPhenom = /^\/[^/]+\/[^/]+\/(search-results\/?$|job\/[A-Z0-9_-]+EXTERNAL[A-Z]{4,}(\/|$))/.test(url.pathname)
    return isPhenom ? boardAt(phenomSiteOf(url)) : null
  },

  // The site's own address stands in the settings of its scripts.
  recognisePage(html, url) {
    if (!/\bphApp\b/.test(html)) return null
    const stated = /"baseUrl"\s*:\s*"(https:[^"]+)"/.exec(html)?.[1]?.replaceAll('\\/', '/')
    return boardAt(phenomSiteOf(stated === undefined ? null : URL.parse(stated))) ?? boardAt(phenomSiteOf(url))
  },

  boardUrl(board) {
    return `${siteUrl(board.config)}/search-results`
  },

  requests(board) {
    return [get(searchUrl(board.config, 0), 'html')]
  },

  next(page, { config }) {
    const found = page.request.kind === 'list' ? searchOrNull(page) : null
    if (found === null) return []
    const from = countIn(page.request.url, 'from', 0) + found.data.jobs.length
    const isLast = found.data.jobs.length === 0 || from >= found.totalHits
    const details = wellFormed(found.data.jobs, row)
      .filter((one) => unlisted(one) === null)
      .map((one) => detail(jobUrl(config, one.jobSeqNo), 'html', { posting: one.jobSeqNo, version: versionOf(one) }))
    return [...(isLast ? [] : [get(searchUrl(config, from), 'html')]), ...details]
  },

  parse(pages, { config }) {
    const lists = listPages(pages).map((page) => readPhenomData(page, list).eagerLoadRefineSearch)
    const values = lists.flatMap(({ data }) => data.jobs)
    const rows = { values, path: 'eagerLoadRefineSearch.data.jobs', total: lists.at(-1)?.totalHits ?? null }
    return readDetailedRows(rows, row, {
      pages,
      idOf: (one) => one.jobSeqNo,
      reject: unlisted,
      readDetail,
      join: (one, said) =>
        merged({ ...said, externalId: one.jobSeqNo, url: jobUrl(config, one.jobSeqNo) }, listed(one)),
    })
  },
})

function boardAt(site: { host: string; locale: string } | null): { slug: string; config: Config } | null {
  const said = config.safeParse(site)
  return said.success ? { slug: `${said.data.host}-${said.data.locale.replace('/', '-')}`, config: said.data } : null
}

function siteUrl({ host, locale }: Config): string {
  return `https://${host}/${locale}`
}

function searchUrl(board: Config, from: number): string {
  return `${siteUrl(board)}/search-results?from=${from}&s=1&size=${PAGE_SIZE}`
}

function jobUrl(board: Config, id: string): string {
  return `${siteUrl(board)}/job/${encodeURIComponent(id)}`
}

function searchOrNull(page: Page) {
  try {
    return readPhenomData(page, list).eagerLoadRefineSearch
  } catch {
    return null
  }
}

function unlisted({ jobSeqNo, title, jobVisibility }: Row): Rejection | null {
  const isPublic = !jobVisibility?.length || jobVisibility.includes('external')
  return isPublic ? null : { externalId: jobSeqNo, code: 'unlisted', why: `"${title}" is not for the public` }
}

function versionOf({ title, postedDate, location, cityStateCountry, multi_location, type }: Row): string {
  return JSON.stringify([title, postedDate, location ?? cityStateCountry, multi_location ?? null, type])
}

function listed(one: Row): RawPosting {
  return {
    ...emptyRawPosting(one.jobSeqNo),
    applyUrl: one.applyUrl,
    title: one.title,
    locations: places(one),
    employmentTypes: one.type === null ? [] : [one.type],
    postedAt: one.postedDate,
    requisitionId: one.reqId ?? one.jobId,
  }
}

/** City, state and country are those of the first of several places. */
function places({ multi_location, location, cityStateCountry, city, state, country }: Row): RawLocation[] {
  const several = [...new Set((multi_location ?? []).map((text) => text.trim()))].filter((text) => text !== '')
  if (several.length > 1) return several.map((text) => ({ text, city: null, region: null, country: null }))
  const one = { text: location ?? cityStateCountry ?? several[0] ?? null, city, region: state, country }
  return Object.values(one).every((part) => part === null) ? [] : [one]
}

/** The list holds no more of the ad than its first sentences. The page's JobPosting adds pay and dates where there is one. */
function readDetail(page: Page): RawPosting {
  const said = readPhenomData(page, ad).jobDetail?.data?.job ?? null
  const [marked] = findJobPostings(page.text).found
  const posting = marked === undefined ? emptyRawPosting('') : readJobPosting(marked, page.url)
  const description = said?.description ? describe(said.description) : posting.description
  if (description === null) {
    const field = 'jobDetail.data.job.description'
    throw new SourceChangedError('schema', `${page.url} has no description: ${field} is missing`, field)
  }
  return {
    ...posting,
    description,
    applyUrl: said?.applyUrl ?? null,
    company: posting.company ?? said?.companyName ?? null,
  }
}
