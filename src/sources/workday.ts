import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, type PageRequest, type Rejection, type SourceBoard } from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { optionalText, optionalWebUrl, textField } from './fields.ts'
import { readJson } from './read-json.ts'
import { apiUrl, boardOfPage, boardOfUrl, siteUrl, type WorkdayConfig, workdayConfig } from './workday-board.ts'
import { distinctRows, furtherLists, listRequest, readList, statedRows, type WorkdayList } from './workday-list.ts'

const row = z.object({
  title: textField,
  externalPath: z
    .string()
    .trim()
    .regex(/^\/[^/?#\\][^?#\\]*$/)
    .refine((path) => !/(^|\/)\.\.?(\/|$)/.test(path), { message: 'leads out of its folder' }),
  locationsText: optionalText,
  bulletFields: z.array(z.string().nullable()).nullish(),
})
type Row = z.infer<typeof row>

const posting = z.object({
  hiringOrganization: z.object({ name: optionalText }).nullish(),
  jobPostingInfo: z.object({
    title: textField,
    jobDescription: optionalText,
    location: optionalText,
    additionalLocations: z.array(z.string()).nullish(),
    country: z.object({ descriptor: optionalText }).nullish(),
    startDate: optionalText,
    endDate: optionalText,
    timeType: optionalText,
    remoteType: optionalText,
    jobReqId: optionalText,
    externalUrl: optionalWebUrl,
    posted: z.boolean().nullish(),
  }),
})
type Posting = z.infer<typeof posting>

export const workday = defineSource<WorkdayConfig>({
  name: 'workday',
  manifest: {
    title: 'Workday',
    homepage: 'https://www.workday.com',
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
      'postedAt',
      'validThrough',
      'requisitionId',
    ],
    paging:
      'limit and offset, 20 rows a page; a list that reaches 2,000 rows is split by facets into lists that do not; one page more for each posting',
    completeness:
      'as many distinct postings as the first page states, or above 2,000 as the facets that count each posting once add up to; each part of a split list showed the rows that it states',
    presence: 'whole',
    grace: 2,
    cadence: { cron: '13 3 * * *', minMinutes: 720 },
    terms:
      'The undocumented interface behind its career sites; no terms grant its use, so boards are added one by one.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    // R123 and R123-1 are two postings of one requisition.
    idsNameOpenings: false,
    lane: null,
    spacingMs: 1000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config: workdayConfig,

  recognise: boardOfUrl,
  recognisePage: boardOfPage,

  boardUrl(board) {
    return siteUrl(board.config)
  },

  requests(board) {
    return [listRequest(`${apiUrl(board.config)}/jobs`, {}, 0)]
  },

  next(page, board) {
    if (page.request.kind !== 'list') return []
    let list: WorkdayList
    try {
      list = readList(page)
    } catch {
      return []
    }
    return [...furtherLists(list), ...wellFormed(list.rows, row).map((one) => detailOf(one, board))]
  },

  parse(pages, board) {
    const lists = listPages(pages).map(readList)
    const rows = { values: distinctRows(lists, pathOf), path: 'jobPostings', total: null }
    const visit = readDetailedRows(rows, row, {
      pages,
      idOf,
      readDetail: (page) => readJson(page, posting),
      join: (one, info) => join(one, info, board),
    })
    const stated = statedRows(lists, pathOf)
    return { ...visit, total: stated.total, incomplete: visit.incomplete ?? stated.incomplete }
  },
})

/** `postedOn` ("Posted 3 Days Ago") is no part of the version: it changes by itself. */
function detailOf(one: Row, board: SourceBoard<WorkdayConfig>): PageRequest {
  const version = JSON.stringify([one.title, one.locationsText, one.bulletFields ?? []])
  return detail(new URL(apiUrl(board.config) + one.externalPath).href, 'json', { posting: idOf(one), version })
}

/**
 * The requisition's number at the end of the path, "/job/Oslo/Nurse_R123-1": title and place before it change with edits. It
 * may hold an underscore itself, so the bullets are asked first, one of which shows it at most tenants.
 */
function idOf(one: Row): string {
  const name =
    one.externalPath
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? one.externalPath
  const shown = (one.bulletFields ?? []).flatMap((bullet) => placeOf(bullet?.trim() ?? '', name) ?? [])
  const id = name.slice((shown.length > 0 ? Math.min(...shown) : name.lastIndexOf('_')) + 1)
  return id === '' ? name : id
}

/** Where a bullet begins that ends a path's name, but for the number of a further posting. */
function placeOf(bullet: string, name: string): number | null {
  const at = bullet === '' ? -1 : name.lastIndexOf(`_${bullet}`)
  return at !== -1 && /^(-\d+)?$/.test(name.slice(at + 1 + bullet.length)) ? at : null
}

function pathOf(value: unknown): string | null {
  return row.safeParse(value).data?.externalPath ?? null
}

function join(one: Row, { jobPostingInfo: info, hiringOrganization }: Posting, board: SourceBoard<WorkdayConfig>) {
  const externalId = idOf(one)
  if (info.posted === false) return unlisted(externalId, info.title)
  const url = info.externalUrl ?? `${siteUrl(board.config)}${one.externalPath}`
  return {
    ...emptyRawPosting(externalId),
    url,
    applyUrl: url,
    title: info.title,
    // The legal entity of the contract ("2100 Acme USA"): better than nothing, worse than the board's own name.
    company: board.name === null ? (hiringOrganization?.name?.replace(/^\d+[\s-]+/, '') ?? null) : null,
    locations: places(one, info),
    description: info.jobDescription === null ? null : ({ format: 'html', body: info.jobDescription } as const),
    employmentTypes: info.timeType === null ? [] : [info.timeType],
    workplaces: info.remoteType === null ? [] : [info.remoteType],
    postedAt: info.startDate,
    validThrough: info.endDate,
    requisitionId: info.jobReqId,
  } satisfies RawPosting
}

function unlisted(externalId: string, title: string): Rejection {
  return { externalId, code: 'unlisted', why: `"${title}" is no longer posted` }
}

/** `country` belongs to the first place. The list's own text serves where it is a place and not "3 Locations". */
function places(one: Row, info: Posting['jobPostingInfo']): RawLocation[] {
  const listed = one.locationsText === null || /^\d+ /.test(one.locationsText) ? null : one.locationsText
  const country = info.country?.descriptor ?? null
  const main = info.location ?? listed
  const others = (info.additionalLocations ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== main)
  const first = main === null && country === null ? [] : [{ text: main, city: null, region: null, country }]
  return [...first, ...others.map((text) => ({ text, city: null, region: null, country: null }))]
}
