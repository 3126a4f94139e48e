import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import type { Page } from './define-source.ts'
import { textField } from './fields.ts'
import { absolute, type Elements, type HtmlPage, openWholeHtml, query, visibleText } from './html-page.ts'

const CARD = '.iCIMS_JobCardItem'
/** The rows of older designs. */
const TABLE_ROW = '.iCIMS_JobsTable > .row'
const NO_JOBS = '.iCIMS_GenericMessage, .iCIMS_ErrorMessage'
const PAGES = '.iCIMS_SubHeader_Jobs, .iCIMS_Paging, .iCIMS_PagingBatch'

/** A row of the list, after `readCards`. */
export const rowOfCard = z.object({
  id: textField,
  title: textField,
  path: textField,
  locations: z.array(z.string()),
  dated: z.string().nullable(),
  requisition: z.string().nullable(),
})

/**
 * The rows of a list page and how many pages it says there are. Throws SourceChangedError where the page is cut off, or holds no
 * rows and does not say that there are none.
 */
export function readCards(page: Page): { rows: unknown[]; pages: number | null } {
  const html = openWholeHtml(page)
  const root = query(html).root() as unknown as Elements
  const cards = root.find(CARD).length > 0 ? root.find(CARD) : root.find(TABLE_ROW)
  if (cards.length === 0 && root.find(NO_JOBS).length === 0) {
    const message = `${page.url} has no ${CARD} and no message that there are no jobs`
    throw new SourceChangedError('schema', message, CARD)
  }
  const rows = cards.toArray().map((_, index) => readCard(cards.eq(index), html))
  return { rows, pages: statedPages(root) }
}

/** The list page's number, from 0. */
export function pageNumber(page: Page): number {
  return Number(/[?&]pr=(\d+)/.exec(page.request.url)?.[1] ?? 0)
}

/** "Search Results Page 1 of 4", also spread over the links of the pager; null where neither is there. */
function statedPages(root: Elements): number | null {
  const found = root.find(PAGES)
  const said = found.toArray().map((_, index) => visibleText(found.eq(index)) ?? '')
  const stated = said.flatMap((text) => /\b\d+\s+(?:of|von|de|di|van|sur|av)\s+(\d+)/i.exec(text)?.[1] ?? [])
  return stated[0] === undefined ? null : Number(stated[0])
}

/** Links to other hosts are another portal's. */
function readCard(card: Elements, html: HtmlPage): unknown {
  const links = card.find('a[href*="/jobs/"]')
  const link = links.filter('.iCIMS_Anchor').length > 0 ? links.filter('.iCIMS_Anchor') : links
  const url = URL.parse(absolute(link.attr('href'), html.base) ?? '')
  const path = url?.host === new URL(html.url).host ? url.pathname : null
  const id = /^\/jobs\/(\d+)\//.exec(path ?? '')?.[1] ?? null
  const title = visibleText(link.find('h1, h2, h3, h4').first()) ?? link.attr('title')?.replace(/^\d+\s+-\s+/, '')
  return {
    id,
    title,
    path: id === null ? null : path,
    locations: labelled(card, /location/i).flatMap((text) => text.split('|').flatMap((one) => one.trim() || [])),
    dated: card.find('span[title]').first().attr('title')?.trim() ?? null,
    requisition: labelled(card, /^(job |req(uisition)? ?|position )?(id|number|#)$/i)[0] ?? null,
  }
}

/** The values that stand after a label: in the next span, or in the `dd` of the label's `dt`. */
function labelled(card: Elements, name: RegExp): string[] {
  const labels = card.find('.field-label, dt')
  const values = labels.toArray().flatMap((_, index) => {
    const label = labels.eq(index)
    if (!name.test(visibleText(label)?.replace(/(?:(?<!\s)\s+)?:[\s\S]*/, '') ?? '')) return []
    const beside = label.nextAll('span').first()
    return visibleText(beside.length > 0 ? beside : label.closest('dt').nextAll('dd').first()) ?? []
  })
  return [...new Set(values)]
}
