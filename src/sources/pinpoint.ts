import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type SourceBoard } from './define-source.ts'
import { escapeHtml } from './escaped-html.ts'
import { idField, optionalText, optionalWebUrl, textField } from './fields.ts'
import { boardOnDomain, domainField, subdomainOf } from './own-domain.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { isServedBy } from './served-by.ts'
import { checkedSlug } from './slug.ts'

const VENDOR_HOSTS = new Set('www app api cdn assets images help support status developers docs blog go'.split(' '))
const SITE = {
  assets: new Set(['app.pinpointhq.com', 'cdn.pinpointhq.com', 'assets.pinpointhq.com']),
  path: /^\/([a-z]{2}(-[a-z]{2})?\/)?(postings(\/|\.json$)|jobs\.rss$)/i,
}

const config = z.strictObject({
  /** The employer's own domain, where the careers site is served under one. */
  host: domainField.optional(),
})
type Config = z.infer<typeof config>

const figure = z.union([z.number(), z.string()]).nullish()

const row = z
  .object({
    id: idField,
    title: textField,
    url: optionalWebUrl,
    path: optionalText,
    description: optionalText,
    key_responsibilities_header: optionalText,
    key_responsibilities: optionalText,
    skills_knowledge_expertise_header: optionalText,
    skills_knowledge_expertise: optionalText,
    benefits_header: optionalText,
    benefits: optionalText,
    location: z.object({ name: optionalText, city: optionalText, province: optionalText }).nullish(),
    workplace_type: optionalText,
    employment_type: optionalText,
    employment_type_text: optionalText,
    compensation: optionalText,
    compensation_minimum: figure,
    compensation_maximum: figure,
    compensation_currency: optionalText,
    compensation_frequency: optionalText,
    compensation_visible: z.boolean().nullish(),
    first_published_at: optionalText,
    deadline_at: optionalText,
    reference: optionalText,
    job: z.object({ requisition_id: optionalText }).nullish(),
  })
  .refine((job) => job.url !== null || /^\/[^/]/.test(job.path ?? ''), { path: ['url'], message: 'no address' })
type Row = z.infer<typeof row>

const page = z.object({ data: z.array(z.unknown()) })

export const pinpoint = defineSource<Config>({
  name: 'pinpoint',
  manifest: {
    title: 'Pinpoint',
    homepage: 'https://www.pinpointhq.com',
    kind: 'employer',
    fields: [
      'url',
      'title',
      'locations',
      'description',
      'employmentTypes',
      'workplaces',
      'salary',
      'postedAt',
      'validThrough',
      'requisitionId',
    ],
    paging: 'none: one document holds the whole board',
    completeness: 'the one document was read whole; it states no total',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '47 */6 * * *', minMinutes: 60 },
    terms:
      'Documented public endpoint for showing openings elsewhere, without a key; pay that the employer hides is never read.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 1000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const slug = subdomainOf(url, 'pinpointhq.com', VENDOR_HOSTS)
    return slug === null ? null : { slug, config: {} }
  },

  recognisePage(html, url) {
    if (url.hostname.endsWith('.pinpointhq.com') || !isServedBy(html, url, SITE)) return null
    return boardOnDomain(url)
  },

  boardUrl(board) {
    return `https://${hostOf(board)}/`
  },

  requests(board) {
    return [get(`https://${hostOf(board)}/postings.json`, 'json')]
  },

  next() {
    return []
  },

  parse(pages, board) {
    const values = pages.flatMap((one) => readJson(one, page).data)
    return readRows({ values, path: 'data', total: null }, row, (job) => readJob(job, board))
  },
})

function hostOf(board: SourceBoard<Config>): string {
  return board.config.host ?? `${checkedSlug(board.slug)}.pinpointhq.com`
}

function readJob(job: Row, board: SourceBoard<Config>): RawPosting {
  const employment = job.employment_type ?? job.employment_type_text
  return {
    ...emptyRawPosting(job.id),
    url: job.url ?? new URL(job.path ?? '', `https://${hostOf(board)}/`).href,
    title: job.title,
    locations: place(job),
    description: body(job),
    employmentTypes: employment === null ? [] : [employment],
    workplaces: job.workplace_type === null ? [] : [job.workplace_type],
    salary: pay(job),
    postedAt: job.first_published_at,
    validThrough: job.deadline_at,
    requisitionId: job.job?.requisition_id ?? job.reference,
  }
}

/** The place's name is the employer's label for it ("Head office"); no country is ever given. */
function place(job: Row): RawLocation[] {
  const { name, city, province } = job.location ?? { name: null, city: null, province: null }
  const said = { text: name, city, region: province, country: null }
  return name === null && city === null && province === null ? [] : [said]
}

/** The ad is spread over four fields, of which the first holds the least of what is asked for. */
function body(job: Row): RawPosting['description'] {
  const sections = [
    { heading: null, html: job.description },
    { heading: job.key_responsibilities_header, html: job.key_responsibilities },
    { heading: job.skills_knowledge_expertise_header, html: job.skills_knowledge_expertise },
    { heading: job.benefits_header, html: job.benefits },
  ]
  const parts = sections.flatMap(({ heading, html }) => {
    if (html === null) return []
    return [heading === null ? html : `<h3>${escapeHtml(heading)}</h3>${html}`]
  })
  return parts.length === 0 ? null : { format: 'html', body: parts.join('\n') }
}

/** The figures are in the document even where the employer does not show them: only a plain yes makes them public. */
function pay(job: Row): RawPosting['salary'] {
  if (job.compensation_visible !== true) return null
  return payOf({
    min: job.compensation_minimum,
    max: job.compensation_maximum,
    currency: job.compensation_currency,
    period: job.compensation_frequency,
    text: job.compensation,
  })
}
