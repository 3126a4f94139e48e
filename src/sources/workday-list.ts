import { z } from 'zod'
import type { Page, PageRequest, ParsedVisit } from './define-source.ts'
import { readJson } from './read-json.ts'
import { type AppliedFacets, CAP, countedOnce, readFacets, splitByFacet } from './workday-facets.ts'

/** More is answered with 400. */
const PAGE_SIZE = 20
/** Of one list, whatever total it states: as many pages as 50,000 rows need. */
const MOST_PAGES = 2500

const list = z.object({
  total: z.int().nonnegative(),
  jobPostings: z.array(z.unknown()),
  facets: z.array(z.unknown()).nullish(),
})

const query = z.object({ appliedFacets: z.record(z.string(), z.array(z.string())), offset: z.int().nonnegative() })

/** One page of a list, with what was asked for. */
export interface WorkdayList {
  url: string
  applied: AppliedFacets
  offset: number
  /** True on the first page only: later pages of some tenants say 0. */
  total: number
  rows: unknown[]
  /** As said: only those of a list that reaches the cap are worth reading. */
  facets: unknown[]
}

export function listRequest(url: string, applied: AppliedFacets, offset: number): PageRequest {
  const body = JSON.stringify({ appliedFacets: applied, limit: PAGE_SIZE, offset, searchText: '' })
  return { url, method: 'POST', body, expect: 'json', kind: 'list' }
}

/** Throws SourceChangedError where the page has another shape. */
export function readList(page: Page): WorkdayList {
  const { total, jobPostings, facets } = readJson(page, list)
  const { appliedFacets, offset } = askedFor(page.request)
  return {
    url: page.request.url,
    applied: appliedFacets,
    offset,
    total,
    rows: jobPostings,
    facets: facets ?? [],
  }
}

/**
 * The list pages to fetch after this one. The first page names all the others of its list, as it alone states the total, in
 * steps of the rows that it really held; or, where it reaches the cap, the lists that it is split into.
 */
export function furtherLists(page: WorkdayList): PageRequest[] {
  const { url, applied, offset, total, rows } = page
  if (rows.length === 0) return []
  if (offset > 0) {
    const isClamped = rows.length < PAGE_SIZE && offset + rows.length < total
    return isClamped ? [listRequest(url, applied, offset + rows.length)] : []
  }
  const parts = partsOf(page)
  if (parts !== null) return parts.map((part) => listRequest(url, part, 0))
  const pages = Math.min(Math.ceil(total / rows.length), MOST_PAGES)
  return Array.from({ length: Math.max(pages - 1, 0) }, (_, n) => listRequest(url, applied, (n + 1) * rows.length))
}

/** The rows of all lists, each once: the rows of a split list stand in its parts again, and a posting with two places in two of them. */
export function distinctRows(lists: WorkdayList[], keyOf: (row: unknown) => string | null): unknown[] {
  const seen = new Set<string>()
  return lists
    .flatMap(({ rows }) => rows)
    .filter((row) => {
      const key = keyOf(row)
      if (key === null) return true
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
}

/**
 * How many distinct rows there must be: the first page's total, or above the cap what the facets that count each posting once
 * add up to; and whether each part of a split list showed as many rows as it said.
 */
export function statedRows(
  lists: WorkdayList[],
  keyOf: (row: unknown) => string | null,
): Pick<ParsedVisit, 'total' | 'incomplete'> {
  const first = lists.find((page) => page.offset === 0 && Object.keys(page.applied).length === 0)
  if (!first) return { total: null, incomplete: null }
  const short = lists
    .filter((page) => page !== first && page.offset === 0 && partsOf(page) === null)
    .find((page) => distinctRows(sameList(lists, page), keyOf).length < page.total)
  if (short) return { total: null, incomplete: lacking(short) }
  const total = first.total === CAP ? countedOnce(readFacets(first.facets)) : first.total
  return { total, incomplete: total === null ? CAPPED : null }
}

const CAPPED: ParsedVisit['incomplete'] = {
  code: 'coverage',
  message: `the list is capped at ${CAP} rows and none of its facets counts each posting once`,
}

function lacking(part: WorkdayList): ParsedVisit['incomplete'] {
  const message = `the part ${JSON.stringify(part.applied).slice(0, 200)} showed fewer than the ${part.total} rows that it stated`
  return { code: 'coverage', message }
}

function partsOf(page: WorkdayList): AppliedFacets[] | null {
  return page.total < CAP ? null : splitByFacet(readFacets(page.facets), page.applied, page.total)
}

function sameList(lists: WorkdayList[], page: WorkdayList): WorkdayList[] {
  const name = JSON.stringify(page.applied)
  return lists.filter((one) => JSON.stringify(one.applied) === name)
}

function askedFor(request: PageRequest): z.infer<typeof query> {
  try {
    return query.parse(JSON.parse(request.body ?? ''))
  } catch {
    return { appliedFacets: {}, offset: 0 }
  }
}
