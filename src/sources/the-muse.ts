import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { decodeText, describe } from './escaped-html.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { filterSlug } from './filter-slug.ts'
import { peekJson } from './peek-json.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { pathParts } from './slug.ts'

const API = 'https://www.themuse.com/api/public/jobs'
/** Pages 0 to 99 are served, whatever page_count says. */
const MOST_PAGES = 100
const USUAL_PAGES = 25

const filters = z.array(z.string().trim().min(1)).min(1).optional()
const config = z.strictObject({
  categories: filters,
  locations: filters,
  levels: filters,
  companies: filters,
  pages: z.int().min(1).max(MOST_PAGES).optional(),
})
type Config = z.infer<typeof config>

/** The API's name of each filter. */
const PARAMETERS = [
  ['categories', 'category'],
  ['locations', 'location'],
  ['levels', 'level'],
  ['companies', 'company'],
] as const

const named = z.array(z.object({ name: optionalText })).nullish()

const row = z.object({
  id: idField,
  name: textField,
  contents: optionalText,
  publication_date: optionalText,
  locations: named,
  categories: named,
  levels: named,
  company: z.object({ name: optionalText }).nullish(),
  refs: z.object({ landing_page: webUrl }),
})
type Row = z.infer<typeof row>

const count = z.int().nonnegative().nullish()
const list = z.object({ results: z.array(z.unknown()), page_count: count, total: count })

export const theMuse = defineSource<Config>({
  name: 'the-muse',
  manifest: {
    title: 'The Muse',
    homepage: 'https://www.themuse.com',
    kind: 'site',
    fields: [
      'url',
      'applyUrl',
      'title',
      'company',
      'locations',
      'description',
      'workplaces',
      'seniority',
      'postedAt',
      'tags',
    ],
    paging: `newest first, 20 rows a page by number; \`pages\` of them a visit (${USUAL_PAGES}, at most ${MOST_PAGES})`,
    completeness: 'none: no more than 2,000 postings of a query are served, so absence proves nothing',
    presence: 'window',
    grace: 4,
    cadence: { cron: '47 5,17 * * *', minMinutes: 360 },
    terms:
      'Documented public API, 500 requests an hour without a key: its terms ask to register the application and to link back, and forbid passing its content on or replacing the site, so it is opt-in.',
    attribution: { text: 'The Muse', url: 'https://www.themuse.com', follow: false },
    redistribute: false,
    onByDefault: false,
    idsNameOpenings: false,
    lane: 'the-muse',
    // 480 an hour.
    spacingMs: 7500,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    if (!/^(www\.)?themuse\.com$/.test(url.hostname)) return null
    const [first] = pathParts(url)
    if (first !== undefined && !['api', 'jobs', 'search'].includes(first)) return null
    const found = filtersOf(url.searchParams)
    return { slug: filterSlug(found), config: found }
  },

  boardUrl(board) {
    return withFilters('https://www.themuse.com/search', board.config).href
  },

  requests(board) {
    const url = withFilters(`${API}?page=0&descending=true`, board.config)
    return [get(url.href, 'json')]
  },

  next(page, board) {
    const answer = peekJson(page, list)
    const url = new URL(page.request.url)
    const number = Number(url.searchParams.get('page')) + 1
    if (answer === null || answer.results.length === 0) return []
    if (number >= pagesOf(board.config) || number >= (answer.page_count ?? MOST_PAGES)) return []
    url.searchParams.set('page', String(number))
    return [get(url.href, 'json')]
  },

  parse(pages, board) {
    const answers = pages.map((page) => readJson(page, list))
    const isCut = pages.length >= pagesOf(board.config)
    const total = isCut ? null : (answers[0]?.total ?? null)
    return readRows({ values: answers.flatMap((answer) => answer.results), path: 'results', total }, row, readJob)
  },
})

function pagesOf(config: Config): number {
  return config.pages ?? USUAL_PAGES
}

function withFilters(href: string, config: Config): URL {
  const url = new URL(href)
  for (const [name, parameter] of PARAMETERS) {
    for (const value of config[name] ?? []) url.searchParams.append(parameter, value)
  }
  return url
}

function filtersOf(params: URLSearchParams): Config {
  const said = PARAMETERS.map(([name, parameter]) => [
    name,
    params.getAll(parameter).flatMap((value) => value.trim() || []),
  ])
  return Object.fromEntries(said.filter(([, values]) => values?.length))
}

function readJob(job: Row): RawPosting {
  const places = names(job.locations)
  const isRemote = /^(?:flexible ?\/ ?)?remote$/i
  return {
    ...emptyRawPosting(job.id),
    url: job.refs.landing_page,
    applyUrl: job.refs.landing_page,
    title: decodeText(job.name),
    company: job.company?.name ? decodeText(job.company.name) : null,
    locations: places
      .filter((place) => !isRemote.test(place))
      .map((text) => ({ text, city: null, region: null, country: null })),
    description: job.contents === null ? null : describe(job.contents),
    // Remote work stands among the places: "Flexible / Remote".
    workplaces: places.some((place) => isRemote.test(place)) ? ['remote'] : [],
    seniority: names(job.levels).join(', ') || null,
    postedAt: job.publication_date,
    tags: names(job.categories),
  }
}

function names(values: z.infer<typeof named>): string[] {
  return (values ?? []).flatMap(({ name }) => (name === null ? [] : [decodeText(name).trim()]))
}
