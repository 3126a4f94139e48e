import { z } from 'zod'
import { defineSource, get, type Page } from './define-source.ts'
import { jsonOrNull } from './details.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { countIn, parameter, searchSlug, searchUrl, searchWords } from './search-url.ts'
import { pathParts } from './slug.ts'
import { announcement, readAnnouncement } from './usajobs-announcement.ts'

const API = 'https://data.usajobs.gov/api/Search'
const PAGE_SIZE = 500

const config = z
  .strictObject({
    keyword: searchWords.optional(),
    title: searchWords.optional(),
    location: searchWords.optional(),
    organization: searchWords.optional(),
    /** Code of an occupational series: 2210. */
    category: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    remote: z.boolean().optional(),
  })
  // Without any filter the API answers 503.
  .refine((search) => Object.keys(search).length > 0, { message: 'a search needs at least one filter' })
type Config = z.infer<typeof config>

const list = z.object({
  SearchResult: z.object({
    SearchResultCountAll: z.int().nonnegative(),
    SearchResultItems: z.array(z.unknown()),
    UserArea: z.object({ NumberOfPages: z.union([z.string(), z.int()]).nullish() }).nullish(),
  }),
})

export const usajobs = defineSource<Config>({
  name: 'usajobs',
  manifest: {
    title: 'USAJOBS',
    homepage: 'https://www.usajobs.gov',
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
      'validThrough',
      'requisitionId',
      'tags',
    ],
    paging: `numbered pages of ${PAGE_SIZE} rows, to the last`,
    completeness: 'the rows of all pages are as many as the search says; a search of over 10,000 is cut by the API',
    presence: 'whole',
    grace: 2,
    cadence: { cron: '23 */12 * * *', minMinutes: 360 },
    terms:
      'Documented public API of the United States government; asks for a key and the e-mail address it was given to.',
    attribution: { text: 'USAJOBS', url: 'https://www.usajobs.gov', follow: false },
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: false,
    lane: 'usajobs',
    spacingMs: 1000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: {
      place: 'header',
      variables: { 'Authorization-Key': 'USAJOBS_API_KEY', 'User-Agent': 'USAJOBS_EMAIL' },
    },
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const host = url.hostname.replace(/^www\./, '')
    const path = pathParts(url).join('/').toLowerCase()
    const isApi = host === 'data.usajobs.gov' && path === 'api/search'
    if (!isApi && !(host === 'usajobs.gov' && path === 'search/results')) return null
    const search = {
      ...parameter(url, isApi ? 'Keyword' : 'k', 'keyword'),
      ...parameter(url, isApi ? 'LocationName' : 'l', 'location'),
    }
    const read = config.safeParse(search)
    return read.success ? { slug: searchSlug([search.keyword, search.location], 'usajobs'), config: read.data } : null
  },

  boardUrl(board) {
    const { keyword, title, location } = board.config
    return searchUrl('https://www.usajobs.gov/search/results/', { k: keyword ?? title, l: location })
  },

  requests(board) {
    return [get(pageUrl(board.config, 1), 'json')]
  },

  next(page, board) {
    const said = jsonOrNull(page, list)?.SearchResult
    const number = countIn(page.request.url, 'Page', 1)
    if (!said || isLast(page, said)) return []
    return [get(pageUrl(board.config, number + 1), 'json')]
  },

  parse(pages) {
    const lists = pages.map((page) => readJson(page, list).SearchResult)
    const rows = {
      values: lists.flatMap((one) => one.SearchResultItems),
      path: 'SearchResult.SearchResultItems',
      total: lists[0]?.SearchResultCountAll ?? null,
    }
    return readRows(rows, announcement, readAnnouncement)
  },
})

function pageUrl(search: Config, number: number): string {
  return searchUrl(API, {
    Keyword: search.keyword,
    PositionTitle: search.title,
    LocationName: search.location,
    Organization: search.organization,
    JobCategoryCode: search.category,
    RemoteIndicator: search.remote === undefined ? undefined : search.remote ? 'True' : 'False',
    Fields: 'Full',
    ResultsPerPage: PAGE_SIZE,
    Page: number,
  })
}

/** By the number of pages that the answer states, else by the rows that pages really have, never by the size asked for. */
function isLast(page: Page, said: z.infer<typeof list>['SearchResult']): boolean {
  const rows = said.SearchResultItems.length
  const number = countIn(page.request.url, 'Page', 1)
  const stated = Number(said.UserArea?.NumberOfPages ?? 0)
  return rows === 0 || (stated > 0 ? number >= stated : number * rows >= said.SearchResultCountAll)
}
