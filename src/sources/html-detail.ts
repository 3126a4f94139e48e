import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import type { Page } from './define-source.ts'
import { markedPosting } from './details.ts'
import type { HtmlConfig } from './html-config.ts'
import { merged, postingOf, readFields } from './html-fields.ts'
import { findInPage } from './html-find.ts'
import { cutOff, type HtmlPage, openHtml } from './html-page.ts'

type Detail = NonNullable<HtmlConfig['detail']>

/**
 * What the page of one posting says, by its JobPosting and by selectors; these go first. Throws SourceChangedError: `cut_off`,
 * or `schema` with what was not found.
 */
export function readHtmlDetail(page: Page, detail: Detail): RawPosting {
  const html = openHtml(page)
  checkEnd(page, html, detail)
  const byJsonLd = detail.jsonLd === true ? markedPosting(page) : null
  if (detail.fields === undefined) return byJsonLd ?? emptyRawPosting(page.url)
  const bySelector = pickedPosting(page, html, detail.fields, byJsonLd)
  return byJsonLd === null ? bySelector : merged(byJsonLd, bySelector)
}

function checkEnd(page: Page, html: HtmlPage, { end }: Detail): void {
  const isWhole = end === undefined ? html.ending === 'closed' : findInPage(html)(end).length > 0
  if (!isWhole) throw cutOff(page, end ?? 'end tag of its outermost element')
}

type Fields = NonNullable<Detail['fields']>

function pickedPosting(page: Page, html: HtmlPage, fields: Fields, byJsonLd: RawPosting | null): RawPosting {
  const said = readFields(html, findInPage(html), fields)
  const names = Object.keys(fields) as (keyof Fields)[]
  const silent = names.filter((name) => (said[name]?.length ?? 0) === 0)
  // A description is what a detail page is fetched for.
  const isDue = (name: keyof Fields) =>
    fields[name]?.required === true || (name === 'description' && !byJsonLd?.description)
  const lost = silent.find(isDue) ?? (byJsonLd === null && silent.length === names.length ? silent[0] : undefined)
  if (lost === undefined) return postingOf(said, page.url)
  const where = fields[lost]?.selector ?? lost
  throw new SourceChangedError('schema', `${page.url} has no ${lost} at ${JSON.stringify(where)}`, where)
}
