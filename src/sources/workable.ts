import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { embeddedBoard, embeddedName } from './embedded-board.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { subdomainOf } from './own-domain.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

const VENDOR_HOSTS = new Set(['www', 'apply', 'jobs', 'careers', 'help', 'support', 'resources', 'api', 'status'])

/** Where the widget shows its list, and the script that fills it; in a page about the widget both are escaped. */
const WIDGET_PLACE =
  /<\w+\s[^<>]{0,300}?(?:\bid=["']?whr_embed_hook\b|\bsrc=["']?(?:https?:)?\/\/(?:www|apply)\.workable\.com\/assets\/embed\.js\b)/i
/** The account's number: the widget's list is asked for by it as well as by the account's name. */
const WIDGET_ACCOUNT = /\bwhr_embed\(\s*["']?(\d{1,12})\b/g
const ASKED = /(?<!\bhref\s?=\s?["']?(?:https?:)?)(\/\/(?:apply|www)\.workable\.com\/[^\s"'<>`]{1,300})/gi

const config = z.strictObject({
  /** The employer's page that shows the list of an account of which the number alone is known. */
  page: webUrl.optional(),
})
type Config = z.infer<typeof config>

const place = z.object({
  city: optionalText,
  region: optionalText,
  country: optionalText,
  countryCode: optionalText,
  hidden: z.boolean().nullish(),
})

const row = z.object({
  shortcode: idField,
  title: textField,
  url: webUrl,
  application_url: optionalWebUrl,
  code: optionalText,
  employment_type: optionalText,
  telecommuting: z.boolean().nullish(),
  published_on: optionalText,
  country: optionalText,
  city: optionalText,
  state: optionalText,
  education: optionalText,
  experience: optionalText,
  locations: z.array(place).nullish(),
  description: optionalText,
})
type Row = z.infer<typeof row>

const page = z.object({ name: optionalText, jobs: z.array(z.unknown()) })

export const workable = defineSource<Config>({
  name: 'workable',
  manifest: {
    title: 'Workable',
    homepage: 'https://www.workable.com',
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
      'seniority',
      'education',
      'postedAt',
      'requisitionId',
    ],
    paging: 'none: one document holds the whole board',
    completeness: 'the one document was read whole; it states no total',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '41 */6 * * *', minMinutes: 180 },
    terms: 'The public data of the careers widget; no limit is stated, and one account in haste shuts out all others.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    // All accounts share one limit: a few requests at once bring 429 with a Retry-After of hours.
    lane: 'workable',
    spacingMs: 3000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise: boardOf,

  recognisePage(html, url) {
    if (!WIDGET_PLACE.test(html)) return null
    const slug = embeddedName(html, WIDGET_ACCOUNT)
    return slug === null ? embeddedBoard(html, url, ASKED, boardOf) : { slug, config: { page: url.href } }
  },

  boardUrl(board) {
    return board.config.page ?? `https://apply.workable.com/${board.slug}/`
  },

  requests(board) {
    // Without details=true the same answer comes without the ads' text.
    return [get(`https://apply.workable.com/api/v1/widget/accounts/${checkedSlug(board.slug)}?details=true`, 'json')]
  },

  next() {
    return []
  },

  parse(pages) {
    const documents = pages.map((one) => readJson(one, page))
    const company = documents[0]?.name ?? null
    const values = openings(documents.flatMap((document) => document.jobs))
    return readRows({ values, path: 'jobs', idKey: 'shortcode', total: null }, row, (job) => readJob(job, company))
  },
})

function boardOf(url: URL): { slug: string; config: Config } | null {
  const slug = slugOrNull(account(url))
  return slug === null ? null : { slug, config: {} }
}

/** `apply.workable.com/acme/j/A1B2C3/`, the widget's API under both its names, and `acme.workable.com` of old. */
function account(url: URL): string | null {
  const parts = pathParts(url)
  const named = parts[parts.indexOf('accounts') + 1] ?? null
  if (url.hostname === 'apply.workable.com') {
    if (parts[0] === 'api') return parts.includes('accounts') ? named : null
    return parts[0] === 'j' ? null : (parts[0] ?? null)
  }
  if (url.hostname === 'www.workable.com') return parts[0] === 'api' && parts[1] === 'accounts' ? named : null
  return subdomainOf(url, 'workable.com', VENDOR_HOSTS)
}

/**
 * A job in several places comes as one row for each, all with one shortcode: one opening with all of them. Rows of another
 * shape stay as they are.
 */
function openings(values: unknown[]): unknown[] {
  const merged = new Map<string, Row>()
  const all: unknown[] = []
  for (const value of values) {
    const { success, data } = row.safeParse(value)
    if (!success) {
      all.push(value)
      continue
    }
    const job: Row = { ...data, locations: data.locations?.length ? data.locations : [ownPlace(data)] }
    const known = merged.get(job.shortcode)
    if (known === undefined) all.push(job)
    else known.locations?.push(...(job.locations ?? []))
    merged.set(job.shortcode, known ?? job)
  }
  return all
}

function ownPlace(job: Row): z.infer<typeof place> {
  return { city: job.city, region: job.state, country: job.country, countryCode: null, hidden: false }
}

function readJob(job: Row, company: string | null): RawPosting {
  return {
    ...emptyRawPosting(job.shortcode),
    url: job.url,
    applyUrl: job.application_url,
    title: job.title,
    company,
    locations: places(job),
    description: job.description === null ? null : { format: 'html', body: job.description },
    employmentTypes: job.employment_type === null ? [] : [job.employment_type],
    // false says nothing: a hybrid job is not told from one on site.
    workplaces: job.telecommuting ? ['telecommuting'] : [],
    seniority: job.experience === 'Not Applicable' ? null : job.experience,
    education: job.education,
    // created_at is the draft's.
    postedAt: job.published_on,
    requisitionId: job.code,
  }
}

function places(job: Row): RawLocation[] {
  const shown = (job.locations ?? []).filter((at) => at.hidden !== true)
  const all = shown.map(({ city, region, country, countryCode }) => ({
    text: null,
    city,
    region,
    country: countryCode ?? country,
  }))
  const said = all.filter(({ city, region, country }) => city !== null || region !== null || country !== null)
  return [...new Map(said.map((at) => [JSON.stringify(at), at])).values()]
}
