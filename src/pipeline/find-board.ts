import type { Context } from '../context.ts'
import { RetryLaterError, SourceChangedError, TransientError, UsageError } from '../errors.ts'
import type { OpenVisit, PageRule } from '../fetch/fetcher.ts'
import { get, type Page, type PageRequest, type Source } from '../sources/define-source.ts'
import { type BoardInPage, boardsInPage, clearBest } from '../sources/find-board-in-page.ts'
import { recogniseBoard } from '../sources/index.ts'
import { MOST_SITEMAP_BYTES } from '../sources/sitemap.ts'
import { faultOf } from './fault.ts'
import { findJobSitemap } from './find-job-sitemap.ts'

type Slice = Pick<Context, 'fetcher' | 'stopping'>

/** A board as a careers URL led to it, and the words for how. */
export interface FoundBoard {
  source: Source
  slug: string
  config: unknown
  how: string
  /** Pages that were read on the way: a look at the board need not ask for them again. */
  pages: Page[]
}

/** Any site may be asked about here, so the rule is the strictest of all: robots.txt is obeyed, a second between requests. */
const RULE: PageRule = {
  // Of sitemaps: other pages are held to the 10 MiB of all pages of sites.
  maxBodyBytes: MOST_SITEMAP_BYTES,
  lane: null,
  spacingMs: 1_000,
  robots: 'obey',
  sameHost: false,
  deadlineMs: 15_000,
}

/**
 * The board behind any careers URL: by its address, by the address that it redirects to, by what stands in its page, or by
 * the site's own list of job pages. At most six requests. Throws UsageError that says what was tried, in
 * words for whoever asked: by a verb, a form or the API; and TransientError `time_limit`, which says what was waited for, where
 * that takes longer than `withinMs` (null: nobody waits).
 */
export async function boardBehind(ctx: Slice, url: URL, withinMs: number | null): Promise<FoundBoard> {
  const known = recogniseBoard(url)
  if (known) return { ...known, how: 'by its address', pages: [] }
  const visit = await openVisit(ctx, url, withinMs)
  const late = new AbortController()
  const timer = withinMs === null ? undefined : setTimeout(() => late.abort(notInTime(withinMs, visit.doing)), withinMs)
  const signal = AbortSignal.any([late.signal, ctx.stopping])
  let fault: unknown = null
  try {
    const page = await readPage(visit, get(url.href, isXml(url) ? 'xml' : 'any'), signal).catch((error: unknown) => {
      fault = error
      throw signal.aborted ? signal.reason : unreadable(url, error)
    })
    return await boardIn(page, url, { visit, signal })
  } finally {
    clearTimeout(timer)
    // The circuit hears how the page was had; what was looked for around it says nothing of the host.
    await visit.end(fault)
  }
}

/** As a crawl by hand would come: the site's circuit lets it in. */
async function openVisit(ctx: Slice, url: URL, withinMs: number | null): Promise<OpenVisit> {
  const haste = withinMs === null ? {} : { haste: { ms: withinMs, hint: 'longer than this look waits' } }
  const target = { url: url.href, rule: RULE, provider: null, ...haste }
  return ctx.fetcher.openVisit({ ...target, board: url.host, trigger: 'manual' }).catch((error: unknown) => {
    throw unreadable(url, error)
  })
}

function unreadable(url: URL, error: unknown): unknown {
  const fault = faultOf(error)
  return fault === null ? error : unknown(url, [`its page could not be read: ${fault.message}`], error)
}

function notInTime(withinMs: number, doing: string | null): TransientError {
  const why = doing === null ? '' : `: still waiting for ${doing}`
  return new TransientError('time_limit', `No board was found within ${Math.round(withinMs / 1000)} s${why}`)
}

async function boardIn(page: Page, url: URL, around: { visit: OpenVisit; signal: AbortSignal }): Promise<FoundBoard> {
  const { visit, signal } = around
  const at = new URL(page.url)
  const redirected = recogniseBoard(at)
  if (redirected) return { ...redirected, how: `it leads to ${at.href}`, pages: [page] }
  const boards = boardsInPage(page.text, at)
  const best = clearBest(boards)
  if (best !== null) return { ...found(best, at), pages: [page] }
  if (boards.length > 0) throw undecided(url, boards)
  const pages = [page]
  /** What kept us from looking: it may be there on another day. */
  let hidden: string | null = null
  const sitemap = await findJobSitemap(page, async (address, expect) => {
    const read = await readPage(visit, get(address, expect), signal).catch((error: unknown) => {
      if (error instanceof RetryLaterError || error instanceof TransientError) hidden ??= error.message
      throw error
    })
    pages.push(read)
    return read
  })
  if (sitemap !== null) return { ...sitemap, pages }
  signal.throwIfAborted()
  throw unknown(url, [
    'its page carries no marks of a source, names no board in its links, frames and scripts, and has no JobPosting data and no feed of openings',
    hidden === null
      ? 'no sitemap of its site leads to pages with JobPosting data'
      : `its site could not be searched for a sitemap of job pages: ${hidden}`,
  ])
}

/** A sitemap or a feed by its name. */
function isXml(url: URL): boolean {
  return /\.xml(\.gz)?$/i.test(url.pathname)
}

async function readPage(visit: OpenVisit, request: PageRequest, signal: AbortSignal): Promise<Page> {
  const outcome = await visit.fetchPage(request, null, signal)
  if (outcome.kind === 'page') return outcome.page
  throw new SourceChangedError('http_status', `${request.url} answered 304 to a request without a condition`)
}

function found(board: BoardInPage, at: URL): Omit<FoundBoard, 'pages'> {
  const { source, slug, config } = board
  const HOW: Record<BoardInPage['by'], string> = {
    mark: `by the marks of ${source.manifest.title} in ${at.href}`,
    frame: `a frame or script of ${at.href} names it`,
    link: `${at.href} names it ${board.times === 1 ? 'once' : `${board.times} times`}`,
    sitemap: `${at.href} is a sitemap`,
    'job-posting': `${at.href} carries JobPosting data`,
    feed: `a feed of openings at ${at.href}`,
  }
  return { source, slug, config, how: HOW[board.by] }
}

function undecided(url: URL, boards: BoardInPage[]): UsageError {
  const rivals = boards.filter((board) => board.by === boards[0]?.by)
  const named = rivals.slice(0, 5).map(({ source, slug, times }) => `${source.name}:${slug} (${times})`)
  const more = rivals.length > named.length ? ` and ${rivals.length - named.length} more` : ''
  return new UsageError(
    `${url.href} names several boards, none more than the rest: ${named.join(', ')}${more}. Give the URL of the one that is meant.`,
  )
}

function unknown(url: URL, tried: string[], cause?: unknown): UsageError {
  const steps = ['its address is none that a source knows', ...tried].map((step) => `\n  - ${step}`).join('')
  const help = 'If its pages carry schema.org JobPosting data, give the address of one of them, or of their sitemap.'
  return new UsageError(`No source recognises ${url.href}:${steps}\n${help}`, { cause })
}
