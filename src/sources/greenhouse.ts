import { z } from 'zod'
import { emptyRawPosting, type RawPosting, type RawSalary } from '../posting/raw-posting.ts'
import { defineSource, get, type Rejection } from './define-source.ts'
import { embeddedBoard } from './embedded-board.ts'
import { unescapeHtmlOnce } from './escaped-html.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { overallPay, payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { showsOwnAds } from './served-by.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

/** The list's widget in a frame, or in a script that makes one; a page that links to it is another's. */
const WIDGET =
  /(?<!\bhref\s?=\s?["']?(?:https?:)?)(\/\/(?:boards|job-boards|app)(?:\.eu)?\.greenhouse\.io\/embed\/job_board(?:\/js)?\?[^\s"'<>`]{1,300})/gi
/** Any other address of a board that is no link, where the page itself shows the vendor's ads. */
const ASKED =
  /(?<!\bhref\s?=\s?["']?(?:https?:)?)(\/\/(?:boards|job-boards|boards-api|api)(?:\.eu)?\.greenhouse\.io\/[^\s"'<>`]{1,300})/gi
const WIDGET_PLACE = /<\w+\s[^<>]{0,300}?\bid=["']?grnhse_app\b/i

const config = z.strictObject({ region: z.literal('eu').optional() })
type Config = z.infer<typeof config>

const payRange = z.object({
  min_cents: z.number().nullish(),
  max_cents: z.number().nullish(),
  currency_type: optionalText,
  title: optionalText,
})

const row = z.object({
  id: idField,
  internal_job_id: z.unknown().optional(),
  title: textField,
  absolute_url: webUrl,
  location: z.object({ name: optionalText }).nullable(),
  company_name: optionalText,
  first_published: optionalText,
  application_deadline: optionalText,
  requisition_id: z.union([z.string(), z.number()]).nullish(),
  language: optionalText,
  content: optionalText,
  metadata: z.array(z.object({ name: optionalText, value: z.unknown() })).nullish(),
  pay_input_ranges: z.array(payRange).nullish(),
})
type Row = z.infer<typeof row>

const page = z.object({
  jobs: z.array(z.unknown()),
  meta: z.object({ total: z.int().nonnegative().nullish() }).nullish(),
})

export const greenhouse = defineSource<Config>({
  name: 'greenhouse',
  manifest: {
    title: 'Greenhouse',
    homepage: 'https://www.greenhouse.com',
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
      'language',
      'postedAt',
      'validThrough',
      'requisitionId',
    ],
    paging: 'none: one document holds the whole board',
    completeness: 'the one document was read whole and its rows equal meta.total where that is given',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '17 */6 * * *', minMinutes: 60 },
    terms:
      'Documented public job board API: "authentication is not required for any GET endpoints"; no limit is stated.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    lane: 'greenhouse',
    spacingMs: 500,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise: boardOf,

  recognisePage(html, url) {
    const widget = embeddedBoard(html, url, WIDGET, boardOf)
    if (widget !== null || !(WIDGET_PLACE.test(html) || showsOwnAds(html, url, 'gh_jid'))) return widget
    return embeddedBoard(html, url, ASKED, boardOf)
  },

  boardUrl(board) {
    const host = board.config.region === 'eu' ? 'job-boards.eu.greenhouse.io' : 'job-boards.greenhouse.io'
    return `https://${host}/${board.slug}`
  },

  // Boards of the EU region are served by the same API host; boards-api.eu.greenhouse.io does not exist.
  requests(board) {
    const jobs = `https://boards-api.greenhouse.io/v1/boards/${checkedSlug(board.slug)}/jobs`
    return [get(`${jobs}?content=true&pay_transparency=true`, 'json')]
  },

  next() {
    return []
  },

  parse(pages) {
    const documents = pages.map((one) => readJson(one, page))
    const values = documents.flatMap((document) => document.jobs)
    const total = documents[0]?.meta?.total ?? null
    return readRows({ values, path: 'jobs', total }, row, readJob)
  },
})

function boardOf(url: URL): { slug: string; config: Config } | null {
  const region = /^(job-boards|boards|app)\.eu\.greenhouse\.io$/.test(url.hostname) ? { region: 'eu' as const } : {}
  const host = /^(job-boards|boards|app|boards-api|api)(\.eu)?\.greenhouse\.io$/.exec(url.hostname)?.[1]
  if (host === undefined) return null
  const [first, second, third] = pathParts(url)
  // The vendor's own application serves nothing but the widget to all.
  const named = first === 'embed' ? url.searchParams.get('for') : host === 'app' ? null : first
  const slug = slugOrNull(host.endsWith('api') ? (first === 'v1' && second === 'boards' ? third : null) : named)
  return slug === null ? null : { slug, config: region }
}

function readJob(job: Row): RawPosting | Rejection {
  // Absent in lists made without content; null on a general "stay in touch" post that is no opening.
  if (job.internal_job_id === null) {
    return { externalId: job.id, code: 'prospect', why: `"${job.title}" is a prospect post, not an opening` }
  }
  return {
    ...emptyRawPosting(job.id),
    url: job.absolute_url,
    applyUrl: job.absolute_url,
    title: job.title,
    company: job.company_name,
    locations: splitPlaces(job.location?.name ?? null),
    description: job.content === null ? null : { format: 'html', body: unescapeHtmlOnce(job.content) },
    employmentTypes: labelled(job, isEmploymentName),
    workplaces: labelled(job, isWorkplaceName),
    salary: overallPay((job.pay_input_ranges ?? []).map(basePay)),
    language: job.language,
    // updated_at moves with every edit and is never the posting date.
    postedAt: job.first_published,
    validThrough: job.application_deadline,
    requisitionId: String(job.requisition_id ?? '').trim() || null,
  }
}

function splitPlaces(name: string | null) {
  const places = (name ?? '').split(';').map((place) => place.trim())
  return places.filter((text) => text !== '').map((text) => ({ text, city: null, region: null, country: null }))
}

/** The values of the board's own fields that say what `says` looks for; other shapes of a value are not ours to read. */
function labelled(job: Row, says: (name: string, value: string) => boolean): string[] {
  return (job.metadata ?? []).flatMap(({ name, value }) => {
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
    return values.map((one) => one.trim()).filter((one) => one !== '' && name !== null && says(name, one))
  })
}

function isEmploymentName(name: string, value: string): boolean {
  if (/^type$/i.test(name)) return /full|part|contract|intern|temp/i.test(value)
  return /^((employment|job|contract|worker|position)[ _-]?(type|status)|type of employment|time[ _-]?type)$/i.test(
    name,
  )
}

function isWorkplaceName(name: string): boolean {
  return /^(work ?place|location|remote|work)[ _-]?(type|model|mode|arrangement|policy|status)$|^work ?place$/i.test(
    name,
  )
}

/** One pay range in whole units; a range that is called bonus, commission, equity or OTE is no base pay. */
function basePay(range: z.infer<typeof payRange>): RawSalary | null {
  const title = range.title ?? ''
  if (/\b(bonus|commission|equity|ote|on[- ]target)\b/i.test(title) && !/\b(base|salary)\b/i.test(title)) return null
  return payOf({
    min: range.min_cents == null ? null : range.min_cents / 100,
    max: range.max_cents == null ? null : range.max_cents / 100,
    currency: range.currency_type,
    period: /\b(hour|annual|year|month|week|da[iy])(ly|s)?\b/i.exec(title)?.[0] ?? null,
  })
}
