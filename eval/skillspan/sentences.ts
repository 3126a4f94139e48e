import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A sentence of SkillSpan: its words as the corpus has them, joined by single blanks into `text`. */
export interface Sentence {
  /** Split, source and document, "train tech 12": sentences of one ad follow each other. */
  document: string
  source: 'tech' | 'house'
  words: string[]
  /** B, I or O of each word in the knowledge layer. */
  labels: string[]
  text: string
  starts: number[]
  ends: number[]
}

/** Offsets in the sentence's text, in UTF-16 units, from its first word's start to its last word's end. */
export interface Span {
  start: number
  end: number
}

const FOLDER = new URL('../../../shared/data/skills-dev/', import.meta.url)

export function hasSkillSpan(): boolean {
  return existsSync(FOLDER)
}

export function readSkillSpan(split: 'train' | 'dev'): Sentence[] {
  const lines = gunzipSync(readFileSync(new URL(`skillspan-${split}.jsonl.gz`, FOLDER))).toString()
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { idx, tokens, tags_knowledge: labels, source } = JSON.parse(line)
      return { document: `${split} ${source} ${idx}`, source, labels, ...joined(tokens) }
    })
}

function joined(words: string[]): Pick<Sentence, 'words' | 'text' | 'starts' | 'ends'> {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const word of words) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += word
    ends.push(text.length)
  }
  return { words, text, starts, ends }
}

/**
 * The annotated spans, as words: a B and the I's that follow it, without words at either end that are signs only. The corpus
 * has them there by chance ("AWS )", "Agile *"), and a mention never holds them.
 */
export function wordSpans({ labels, words }: Sentence): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = []
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== 'B') continue
    let [first, last] = [at, at]
    while (labels[last + 1] === 'I') last++
    while (first < last && !isWord(words[first])) first++
    while (last > first && !isWord(words[last])) last--
    if (isWord(words[first])) spans.push({ first, last })
  }
  return spans
}

/** The annotated spans by offset, signs at either end left out ("python)" is "python"). */
export function goldSpans(sentence: Sentence): Span[] {
  return wordSpans(sentence).map(({ first, last }) => spanOf(sentence, first, last))
}

/** From the first to the last letter or digit of these words, and the signs that belong to a name: "C++", ".NET". */
export function spanOf({ text, starts, ends }: Sentence, first: number, last: number): Span {
  let start = starts[first] ?? 0
  let end = ends[last] ?? 0
  while (start < end - 1 && !/[\p{L}\p{N}.<]/u.test(text.charAt(start))) start++
  while (end > start + 1 && !/[\p{L}\p{N}+#>]/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

function isWord(word: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(word ?? '')
}
