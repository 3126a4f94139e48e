import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type Page } from './define-source.ts'
import { jsonOrNull } from './details.ts'
import { decodeText, describe } from './escaped-html.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { pageCount, parameter, searchSlug, searchUrl, searchWords } from './search-url.ts'
import { pathParts } from './slug.ts'

const PAGE_SIZE = 50
/** Four visits a day of five pages leave room for twelve boards in the 250 calls that a free key has. */
const PAGES = 5

/** Adzuna's countries, each with its site for people and the currency that its figures are in. */
const COUNTRIES = {
  gb: ['www.adzuna.co.uk', 'GBP'],
  us: ['www.adzuna.com', 'USD'],
  at: ['www.adzuna.at', 'EUR'],
  au: ['www.adzuna.com.au', 'AUD'],
  be: ['www.adzuna.be', 'EUR'],
  br: ['www.adzuna.com.br', 'BRL'],
  ca: ['www.adzuna.ca', 'CAD'],
  ch: ['www.adzuna.ch', 'CHF'],
  de: ['www.adzuna.de', 'EUR'],
  es: ['www.adzuna.es', 'EUR'],
  fr: ['www.adzuna.fr', 'EUR'],
  in: ['www.adzuna.in', 'INR'],
  it: ['www.adzuna.it', 'EUR'],
  mx: ['www.adzuna.com.mx', 'MXN'],
  nl: ['www.adzuna.nl', 'EUR'],
  nz: ['www.adzuna.co.nz', 'NZD'],
  pl: ['www.adzuna.pl', 'PLN'],
  sg: ['www.adzuna.sg', 'SGD'],
  za: ['www.adzuna.co.za', 'ZAR'],
} as const
type Country = keyof typeof COUNTRIES

const country = z.enum(Object.keys(COUNTRIES) as [Country, ...Country[]])
const config = z.strictObject({
  country,
  what: searchWords.optional(),
  where: searchWords.optional(),
  category: searchWords.optional(),
  company: searchWords.optional(),
  maxDaysOld: z.int().min(1).max(365).optional(),
  pages: pageCount(20),
})
type Config = z.infer<typeof config>

const row = z.object({
  id: idField,
  title: textField,
  redirect_url: webUrl,
  description: optionalText,
  created: optionalText,
  company: z.object({ display_name: optionalText }).nullish(),
  location: z.object({ display_name: optionalText, area: z.array(z.string()).nullish() }).nullish(),
  category: z.object({ label: optionalText }).nullish(),
  contract_time: optionalText,
  contract_type: optionalText,
  salary_min: z.number().nullish(),
  salary_max: z.number().nullish(),
  salary_is_predicted: z.union([z.string(), z.number(), z.boolean()]).nullish(),
})
type Row = z.infer<typeof row>

const list = z.object({ results: z.array(z.unknown()), count: z.int().nonnegative() })

export const adzuna = defineSource<Config>({
  name: 'adzuna',
  manifest: {
    title: 'Adzuna',
    homepage: 'https://www.adzuna.co.uk',
    kind: 'site',
    fields: ['url', 'title', 'company', 'locations', 'description', 'employmentTypes', 'salary', 'postedAt', 'tags'],
    paging: `numbered pages of ${PAGE_SIZE} rows, newest first, as many as the board's config allows (${PAGES})`,
    completeness: 'none: a search shows its newest pages, absence proves nothing',
    presence: 'window',
    grace: 4,
    cadence: { cron: '17 */6 * * *', minMinutes: 180 },
    terms:
      'Documented API with a key: 250 calls a day, the label "Jobs by Adzuna" beside each ad, descriptions are extracts, ads are not to be passed on.',
    attribution: { text: 'Jobs by Adzuna', url: 'https://www.adzuna.co.uk', follow: false },
    redistribute: false,
    onByDefault: false,
    idsNameOpenings: false,
    lane: 'adzuna',
    spacingMs: 2500,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: { place: 'query', variables: { app_id: 'ADZUNA_APP_ID', app_key: 'ADZUNA_APP_KEY' } },
    dailyRequests: 250,
  },
  config,

  recognise(url) {
    const parts = pathParts(url)
    const isApi = url.hostname === 'api.adzuna.com' && parts.slice(0, 3).join('/') === 'v1/api/jobs'
    const named = isApi
      ? parts[3]
      : Object.keys(COUNTRIES).find(
          (code) => COUNTRIES[code as Country][0] === `www.${url.hostname.replace(/^www\./, '')}`,
        )
    const found = country.safeParse(named)
    if (!found.success) return null
    const search = isApi
      ? {
          ...parameter(url, 'what', 'what'),
          ...parameter(url, 'where', 'where'),
          ...parameter(url, 'category', 'category'),
        }
      : { ...parameter(url, 'q', 'what'), ...parameter(url, 'w', 'where') }
    const slug = searchSlug([found.data, search.what, search.where, search.category], found.data)
    return { slug, config: { country: found.data, ...search } }
  },

  boardUrl(board) {
    const { what, where } = board.config
    return searchUrl(`https://${COUNTRIES[board.config.country][0]}/search`, { q: what, w: where })
  },

  requests(board) {
    return [get(pageUrl(board.config, 1), 'json')]
  },

  next(page, board) {
    const number = pageNumber(page)
    if (endsAt(page) || number >= (board.config.pages ?? PAGES)) return []
    return [get(pageUrl(board.config, number + 1), 'json')]
  },

  parse(pages, board) {
    const lists = pages.map((page) => readJson(page, list))
    const values = lists.flatMap((one) => one.results)
    // The count is of all that the search finds; of a board that asks for the newest pages only it says nothing.
    const total = pages.some(endsAt) ? (lists[0]?.count ?? null) : null
    return readRows({ values, path: 'results', total }, row, (job) => readJob(job, board.config.country))
  },
})

function pageUrl({ country: at, what, where, category, company, maxDaysOld }: Config, number: number): string {
  return searchUrl(`https://api.adzuna.com/v1/api/jobs/${at}/search/${number}`, {
    results_per_page: PAGE_SIZE,
    what,
    where,
    category,
    company,
    max_days_old: maxDaysOld,
    sort_by: 'date',
  })
}

function pageNumber(page: Page): number {
  return Number(new URL(page.request.url).pathname.split('/').at(-1)) || 1
}

/** Counted by the rows that pages really have: a server that lowers the page size has more pages, not fewer rows. */
function endsAt(page: Page): boolean {
  const said = jsonOrNull(page, list)
  return said === null || said.results.length === 0 || pageNumber(page) * said.results.length >= said.count
}

function readJob(job: Row, at: Country): RawPosting {
  const { location, category } = job
  // A figure that Adzuna itself predicted is nothing that the ad says.
  const isPredicted = /^(1|true)$/.test(String(job.salary_is_predicted ?? ''))
  return {
    ...emptyRawPosting(job.id),
    url: job.redirect_url,
    title: plain(job.title),
    company: job.company?.display_name ? plain(job.company.display_name) : null,
    locations: location?.display_name
      ? [{ text: location.display_name, city: null, region: null, country: location.area?.[0]?.trim() || null }]
      : [],
    description: job.description === null ? null : describe(job.description),
    employmentTypes: [job.contract_time, job.contract_type].filter((label) => label !== null),
    salary: isPredicted ? null : payOf({ min: job.salary_min, max: job.salary_max, currency: COUNTRIES[at][1] }),
    postedAt: job.created,
    tags: category?.label && category.label !== 'Unknown' ? [plain(category.label)] : [],
  }
}

/** The words that were searched for come in bold. */
function plain(text: string): string {
  return decodeText(text.replace(/<\/?(?:strong|b|em)>/gi, '')).trim()
}
