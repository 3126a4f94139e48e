import { unescapeHtmlOnce } from './escaped-html.ts'
import { elementsNamed, parseHtml } from './parse-html.ts'

export type JsonObject = Record<string, unknown>

/** What a page's JSON-LD blocks hold: the JobPosting objects in page order, and why a block could not be read. */
export interface JobPostingBlocks {
  found: JsonObject[]
  faults: { code: 'schema' | 'cut_off'; why: string }[]
}

const SCRIPT = new Set(['script'])
const LISTS = ['@graph', 'itemListElement', 'item', 'mainEntity', '@list', '@set'] as const

/** Every schema.org JobPosting in the `application/ld+json` scripts of an HTML page. */
export function findJobPostings(html: string): JobPostingBlocks {
  const found: JsonObject[] = []
  const faults: JobPostingBlocks['faults'] = []
  for (const script of elementsNamed(SCRIPT, parseHtml(html).children)) {
    if (!/^application\/ld\+json\b/i.test((script.attribs.type ?? '').trim())) continue
    const text = unwrap(script.children.map((line) => ('data' in line ? line.data : '')).join(''))
    if (text === '') continue
    try {
      found.push(...jobPostingsIn(parseLoosely(text)))
    } catch (cause) {
      const why = (cause as Error).message.slice(0, 160)
      faults.push({ code: /Unexpected end|Unterminated string/.test(why) ? 'cut_off' : 'schema', why })
    }
  }
  return { found, faults }
}

/** Whether a value is an object that calls itself a JobPosting. */
export function isJobPosting(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null) return false
  const type = (value as JsonObject)['@type']
  const types = Array.isArray(type) ? type : [type]
  return types.some((one) => typeof one === 'string' && /(^|[/:#])JobPosting$/.test(one))
}

/** Walks with a list of its own: a page may nest deeper than the call stack. */
function jobPostingsIn(root: unknown): JsonObject[] {
  const found: JsonObject[] = []
  const open: unknown[] = [root]
  while (open.length > 0) {
    const value = open.pop()
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) open.push(value[i])
    } else if (isJobPosting(value)) {
      found.push(value)
    } else if (typeof value === 'object' && value !== null) {
      for (const key of LISTS) if (key in value) open.push((value as JsonObject)[key])
    }
  }
  return found
}

/** Takes off what authors wrap around JSON to hide it from old browsers and XML parsers. */
function unwrap(script: string): string {
  const bare = script
    .replace(/^\uFEFF/, '')
    .replace(/^\s*(<!--|((\/\/|\/\*)\s*)?<!\[CDATA\[\s*(\*\/)?)/, '')
    .replace(/(((\/\/|\/\*)\s*|(?<!\s)\s+)?\]\]>\s*(\*\/\s*)?|(\/\/\s*)?-->\s*)$/, '')
    .trim()
  const text = /^[[{]\s*&(quot|#34);/.test(bare) ? unescapeHtmlOnce(bare) : bare
  return text.replace(/;$/, '')
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(mend(text))
  }
}

/** Mends what hand-made templates break most: commas before a closing bracket, raw line breaks inside strings. */
function mend(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|,(?=\s*[\]}])/g, (token) => {
    if (token === ',') return ''
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is looked for
    return token.replace(/[\u0000-\u001f]/g, (char) => JSON.stringify(char).slice(1, -1))
  })
}
