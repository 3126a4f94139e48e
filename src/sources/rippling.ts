import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting, type RawSalary } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Rejection } from './define-source.ts'
import { listPages, readDetailedRows } from './details.ts'
import { embeddedName } from './embedded-board.ts'
import { optionalText, optionalWebUrl } from './fields.ts'
import { overallPay, payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import {
  bareListUrl,
  byOpening,
  detailUrl,
  isPaged,
  type Job,
  jobsOn,
  nextListPage,
  pagedListUrl,
  placeNamed,
  rowsOf,
} from './rippling-lists.ts'
import { checkedSlug, slugOrNull } from './slug.ts'

/** A board's page, under a locale or not, and the two addresses of its API. */
const BOARD = [
  /^ats\.rippling\.com\/api\/v\d\/board\/([\w-]+)(\/|$)/,
  /^api\.rippling\.com\/platform\/api\/ats\/v\d\/board\/([\w-]+)(\/|$)/,
  /^ats\.rippling\.com\/(?:embed\/)?(?:[a-z]{2}-[A-Z]{2}\/)?(?!(?:api|embed)(?:\/|$)|[a-z]{2}-[A-Z]{2}(?:\/|$))([\w-]+)(\/jobs(\/.*)?|\/)?$/,
]
/** How the widget on an employer's own page is told whose openings to show. */
const EMBEDDED = /\bdata-job-board-id=["'](?:&(?:amp;)?quot;)?([\w-]+)/gi

const config = z.strictObject({})

/** What is paid for work at one place. */
const band = z.object({
  rangeStart: z.number().nullish(),
  rangeEnd: z.number().nullish(),
  currency: optionalText,
  frequency: optionalText,
})

const ad = z.object({
  url: optionalWebUrl,
  companyName: optionalText,
  /** By section: the company's own words, then the role's. */
  description: z.union([z.string(), z.record(z.string(), optionalText)]).nullish(),
  workLocations: z
    .array(z.union([z.string(), z.object({ name: optionalText }).transform((at) => at.name ?? '')]))
    .nullish(),
  /** `id` is the label that people see, `label` the code. */
  employmentType: z.object({ id: optionalText, label: optionalText }).nullish(),
  createdOn: optionalText,
  payRangeDetails: z.array(band).nullish(),
  unlistedFromSearch: z.boolean().nullish(),
})
type Ad = z.infer<typeof ad>

export const rippling = defineSource<z.infer<typeof config>>({
  name: 'rippling',
  manifest: {
    title: 'Rippling',
    homepage: 'https://www.rippling.com',
    kind: 'employer',
    fields: [
      'url',
      'title',
      'company',
      'locations',
      'description',
      'employmentTypes',
      'workplaces',
      'salary',
      'postedAt',
    ],
    paging:
      'none: one document lists the whole board, with a row for each place of an opening; where it is not there, ' +
      'the pages of the newer list, by their number; one more for each ad',
    completeness: 'the list was read whole; it states no total, unlike the newer one, whose rows equal totalItems',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '37 */12 * * *', minMinutes: 360 },
    terms:
      'Undocumented API behind each board; the terms for customers forbid extraction "as part of any data aggregation service".',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: 'rippling',
    spacingMs: 1000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const names = BOARD.map((pattern) => pattern.exec(url.hostname + url.pathname)?.[1])
    const slug = slugOrNull(names.find((name) => name !== undefined))
    return slug === null ? null : { slug, config: {} }
  },

  recognisePage(html) {
    const slug = embeddedName(html, EMBEDDED)
    return slug === null ? null : { slug, config: {} }
  },

  boardUrl(board) {
    return `https://ats.rippling.com/${board.slug}/jobs`
  },

  requests(board) {
    return [get(bareListUrl(checkedSlug(board.slug)), 'json')]
  },

  instead(request, board) {
    return isPaged(request) ? null : get(pagedListUrl(checkedSlug(board.slug)), 'json')
  },

  next(page) {
    if (page.request.kind !== 'list') return []
    const details = [...byOpening(jobsOn(page))].map(([id, rows]) => {
      const said = [rows[0]?.name, ...rows.flatMap((job) => job.places.map((place) => place.text))]
      return detail(detailUrl(page.request, id), 'json', { posting: id, version: JSON.stringify(said) })
    })
    return [...nextListPage(page), ...details]
  },

  parse(pages) {
    const lists = listPages(pages)
    const jobs = byOpening(lists.flatMap(jobsOn))
    const { rows, shape } = rowsOf(lists)
    return readDetailedRows(rows, shape, {
      pages,
      idOf: (job) => job.id,
      readDetail: (page) => readJson(page, ad),
      join: (job, said) => readJob({ ...job, places: (jobs.get(job.id) ?? [job]).flatMap((one) => one.places) }, said),
    })
  },
})

function readJob(job: Job, said: Ad): RawPosting | Rejection {
  if (said.unlistedFromSearch === true) {
    return { externalId: job.id, code: 'unlisted', why: `"${job.name}" is kept out of search` }
  }
  const employment = said.employmentType?.id ?? said.employmentType?.label ?? null
  return {
    ...emptyRawPosting(job.id),
    url: said.url ?? job.url,
    title: job.name,
    company: said.companyName,
    locations: placesOf(job, said),
    description: body(said),
    employmentTypes: employment === null ? [] : [employment],
    workplaces: job.workplaces,
    salary: overallPay((said.payRangeDetails ?? []).map(pay)),
    postedAt: said.createdOn,
  }
}

/** Each place once, by its text: the list may know its parts, and the ad more of them. */
function placesOf(job: Job, said: Ad): RawLocation[] {
  const parts = new Map(job.places.map((place) => [place.text?.trim() ?? JSON.stringify(place), place]))
  const named = (said.workLocations ?? []).map((text) => text.trim()).filter(Boolean)
  const texts = new Set([...named, ...parts.keys()])
  return [...texts].map((text) => parts.get(text) ?? placeNamed(text))
}

function body({ description }: Ad): RawPosting['description'] {
  const parts = typeof description === 'string' ? [description.trim()] : Object.values(description ?? {})
  const html = parts.filter(Boolean).join('\n')
  return html === '' ? null : { format: 'html', body: html }
}

function pay(range: z.infer<typeof band>): RawSalary | null {
  return payOf({ min: range.rangeStart, max: range.rangeEnd, currency: range.currency, period: range.frequency })
}
