import { askedScore, newSentence } from '../../src/skills/tagger/asked.ts'
import { readCandidates } from '../train/read-candidates.ts'
import { type Phrases, phraseTags } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** A sentence as the features read it: a place in each list is a word. */
export interface Words {
  sentence: Sentence
  plain: string[]
  /** The tagger's mentions: B, I and E of a longer one, S for a single word, - for none; and their categories. */
  marks: string[]
  kinds: string[]
  /** How far the tagger trusts them. */
  trusts: string[]
  /** What other documents make of the phrase that the word stands in (phrases.ts). */
  priors: string[]
}

/** What a document as a whole shows. */
export interface DocumentFacts {
  /** Mentions a word, in five steps. */
  density: number
  /** Of each word that does not open its line: whether it stands with a capital, without, or both. */
  cases: Map<string, { capital: boolean; lower: boolean }>
}

const DENSITIES = [0.01, 0.025, 0.05, 0.09]
// A document of three lines says little about its density.
const LEAST_WORDS = 30

export function wordsOf(sentence: Sentence, phrases: Phrases): Words {
  const plain = sentence.words.map(plainWord)
  return { sentence, plain, ...mentionsOf(sentence), priors: phraseTags(phrases, plain, sentence.document) }
}

/** A word in lower case without the signs around it. */
export function plainWord(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}.<]+/u, '')
    .replace(/[^\p{L}\p{N}+#>]+$/u, '')
  return plain === '' ? word : plain
}

export function hasCapital(word: string): boolean {
  return /^[^a-z]*[A-Z]/.test(word)
}

export function documentFacts(all: readonly Words[]): Map<string, DocumentFacts> {
  const facts = new Map<string, DocumentFacts>()
  for (const [document, sentences] of Map.groupBy(all, ({ sentence }) => sentence.document)) {
    const cases: DocumentFacts['cases'] = new Map()
    for (const { sentence, plain } of sentences) {
      for (let at = 1; at < plain.length; at++) {
        const seen = cases.get(plain[at] ?? '') ?? { capital: false, lower: false }
        if (hasCapital(sentence.words[at] ?? '')) seen.capital = true
        else seen.lower = true
        cases.set(plain[at] ?? '', seen)
      }
    }
    const mentions = sentences.flatMap(({ marks }) => marks.filter((mark) => mark === 'S' || mark === 'B')).length
    const words = sentences.reduce((sum, { plain }) => sum + plain.length, 0)
    const rate = mentions / Math.max(LEAST_WORDS, words)
    facts.set(document, { density: DENSITIES.filter((step) => rate >= step).length, cases })
  }
  return facts
}

/** The tagger's candidates, taken or not: how sure it is of the sense, and that an ad would ask for it. */
function mentionsOf({ words, text, starts, ends }: Sentence): { marks: string[]; kinds: string[]; trusts: string[] } {
  const marks = words.map(() => '-')
  const kinds = words.map(() => '-')
  const trusts = words.map(() => '-')
  const { input, candidates } = readCandidates(text, { company: null, sections: [], titleEnd: 0 })
  const meant = candidates.filter(({ accepted }) => accepted)
  const scope = newSentence()
  for (const candidate of candidates) {
    const { skill, confidence, first, last } = candidate
    const [start, end] = [input.tokens.starts[first] ?? 0, input.tokens.ends[last] ?? 0]
    const [from, to] = [starts.findLastIndex((place) => place <= start), ends.findIndex((place) => place >= end)]
    const index = meant.indexOf(candidate)
    const asked = index < 0 ? '-' : Math.max(-1, Math.min(3, Math.floor(askedScore(input, meant, index, scope))))
    for (let at = from; at <= to; at++) {
      trusts[at] = `${index < 0 ? Math.floor(confidence * 5) : ''}${asked}`
      if (index < 0) continue
      marks[at] = from === to ? 'S' : at === from ? 'B' : at === to ? 'E' : 'I'
      kinds[at] = skill.category + (confidence > 0.9 ? '+' : '')
    }
  }
  return { marks, kinds, trusts }
}
