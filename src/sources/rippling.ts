import { z } from 'zod'
import { emptyRawPosting, type RawPosting, type RawSalary } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Rejection } from './define-source.ts'
import { jsonOrNull, listPages, readDetailedRows, wellFormed } from './details.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { overallPay, payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { checkedSlug, slugOrNull } from './slug.ts'

const API = 'https://api.rippling.com/platform/api/ats/v1/board'
/** A board's page, under a locale or not, and the two addresses of its API. */
const BOARD = [
  /^ats\.rippling\.com\/api\/v\d\/board\/([\w-]+)(\/|$)/,
  /^api\.rippling\.com\/platform\/api\/ats\/v\d\/board\/([\w-]+)(\/|$)/,
  /^ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?(?!api\/|[a-z]{2}-[A-Z]{2}(?:\/|$))([\w-]+)(\/jobs(\/.*)?|\/)?$/,
]

const config = z.strictObject({})

const row = z.object({
  uuid: idField,
  name: textField,
  url: webUrl,
  workLocation: z.object({ label: optionalText, id: optionalText }).nullish(),
})
type Row = z.infer<typeof row>

const list = z.array(z.unknown())

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
  workLocations: z.array(z.string()).nullish(),
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
    fields: ['url', 'title', 'company', 'locations', 'description', 'employmentTypes', 'salary', 'postedAt'],
    paging: 'none: one document lists the whole board, with a row for each place of an opening; one more for each ad',
    completeness: 'the list was read whole; it states no total',
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

  boardUrl(board) {
    return `https://ats.rippling.com/${board.slug}/jobs`
  },

  requests(board) {
    return [get(`${API}/${checkedSlug(board.slug)}/jobs`, 'json')]
  },

  next(page, board) {
    if (page.request.kind !== 'list') return []
    return [...byOpening(wellFormed(jsonOrNull(page, list) ?? [], row))].map(([id, rows]) => {
      const version = JSON.stringify([rows[0]?.name, ...placesOf(rows)])
      const url = `${API}/${checkedSlug(board.slug)}/jobs/${encodeURIComponent(id)}`
      return detail(url, 'json', { posting: id, version })
    })
  },

  parse(pages) {
    const values = listPages(pages).flatMap((page) => readJson(page, list))
    const openings = byOpening(wellFormed(values, row))
    return readDetailedRows({ values: firstRows(values), path: '', idKey: 'uuid', total: null }, row, {
      pages,
      idOf: (job) => job.uuid,
      readDetail: (page) => readJson(page, ad),
      join: (job, said) => readJob(job, said, placesOf(openings.get(job.uuid) ?? [])),
    })
  },
})

/** An opening has a row for each of its places, all under one id. */
function byOpening(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (job) => job.uuid)
}

/** The first row of each opening; one of another shape stays. */
function firstRows(values: unknown[]): unknown[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const job = row.safeParse(value)
    const isFirst = !job.success || !seen.has(job.data.uuid)
    if (job.success) seen.add(job.data.uuid)
    return isFirst
  })
}

function placesOf(rows: Row[]): string[] {
  return rows.flatMap(({ workLocation }) => workLocation?.label ?? workLocation?.id ?? [])
}

function readJob(job: Row, said: Ad, listed: string[]): RawPosting | Rejection {
  if (said.unlistedFromSearch === true) {
    return { externalId: job.uuid, code: 'unlisted', why: `"${job.name}" is kept out of search` }
  }
  const places = new Set([...(said.workLocations ?? []), ...listed].map((text) => text.trim()))
  const employment = said.employmentType?.id ?? said.employmentType?.label ?? null
  return {
    ...emptyRawPosting(job.uuid),
    url: said.url ?? job.url,
    title: job.name,
    company: said.companyName,
    locations: [...places].filter(Boolean).map((text) => ({ text, city: null, region: null, country: null })),
    description: body(said),
    employmentTypes: employment === null ? [] : [employment],
    salary: overallPay((said.payRangeDetails ?? []).map(pay)),
    postedAt: said.createdOn,
  }
}

function body({ description }: Ad): RawPosting['description'] {
  const parts = typeof description === 'string' ? [description.trim()] : Object.values(description ?? {})
  const html = parts.filter(Boolean).join('\n')
  return html === '' ? null : { format: 'html', body: html }
}

function pay(range: z.infer<typeof band>): RawSalary | null {
  return payOf({ min: range.rangeStart, max: range.rangeEnd, currency: range.currency, period: range.frequency })
}
