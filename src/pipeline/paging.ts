import { type Stop, stopAtPage, type VisitLimits } from '../board/paging.ts'
import { SourceChangedError } from '../errors.ts'
import { redacted } from '../redact.ts'
import type { PageRequest, Source, SourceBoard } from '../sources/define-source.ts'
import type { StoredPage } from '../store/pages.ts'

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

  function note(page: StoredPage): void {
    const before = ids.size
    const shown = shownOn(source, page, board)
    for (const id of shown.ids) ids.add(id)
    if (shown.total !== null) total = Math.max(total ?? 0, shown.total)
    idlePages = ids.size > before ? 0 : idlePages + 1
  }

  return {
    named: () => ({ postings: ids.size, total }),
    stopAt(page, more) {
      if (page.request.kind !== 'list') return null
      const isLast = !more.some((request) => request.kind === 'list')
      const repeats = bodies.has(page.hash)
      bodies.add(page.hash)
      // One page is a whole list: ids matter only where there are more to come.
      if (!repeats && !(bodies.size === 1 && isLast)) note(page)
      return stopAtPage({ url: redacted(page.url), repeats, isLast, named: ids.size, idlePages }, limits)
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
