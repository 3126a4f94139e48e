import { parse } from 'yaml'
import type { RawPosting, TextFormat } from '../posting/raw-posting.ts'
import type { Rejection } from './define-source.ts'
import { contentId, MAX_AD_BYTES, rawFromRecord } from './record.ts'

/**
 * One ad from a .txt, .md or .html document; the path is its id. A Markdown document may begin with facts between
 * two lines of `---` (title, company, location, url, apply_url, posted_at, employment_type, workplace, salary, …).
 */
export function rawFromDocument(path: string, text: string): RawPosting | Rejection {
  const externalId = path === '' ? contentId(text) : path
  const format = formatOf(path)
  const front = format === 'markdown' ? frontMatter(text) : null
  const body = (front?.body ?? text).replace(/^\uFEFF/, '').trim()
  if (body === '' && !front) return { externalId, code: 'empty', why: `${path}: the file is empty` }
  if (body.includes('\0')) return { externalId, code: 'binary', why: `${path}: the file is binary, not text` }
  if (Buffer.byteLength(text) > MAX_AD_BYTES) {
    return { externalId, code: 'too_large', why: `${path}: the ad is over ${MAX_AD_BYTES} bytes` }
  }
  const posting = rawFromRecord({ ...front?.facts, [format]: body }, path)
  return { ...posting, externalId }
}

function formatOf(path: string): TextFormat {
  if (/\.(md|markdown)$/i.test(path)) return 'markdown'
  return /\.html?$/i.test(path) ? 'html' : 'text'
}

/** Null where the lines between the marks are prose and no list of facts: then they belong to the ad. */
function frontMatter(text: string): { facts: Record<string, unknown>; body: string } | null {
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!block) return null
  try {
    // The core schema would read 2026-03-01 as text but 0123 as a number: all scalars stay as written.
    const facts: unknown = parse(block[1] ?? '', { schema: 'failsafe' })
    if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return null
    const said = Object.entries(facts).filter(([, value]) => value !== 'null' && value !== '~')
    return { facts: Object.fromEntries(said), body: text.slice(block[0].length) }
  } catch {
    return null
  }
}
