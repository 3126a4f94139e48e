import { isGone, isUnwilling, type Stop, stopBeforePage, type VisitLimits } from '../board/paging.ts'
import type { VisitCounts } from '../board/visit-progress.ts'
import { isForeseen, RetryLaterError, SourceChangedError, TransientError } from '../errors.ts'
import type { Conditional, FetchOutcome } from '../fetch/fetcher.ts'
import { httpStatusOf } from '../fetch/http-status.ts'
import type { Page, PageRequest, Source, SourceBoard } from '../sources/define-source.ts'
import { pageHash, type StoredPage } from '../store/pages.ts'
import { isKept } from './kept-detail.ts'
import { doubtGone, emptyPage, lostOrStop } from './lost-pages.ts'
import { openPaging } from './paging.ts'
import { noPatience, type Patience, patiently } from './patience.ts'
import { countsOf, isDetail } from './visit-counts.ts'

/** What a page of an earlier visit is remembered by. */
export interface Remembered extends Conditional {
  hash: string
  version: string | null
  /** Whether the board's last good visit had it, or a later one that broke off. */
  visit: 'good' | 'later'
  /** The text, for a page that was not modified since. */
  load(): Promise<StoredPage>
}

export interface Visited {
  pages: StoredPage[]
  /** Set where the one page of the board answered 304, so that nothing of it had to be loaded: it loads what the pages are. */
  load: (() => Promise<StoredPage[]>) | null
  /** Why the visit stopped before the natural end. */
  truncated: Stop | null
  /** The error behind that, where there was one: what the host's circuit is told. */
  fault: Error | null
  /** Every page is, to the byte, what the last good visit saw. */
  unchanged: boolean
  requests: number
  bytes: number
}

export interface VisitPorts {
  fetchPage(request: PageRequest, conditional: Conditional | null): Promise<FetchOutcome>
  /** By `requestName`. */
  remembered: Map<string, Remembered>
  /** Pages that were had a moment ago: they are not asked for again. */
  had?: readonly Page[]
  /** How many pages the last good visit had: as many, all the same, are no change. */
  expectedPages: number
  patience: Patience
  now(): Date
  /** Is given what counts the visit as it goes on. */
  watch?(look: () => VisitCounts): void
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
  const visited: Visited = {
    pages: [],
    load: null,
    truncated: null,
    fault: null,
    unchanged: ports.expectedPages > 0,
    requests: 0,
    bytes: 0,
  }
  const paging = openPaging(source, board, limits)
  let waiting = source.requests(board)
  const asked = new Set(waiting.map(requestName))
  let lostInARow = 0
  /** Pages of postings that this very visit was answered with. */
  let answered = 0
  let current: PageRequest[] = []
  ports.watch?.(() => countsOf(visited, [...current, ...waiting], paging))
  for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
    current = [request]
    const elapsedMs = ports.now().getTime() - started
    const limit = stopBeforePage({ pages: visited.pages.length, elapsedMs }, limits)
    if (limit !== null) {
      visited.truncated ??= limit
      break
    }
    const requestsBefore = visited.requests
    const page = await visitPage(request, visited, ports)
      .catch((error: unknown) => elsewhere(source.instead?.(request, board) ?? null, error, visited, ports))
      .catch((error: unknown) => lostOrStop(request, error, visited))
    current = []
    if (page === 'the whole board') return visited
    if (page === null) {
      // One that asks for patience is left in peace.
      if (visited.fault instanceof RetryLaterError) break
      // The list has ended too early, but the postings that it did show may still be read.
      waiting = waiting.filter(isDetail)
      continue
    }
    if (isDetail(request) && page.error === null && visited.requests > requestsBefore) answered++
    lostInARow = page.error === null || page.error.code === 'gone' ? 0 : lostInARow + 1
    // So is a host that refuses one page after the other; what was seen stays seen.
    if (isUnwilling(lostInARow)) {
      visited.truncated ??= { code: page.error?.code as Stop['code'], message: page.error?.message ?? '' }
      break
    }
    const more = page.error === null ? source.next(page, board) : []
    const stop = paging.stopAt(page, more)
    if (stop?.code !== 'repeated_page') visited.pages.push(page)
    if (stop !== null) {
      visited.truncated ??= stop
      waiting = waiting.filter(isDetail)
      continue
    }
    const wanted = visited.truncated === null ? more : more.filter(isDetail)
    for (const next of wanted) {
      if (asked.has(requestName(next))) continue
      asked.add(requestName(next))
      waiting.push(next)
    }
  }
  doubtGone(visited, answered)
  if (visited.truncated !== null) await takeKept(waiting, visited, ports)
  if (visited.pages.length !== ports.expectedPages || visited.truncated !== null) visited.unchanged = false
  return visited
}

/** The first page at its other address, where it is not at its first. What is wrong at both is told of the first, unless it passes. */
async function elsewhere(
  other: PageRequest | null,
  error: unknown,
  visited: Visited,
  ports: VisitPorts,
): Promise<StoredPage | 'the whole board'> {
  const isMissing = isGone(httpStatusOf(error)) || (error instanceof SourceChangedError && error.code === 'not_json')
  if (other === null || !isMissing || visited.pages.length > 0) throw error
  // That the first was not had in the last visit either speaks for no change.
  visited.unchanged = ports.expectedPages > 0
  return visitPage(other, visited, ports).catch((second: unknown) => {
    throw second instanceof RetryLaterError || second instanceof TransientError || !isForeseen(second) ? second : error
  })
}

/** Pages that need not be asked for: what they show stays seen although the visit broke off. */
async function takeKept(waiting: PageRequest[], visited: Visited, ports: VisitPorts): Promise<void> {
  for (const request of waiting) {
    const kept = await keptPage(request, ports)
    if (kept !== null) visited.pages.push(kept)
  }
}

async function keptPage(request: PageRequest, ports: VisitPorts): Promise<StoredPage | null> {
  const had = ports.had?.find((page) => requestName(page.request) === requestName(request))
  if (had) return { ...had, request, etag: null, lastModified: null, hash: pageHash(had.text) }
  const remembered = ports.remembered.get(requestName(request))
  if (remembered === undefined || !isKept(request, remembered.version, ports.now())) return null
  const kept: Page = await remembered.load()
  return { ...emptyPage(request), ...kept, request, ...validators(remembered) }
}

async function visitPage(
  request: PageRequest,
  visited: Visited,
  ports: VisitPorts,
): Promise<StoredPage | 'the whole board'> {
  const remembered = ports.remembered.get(requestName(request)) ?? null
  if (remembered?.visit !== 'good') visited.unchanged = false
  const kept = await keptPage(request, ports)
  if (kept !== null) return kept
  // The first page is cheap to begin with again: the queue waits, not the worker.
  const patience = visited.pages.length === 0 ? noPatience(ports.patience.signal) : ports.patience
  const outcome = await patiently(patience, () => {
    visited.requests++
    return ports.fetchPage(request, remembered)
  })
  visited.bytes += outcome.wireBytes
  if (outcome.kind === 'not_modified') {
    if (remembered === null) {
      throw new SourceChangedError('http_status', `${request.url} answered 304 to a request without a condition`)
    }
    const load = async () => ({ ...(await remembered.load()), request })
    if (visited.unchanged && ports.expectedPages === 1) {
      visited.load = async () => [await load()]
      return 'the whole board'
    }
    return load()
  }
  const { etag, lastModified } = outcome
  const page = { ...outcome.page, etag, lastModified, hash: pageHash(outcome.page.text) }
  if (page.hash !== remembered?.hash) visited.unchanged = false
  return page
}

function validators({ etag, lastModified, hash }: Remembered) {
  return { etag, lastModified, hash }
}

/** Pages that were read from a folder instead of the network. */
export function visitedFiles(pages: Page[], remembered: Map<string, Remembered>): Visited {
  const stored = pages.map((page) => ({ ...page, etag: null, lastModified: null, hash: pageHash(page.text) }))
  const unchanged =
    stored.length === remembered.size &&
    stored.every((page) => remembered.get(requestName(page.request))?.hash === page.hash)
  const bytes = stored.reduce((sum, page) => sum + page.text.length, 0)
  return {
    pages: stored,
    load: null,
    truncated: null,
    fault: null,
    unchanged: unchanged && stored.length > 0,
    requests: stored.length,
    bytes,
  }
}
