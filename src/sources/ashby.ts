import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting, type RawSalary } from '../posting/raw-posting.ts'
import { defineSource, get, type Rejection } from './define-source.ts'
import { embeddedBoard } from './embedded-board.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { overallPay, payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { showsOwnAds } from './served-by.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

/** The widget's script, and the variable that names its board; a page that links to either is another's. */
const WIDGET =
  /(?:(?<!\bhref\s?=\s?["']?(?:https?:)?)(\/\/jobs\.ashbyhq\.com\/[^\s"'<>`/?#]{1,100}\/embed\b)|\b__ashbyBaseJobBoardUrl["']?\s?[=:]\s?["'](?:https?:)?(\/\/jobs\.ashbyhq\.com\/[^\s"'<>`]{1,300}))/gi
/** Any other address of a board that is no link, where the page itself shows the vendor's ads. */
const ASKED = /(?<!\bhref\s?=\s?["']?(?:https?:)?)(\/\/(?:jobs|api)\.ashbyhq\.com\/[^\s"'<>`]{1,300})/gi
const WIDGET_PLACE = /<\w+\s[^<>]{0,300}?\bid=["']?ashby_embed\b/i

const config = z.strictObject({})
type Config = z.infer<typeof config>

const postalAddress = z.object({
  addressLocality: optionalText,
  addressRegion: optionalText,
  addressCountry: optionalText,
})
const address = z.object({ postalAddress: postalAddress.nullish() }).nullish()

const component = z.object({
  compensationType: optionalText,
  interval: optionalText,
  currencyCode: optionalText,
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
})

const row = z.object({
  id: idField,
  title: textField,
  jobUrl: webUrl,
  applyUrl: optionalWebUrl,
  location: optionalText,
  address,
  secondaryLocations: z.array(z.object({ location: optionalText, address })).nullish(),
  employmentType: optionalText,
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  workplaceType: optionalText,
  publishedAt: optionalText,
  descriptionHtml: optionalText,
  descriptionPlain: optionalText,
  shouldDisplayCompensationOnJobPostings: z.boolean().nullish(),
  compensation: z
    .object({
      scrapeableCompensationSalarySummary: optionalText,
      summaryComponents: z.array(component).nullish(),
      compensationTiers: z.array(z.object({ components: z.array(component).nullish() })).nullish(),
    })
    .nullish(),
})
type Row = z.infer<typeof row>

const page = z.object({ jobs: z.array(z.unknown()) })

export const ashby = defineSource<Config>({
  name: 'ashby',
  manifest: {
    title: 'Ashby',
    homepage: 'https://www.ashbyhq.com',
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
    paging: 'none: one document holds the whole board',
    completeness: 'the one document was read whole',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '41 */6 * * *', minMinutes: 60 },
    terms: 'Documented public job posting API; its limits are not documented.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    lane: 'ashby',
    spacingMs: 1000,
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
    if (widget !== null || !(WIDGET_PLACE.test(html) || showsOwnAds(html, url, 'ashby_jid'))) return widget
    return embeddedBoard(html, url, ASKED, boardOf)
  },

  boardUrl(board) {
    return `https://jobs.ashbyhq.com/${board.slug}`
  },

  requests(board) {
    const url = `https://api.ashbyhq.com/posting-api/job-board/${checkedSlug(board.slug)}`
    return [get(`${url}?includeCompensation=true`, 'json')]
  },

  next() {
    return []
  },

  parse(pages) {
    const values = pages.flatMap((one) => readJson(one, page).jobs)
    return readRows({ values, path: 'jobs', total: null }, row, readJob)
  },
})

function boardOf(url: URL): { slug: string; config: Config } | null {
  const parts = pathParts(url)
  const isApi = url.hostname === 'api.ashbyhq.com' && parts[0] === 'posting-api' && parts[1] === 'job-board'
  if (!isApi && url.hostname !== 'jobs.ashbyhq.com') return null
  const slug = slugOrNull(isApi ? parts[2] : parts[0])
  return slug === null ? null : { slug, config: {} }
}

function readJob(job: Row): RawPosting | Rejection {
  if (job.isListed === false) {
    return { externalId: job.id, code: 'unlisted', why: `"${job.title}" is not listed` }
  }
  return {
    ...emptyRawPosting(job.id),
    url: job.jobUrl,
    applyUrl: job.applyUrl,
    title: job.title,
    locations: [job, ...(job.secondaryLocations ?? [])].flatMap(place),
    description: body(job),
    employmentTypes: job.employmentType === null ? [] : [job.employmentType],
    workplaces: workplaces(job),
    salary: pay(job),
    postedAt: job.publishedAt,
  }
}

function place(at: Pick<Row, 'location' | 'address'>): RawLocation[] {
  const postal = at.address?.postalAddress
  const said = {
    text: at.location,
    city: postal?.addressLocality ?? null,
    region: postal?.addressRegion ?? null,
    country: postal?.addressCountry ?? null,
  }
  return Object.values(said).every((part) => part === null) ? [] : [said]
}

/** isRemote is true for hybrid jobs too: it counts only where workplaceType is silent. */
function workplaces(job: Row): string[] {
  if (job.workplaceType !== null) return [job.workplaceType]
  return job.isRemote ? ['Remote'] : []
}

function body(job: Row): RawPosting['description'] {
  if (job.descriptionHtml !== null) return { format: 'html', body: job.descriptionHtml }
  return job.descriptionPlain === null ? null : { format: 'text', body: job.descriptionPlain }
}

/** Base pay only: equity, bonus and commission stand beside it as components of other types. */
function pay(job: Row): RawSalary | null {
  if (job.shouldDisplayCompensationOnJobPostings === false || !job.compensation) return null
  const { summaryComponents, compensationTiers, scrapeableCompensationSalarySummary: text } = job.compensation
  const tiers = (compensationTiers ?? []).flatMap((tier) => tier.components ?? [])
  const components = summaryComponents?.length ? summaryComponents : tiers
  const bands = components
    .filter((one) => one.compensationType === 'Salary')
    .map((one) => payOf({ min: one.minValue, max: one.maxValue, currency: one.currencyCode, period: one.interval }))
  const overall = overallPay(bands)
  return overall === null ? payOf({ text }) : { ...overall, text }
}
