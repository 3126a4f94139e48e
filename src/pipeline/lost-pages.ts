import { afterLostPage, isGoneBelieved } from '../board/paging.ts'
import { isForeseen, RetryLaterError } from '../errors.ts'
import { httpStatusOf } from '../fetch/http-status.ts'
import type { PageRequest } from '../sources/define-source.ts'
import { pageHash, type StoredPage } from '../store/pages.ts'
import type { Visited } from './collect-pages.ts'
import { isDetail } from './visit-counts.ts'

/** A detail page that cannot be had costs its own posting alone; a fault on a later list page ends the visit there. */
export function lostOrStop(request: PageRequest, error: unknown, visited: Visited): StoredPage | null {
  if (!isForeseen(error)) throw error
  // Of a look whose time is over the next page would hear the same.
  const asksToWait = error instanceof RetryLaterError || error.code === 'time_limit'
  const kind = isDetail(request) ? 'detail' : 'list'
  const pagesBefore = visited.pages.length
  const means = afterLostPage({ kind, pagesBefore, status: httpStatusOf(error), asksToWait })
  if (means === 'fail') throw error
  visited.unchanged = false
  if (means === 'stop') {
    visited.truncated ??= { code: error.code, message: error.message }
    visited.fault = error
    return null
  }
  return { ...emptyPage(request), error: { code: means === 'gone' ? 'gone' : error.code, message: error.message } }
}

/** What is told of a page before it is had. */
export function emptyPage(request: PageRequest): StoredPage {
  const hash = pageHash(request.url)
  return { request, url: request.url, contentType: null, text: '', error: null, etag: null, lastModified: null, hash }
}

/** Pages that are gone too many at once stay unread instead: what they show closes nothing. */
export function doubtGone(visited: Visited, answered: number): void {
  const gone = visited.pages.filter((page) => page.error?.code === 'gone')
  if (isGoneBelieved({ gone: gone.length, answered })) return
  for (const page of gone) page.error = { code: 'http_status', message: page.error?.message ?? '' }
  const message = `the pages of all ${gone.length} postings that were asked for are gone, and their list names them`
  visited.truncated ??= { code: 'http_status', message }
}
