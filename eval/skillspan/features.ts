import type { Phrases } from './phrases.ts'
import { placeFeatures } from './place-features.ts'
import type { Sentence } from './sentences.ts'
import { documentFacts, type Words, wordsOf } from './words.ts'

/**
 * What the span model sees of each word of each sentence: the word, its parts, its shape and its neighbours, the tagger's
 * mentions, how often the train split marks the phrase, and the place: line, list, document. Whole documents in their order.
 */
export function featuresOf(sentences: readonly Sentence[], phrases: Phrases): string[][][] {
  const all = sentences.map((sentence) => wordsOf(sentence, phrases))
  const facts = documentFacts(all)
  return all.map((own, at) => {
    const places = placeFeatures(own, [all[at - 1], all[at + 1]], facts.get(own.sentence.document))
    return own.plain.map((_, word) => [...wordFeatures(own, word), ...(places[word] ?? [])])
  })
}

function wordFeatures(words: Words, at: number): string[] {
  return ['bias', ...spellingFeatures(words, at), ...mentionFeatures(words, at), ...priorFeatures(words, at)]
}

function spellingFeatures({ sentence, plain }: Words, at: number): string[] {
  const { words } = sentence
  const own = plain[at] ?? ''
  const [before, after] = [plain[at - 1] ?? '<s>', plain[at + 1] ?? '</s>']
  const cases = [words[at - 1], words[at], words[at + 1]].map(caseOf).join('')
  return [
    `w=${own}`,
    `p=${before}`,
    `n=${after}`,
    `pp=${plain[at - 2] ?? '<s>'}`,
    `nn=${plain[at + 2] ?? '</s>'}`,
    `ppp=${plain[at - 3] ?? '<s>'}`,
    `pw=${before}_${own}`,
    `wn=${own}_${after}`,
    `p2=${plain[at - 2] ?? '<s>'}_${before}`,
    `n2=${after}_${plain[at + 2] ?? '</s>'}`,
    `s2=${own.slice(-2)}`,
    `s3=${own.slice(-3)}`,
    `s4=${own.slice(-4)}`,
    `p3=${own.slice(0, 3)}`,
    `p4=${own.slice(0, 4)}`,
    `ps3=${(plain[at - 1] ?? '').slice(-3)}`,
    `ns3=${(plain[at + 1] ?? '').slice(-3)}`,
    `shape=${shapeOf(words[at] ?? '')}`,
    `cases=${cases}`,
    `joined=${own.includes('-')}${own.includes('/')}`,
    `end=${signsAfter(words[at] ?? '')}`,
    `pend=${signsAfter(words[at - 1] ?? '')}`,
  ]
}

function mentionFeatures({ sentence, plain, marks, kinds, trusts }: Words, at: number): string[] {
  const own = plain[at] ?? ''
  const mark = marks[at] ?? '-'
  const [before, after] = [marks[at - 1] ?? '^', marks[at + 1] ?? '$']
  const cases = [sentence.words[at - 1], sentence.words[at], sentence.words[at + 1]].map(caseOf).join('')
  return [
    `m=${mark}`,
    `mk=${mark}${kinds[at]}`,
    `mt=${mark}${trusts[at]}`,
    `pm=${before}${mark}`,
    `mn=${mark}${after}`,
    `pmn=${before}${mark}${after}`,
    `mw=${mark}${own}`,
    `m_n=${mark}${plain[at + 1] ?? '</s>'}`,
    `m_p=${mark}${plain[at - 1] ?? '<s>'}`,
    `w_mn=${own}${after}`,
    `src=${sentence.source}${mark}`,
    `head1=${plain[0]}${mark}`,
    `casesm=${cases}${at === 0}${mark}`,
  ]
}

function priorFeatures({ plain, marks, priors }: Words, at: number): string[] {
  const prior = priors[at] ?? 'none'
  const [before, after] = [priors[at - 1] ?? '^', priors[at + 1] ?? '$']
  return [
    `r=${prior}`,
    `rm=${prior}${marks[at]}`,
    `pr=${before}${prior}`,
    `rn=${prior}${after}`,
    `r3=${before}${prior}${after}`,
    `rw=${prior}${plain[at]}`,
    `rp=${prior}${plain[at - 1] ?? '<s>'}`,
    `rnx=${prior}${plain[at + 1] ?? '</s>'}`,
  ]
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd')
}

/** All capitals, mixed inside, a capital first, a digit, small letters, or none of it. */
function caseOf(word: string | undefined): string {
  if (word === undefined) return '#'
  if (/^[A-Z0-9]+[),.;:]*$/.test(word) && /[A-Z]/.test(word)) return 'A'
  if (/[a-z][A-Z]/.test(word)) return 'M'
  if (/^\W*[A-Z]/.test(word)) return 'C'
  if (/\d/.test(word)) return 'd'
  return /[a-z]/.test(word) ? 'l' : 'p'
}

function signsAfter(word: string): string {
  return /[),.;:]*$/.exec(word)?.[0] ?? ''
}
