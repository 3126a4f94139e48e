import { type CheerioAPI, load } from 'cheerio/slim'
import { SourceChangedError } from '../errors.ts'
import type { Page } from './define-source.ts'
import { type HtmlDocument, type HtmlElement, parseHtml } from './parse-html.ts'

/** A page as a document. */
export interface HtmlPage {
  root: HtmlDocument
  /** The same for cheerio's functions, once they were asked for: see `query`. */
  loaded: CheerioAPI | null
  /** The elements that stand in nothing. */
  roots: HtmlElement[]
  /** After redirects. */
  url: string
  /** What relative links hang on. */
  base: string
  /**
   * `closed`: the outermost element has its end tag, so the page is whole. `cut`: it is still open. `unsure`: a piece of HTML
   * with several elements at its root, which may have lost the last of them.
   */
  ending: 'closed' | 'cut' | 'unsure'
}

/** Some elements of a page. */
export type Elements = ReturnType<ReturnType<CheerioAPI['root']>['find']>
type Element = Elements[number]

// Elements that have no end tag (html.spec.whatwg.org/multipage/syntax.html#void-elements).
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
// Elements that flow inside a line: around all others a text has a gap.
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i kbd label mark q s small span strong sub sup time u var wbr'.split(' '),
)
const SILENT = new Set(['script', 'style', 'noscript', 'template'])
/** A page has one root, and a fragment of rows as many as rows; css-select's time grows with the square of them. */
const MOST_ROOTS = 10_000

/** A page as a document. Throws SourceChangedError where it could not be had or is no HTML. */
export function openHtml(page: Page): HtmlPage {
  if (page.error) throw new SourceChangedError('schema', `${page.url} could not be had: ${page.error.message}`, 'page')
  const root = parseHtml(page.text)
  const roots = root.children.filter((node) => 'attribs' in node)
  if (roots.length === 0) throw new SourceChangedError('schema', `${page.url} is no HTML`, 'html')
  if (roots.length > MOST_ROOTS)
    throw new SourceChangedError('schema', `${page.url} has ${roots.length} elements at its top`, 'html')
  const html: HtmlPage = {
    root,
    loaded: null,
    roots,
    url: page.url,
    base: page.url,
    ending: endingOf(roots, page.text),
  }
  // Few pages have one, and looking for it walks the whole page.
  if (/<base\b/i.test(page.text))
    html.base = absolute(query(html)('base[href]').first().attr('href'), page.url) ?? page.url
  return html
}

/** cheerio's functions for a page. Each page that is loaded costs the garbage collector dear, and reading rows needs none of them. */
export function query(page: HtmlPage): CheerioAPI {
  page.loaded ??= load(page.root, { xml: { xmlMode: false, decodeEntities: true } }, false)
  return page.loaded
}

/** The same, for a page that is known to be one `html` element. Throws SourceChangedError `cut_off` where it does not end. */
export function openWholeHtml(page: Page): HtmlPage {
  const html = openHtml(page)
  if (html.ending !== 'closed') throw cutOff(page, '</html>')
  return html
}

/** What is thrown for a page that ends too early; `field` is what should have stood there. */
export function cutOff(page: Page, field: string): SourceChangedError {
  const message = `${page.url} is cut off after ${page.text.length} characters: no ${field}`
  return new SourceChangedError('cut_off', message, field)
}

/** A link as an absolute web address, or null. */
export function absolute(href: string | undefined | null, base: string): string | null {
  const url = href ? URL.parse(href.trim(), base) : null
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null
}

/** What a reader sees of some elements, in one line; null where that is nothing. */
export function visibleText(elements: Elements): string | null {
  return textOf(elements.toArray())
}

/** The same. Walks with a list of its own: a page may nest deeper than the call stack. */
export function textOf(elements: Element[]): string | null {
  const [only] = elements.length === 1 ? (elements[0]?.children ?? []) : []
  if (only && 'data' in only && only.type === 'text' && only.next === null && !SILENT.has(elements[0]?.name ?? '')) {
    return oneLine(only.data)
  }
  const parts: string[] = []
  const open: (Element | Element['children'][number] | string)[] = elements.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if ('data' in node) parts.push(node.type === 'text' ? node.data : '')
    else if ('name' in node && !SILENT.has(node.name)) {
      const gap = INLINE.has(node.name) ? '' : ' '
      parts.push(gap)
      open.push(gap)
      for (let child = node.children.length - 1; child >= 0; child--) open.push(node.children[child] ?? '')
    }
  }
  return oneLine(parts.join(''))
}

function oneLine(text: string): string | null {
  return text.replace(/\s\s+|[^\S ]/g, ' ').trim() || null
}

function endingOf(roots: Element[], text: string): HtmlPage['ending'] {
  const last = roots.at(-1)
  if (!last || !hasEndTag(last, text)) return 'cut'
  // Nothing that a list holds stands behind </html>; a lone root holds all there is.
  const isDocument = roots.some((root) => root.name === 'html') || last.name === 'body'
  return isDocument || roots.length === 1 ? 'closed' : 'unsure'
}

function hasEndTag({ name, endIndex }: Element, text: string): boolean {
  const end = text.slice(0, (endIndex ?? 0) + 1).slice(-name.length - 40)
  if (VOID.has(name)) return end.endsWith('>')
  return end
    .toLowerCase()
    .replace(/(?<![\s>])[\s>]+$/, '')
    .endsWith(`</${name}`)
}
