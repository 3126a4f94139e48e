import { isBlankCode } from './tagger/characters.ts'

const MAX_QUOTE = 240

/** The sentence or line around text[start..end), at most 240 characters; longer ones are cut at blanks and marked with "…". */
export function quoteAround(text: string, start: number, end: number): string {
  const floor = Math.max(0, start - MAX_QUOTE)
  const ceiling = Math.min(text.length, end + MAX_QUOTE)
  let from = start
  while (from > floor && !isBreak(text, from - 1)) from--
  let to = end
  while (to < ceiling && !isBreak(text, to)) to++
  if (to < text.length && '.!?'.includes(text.charAt(to))) to++
  if (to - from <= MAX_QUOTE) return clean(text.slice(from, to))
  // Two characters are kept for the marks.
  const room = MAX_QUOTE - 2
  const center = start + Math.floor((end - start) / 2)
  let left = Math.max(from, Math.min(center - room / 2, to - room))
  let right = Math.min(to, left + room)
  while (left > from && left < start && !isBlankCode(text.charCodeAt(left))) left++
  while (right < to && right > end && !isBlankCode(text.charCodeAt(right))) right--
  return `${left > from ? '…' : ''}${clean(text.slice(left, right))}${right < to ? '…' : ''}`.slice(0, MAX_QUOTE)
}

function clean(quote: string): string {
  return quote.trim().replace(/^[-*•–]\s+/, '')
}

/** A line break, or the end of a sentence: its sign before a blank, not after a single letter ("e.g. Git"). */
function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 10 || code === 13) return true
  if (code !== 46 && code !== 33 && code !== 63) return false
  const next = text.charCodeAt(at + 1)
  if (!isBlankCode(next) && next !== 10 && at + 1 < text.length) return false
  return code !== 46 || text.charCodeAt(at - 2) !== 46
}
