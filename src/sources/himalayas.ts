import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { decodeText, describe } from './escaped-html.ts'
import { idField, isWebUrl, optionalText, textField, webUrl } from './fields.ts'
import { payOf } from './pay.ts'
import { peekJson } from './peek-json.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'

const API = 'https://himalayas.app/jobs/api'
/** The most that the API gives, whatever is asked for. */
const PAGE_SIZE = 20
/** 2,000 postings: with 100,000 shown for two months each, a day brings about 1,600. */
const USUAL_PAGES = 100

const config = z.strictObject({ pages: z.int().min(1).max(5000).optional() })
type Config = z.infer<typeof config>

/** Documented as objects, served as names. */
const country = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const epoch = z.union([z.number(), z.string()]).nullish()

const row = z.object({
  guid: idField,
  title: textField,
  applicationLink: webUrl,
  companyName: optionalText,
  employmentType: optionalText,
  minSalary: z.union([z.number(), z.string()]).nullish(),
  maxSalary: z.union([z.number(), z.string()]).nullish(),
  currency: optionalText,
  salaryPeriod: optionalText,
  seniority: z.array(z.string()).nullish(),
  locationRestrictions: z.array(country).nullish(),
  categories: z.array(z.string()).nullish(),
  parentCategories: z.array(z.string()).nullish(),
  description: optionalText,
  pubDate: epoch,
  expiryDate: epoch,
})
type Row = z.infer<typeof row>

const list = z.object({
  jobs: z.array(z.unknown()),
  totalCount: z.int().nonnegative().nullish(),
  nextCursor: optionalText,
})

export const himalayas = defineSource<Config>({
  name: 'himalayas',
  manifest: {
    title: 'Himalayas',
    homepage: 'https://himalayas.app',
    kind: 'site',
    fields: [
      'url',
      'applyUrl',
      'title',
      'company',
      'description',
      'employmentTypes',
      'workplaces',
      'salary',
      'seniority',
      'eligibility',
      'postedAt',
      'validThrough',
      'tags',
    ],
    paging: `newest first, ${PAGE_SIZE} rows a page, by cursor or else by offset; \`pages\` of them a visit (${USUAL_PAGES})`,
    completeness:
      'none: a visit reads the newest pages only, so absence proves nothing; each posting says when it ends',
    presence: 'window',
    grace: 4,
    cadence: { cron: '37 4 * * *', minMinutes: 1440 },
    terms:
      'Documented public API, refreshed once a day: asks for a link back to the URL on Himalayas and its name as the source; its jobs must not be submitted to third parties such as Google Jobs or LinkedIn Jobs.',
    attribution: { text: 'Himalayas', url: 'https://himalayas.app', follow: false },
    redistribute: false,
    onByDefault: true,
    idsNameOpenings: false,
    lane: 'himalayas',
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const isSite = /^(www\.)?himalayas\.app$/.test(url.hostname)
    // The pages of one company are not the whole site.
    return isSite && /^\/(jobs\b.*)?$/.test(url.pathname) ? { slug: 'all', config: {} } : null
  },

  boardUrl() {
    return 'https://himalayas.app/jobs'
  },

  requests() {
    return [get(`${API}?limit=${PAGE_SIZE}`, 'json')]
  },

  next(page, board) {
    const answer = peekJson(page, list)
    const url = new URL(page.request.url)
    const number = pageNumber(url)
    if (answer === null || answer.jobs.length === 0 || number >= pagesOf(board.config)) return []
    const offset = Number(url.searchParams.get('offset') ?? 0) + answer.jobs.length
    if (answer.nextCursor !== null) url.searchParams.set('cursor', answer.nextCursor)
    else if (url.searchParams.has('cursor') || offset >= (answer.totalCount ?? Infinity)) return []
    else url.searchParams.set('offset', String(offset))
    // A cursor does not tell how far it is; the fragment counts, and never leaves the house.
    url.hash = String(number + 1)
    return [get(url.href, 'json')]
  },

  parse(pages, board) {
    const answers = pages.map((page) => readJson(page, list))
    const isCut = pages.length >= pagesOf(board.config)
    const total = isCut ? null : (answers[0]?.totalCount ?? null)
    return readRows(
      { values: answers.flatMap((answer) => answer.jobs), path: 'jobs', idKey: 'guid', total },
      row,
      readJob,
    )
  },
})

function pagesOf(config: Config): number {
  return config.pages ?? USUAL_PAGES
}

function pageNumber(url: URL): number {
  return Number(url.hash.slice(1)) || 1
}

function readJob(job: Row): RawPosting {
  return {
    ...emptyRawPosting(job.guid),
    url: isWebUrl(job.guid) ? job.guid : job.applicationLink,
    applyUrl: job.applicationLink,
    title: decodeText(job.title),
    company: job.companyName === null ? null : decodeText(job.companyName),
    description: job.description === null ? null : describe(job.description),
    employmentTypes: job.employmentType === null ? [] : [job.employmentType],
    // The site takes remote jobs only.
    workplaces: ['remote'],
    // The documents call the figures annual; rows of old have no period of their own.
    salary: payOf({
      min: job.minSalary,
      max: job.maxSalary,
      currency: job.currency,
      period: job.salaryPeriod ?? 'annual',
    }),
    seniority: job.seniority?.filter((level) => level.trim() !== '').join(', ') || null,
    eligibility: countriesOf(job.locationRestrictions ?? null),
    // Documented as milliseconds, served as seconds: the size tells.
    postedAt: job.pubDate ? String(job.pubDate) : null,
    validThrough: job.expiryDate ? String(job.expiryDate) : null,
    tags: tagsOf([...(job.categories ?? []), ...(job.parentCategories ?? [])]),
  }
}

/** An empty list is documented as worldwide. Names may hold commas, so they stay apart. */
function countriesOf(restrictions: string[] | null): string[] | null {
  const names = (restrictions ?? []).map((name) => decodeText(name).trim()).filter((name) => name !== '')
  const isBlank = names.length === 0 && restrictions?.length !== 0
  return isBlank ? null : names
}

/** "Senior-Front-End-Developer": the site joins words with hyphens. */
function tagsOf(categories: string[]): string[] {
  const tags = categories.map((category) => decodeText(category).replaceAll('-', ' ').trim())
  return [...new Set(tags)].filter((tag) => tag !== '')
}
