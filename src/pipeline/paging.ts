import { SourceChangedError } from '../errors.ts'
import type { PageRequest, Source, SourceBoard } from '../sources/define-source.ts'
import type { StoredPage } from '../store/pages.ts'
import type { Stop, VisitLimits } from './visit-limits.ts'

/** List pages in a row that may name no posting that was not named before. */
const MOST_IDLE_PAGES = 1

export interface Paging {
  /** Why the visit must stop at this page, which leads to `more`; null where it may go on. */
  stopAt(page: StoredPage, more: PageRequest[]): Stop | null
  /** Distinct postings that the list pages named so far, and the most that the source said there are. One page that is all is not read here. */
  named(): { postings: number; total: number | null }
}

/** Watches the list pages of one visit for lists that never end (lessons.md, pagination). */
export function openPaging(source: Source, board: SourceBoard, limits: Pick<VisitLimits, 'maxPostings'>): Paging {
  const bodies = new Set<string>()
  const ids = new Set<string>()
  let total: number | null = null
  let idlePages = 0

  return {
    named: () => ({ postings: ids.size, total }),
    stopAt(page, more) {
      if (page.request.kind !== 'list') return null
      if (bodies.has(page.hash)) {
        return { code: 'repeated_page', message: `${page.url} is the same as an earlier page of the visit` }
      }
      bodies.add(page.hash)
      // One page is a whole list: ids matter only where there are more to come.
      const isLast = !more.some((request) => request.kind === 'list')
      if (bodies.size === 1 && isLast) return null
      const before = ids.size
      const shown = shownOn(source, page, board)
      for (const id of shown.ids) ids.add(id)
      if (shown.total !== null) total = Math.max(total ?? 0, shown.total)
      idlePages = ids.size > before ? 0 : idlePages + 1
      if (ids.size > limits.maxPostings) {
        return { code: 'posting_limit', message: `the visit was stopped after ${limits.maxPostings} postings` }
      }
      if (idlePages <= MOST_IDLE_PAGES || isLast) return null
      return { code: 'no_new_ids', message: `${page.url} and the page before it name no posting that is new` }
    },
  }
}

/** The postings that a list page names, read or not, and how many it says there are. A page of another shape names none: ingest will say so. */
function shownOn(source: Source, page: StoredPage, board: SourceBoard): { ids: string[]; total: number | null } {
  try {
    const { postings, rejections, total } = source.parse([page], board)
    const turnedDown = rejections.flatMap((rejection) => rejection.externalId ?? [])
    return { ids: [...postings.map((posting) => posting.externalId), ...turnedDown], total }
  } catch (error) {
    if (error instanceof SourceChangedError) return { ids: [], total: null }
    throw error
  }
}
