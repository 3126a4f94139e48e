import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { decodeText, describe } from './escaped-html.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { peekJson } from './peek-json.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'

const API = 'https://www.arbeitnow.com/api/job-board-api'

const config = z.strictObject({})

const row = z.object({
  slug: idField,
  url: webUrl,
  title: textField,
  company_name: optionalText,
  location: optionalText,
  remote: z.boolean().nullish(),
  tags: z.array(z.string()).nullish(),
  job_types: z.array(z.string()).nullish(),
  description: optionalText,
  created_at: z.union([z.number(), z.string()]).nullish(),
})
type Row = z.infer<typeof row>

// A link that names no page would end the walk unseen: it must fail.
const nextLink = optionalText.refine((link) => link === null || pageNumber(link) !== null, { message: 'names no page' })
const list = z.object({ data: z.array(z.unknown()), links: z.object({ next: nextLink }) })

export const arbeitnow = defineSource<z.infer<typeof config>>({
  name: 'arbeitnow',
  manifest: {
    title: 'Arbeitnow',
    homepage: 'https://www.arbeitnow.com',
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
      'postedAt',
      'tags',
    ],
    paging: 'pages that name the next one, to the last',
    completeness: 'none: the pages are a rotating part of what the site has, so absence proves nothing',
    presence: 'window',
    grace: 4,
    cadence: { cron: '41 */6 * * *', minMinutes: 360 },
    terms:
      'Public API without key: the terms ask for a link back to Arbeitnow and may withdraw the permission at any time; no limit is stated.',
    attribution: { text: 'Arbeitnow', url: 'https://www.arbeitnow.com', follow: false },
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: false,
    lane: 'arbeitnow',
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    return /^(www\.)?arbeitnow\.com$/.test(url.hostname) ? { slug: 'all', config: {} } : null
  },

  boardUrl() {
    return 'https://www.arbeitnow.com'
  },

  requests() {
    return [get(`${API}?page=1`, 'json')]
  },

  next(page) {
    const answer = peekJson(page, list)
    if (answer === null || answer.data.length === 0 || answer.links.next === null) return []
    // Only the number is taken: the link itself may lead to http or to another host.
    return [get(`${API}?page=${pageNumber(answer.links.next)}`, 'json')]
  },

  parse(pages) {
    const values = pages.flatMap((page) => readJson(page, list).data)
    return readRows({ values, path: 'data', idKey: 'slug', total: null }, row, readJob)
  },
})

function pageNumber(link: string): number | null {
  const said = URL.parse(link, API)?.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(said) ? Number(said) : null
}

function readJob(job: Row): RawPosting {
  return {
    ...emptyRawPosting(job.slug),
    url: job.url,
    applyUrl: job.url,
    title: decodeText(job.title),
    // Often in small letters ("acme"): as it is said.
    company: job.company_name === null ? null : decodeText(job.company_name),
    locations:
      job.location === null ? [] : [{ text: decodeText(job.location), city: null, region: null, country: null }],
    description: job.description === null ? null : describe(job.description),
    employmentTypes: (job.job_types ?? []).map((type) => decodeText(type).trim()).filter((type) => type !== ''),
    // `false` does not tell hybrid from on site.
    workplaces: job.remote ? ['remote'] : [],
    postedAt: job.created_at ? String(job.created_at) : null,
    tags: (job.tags ?? []).map(withoutCount).filter((tag) => tag !== ''),
  }
}

/** "IT (515)" is the tag "IT" and how many jobs carry it. */
function withoutCount(tag: string): string {
  return decodeText(tag)
    .replace(/(?:(?<!\s)\s+)?\(\d+\)\s*$/, '')
    .trim()
}
