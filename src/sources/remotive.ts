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
import { pathParts, slugOrNull } from './slug.ts'

const API = 'https://remotive.com/api/remote-jobs'

const filter = z.string().trim().min(1)
const config = z.strictObject({ category: filter.optional(), company: filter.optional(), search: filter.optional() })
type Config = z.infer<typeof config>

const row = z.object({
  id: idField,
  url: webUrl,
  title: textField,
  company_name: optionalText,
  category: optionalText,
  tags: z.array(z.string()).nullish(),
  job_type: optionalText,
  publication_date: optionalText,
  candidate_required_location: optionalText,
  salary: optionalText,
  description: optionalText,
})
type Row = z.infer<typeof row>

const count = z.int().nonnegative().nullish()
const list = z.object({ jobs: z.array(z.unknown()), 'job-count': count, 'total-job-count': count })

export const remotive = defineSource<Config>({
  name: 'remotive',
  manifest: {
    title: 'Remotive',
    homepage: 'https://remotive.com',
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
      'eligibility',
      'postedAt',
      'tags',
    ],
    paging: 'none: one document lists all active jobs; further rows by offset where it says that there are more',
    completeness: 'the rows equal total-job-count',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '23 1,7,13,19 * * *', minMinutes: 360 },
    terms:
      'Public API, jobs delayed by 24 hours: asks for a link back to the URL on Remotive and its name as the source, at most 4 requests a day and 2 a minute; forbids passing its jobs on to other job sites.',
    attribution: { text: 'Remotive', url: 'https://remotive.com', follow: false },
    redistribute: false,
    onByDefault: true,
    idsNameOpenings: false,
    lane: 'remotive',
    spacingMs: 31_000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: 4,
  },
  config,

  recognise(url) {
    if (!/^(www\.)?remotive\.(com|io)$/.test(url.hostname)) return null
    const [first, second, ...more] = pathParts(url)
    if (first === 'api') return board(filtersOf(url.searchParams))
    const category = first === 'remote-jobs' && more.length === 0 && second !== 'api' ? slugOrNull(second) : null
    return board(category === null ? {} : { category })
  },

  boardUrl({ config: { category } }) {
    return category === undefined
      ? 'https://remotive.com/remote-jobs'
      : `https://remotive.com/remote-jobs/${encodeURIComponent(category)}`
  },

  requests({ config: { category, company, search } }) {
    const url = new URL(API)
    if (category !== undefined) url.searchParams.set('category', category)
    if (company !== undefined) url.searchParams.set('company_name', company)
    if (search !== undefined) url.searchParams.set('search', search)
    return [get(url.href, 'json')]
  },

  next(page) {
    const answer = peekJson(page, list)
    const rows = answer?.jobs.length ?? 0
    const url = new URL(page.request.url)
    const seen = Number(url.searchParams.get('offset') ?? 0) + rows
    if (rows === 0 || seen >= (answer?.['total-job-count'] ?? 0)) return []
    url.searchParams.set('offset', String(seen))
    return [get(url.href, 'json')]
  },

  parse(pages) {
    const answers = pages.map((page) => readJson(page, list))
    const values = answers.flatMap((answer) => answer.jobs)
    const total = answers[0]?.['total-job-count'] ?? answers[0]?.['job-count'] ?? null
    return readRows({ values, path: 'jobs', total }, row, readJob)
  },
})

function board(filters: Config) {
  return { slug: filterSlug(filters), config: filters }
}

function filtersOf(params: URLSearchParams): Config {
  const said = { category: params.get('category'), company: params.get('company_name'), search: params.get('search') }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value?.trim()))
}

function readJob(job: Row): RawPosting {
  return {
    ...emptyRawPosting(job.id),
    url: job.url,
    applyUrl: job.url,
    title: decodeText(job.title),
    company: job.company_name === null ? null : decodeText(job.company_name),
    description: job.description === null ? null : describe(job.description),
    employmentTypes: job.job_type === null ? [] : [job.job_type],
    // The site takes remote jobs only.
    workplaces: ['remote'],
    salary: payOf({ text: job.salary === null ? null : decodeText(job.salary) }),
    // Where the candidate must live, not where the work is.
    eligibility: eligibleAreas(job.candidate_required_location),
    postedAt: job.publication_date,
    tags: [job.category ?? '', ...(job.tags ?? [])].map((tag) => decodeText(tag).trim()).filter((tag) => tag !== ''),
  }
}
