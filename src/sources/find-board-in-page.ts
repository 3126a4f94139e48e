import type { Source } from './define-source.ts'
import { withPlainAddresses } from './embedded-board.ts'
import { recogniseBoard, SOURCES, sourceByName } from './index.ts'
import { jsonLdBoard } from './json-ld.ts'
import { findJobPostings } from './json-ld-blocks.ts'
import { elementsNamed, type HtmlElement, parseHtml } from './parse-html.ts'
import { readSitemap } from './sitemap.ts'

/** What in a page points to a board, from the surest on. `link` is any address in the page, in its scripts too. */
const EVIDENCE = ['mark', 'frame', 'link', 'sitemap', 'job-posting', 'feed'] as const

export interface BoardInPage {
  source: Source
  slug: string
  config: unknown
  by: (typeof EVIDENCE)[number]
  /** How often the page names it. */
  times: number
}

/** These read any site: a link that they would take says nothing about where the employer's openings are. */
const GENERIC = new Set(['json-ld', 'rss', 'html', 'files'])
/** Hosts and paths of vendors' own, as `assets.vendor.example` is where each tenant has a host: no employer is called so. */
const VENDORS_OWN = /^(assets?|cdn|static|resources?|images?|img|media|fonts?|scripts?|support|help|docs|status)$/i
const PICTURE_OR_STYLE = /\.(?:css|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|mp4|map)$/i
/** Far more addresses than a careers page has; a page with more is a catalogue. */
const MOST_ADDRESSES = 5_000
const ADDRESS = /(?:https?:)?\/\/[a-z0-9][a-z0-9.-]{0,253}\.[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s"'<>\\`{}|^]*)?/gi
const JOB_WORD =
  /job|career|vacan|opening|position|hiring|recruit|stelle|karriere|emploi|carri[eè]re|recrutement|empleo|vagas|lavor/i

/** Every board that a page at this address (after redirects) may be about, the likeliest first. */
export function boardsInPage(html: string, url: URL): BoardInPage[] {
  if (readSitemap(html) !== null) return [{ ...sitemapBoard(url), by: 'sitemap', times: 1 }]
  if (isFeed(html)) return feedBoard(url)
  const tags = elementsNamed(TELLING, parseHtml(html).children)
  const found = [...markedBoards(html, url), ...namedBoards(html, tags, url)]
  if (findJobPostings(html).found.length > 0) {
    found.push({ source: requireKnown('json-ld'), ...jsonLdBoard(url), by: 'job-posting', times: 1 })
  }
  found.push(...feedLinks(tags, url).flatMap(feedBoard))
  return found.toSorted(
    (one, other) => EVIDENCE.indexOf(one.by) - EVIDENCE.indexOf(other.by) || other.times - one.times,
  )
}

/**
 * The board that the surest evidence speaks for, or null where it speaks for several: the best must be named more often than
 * all others of its kind together, as a catalogue of employers names hundreds.
 */
export function clearBest(boards: BoardInPage[]): BoardInPage | null {
  const [best] = boards
  if (!best) return null
  if (best.by === 'feed') return best
  const others = boards.filter((board) => board.by === best.by && board !== best)
  return best.times > others.reduce((sum, board) => sum + board.times, 0) ? best : null
}

/** Whether an address or a title speaks of openings. */
export function speaksOfJobs(text: string): boolean {
  return JOB_WORD.test(text)
}

/** The board that a sitemap of job pages is. `pattern`: a regular expression that the addresses of job pages match. */
export function sitemapBoard(url: URL, pattern?: string): { source: Source; slug: string; config: unknown } {
  const { slug } = jsonLdBoard(url)
  const config = { sitemap: url.href, ...(pattern !== undefined && { pattern }) }
  return { source: requireKnown('json-ld'), slug, config }
}

function markedBoards(html: string, url: URL): BoardInPage[] {
  return SOURCES.flatMap((source) => {
    const board = GENERIC.has(source.name) ? null : source.recognisePage?.(html, url)
    return board ? [{ source, ...board, by: 'mark' as const, times: 1 }] : []
  })
}

function namedBoards(html: string, tags: HtmlElement[], url: URL): BoardInPage[] {
  const boards = new Map<string, BoardInPage>()
  for (const [address, times] of addressesIn(html)) {
    const board = employerBoard(address, url)
    if (board === null) continue
    const known = boards.get(nameOf(board))
    boards.set(nameOf(board), { ...(known ?? board), by: 'link', times: times + (known?.times ?? 0) })
  }
  for (const address of framesIn(tags)) {
    const board = employerBoard(address, url)
    if (board === null) continue
    boards.set(nameOf(board), { ...board, by: 'frame', times: boards.get(nameOf(board))?.times ?? 1 })
  }
  return [...boards.values()]
}

/** Each address in the text with how often it stands there: attributes, scripts, and JSON strings whose slashes are escaped. */
function addressesIn(html: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [hit] of withPlainAddresses(html).matchAll(ADDRESS)) {
    const address = hit.replace(/(?<![),.;\]])[),.;\]]+$/, '')
    if (found.size >= MOST_ADDRESSES && !found.has(address)) continue
    found.set(address, (found.get(address) ?? 0) + 1)
  }
  return found
}

/** Tags that may lead to a board. Not asked for by a selector: css-select takes 2 s for 40,000 elements beside each other. */
const TELLING = new Set(['iframe', 'frame', 'embed', 'object', 'script', 'link'])

function framesIn(tags: HtmlElement[]): string[] {
  return tags.flatMap(({ name, attribs }) => {
    if (name === 'link') return []
    const lazy = attribs['data-src'] ?? attribs['data-lazy-src']
    return [attribs.src, attribs.data, lazy].filter((value) => value !== undefined)
  })
}

function employerBoard(address: string, base: URL): Omit<BoardInPage, 'by' | 'times'> | null {
  if (!URL.canParse(address, base.href)) return null
  const url = new URL(address, base.href)
  const board = PICTURE_OR_STYLE.test(url.pathname) ? null : recogniseBoard(url)
  if (board === null || board.source.manifest.kind !== 'employer' || VENDORS_OWN.test(board.slug)) return null
  return GENERIC.has(board.source.name) ? null : board
}

/** Case does not tell two boards of one page apart. */
function nameOf(board: { source: Source; slug: string }): string {
  return `${board.source.name}:${board.slug.toLowerCase()}`
}

/** RSS, Atom or JSON Feed, by how it begins. */
function isFeed(text: string): boolean {
  const start = text.slice(0, 2_000).replace(/^\uFEFF?\s*(<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*/, '')
  return /^<(rss|feed|rdf:RDF)[\s>]/.test(start) || /^\{[\s\S]*"https:\/\/jsonfeed\.org\/version\//.test(start)
}

/** Feeds of openings: the feed of a blog, or of its comments, stands on many a careers page as well. */
function feedLinks(tags: HtmlElement[], base: URL): URL[] {
  return tags.flatMap(({ name, attribs: { rel = '', type = '', href = '', title = '' } }) => {
    if (name !== 'link' || !/(?:^|\s)alternate(?:\s|$)/i.test(rel)) return []
    const isFeedType = /^application\/(rss\+xml|atom\+xml|feed\+json)\b/i.test(type.trim())
    if (!isFeedType || !URL.canParse(href, base.href)) return []
    const url = new URL(href, base.href)
    const says = `${title} ${url.pathname}${url.search}`
    return speaksOfJobs(says) && !/comment/i.test(says) ? [url] : []
  })
}

/** The source's own word on which feeds it takes, asked about a page that announces this one. */
function feedBoard(url: URL): BoardInPage[] {
  const source = sourceByName('rss')
  const link = `<link rel="alternate" type="application/rss+xml" title="jobs" href="${url.href.replaceAll('&', '&amp;')}">`
  const board = source?.recognisePage?.(link, url)
  return source && board ? [{ source, ...board, by: 'feed', times: 1 }] : []
}

function requireKnown(name: 'json-ld'): Source {
  const source = sourceByName(name)
  if (source === null) throw new RangeError(`there is no source ${name}`)
  return source
}
