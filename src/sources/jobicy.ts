import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { eligibleAreas } from './eligible-areas.ts'
import { decodeText, describe } from './escaped-html.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { filterSlug } from './filter-slug.ts'
import { payOf } from './pay.ts'
import { peekJson } from './peek-json.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'

const API = 'https://jobicy.com/api/v2/remote-jobs'
/** Allowed by all versions of the API; the newest allows 200. */
const USUAL_COUNT = 100

const geoOrIndustry = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const config = z.strictObject({
  count: z.int().min(1).max(200).optional(),
  geo: geoOrIndustry.optional(),
  industry: geoOrIndustry.optional(),
  tag: z.string().trim().min(3).max(50).optional(),
})
type Config = z.infer<typeof config>

const figure = z.union([z.number(), z.string()]).nullish()
const labels = z.union([z.string().transform((label) => [label]), z.array(z.string())]).nullish()

const row = z.object({
  id: idField,
  url: webUrl,
  jobTitle: textField,
  companyName: optionalText,
  jobIndustry: labels,
  jobType: labels,
  jobGeo: optionalText,
  jobLevel: optionalText,
  jobDescription: optionalText,
  pubDate: optionalText,
  salaryMin: figure,
  salaryMax: figure,
  salaryCurrency: optionalText,
  salaryPeriod: optionalText,
  annualSalaryMin: figure,
  annualSalaryMax: figure,
})
type Row = z.infer<typeof row>

const list = z.object({ jobs: z.array(z.unknown()), nextCursor: optionalText })

export const jobicy = defineSource<Config>({
  name: 'jobicy',
  manifest: {
    title: 'Jobicy',
    homepage: 'https://jobicy.com',
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
      'tags',
    ],
    paging: `newest first, \`count\` rows a page (${USUAL_COUNT}), by cursor where the answer names one`,
    completeness: 'none: only the newest postings are shown, so absence proves nothing',
    presence: 'window',
    grace: 4,
    cadence: { cron: '19 */4 * * *', minMinutes: 60 },
    terms:
      'Documented public API, jobs delayed by some hours: asks for credit with a link, apply links to the URL on Jobicy, and no more than one visit an hour; forbids passing its jobs on to competing job sites.',
    attribution: { text: 'Jobicy', url: 'https://jobicy.com', follow: false },
    redistribute: false,
    onByDefault: true,
    idsNameOpenings: false,
    lane: 'jobicy',
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    if (!/^(www\.)?jobicy\.com$/.test(url.hostname)) return null
    const filters = filtersOf(url.searchParams)
    return { slug: filterSlug(filters), config: filters }
  },

  boardUrl({ config: filters }) {
    const url = new URL('https://jobicy.com/jobs')
    setFilters(url, filters)
    return url.href
  },

  requests({ config: { count = USUAL_COUNT, ...filters } }) {
    const url = new URL(API)
    url.searchParams.set('count', String(count))
    setFilters(url, filters)
    return [get(url.href, 'json')]
  },

  next(page) {
    const answer = peekJson(page, list)
    if (answer === null || answer.jobs.length === 0 || answer.nextCursor === null) return []
    const url = new URL(page.request.url)
    url.searchParams.set('cursor', answer.nextCursor)
    return [get(url.href, 'json')]
  },

  parse(pages) {
    const values = pages.flatMap((page) => readJson(page, list).jobs)
    return readRows({ values, path: 'jobs', total: null }, row, readJob)
  },
})

function filtersOf(params: URLSearchParams): Config {
  const said = (['geo', 'industry', 'tag'] as const).flatMap((name) => {
    const value = config.shape[name].safeParse(params.get(name) ?? undefined)
    return value.data === undefined ? [] : [[name, value.data]]
  })
  return Object.fromEntries(said)
}

function setFilters(url: URL, { geo, industry, tag }: Config): void {
  if (geo !== undefined) url.searchParams.set('geo', geo)
  if (industry !== undefined) url.searchParams.set('industry', industry)
  if (tag !== undefined) url.searchParams.set('tag', tag)
}

function readJob(job: Row): RawPosting {
  return {
    ...emptyRawPosting(job.id),
    url: job.url,
    applyUrl: job.url,
    title: decodeText(job.jobTitle),
    company: job.companyName === null ? null : decodeText(job.companyName),
    description: job.jobDescription === null ? null : describe(job.jobDescription),
    employmentTypes: words(job.jobType),
    // The site takes remote jobs only.
    workplaces: ['remote'],
    salary: payOf({
      min: job.salaryMin ?? job.annualSalaryMin,
      max: job.salaryMax ?? job.annualSalaryMax,
      currency: job.salaryCurrency,
      period: job.salaryPeriod ?? (job.annualSalaryMin || job.annualSalaryMax ? 'yearly' : null),
    }),
    seniority: job.jobLevel === 'Any' ? null : job.jobLevel,
    // Where the candidate may live. "Anywhere" is what the site shows when no region was given: unknown, not worldwide.
    eligibility: job.jobGeo === 'Anywhere' ? null : eligibleAreas(job.jobGeo),
    postedAt: job.pubDate,
    tags: words(job.jobIndustry),
  }
}

function words(labels: string[] | null | undefined): string[] {
  return (labels ?? []).map((label) => decodeText(label).trim()).filter((label) => label !== '')
}
