import type { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import type { Page } from './define-source.ts'
import { parseJson } from './read-json.ts'
import { firstFault } from './zod-fault.ts'

/**
 * The data that a Phenom page starts its scripts with, `phApp.ddo = {…}`, in the given shape. Throws SourceChangedError:
 * `schema` with the field, or `cut_off`.
 */
export function readPhenomData<Shape>(page: Page, shape: z.ZodType<Shape>): Shape {
  if (page.error) throw new SourceChangedError('schema', `${page.url} could not be had: ${page.error.message}`, 'page')
  const start = /\bphApp\.ddo\s*=\s*(?=\{)/.exec(page.text)
  if (start === null) throw new SourceChangedError('schema', `${page.url} carries no phApp.ddo`, 'phApp.ddo')
  const from = start.index + start[0].length
  const end = endOfObject(page.text, from)
  if (end === null) throw new SourceChangedError('cut_off', `${page.url} ends inside phApp.ddo`, 'phApp.ddo')
  const result = shape.safeParse(parseJson(page.text.slice(from, end), `phApp.ddo of ${page.url}`))
  if (result.success) return result.data
  const fault = firstFault(result.error)
  const field = fault.field === 'page' ? 'phApp.ddo' : fault.field
  throw new SourceChangedError('schema', `${page.url} has another shape: ${field}: ${fault.message}`, field)
}

/** Host and locale of an address on a Phenom site; null where its path does not begin with a locale like `/us/en`. */
export function phenomSiteOf(url: URL | null): { host: string; locale: string } | null {
  const locale = /^\/([a-z]{2,10}\/[a-z]{2}(?:[_-][a-z]{2,4})?)(?:\/|$)/i.exec(url?.pathname ?? '')?.[1]
  return url === null || locale === undefined ? null : { host: url.hostname, locale }
}

/** Behind the brace that closes the one at `from`; null where none does. Braces inside strings do not count. */
function endOfObject(text: string, from: number): number | null {
  const marks = /["{}]/g
  marks.lastIndex = from
  for (let depth = 0, mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '"') {
      const end = endOfString(text, mark.index)
      if (end === null) return null
      marks.lastIndex = end
    } else {
      depth += mark[0] === '{' ? 1 : -1
      if (depth === 0) return mark.index + 1
    }
  }
  return null
}

function endOfString(text: string, from: number): number | null {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end + 1
  }
  return null
}
