import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type Rejection, type SourceBoard } from './define-source.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { boardOnDomain, domainField, subdomainOf } from './own-domain.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { checkedSlug } from './slug.ts'

const VENDOR_HOSTS = new Set(['www', 'app', 'api', 'auth', 'docs', 'support', 'help', 'blog', 'status', 'jobs-widget'])
/** The script, style or share image of a careers site; the widget on a company's own site comes from another host. */
const SITE_MARK = /<(?:script|link|meta)\b[^>]{0,1000}?\/\/(?:careers|careers-site|app)\.recruiteecdn\.com\//i

const config = z.strictObject({
  /** The employer's own domain, where the careers site is served under one. */
  host: domainField.optional(),
})
type Config = z.infer<typeof config>

const place = z.object({
  name: optionalText,
  city: optionalText,
  state: optionalText,
  country: optionalText,
  country_code: optionalText,
})

const translation = z.object({ title: optionalText, description: optionalText, requirements: optionalText })

const figure = z.union([z.string(), z.number()]).nullish()

const row = z.object({
  id: idField,
  title: textField,
  status: optionalText,
  careers_url: webUrl,
  careers_apply_url: optionalWebUrl,
  company_name: optionalText,
  description: optionalText,
  requirements: optionalText,
  translations: z.record(z.string(), translation).nullish(),
  location: optionalText,
  city: optionalText,
  state_name: optionalText,
  state_code: optionalText,
  country_code: optionalText,
  locations: z.array(place).nullish(),
  remote: z.boolean().nullish(),
  hybrid: z.boolean().nullish(),
  on_site: z.boolean().nullish(),
  employment_type_code: optionalText,
  experience_code: optionalText,
  education_code: optionalText,
  salary: z.object({ min: figure, max: figure, currency: optionalText, period: optionalText }).nullish(),
  published_at: optionalText,
  close_at: optionalText,
  tags: z.array(z.string()).nullish(),
})
type Row = z.infer<typeof row>

const page = z.object({ offers: z.array(z.unknown()) })

export const recruitee = defineSource<Config>({
  name: 'recruitee',
  manifest: {
    title: 'Recruitee',
    homepage: 'https://recruitee.com',
    kind: 'employer',
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
      'seniority',
      'education',
      'language',
      'postedAt',
      'validThrough',
      'tags',
    ],
    paging: 'none: one document holds the whole board',
    completeness: 'the one document was read whole; it states no total',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '23 */6 * * *', minMinutes: 60 },
    terms: 'Documented public Careers Site API without a key; each employer’s robots.txt is honoured.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    // The API is documented, but its host is the employer's, and some of them shut every robot out.
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const slug = subdomainOf(url, 'recruitee.com', VENDOR_HOSTS)
    return slug === null ? null : { slug, config: {} }
  },

  recognisePage(html, url) {
    if (url.hostname.endsWith('.recruitee.com') || !SITE_MARK.test(html)) return null
    return boardOnDomain(url)
  },

  boardUrl(board) {
    return `https://${hostOf(board)}/`
  },

  requests(board) {
    return [get(`https://${hostOf(board)}/api/offers`, 'json')]
  },

  next() {
    return []
  },

  parse(pages) {
    const values = pages.flatMap((one) => readJson(one, page).offers)
    return readRows({ values, path: 'offers', total: null }, row, readJob)
  },
})

function hostOf(board: SourceBoard<Config>): string {
  return board.config.host ?? `${checkedSlug(board.slug)}.recruitee.com`
}

function readJob(job: Row): RawPosting | Rejection {
  if (job.status !== null && job.status !== 'published') {
    return { externalId: job.id, code: 'unlisted', why: `"${job.title}" is ${job.status}` }
  }
  return {
    ...emptyRawPosting(job.id),
    url: job.careers_url,
    applyUrl: job.careers_apply_url,
    title: job.title,
    company: job.company_name,
    locations: places(job),
    description: body(job),
    employmentTypes: job.employment_type_code === null ? [] : [job.employment_type_code],
    workplaces: (['remote', 'hybrid', 'on_site'] as const).filter((name) => job[name] === true),
    salary: payOf(job.salary ?? {}),
    seniority: words(job.experience_code),
    education: words(job.education_code),
    language: language(job),
    postedAt: job.published_at,
    validThrough: job.close_at,
    tags: (job.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ''),
  }
}

function places(job: Row): RawLocation[] {
  const listed = (job.locations ?? []).map((at) => ({
    text: at.name,
    city: at.city,
    region: at.state,
    country: at.country_code ?? at.country,
  }))
  const own = {
    text: job.location,
    city: job.city,
    region: job.state_name ?? job.state_code,
    country: job.country_code,
  }
  return (listed.length > 0 ? listed : [own]).filter((at) => Object.values(at).some((part) => part !== null))
}

/** The text in the language of the title; where the offer itself has none, that of its first translation. */
function body(job: Row): RawPosting['description'] {
  const translated = Object.values(job.translations ?? {}).find((one) => one.description ?? one.requirements)
  const said = (job.description ?? job.requirements) === null ? (translated ?? job) : job
  const parts = [said.description, said.requirements].filter((part) => part !== null)
  return parts.length === 0 ? null : { format: 'html', body: parts.join('\n') }
}

/** The one language whose translation is what the offer itself says; null where none or several are. */
function language(job: Row): string | null {
  const all = Object.entries(job.translations ?? {})
  const same = all.filter(([, said]) => said.title === job.title && said.description === job.description)
  const [name, other] = same.map(([code]) => code)
  return name !== undefined && other === undefined ? name : null
}

/** A code as words: `mid_level`, `bachelor_degree`. */
function words(code: string | null): string | null {
  return code?.replaceAll('_', ' ') ?? null
}
