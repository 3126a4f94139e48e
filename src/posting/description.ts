import { createHash } from 'node:crypto'
import { foldWords } from './fold.ts'
import { linesOfHtml, sanitizeAd } from './html.ts'
import { htmlOfLines, linesOfText, type TextLine, textOfLines } from './lines.ts'
import { htmlOfMarkdown, looksLikeHtml, looksLikeMarkdown } from './markdown.ts'
import { maskEmails } from './mask-emails.ts'
import { breakOneLiner } from './one-liner.ts'
import type { RawPosting } from './raw-posting.ts'
import { markHeadings } from './sections.ts'
import { repairText } from './text-repair.ts'

export interface Description {
  html: string
  text: string
  truncated: boolean
  lines: TextLine[]
}

/** 200 KB of characters: the longest real ad seen has 40,000. */
const MAX_LENGTH = 200_000
/** Tags and addresses: a real ad of 40,000 characters has under 2,000. */
const MAX_TAGS = 6_000
/** Quotes and entities, each of which a parser reads by itself. */
const MAX_ENTITIES = 30_000
const MAX_LINES = 6_000
/** Sentences that sites slip into ads to catch robots. */
const ROBOT_TRAP =
  /[^.!?\n<>]{0,80}\bplease mention the word\b[^.!?\n<>]{0,300}[.!?]?(?:[^.!?\n<>]{0,200}\bbeta feature\b[^.!?\n<>]{0,200}[.!?]?)?/gi
const MIN_TEXT_FOR_KEY = 200

/** A description as repaired, masked, sanitised HTML and as lines; null where there is none. */
export function readDescription(description: RawPosting['description']): Description | null {
  if (description === null) return null
  const length = lengthTaken(description.body)
  const truncated = length < description.body.length
  const body = cleanBody(truncated ? description.body.slice(0, length) : description.body)
  if (body.trim() === '') return null
  const format = realFormat(description.format, body)
  if (format === 'text') {
    const lines = markHeadings(breakOneLiner(linesOfText(body)))
    return { html: htmlOfLines(lines), text: textOfLines(lines), truncated, lines }
  }
  const html = sanitizeAd(format === 'markdown' ? htmlOfMarkdown(body) : body)
  const lines = markHeadings(breakOneLiner(linesOfHtml(html)))
  return lines.length === 0 ? null : { html, text: textOfLines(lines), truncated, lines }
}

/** How much of an ad is read: parsers pay by the tag and by the line, so that these are bounded beside the length. */
function lengthTaken(body: string): number {
  const end = Math.min(body.length, MAX_LENGTH)
  if (end <= MAX_TAGS) return end
  let tags = 0
  let lines = 0
  let entities = 0
  for (let at = 0; at < end; at++) {
    const code = body.charCodeAt(at)
    if ((code === 60 || (code === 58 && body.charCodeAt(at + 1) === 47)) && ++tags > MAX_TAGS) return at
    if ((code === 34 || code === 38) && ++entities > MAX_ENTITIES) return at
    if (code === 10 && ++lines > MAX_LINES) return at
  }
  return end
}

/** A hash of the folded words, equal for equal texts whatever their markup; null under 200 characters, which prove nothing. */
export function textKey(text: string): string | null {
  const words = foldWords(text)
  return words.length < MIN_TEXT_FOR_KEY ? null : createHash('sha256').update(words).digest('hex').slice(0, 32)
}

function cleanBody(body: string): string {
  const repaired = maskEmails(repairText(body))
  return /mention the word/i.test(repaired) ? repaired.replace(ROBOT_TRAP, '') : repaired
}

function realFormat(format: 'html' | 'markdown' | 'text', body: string): 'html' | 'markdown' | 'text' {
  if (format !== 'text') return format
  if (looksLikeHtml(body)) return 'html'
  return looksLikeMarkdown(body) ? 'markdown' : 'text'
}
