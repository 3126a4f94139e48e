import { tag } from '../../src/skills/tag.ts'
import type { Phrases } from './phrases.ts'
import { phraseTags } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/**
 * What the span model sees of each word: the tagger's mentions (B, I, E of a longer one, S for a single word) with their
 * category, the word and its neighbours, the line before, and how often the train split marks the phrase.
 */
export function featuresOf(sentence: Sentence, previous: Sentence | null, phrases: Phrases): string[][] {
  const { words, source } = sentence
  const plain = words.map(plainWord)
  const { marks, kinds } = mentionsOf(sentence)
  const heading = headingOf(sentence, previous)
  const length = words.length === 1 ? '1' : words.length < 4 ? 's' : words.length < 9 ? 'm' : 'l'
  const isTags = words.length > 1 && words.every((word) => /^[a-z0-9.+#-]+$/.test(word))
  const capitals = words.filter((word) => /^[A-Z(<]/.test(word)).length
  const isTitle = words.length < 9 && capitals / words.length > 0.6
  const priors = phraseTags(phrases, plain, sentence.document)
  return words.map((word, at) => {
    const own = plain[at] ?? ''
    const [before, after] = [plain[at - 1] ?? '<s>', plain[at + 1] ?? '</s>']
    const mark = marks[at] ?? '-'
    const [markBefore, markAfter] = [marks[at - 1] ?? '^', marks[at + 1] ?? '$']
    const prior = priors[at] ?? 'none'
    return [
      'bias',
      `w=${own}`,
      `p=${before}`,
      `n=${after}`,
      `pp=${plain[at - 2] ?? '<s>'}`,
      `nn=${plain[at + 2] ?? '</s>'}`,
      `pw=${before}_${own}`,
      `wn=${own}_${after}`,
      `s3=${own.slice(-3)}`,
      `s2=${own.slice(-2)}`,
      `p3=${own.slice(0, 3)}`,
      `shape=${shapeOf(word)}`,
      `end=${signsAfter(word)}`,
      `pend=${signsAfter(words[at - 1] ?? '')}`,
      `m=${mark}`,
      `mk=${mark}${kinds[at]}`,
      `pm=${markBefore}${mark}`,
      `mn=${mark}${markAfter}`,
      `pmn=${markBefore}${mark}${markAfter}`,
      `mw=${mark}${own}`,
      `m_n=${mark}${after}`,
      `m_p=${mark}${before}`,
      `w_mn=${own}${markAfter}`,
      `head=${heading}`,
      `headm=${mark}${heading}`,
      `len=${length}${mark}`,
      `title=${isTitle}${mark}`,
      `tags=${isTags}${mark}`,
      `at=${Math.min(at, 2)}${mark}`,
      `src=${source}${mark}`,
      `r=${prior}`,
      `rm=${prior}${mark}`,
      `pr=${priors[at - 1] ?? '^'}${prior}`,
      `rn=${prior}${priors[at + 1] ?? '$'}`,
    ]
  })
}

/** A word in lower case without the signs around it. */
export function plainWord(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}.<]+/u, '')
    .replace(/[^\p{L}\p{N}+#>]+$/u, '')
  return plain === '' ? word : plain
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd')
}

function signsAfter(word: string): string {
  return /[),.;:]*$/.exec(word)?.[0] ?? ''
}

function headingOf({ document }: Sentence, previous: Sentence | null): string {
  if (previous === null || previous.document !== document) return 'START'
  return previous.words.length < 6 ? previous.words.map(plainWord).join(' ').slice(0, 30) : 'long'
}

function mentionsOf({ words, text, starts, ends }: Sentence): { marks: string[]; kinds: string[] } {
  const marks = words.map(() => '-')
  const kinds = words.map(() => '-')
  for (const { start, end, category, confidence } of tag(text, { company: null, sections: [] })) {
    const first = starts.findLastIndex((place) => place <= start)
    const last = ends.findIndex((place) => place >= end)
    for (let at = first; at <= last; at++) {
      marks[at] = first === last ? 'S' : at === first ? 'B' : at === last ? 'E' : 'I'
      kinds[at] = category + (confidence > 0.9 ? '+' : '')
    }
  }
  return { marks, kinds }
}
