import type { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import type { Page } from './define-source.ts'
import { firstFault } from './zod-fault.ts'

/** A page as JSON of the given shape. Throws SourceChangedError: `not_json`, `cut_off`, or `schema` with the field. */
export function readJson<Shape>(page: Page, shape: z.ZodType<Shape>): Shape {
  if (page.error)
    throw new SourceChangedError('not_json', `${page.url} could not be had: ${page.error.message}`, 'page')
  const result = shape.safeParse(parseJson(page.text, page.url))
  if (result.success) return result.data
  const fault = firstFault(result.error)
  throw new SourceChangedError('schema', `${page.url} has another shape: ${fault.field}: ${fault.message}`, fault.field)
}

/** JSON text as a value; `name` (a URL or path) stands in the message. Throws SourceChangedError `not_json` or `cut_off`. */
export function parseJson(text: string, name: string): unknown {
  const body = text.replace(/^\uFEFF/, '').trimEnd()
  try {
    return JSON.parse(body)
  } catch (cause) {
    const fault = jsonFault(body, (cause as Error).message)
    throw new SourceChangedError(fault.code, `${name} ${fault.why}`, 'page', { cause })
  }
}

function jsonFault(body: string, message: string): { code: 'not_json' | 'cut_off'; why: string } {
  const start = body.trimStart()
  if (start === '') return { code: 'not_json', why: 'is empty where JSON was due' }
  if (start.startsWith('<')) return { code: 'not_json', why: 'is HTML or XML where JSON was due' }
  if (!/^[[{]/.test(start)) return { code: 'not_json', why: 'is not JSON' }
  // V8 tells a text that just ends from one that goes wrong on the way by where it stopped reading.
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? -1)
  if (/Unexpected end|Unterminated string/.test(message) || position >= body.length) {
    return { code: 'cut_off', why: `is cut off after ${body.length} characters of JSON` }
  }
  return { code: 'not_json', why: `is not JSON: ${message.slice(0, 120)}` }
}
