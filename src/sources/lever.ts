import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type Page } from './define-source.ts'
import { embeddedName } from './embedded-board.ts'
import { escapeHtml } from './escaped-html.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

const PAGE_SIZE = 100
/** How the script of a widget on an employer's own page is told whose postings to show. */
const EMBEDDED = /\bleverJobsOptions\s*=\s*\{[^{}]{0,500}?\baccountName["']?\s*:\s*["']([\w.-]+)["']/g

const config = z.strictObject({ region: z.literal('eu').optional() })
type Config = z.infer<typeof config>

const row = z.object({
  id: idField,
  text: textField,
  hostedUrl: webUrl,
  applyUrl: optionalWebUrl,
  createdAt: z.number().nullish(),
  country: optionalText,
  workplaceType: optionalText,
  categories: z
    .object({
      location: optionalText,
      allLocations: z.array(z.string()).nullish(),
      commitment: optionalText,
    })
    .nullish(),
  opening: optionalText,
  description: optionalText,
  descriptionBody: optionalText,
  lists: z.array(z.object({ text: optionalText, content: optionalText })).nullish(),
  additional: optionalText,
  salaryDescription: optionalText,
  salaryRange: z
    .object({
      min: z.number().nullish(),
      max: z.number().nullish(),
      currency: optionalText,
      interval: optionalText,
    })
    .nullish(),
})
type Row = z.infer<typeof row>

const list = z.array(z.unknown())

export const lever = defineSource<Config>({
  name: 'lever',
  manifest: {
    title: 'Lever',
    homepage: 'https://www.lever.co',
    kind: 'employer',
    fields: [
      'url',
      'applyUrl',
      'title',
      'locations',
      'description',
      'employmentTypes',
      'workplaces',
      'salary',
      'postedAt',
    ],
    paging: 'skip and limit, 100 rows a page, to the first page with fewer',
    completeness: 'the last page was short; a short page of a round size is checked by one more page',
    presence: 'whole',
    grace: 2,
    cadence: { cron: '29 */6 * * *', minMinutes: 60 },
    terms:
      'Documented public postings API; its documents state that published postings may be scraped by third parties.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    lane: 'lever',
    spacingMs: 500,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const host = /^(jobs|api)\.(eu\.)?lever\.co$/.exec(url.hostname)
    if (!host) return null
    const parts = pathParts(url)
    const isApi = host[1] === 'api'
    if (isApi && (parts[0] !== 'v0' || parts[1] !== 'postings')) return null
    const slug = slugOrNull(isApi ? parts[2] : parts[0])
    return slug === null ? null : { slug, config: host[2] ? { region: 'eu' } : {} }
  },

  recognisePage(html) {
    const slug = embeddedName(html, EMBEDDED)
    return slug === null ? null : { slug, config: {} }
  },

  boardUrl(board) {
    return `https://jobs.${board.config.region === 'eu' ? 'eu.' : ''}lever.co/${board.slug}`
  },

  requests(board) {
    const host = board.config.region === 'eu' ? 'api.eu.lever.co' : 'api.lever.co'
    const url = `https://${host}/v0/postings/${checkedSlug(board.slug)}`
    return [get(`${url}?mode=json&skip=0&limit=${PAGE_SIZE}`, 'json')]
  },

  next(page) {
    const rows = countRows(page)
    if (rows === 0 || (rows < PAGE_SIZE && !looksClamped(rows))) return []
    const url = new URL(page.request.url)
    url.searchParams.set('skip', String(Number(url.searchParams.get('skip') ?? 0) + rows))
    return [get(url.href, 'json')]
  },

  parse(pages) {
    const values = pages.flatMap((page) => readJson(page, list))
    return readRows({ values, path: '', total: null }, row, readJob)
  },
})

function countRows(page: Page): number {
  try {
    return readJson(page, list).length
  } catch {
    return 0
  }
}

/** A server that quietly lowers the page size sends a round number of rows: not taken for the last page unasked. */
function looksClamped(rows: number): boolean {
  return rows % 5 === 0
}

function readJob(job: Row): RawPosting {
  const commitment = job.categories?.commitment
  return {
    ...emptyRawPosting(job.id),
    url: job.hostedUrl,
    applyUrl: job.applyUrl,
    title: job.text,
    locations: places(job),
    description: body(job),
    employmentTypes: commitment ? [commitment] : [],
    workplaces: job.workplaceType === null || job.workplaceType === 'unspecified' ? [] : [job.workplaceType],
    salary: payOf({ ...job.salaryRange, period: job.salaryRange?.interval ?? null }),
    postedAt: job.createdAt ? String(job.createdAt) : null,
  }
}

/** `country` belongs to the main place; with several places it is not known to which. */
function places(job: Row): RawLocation[] {
  const all = (job.categories?.allLocations ?? []).map((place) => place.trim()).filter((place) => place !== '')
  const main = job.categories?.location ?? null
  const texts = all.length > 0 ? all : main === null ? [] : [main]
  const country = texts.length <= 1 ? job.country : null
  if (texts.length === 0) return country === null ? [] : [{ text: null, city: null, region: null, country }]
  return texts.map((text) => ({ text, city: null, region: null, country }))
}

/** `description` already holds the opening, `descriptionBody` does not; neither holds the lists, most of the ad. */
function body(job: Row): RawPosting['description'] {
  const { opening, description, descriptionBody } = job
  const start = descriptionBody === null && description?.includes(opening ?? '') ? null : opening
  const lists = (job.lists ?? []).map(({ text, content }) => {
    const heading = text === null ? '' : `<h3>${escapeHtml(text)}</h3>`
    return `${heading}<ul>${content ?? ''}</ul>`
  })
  const parts = [start, descriptionBody ?? description, ...lists, job.salaryDescription, job.additional]
  const html = parts.filter((part) => part !== null).join('\n')
  return html === '' ? null : { format: 'html', body: html }
}
