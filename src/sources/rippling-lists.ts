import { z } from 'zod'
import type { RawLocation } from '../posting/raw-posting.ts'
import { get, type Page, type PageRequest } from './define-source.ts'
import { jsonOrNull, wellFormed } from './details.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { readJson } from './read-json.ts'
import type { Rows } from './read-rows.ts'

const API = 'https://api.rippling.com/platform/api/ats'
/** Of the newer list; a server may serve fewer. */
const PAGE_SIZE = 100

/** An opening, or one place of it, as a list shows it. */
export interface Job {
  id: string
  name: string
  url: string
  places: RawLocation[]
  workplaces: string[]
}

/** The older list: bare, with a row for each place of an opening. */
const row = z
  .object({
    uuid: idField,
    name: textField,
    url: webUrl,
    workLocation: z.object({ label: optionalText, id: optionalText }).nullish(),
  })
  .transform(({ uuid, name, url, workLocation }): Job => {
    const label = workLocation?.label ?? workLocation?.id ?? null
    return { id: uuid, name, url, places: label === null ? [] : [placeNamed(label)], workplaces: [] }
  })
const list = z.array(z.unknown())

/** The newer list: in pages that state the total, with a row for each opening. */
const item = z
  .object({
    id: idField,
    name: textField,
    url: webUrl,
    locations: z
      .array(
        z.object({
          name: optionalText,
          city: optionalText,
          state: optionalText,
          country: optionalText,
          countryCode: optionalText,
          workplaceType: optionalText,
        }),
      )
      .nullish(),
  })
  .transform(({ locations, ...job }): Job => {
    const places = (locations ?? []).map(({ name, city, state, country, countryCode }) => {
      return { text: name, city, region: state, country: countryCode ?? country }
    })
    const workplaces = new Set((locations ?? []).flatMap(({ workplaceType }) => workplaceType ?? []))
    return { ...job, places: places.filter(saysWhere), workplaces: [...workplaces] }
  })
const listPage = z.object({
  items: z.array(z.unknown()),
  totalItems: z.int().nonnegative(),
  totalPages: z.int().nonnegative(),
})

/** The older list of a board, in one document. */
export function bareListUrl(slug: string): string {
  return `${API}/v1/board/${slug}/jobs`
}

/** The first page of the newer list, of the same openings under the same ids. */
export function pagedListUrl(slug: string): string {
  return `${API}/v2/board/${slug}/jobs?page=0&pageSize=${PAGE_SIZE}`
}

/** The page of an ad, beside the list that names it. */
export function detailUrl(list: PageRequest, id: string): string {
  return `${list.url.replace(/\?.*/, '')}/${encodeURIComponent(id)}`
}

export function isPaged(request: PageRequest): boolean {
  return request.url.startsWith(`${API}/v2/`)
}

/** By the number of pages that the answer states. */
export function nextListPage(page: Page): PageRequest[] {
  const said = isPaged(page.request) ? jsonOrNull(page, listPage) : null
  const url = new URL(page.request.url)
  const next = Number(url.searchParams.get('page') ?? 0) + 1
  if (said === null || said.items.length === 0 || next >= said.totalPages) return []
  url.searchParams.set('page', String(next))
  return [get(url.href, 'json')]
}

/** The rows of a list page that have their shape; none for a page that has not. */
export function jobsOn(page: Page): Job[] {
  if (isPaged(page.request)) return wellFormed(jsonOrNull(page, listPage)?.items ?? [], item)
  return wellFormed(jsonOrNull(page, list) ?? [], row)
}

/** By id: the older list has a row for each place of an opening. */
export function byOpening(jobs: Job[]): Map<string, Job[]> {
  return Map.groupBy(jobs, (job) => job.id)
}

/** All rows of a visit, one for each opening, and their shape. Throws SourceChangedError where a list has another one. */
export function rowsOf(lists: Page[]): { rows: Rows; shape: z.ZodType<Job> } {
  if (!lists.some((page) => isPaged(page.request))) {
    const values = firstRows(lists.flatMap((page) => readJson(page, list)))
    return { rows: { values, path: '', idKey: 'uuid', total: null }, shape: row }
  }
  const read = lists.map((page) => readJson(page, listPage))
  // A total that fell on the way means that rows moved up a page, unseen.
  const total = Math.max(...read.map((page) => page.totalItems))
  return { rows: { values: read.flatMap((page) => page.items), path: 'items', total }, shape: item }
}

/** The first row of each opening; one of another shape stays. */
function firstRows(values: unknown[]): unknown[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const job = row.safeParse(value)
    const isFirst = !job.success || !seen.has(job.data.id)
    if (job.success) seen.add(job.data.id)
    return isFirst
  })
}

/** A place of which only its name is known. */
export function placeNamed(text: string): RawLocation {
  return { text, city: null, region: null, country: null }
}

function saysWhere(place: RawLocation): boolean {
  return Object.values(place).some((part) => part !== null)
}
