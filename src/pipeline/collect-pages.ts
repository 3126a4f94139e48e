import { PermanentError, type ReasonCode, RetryLaterError, SourceChangedError, TransientError } from '../errors.ts'
import type { Conditional, FetchOutcome } from '../fetch/fetcher.ts'
import { httpStatusOf } from '../fetch/http-status.ts'
import type { Page, PageRequest, Source, SourceBoard } from '../sources/define-source.ts'
import { pageHash, type StoredPage } from '../store/pages.ts'

const GONE = new Set([404, 410])

/** What a page of the board's last good visit is remembered by. */
export interface Remembered extends Conditional {
  hash: string
  /** The text, for a page that was not modified since. */
  load(): Promise<StoredPage>
}

export interface Visited {
  pages: StoredPage[]
  /** Why the visit stopped before the natural end. */
  truncated: { code: ReasonCode; message: string } | null
  /** Every page is, to the byte, what the last good visit saw. */
  unchanged: boolean
  requests: number
  bytes: number
}

/** Bounds of one visit; the natural end alone is an end, all these are truncations. */
export interface VisitLimits {
  maxPages: number
  deadlineMs: number
}

export interface VisitPorts {
  fetchPage(request: PageRequest, conditional: Conditional | null): Promise<FetchOutcome>
  remembered: Map<string, Remembered>
  now(): Date
}

/** Names a request within its visit. */
export function requestName(request: PageRequest): string {
  return `${request.method} ${request.url} ${request.body ?? ''}`
}

/** Fetches page after page to the natural end: the whole visit, or as much of it as the limits let through. */
export async function collectPages(
  source: Source,
  board: SourceBoard,
  limits: VisitLimits,
  ports: VisitPorts,
): Promise<Visited> {
  const started = ports.now().getTime()
  const visited: Visited = { pages: [], truncated: null, unchanged: ports.remembered.size > 0, requests: 0, bytes: 0 }
  const waiting = source.requests(board)
  const asked = new Set(waiting.map(requestName))
  const bodies = new Set<string>()
  for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
    visited.truncated = limitReached(visited, limits, ports.now().getTime() - started)
    if (visited.truncated !== null) break
    const page = await visitPage(request, visited, ports).catch((error: unknown) => goneOrStop(request, error, visited))
    if (page === null) break
    if (page.request.kind === 'list' && bodies.has(page.hash)) {
      visited.truncated = { code: 'repeated_page', message: `${page.url} is the same as an earlier page of the visit` }
      break
    }
    bodies.add(page.hash)
    visited.pages.push(page)
    for (const next of source.next(page, board)) {
      if (asked.has(requestName(next))) continue
      asked.add(requestName(next))
      waiting.push(next)
    }
  }
  if (visited.pages.length !== ports.remembered.size || visited.truncated !== null) visited.unchanged = false
  return visited
}

/** A detail page that is gone (404, 410) says so of its own posting alone. */
function goneOrStop(request: PageRequest, error: unknown, visited: Visited): StoredPage | null {
  if (request.kind !== 'detail' || !GONE.has(httpStatusOf(error) ?? 0)) return stopAt(error, visited)
  visited.requests++
  visited.unchanged = false
  const fault = { code: 'gone', message: (error as Error).message }
  return {
    request,
    url: request.url,
    contentType: null,
    text: '',
    error: fault,
    etag: null,
    lastModified: null,
    hash: pageHash(request.url),
  }
}

/** A fault on a later page ends the visit there: what was seen is kept, and closes nothing. On the first page it is the visit's. */
function stopAt(error: unknown, visited: Visited): null {
  const { pages } = visited
  const foreseen =
    error instanceof RetryLaterError || error instanceof TransientError || error instanceof PermanentError
  if (pages.length === 0 || !foreseen) throw error
  visited.truncated = { code: error.code, message: error.message }
  return null
}

async function visitPage(request: PageRequest, visited: Visited, ports: VisitPorts): Promise<StoredPage> {
  const remembered = ports.remembered.get(requestName(request)) ?? null
  const outcome = await ports.fetchPage(request, remembered)
  visited.requests++
  visited.bytes += outcome.wireBytes
  if (outcome.kind === 'not_modified') {
    if (remembered === null) {
      throw new SourceChangedError('http_status', `${request.url} answered 304 to a request without a condition`)
    }
    return remembered.load()
  }
  const page = {
    ...outcome.page,
    etag: outcome.etag,
    lastModified: outcome.lastModified,
    hash: pageHash(outcome.page.text),
  }
  if (page.hash !== remembered?.hash) visited.unchanged = false
  return page
}

function limitReached(visited: Visited, limits: VisitLimits, elapsedMs: number): Visited['truncated'] {
  if (visited.pages.length >= limits.maxPages) {
    return { code: 'page_limit', message: `the visit was stopped after ${limits.maxPages} pages` }
  }
  if (elapsedMs > limits.deadlineMs) {
    return { code: 'time_limit', message: `the visit was stopped after ${Math.round(limits.deadlineMs / 1000)} s` }
  }
  return null
}

/** Pages that were read from a folder instead of the network. */
export function visitedFiles(pages: Page[], remembered: Map<string, Remembered>): Visited {
  const stored = pages.map((page) => ({ ...page, etag: null, lastModified: null, hash: pageHash(page.text) }))
  const unchanged =
    stored.length === remembered.size &&
    stored.every((page) => remembered.get(requestName(page.request))?.hash === page.hash)
  const bytes = stored.reduce((sum, page) => sum + page.text.length, 0)
  return { pages: stored, truncated: null, unchanged: unchanged && stored.length > 0, requests: stored.length, bytes }
}
