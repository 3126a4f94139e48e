import type { VisitCounts } from '../board/visit-progress.ts'
import type { PageRequest } from '../sources/define-source.ts'
import type { Visited } from './collect-pages.ts'
import type { Paging } from './paging.ts'

/** How far a visit is that has still to get `awaited`. A detail page names one posting, whether its list was read or not. */
export function countsOf(visited: Visited, awaited: PageRequest[], paging: Paging): VisitCounts {
  const details = visited.pages.filter((page) => isDetail(page.request)).length
  const detailsAwaited = awaited.filter(isDetail).length
  const { postings, total } = paging.named()
  return {
    stage: 'fetching',
    requests: visited.requests,
    bytes: visited.bytes,
    pages: visited.pages.length,
    waiting: awaited.length,
    listGoesOn: detailsAwaited < awaited.length,
    details: details + detailsAwaited > 0 ? details : null,
    seen: Math.max(postings, details + detailsAwaited),
    total,
    read: 0,
    toRead: null,
  }
}

/** Whether it asks for the page of one posting. */
export function isDetail(request: PageRequest): boolean {
  return request.kind === 'detail'
}
