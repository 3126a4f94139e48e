import { z } from '@hono/zod-openapi'
import { foldWords } from '../posting/fold.ts'
import type { Part } from './interpret.ts'
import { soughtWords } from './listing-words.ts'

const spans = z.array(z.tuple([z.int(), z.int()])).openapi({ description: 'Start and end, in UTF-16 units' })

export const HighlightsSchema = z
  .object({
    title: spans,
    excerpt: z.object({ text: z.string(), spans }).nullable().openapi({
      description: 'The excerpt, or where it has none of the words the part of the text that has most of them',
    }),
  })
  .openapi('Highlights')
export type Highlights = z.infer<typeof HighlightsSchema>
type Span = [number, number]

/** A word with what stands inside it: an apostrophe, an accent written apart. */
const WORD = /[\p{L}\p{N}\p{M}+#]+(?:['’`][\p{L}\p{N}\p{M}]+)*/gu
const FRAGMENT = 300
/** What stands before the first mark, so that it can be read in its sentence. */
const LEAD = 60
const SEARCHED = 20_000
const PLAIN_WORD = /^[A-Za-z0-9]+$/

/** Where the parts of `q` stand in a listing. Plain text and offsets: what shows them escapes and marks by itself. */
export function highlight(
  parts: readonly Part[],
  listing: { title: string; excerpt: string | null; text: string | null },
): Highlights {
  const wanted = phrasesOf(parts)
  const inExcerpt = spansOf(listing.excerpt ?? '', wanted)
  const excerpt = listing.excerpt === null ? null : { text: listing.excerpt, spans: inExcerpt }
  const fragment = inExcerpt.length > 0 ? null : fragmentOf((listing.text ?? '').slice(0, SEARCHED), wanted)
  return { title: spansOf(listing.title, wanted), excerpt: fragment ?? excerpt }
}

function phrasesOf(parts: readonly Part[]): string[][] {
  const phrases = parts
    .filter((part) => !part.not && part.kind !== 'filler')
    .flatMap((part) => (part.wordsMatch ? [...soughtWords(part), ...part.names] : soughtWords(part)))
  return [...new Set(phrases)].map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length)
}

/** Every place where one of the phrases stands, the longest first, none inside another. */
function spansOf(text: string, phrases: string[][]): Span[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    // Folding is the cost of a highlight, and most words need none.
    folded: PLAIN_WORD.test(match[0]) ? match[0].toLowerCase() : foldWords(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: Span[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find((each) => each.every((word, n) => words[at + n]?.folded === word))
    const [first, last] = [words[at], words[at + (phrase?.length ?? 1) - 1]]
    if (phrase && first && last) found.push([first.start, last.end])
    at += phrase?.length ?? 1
  }
  return found
}

/** The stretch of at most 300 characters with the most marks in it, cut at words; null where there is none. */
function fragmentOf(text: string, phrases: string[][]): Highlights['excerpt'] {
  const all = spansOf(text, phrases)
  if (all.length === 0) return null
  let best = { start: 0, marks: 0 }
  let within = 0
  for (const [index, [start]] of all.entries()) {
    while ((all[within]?.[1] ?? Number.POSITIVE_INFINITY) <= start - LEAD + FRAGMENT) within++
    if (within - index > best.marks || index === 0) best = { start, marks: within - index }
  }
  const from = wordStart(text, Math.max(0, best.start - LEAD), best.start)
  const to = wordEnd(text, from + FRAGMENT)
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`.replace(/\s/g, ' ')
  return { text: shown, spans: spansOf(shown, phrases) }
}

function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0
  const space = text.slice(from, latest).search(/\s/)
  return space === -1 ? latest : from + space + 1
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const space = text.slice(0, to).lastIndexOf(' ')
  if (space > to - FRAGMENT / 2) return space
  return /[\uD800-\uDBFF]/.test(text.charAt(to - 1)) ? to - 1 : to
}
