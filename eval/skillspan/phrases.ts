import { type Sentence, wordSpans } from './sentences.ts'
import { plainWord } from './words.ts'

/** Of each phrase of the train split, by document: how often it stands there, and how often as exactly one marked span. */
export type Phrases = Map<string, Map<string, { seen: number; marked: number }>>

const LONGEST = 4

export function countPhrases(sentences: readonly Sentence[]): Phrases {
  const phrases: Phrases = new Map()
  for (const sentence of sentences) {
    const plain = sentence.words.map(plainWord)
    const marked = new Set(wordSpans(sentence).map(({ first, last }) => `${first} ${last}`))
    for (let first = 0; first < plain.length; first++) {
      for (let last = first; last < Math.min(first + LONGEST, plain.length); last++) {
        count(phrases, plain.slice(first, last + 1).join(' '), sentence.document, marked.has(`${first} ${last}`))
      }
    }
  }
  // Longer phrases that nobody ever marked say nothing, and are nearly all of them.
  for (const [phrase, documents] of phrases) {
    if (phrase.includes(' ') && ![...documents.values()].some(({ marked }) => marked > 0)) phrases.delete(phrase)
  }
  return phrases
}

function count(phrases: Phrases, phrase: string, document: string, isMarked: boolean): void {
  const documents = phrases.get(phrase) ?? new Map<string, { seen: number; marked: number }>()
  const counts = documents.get(document) ?? { seen: 0, marked: 0 }
  counts.seen++
  if (isMarked) counts.marked++
  documents.set(document, counts)
  phrases.set(phrase, documents)
}

/**
 * Of each word, how often other documents mark the phrase that it stands in: place in the phrase, rate, and whether it is
 * well known. The word's own document never counts, so that training sees what a new ad would.
 */
export function phraseTags(phrases: Phrases, plain: readonly string[], document: string): string[] {
  const tags = plain.map(() => 'none')
  const best = plain.map(() => -1)
  for (let first = 0; first < plain.length; first++) {
    for (let length = Math.min(LONGEST, plain.length - first); length >= 1; length--) {
      const { seen, marked } = elsewhere(phrases.get(plain.slice(first, first + length).join(' ')), document)
      if (seen === 0) continue
      if (marked === 0) {
        if (length === 1 && tags[first] === 'none') tags[first] = seen > 3 ? 'never' : 'rarely'
        continue
      }
      const rate = (marked + 0.3) / (seen + 1.3)
      const score = rate + length * 0.15
      const places = Array.from({ length }, (_, offset) => first + offset)
      if (places.some((at) => (best[at] ?? 0) >= score)) continue
      const tenth = rate < 0.15 ? 0 : rate < 0.35 ? 1 : rate < 0.55 ? 2 : rate < 0.75 ? 3 : 4
      for (const [offset, at] of places.entries()) {
        const place = length === 1 ? 'S' : offset === 0 ? 'B' : offset === length - 1 ? 'E' : 'I'
        best[at] = score
        tags[at] = `${place}${tenth}${seen < 3 ? '' : '+'}`
      }
    }
  }
  return tags
}

function elsewhere(
  documents: Map<string, { seen: number; marked: number }> | undefined,
  own: string,
): { seen: number; marked: number } {
  const sum = { seen: 0, marked: 0 }
  for (const [document, { seen, marked }] of documents ?? []) {
    if (document === own) continue
    sum.seen += seen
    sum.marked += marked
  }
  return sum
}
