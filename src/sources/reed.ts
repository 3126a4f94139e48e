import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type PageRequest } from './define-source.ts'
import { jsonOrNull, listPages, readDetailedRows, wellFormed } from './details.ts'
import { decodeText, describe } from './escaped-html.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { countIn, pageCount, parameter, searchSlug, searchUrl, searchWords } from './search-url.ts'
import { pathParts } from './slug.ts'

const API = 'https://www.reed.co.uk/api/1.0'
const PAGE_SIZE = 100
const PAGES = 3

const config = z.strictObject({
  keywords: searchWords.optional(),
  locationName: searchWords.optional(),
  /** Miles around the place. */
  distanceFromLocation: z.int().min(0).max(100).optional(),
  directEmployer: z.boolean().optional(),
  pages: pageCount(20),
})
type Config = z.infer<typeof config>

const row = z.object({
  jobId: idField,
  jobTitle: textField,
  jobUrl: webUrl,
  employerName: optionalText,
  locationName: optionalText,
  minimumSalary: z.number().nullish(),
  maximumSalary: z.number().nullish(),
  currency: optionalText,
  date: optionalText,
  expirationDate: optionalText,
})
type Row = z.infer<typeof row>

const list = z.object({ results: z.array(z.unknown()), totalResults: z.int().nonnegative() })

const full = z.object({
  jobId: idField,
  jobDescription: optionalText,
  externalUrl: optionalWebUrl,
  salary: optionalText,
  salaryType: optionalText,
  contractType: optionalText,
  fullTime: z.boolean().nullish(),
  partTime: z.boolean().nullish(),
})
type Full = z.infer<typeof full>

export const reed = defineSource<Config>({
  name: 'reed',
  manifest: {
    title: 'Reed',
    homepage: 'https://www.reed.co.uk',
    kind: 'site',
    fields: [
      'url',
      'applyUrl',
      'title',
      'company',
      'locations',
      'description',
      'employmentTypes',
      'salary',
      'postedAt',
      'validThrough',
    ],
    paging: `resultsToSkip and resultsToTake, ${PAGE_SIZE} rows a page, as many pages as the board's config allows (${PAGES}); the ad itself from its own page`,
    completeness: 'none: a search shows its best pages, absence proves nothing',
    presence: 'window',
    grace: 4,
    cadence: { cron: '37 */8 * * *', minMinutes: 240 },
    terms: 'Documented jobseeker API with a key; its list holds extracts, the whole ad is a request of its own.',
    attribution: { text: 'Reed.co.uk', url: 'https://www.reed.co.uk', follow: false },
    redistribute: false,
    onByDefault: false,
    idsNameOpenings: false,
    lane: 'reed',
    spacingMs: 1500,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: { place: 'basic', variables: { user: 'REED_API_KEY' } },
    dailyRequests: null,
  },
  config,

  recognise(url) {
    if (!/^(www\.)?reed\.co\.uk$/.test(url.hostname)) return null
    const [first, second = '', third] = pathParts(url)
    const isApi = first === 'api' && second === '1.0' && third === 'search'
    if (!isApi && first !== 'jobs') return null
    const words = isApi ? null : /^(?:(.+)-)?jobs(?:-in-(.+))?$/.exec(second)
    const search: Config = {
      ...(words?.[1] && { keywords: words[1].replaceAll('-', ' ') }),
      ...(words?.[2] && { locationName: words[2].replaceAll('-', ' ') }),
      ...parameter(url, 'keywords', 'keywords'),
      ...parameter(url, isApi ? 'locationName' : 'location', 'locationName'),
    }
    return { slug: searchSlug([search.keywords, search.locationName], 'reed'), config: search }
  },

  boardUrl(board) {
    const { keywords, locationName } = board.config
    return searchUrl('https://www.reed.co.uk/jobs', { keywords, location: locationName })
  },

  requests(board) {
    return [get(listUrl(board.config, 0), 'json')]
  },

  next(page, board) {
    const said = page.request.kind === 'list' ? jsonOrNull(page, list) : null
    if (said === null) return []
    const details = wellFormed(said.results, row).map((job) =>
      detail(`${API}/jobs/${encodeURIComponent(job.jobId)}`, 'json', { posting: job.jobId, version: versionOf(job) }),
    )
    return [...nextList(page.request.url, said, board.config), ...details]
  },

  parse(pages) {
    const lists = listPages(pages)
    const said = lists.map((page) => readJson(page, list))
    const last = lists.at(-1)
    // The total is of all that the search finds; of a board that asks for its first pages only it says nothing.
    const isWhole = last !== undefined && afterPage(last.request.url, said.at(-1)) >= (said[0]?.totalResults ?? 0)
    const rows = {
      values: said.flatMap((one) => one.results),
      path: 'results',
      total: isWhole ? (said[0]?.totalResults ?? null) : null,
    }
    return readDetailedRows(rows, row, {
      pages,
      idOf: (job) => job.jobId,
      readDetail: (page) => readJson(page, full),
      join: (job, its) => readJob(job, its),
    })
  },
})

function listUrl(search: Config, skip: number): string {
  const { pages: _, ...parameters } = search
  return searchUrl(`${API}/search`, { ...parameters, resultsToTake: PAGE_SIZE, resultsToSkip: skip })
}

function nextList(url: string, said: z.infer<typeof list>, search: Config): PageRequest[] {
  const skip = afterPage(url, said)
  const most = (search.pages ?? PAGES) * PAGE_SIZE
  return said.results.length === 0 || skip >= Math.min(said.totalResults, most)
    ? []
    : [get(listUrl(search, skip), 'json')]
}

/** How many rows of the search lie before the next page, by the rows that were really had. */
function afterPage(url: string, said: z.infer<typeof list> | undefined): number {
  return countIn(url, 'resultsToSkip', 0) + (said?.results.length ?? 0)
}

/** What the row says of the ad; not its count of applications, which moves every hour. */
function versionOf(job: Row): string {
  const { jobTitle, locationName, minimumSalary, maximumSalary, date, expirationDate } = job
  return JSON.stringify([jobTitle, locationName, minimumSalary, maximumSalary, date, expirationDate])
}

function readJob(job: Row, its: Full): RawPosting {
  const hours = [its.fullTime && 'Full-time', its.partTime && 'Part-time'].filter((label) => typeof label === 'string')
  return {
    ...emptyRawPosting(job.jobId),
    url: job.jobUrl,
    applyUrl: its.externalUrl,
    title: decodeText(job.jobTitle),
    company: job.employerName === null ? null : decodeText(job.employerName),
    locations: job.locationName === null ? [] : [{ text: job.locationName, city: null, region: null, country: 'GB' }],
    description: its.jobDescription === null ? null : describe(its.jobDescription),
    employmentTypes: its.contractType === null ? hours : [its.contractType, ...hours],
    salary: payOf({
      min: job.minimumSalary,
      max: job.maximumSalary,
      currency: job.currency,
      period: its.salaryType,
      text: its.salary,
    }),
    postedAt: isoDate(job.date),
    validThrough: isoDate(job.expirationDate),
  }
}

/** Reed writes days as 25/12/2026, which elsewhere would be read as a month first. */
function isoDate(said: string | null): string | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said ?? '')
  if (!parts) return said
  const [, day = '', month = '', year = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
