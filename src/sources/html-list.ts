import { SourceChangedError } from '../errors.ts'
import { get, type Page, type PageRequest } from './define-source.ts'
import type { HtmlConfig } from './html-config.ts'
import { firstValue, linkOf, readFields } from './html-fields.ts'
import { type Element, findInPage, findInRows } from './html-find.ts'
import { absolute, cutOff, type HtmlPage, openHtml } from './html-page.ts'
import { rowValue } from './html-row.ts'
import { isSameSite } from './sitemap.ts'

/** One page of a list, checked: what it holds may be believed. */
export interface HtmlList {
  rows: unknown[]
  /** How many rows the whole list has, in its own words; null where the config does not say where these stand. */
  total: number | null
  /** Empty at the last page. */
  next: PageRequest[]
}

/** Throws SourceChangedError: `cut_off`, or `schema` with the selector that found nothing. */
export function openList(page: Page, config: HtmlConfig): HtmlList {
  const html = openHtml(page)
  const rows = findInPage(html)(config.rows)
  checkEnd(page, html, rows, config)
  if (rows.length === 0) checkEmpty(page, html, config)
  const total = statedTotal(page, html, config, rows.length)
  return {
    rows: findInRows(html, rows, selectorsOf(config)).map((find) =>
      rowValue(readFields(html, find, config.fields), config.fields),
    ),
    total,
    next: config.pages === undefined ? linkedPage(page, html, config) : countedPage(page, config, rows.length, total),
  }
}

function selectorsOf({ fields }: HtmlConfig): string[] {
  return Object.values(fields).flatMap((pick) => pick?.selector ?? [])
}

/** A list is whole when it ends as it should: the last rows of a page that is cut off would be thought gone. */
function checkEnd(page: Page, html: HtmlPage, rows: Element[], config: HtmlConfig): void {
  if (config.end !== undefined) {
    const end = findInPage(html)(config.end).at(-1)
    if (!end || (end.startIndex ?? 0) < (rows.at(-1)?.endIndex ?? 0)) throw cutOff(page, config.end)
    return
  }
  if (html.ending === 'cut') throw cutOff(page, 'end tag of its outermost element')
  if (html.ending === 'unsure' && config.total === undefined) {
    const why = 'is a piece of HTML with several roots, and nothing proves that none is lost: give `end` or `total`'
    throw new SourceChangedError('cut_off', `${page.url} ${why}`, 'end')
  }
}

function checkEmpty(page: Page, html: HtmlPage, { rows, empty }: HtmlConfig): void {
  if (empty !== undefined && findInPage(html)(empty).length > 0) return
  const nor = empty === undefined ? ', and no `empty` selector is set' : ` nor ${JSON.stringify(empty)}`
  throw new SourceChangedError('schema', `${page.url} has no element ${JSON.stringify(rows)}${nor}`, rows)
}

function statedTotal(page: Page, html: HtmlPage, { total }: HtmlConfig, rows: number): number | null {
  if (total === undefined) return null
  const digits = firstValue(findInPage(html), total)
    ?.match(/\d[\d.,\s’']*/)?.[0]
    .replace(/\D/g, '')
  if (digits !== undefined) return Number(digits)
  if (rows === 0) return 0
  const where = total.selector ?? 'total'
  throw new SourceChangedError('schema', `${page.url} states no total at ${JSON.stringify(where)}`, where)
}

/** A link that is there but leads nowhere is not the end of the list: it is turned by a script, or the selector is too wide. */
function linkedPage(page: Page, html: HtmlPage, { next }: HtmlConfig): PageRequest[] {
  const find = findInPage(html)
  if (next === undefined || find(next.selector).length === 0) return []
  const link = absolute(linkOf(find, next), html.base)?.replace(/#[\s\S]*/, '') ?? null
  if (link !== null && link !== page.url && link !== page.request.url && isSameSite(link, page.url)) {
    return [get(link, 'html')]
  }
  const where = next.selector ?? 'next'
  throw new SourceChangedError(
    'schema',
    `${page.url}: ${JSON.stringify(where)} leads to no other page of the site`,
    where,
  )
}

/** The address that follows: pages by one, offsets by the rows that were really there. */
function countedPage(page: Page, { pages = '' }: HtmlConfig, rows: number, total: number | null): PageRequest[] {
  const [before = '', after = ''] = pages.split(/\{(?:page|offset)\}/)
  const isOffset = pages.includes('{offset}')
  const { url } = page.request
  const count = url.startsWith(before) && url.endsWith(after) ? url.slice(before.length, url.length - after.length) : ''
  const here = /^\d+$/.test(count) ? Number(count) : isOffset ? 0 : 1
  const isLast = rows === 0 || (isOffset && total !== null && here + rows >= total)
  return isLast ? [] : [get(`${before}${here + (isOffset ? rows : 1)}${after}`, 'html')]
}
