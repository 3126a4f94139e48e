import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import {
  defineSource,
  detail,
  get,
  type Page,
  type PageRequest,
  type Rejection,
  type SourceBoard,
} from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { describe, escapeHtml } from './escaped-html.ts'
import { idField, optionalText, textField } from './fields.ts'
import { apiUrl, boardOfPage, boardOfUrl, type OracleConfig, oracleConfig, siteUrl } from './oracle-board.ts'
import { readJson } from './read-json.ts'

const PAGE_SIZE = 100

const place = z.object({ Name: optionalText, CountryCode: optionalText })

const row = z.object({
  Id: idField,
  Title: textField,
  PostedDate: optionalText,
  PostingEndDate: optionalText,
  PrimaryLocation: optionalText,
  PrimaryLocationCountry: optionalText,
  secondaryLocations: z.array(place).nullish(),
  WorkplaceType: optionalText,
})
type Row = z.infer<typeof row>

const list = z.object({
  items: z
    .array(z.object({ TotalJobsCount: z.int().nonnegative().nullish(), requisitionList: z.array(z.unknown()) }))
    .min(1),
})

const requisition = z.object({
  Title: textField,
  ExternalDescriptionStr: optionalText,
  ExternalResponsibilitiesStr: optionalText,
  ExternalQualificationsStr: optionalText,
  CorporateDescriptionStr: optionalText,
  OrganizationDescriptionStr: optionalText,
  ShortDescriptionStr: optionalText,
  PrimaryLocation: optionalText,
  PrimaryLocationCountry: optionalText,
  secondaryLocations: z.array(place).nullish(),
  WorkplaceType: optionalText,
  JobSchedule: optionalText,
  JobType: optionalText,
  ContractType: optionalText,
  StudyLevel: optionalText,
  ExternalPostedStartDate: optionalText,
  ExternalPostedEndDate: optionalText,
})
type Requisition = z.infer<typeof requisition>

export const oracle = defineSource<OracleConfig>({
  name: 'oracle',
  manifest: {
    title: 'Oracle Recruiting Cloud',
    homepage: 'https://www.oracle.com/human-capital-management/recruiting/',
    kind: 'employer',
    fields: [
      'url',
      'applyUrl',
      'title',
      'locations',
      'description',
      'employmentTypes',
      'workplaces',
      'education',
      'postedAt',
      'validThrough',
      'requisitionId',
    ],
    paging: 'limit and offset, 100 rows a page; one page more for each posting',
    completeness:
      'as many distinct requisitions as TotalJobsCount says; without it, the first page without rows was reached',
    presence: 'whole',
    grace: 2,
    cadence: { cron: '53 4 * * *', minMinutes: 720 },
    terms:
      'The interface behind its career sites, answered without a key; no terms grant its use, so boards are added one by one.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 1000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config: oracleConfig,

  recognise: boardOfUrl,
  recognisePage: boardOfPage,

  boardUrl(board) {
    return `${siteUrl(board.config)}/jobs`
  },

  requests(board) {
    return [listRequest(board, 0)]
  },

  next(page, board) {
    if (page.request.kind !== 'list') return []
    let read: ReturnType<typeof readList>
    try {
      read = readList(page)
    } catch {
      return []
    }
    const { rows, total } = read
    const seen = offsetOf(page) + rows.length
    const isLast = rows.length === 0 || (total !== null && seen >= total)
    return [...(isLast ? [] : [listRequest(board, seen)]), ...wellFormed(rows, row).map((one) => detailOf(one, board))]
  },

  parse(pages, board) {
    const lists = listPages(pages).map(readList)
    const values = lists.flatMap(({ rows }) => rows)
    const total = lists[0]?.total ?? null
    return readDetailedRows({ values, path: 'items.0.requisitionList', idKey: 'Id', total }, row, {
      pages,
      idOf: (one) => one.Id,
      readDetail: readRequisition,
      join: (one, info) => (info === null ? notFound(one) : join(one, info, board)),
    })
  },
})

/** Without the rows expanded the answer is an empty list under a total that is not 0. */
function listRequest(board: SourceBoard<OracleConfig>, offset: number): PageRequest {
  const finder = `findReqs;siteNumber=${board.config.siteNumber},limit=${PAGE_SIZE},offset=${offset},sortBy=POSTING_DATES_DESC`
  const query = `onlyData=true&expand=requisitionList.secondaryLocations&finder=${finder}`
  return get(`${apiUrl(board.config)}/recruitingCEJobRequisitions?${query}`, 'json')
}

function detailOf(one: Row, board: SourceBoard<OracleConfig>): PageRequest {
  const finder = `ById;Id=%22${encodeURIComponent(one.Id)}%22,siteNumber=${board.config.siteNumber}`
  const url = `${apiUrl(board.config)}/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=${finder}`
  const others = (one.secondaryLocations ?? []).map(({ Name }) => Name)
  const said = [one.Title, one.PostedDate, one.PostingEndDate, one.PrimaryLocation, ...others, one.WorkplaceType]
  return detail(url, 'json', { posting: one.Id, version: JSON.stringify(said) })
}

function offsetOf(page: Page): number {
  return Number(/,offset=(\d+)/.exec(page.request.url)?.[1] ?? 0)
}

/** Throws SourceChangedError, also where there are no rows though the total says that there must be. */
function readList(page: Page): { rows: unknown[]; total: number | null } {
  const [search] = readJson(page, list).items
  const rows = search?.requisitionList ?? []
  const total = search?.TotalJobsCount ?? null
  if (rows.length === 0 && total !== null && offsetOf(page) < total) {
    const field = 'items.0.requisitionList'
    throw new SourceChangedError(
      'schema',
      `${page.url} holds no rows at ${offsetOf(page)} of ${total}: ${field}`,
      field,
    )
  }
  return { rows, total }
}

/** Null where the search by id finds nothing. */
function readRequisition(page: Page): Requisition | null {
  return readJson(page, z.object({ items: z.array(requisition) })).items[0] ?? null
}

/** No proof that it is closed, as a 404 would be: the list still names it. */
function notFound({ Id }: Row): Rejection {
  return { externalId: Id, code: 'detail', why: `requisition ${Id} is listed, but the search by its id finds nothing` }
}

function join(one: Row, info: Requisition, board: SourceBoard<OracleConfig>): RawPosting {
  const workplace = info.WorkplaceType ?? one.WorkplaceType
  const url = `${siteUrl(board.config)}/job/${encodeURIComponent(one.Id)}`
  return {
    ...emptyRawPosting(one.Id),
    url,
    applyUrl: url,
    title: info.Title,
    locations: places(one, info),
    description: body(info),
    employmentTypes: [info.JobSchedule, info.JobType, info.ContractType].filter((label) => label !== null),
    workplaces: workplace === null ? [] : [workplace],
    education: info.StudyLevel,
    postedAt: info.ExternalPostedStartDate ?? one.PostedDate,
    validThrough: info.ExternalPostedEndDate ?? one.PostingEndDate,
    requisitionId: one.Id,
  }
}

function places(one: Row, info: Requisition): RawLocation[] {
  const main = {
    Name: info.PrimaryLocation ?? one.PrimaryLocation,
    CountryCode: info.PrimaryLocationCountry ?? one.PrimaryLocationCountry,
  }
  const others = info.secondaryLocations?.length ? info.secondaryLocations : (one.secondaryLocations ?? [])
  return [main, ...others]
    .filter(({ Name, CountryCode }) => Name !== null || CountryCode !== null)
    .map(({ Name, CountryCode }) => ({ text: Name, city: null, region: null, country: CountryCode }))
}

/** The sections under the headings that the career site shows. Some employers put one and the same ad into all of them. */
function body(info: Requisition): RawPosting['description'] {
  const sections: [string | null, string | null][] = [
    [null, info.ExternalDescriptionStr],
    ['Responsibilities', info.ExternalResponsibilitiesStr],
    ['Qualifications', info.ExternalQualificationsStr],
    ['About us', info.CorporateDescriptionStr],
    ['Organization', info.OrganizationDescriptionStr],
  ]
  const said = sections.filter(
    ([, text], n) =>
      text !== null && !sections.some(([, other], m) => m !== n && other?.includes(text) && (other !== text || m < n)),
  )
  const parts = said.map(([heading, text]) => (heading === null ? text : `<h3>${escapeHtml(heading)}</h3>${text}`))
  const html = parts.length > 0 ? parts.join('\n') : info.ShortDescriptionStr
  return html === null ? null : describe(html)
}
