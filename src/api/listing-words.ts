import { fold } from '../posting/fold.ts'
import type { Clause } from '../store/listing-conditions.ts'
import type { Ranking } from '../store/listing-rank.ts'
import type { ListingSearch } from '../store/listing-search.ts'
import type { Part } from './interpret.ts'
import type { Meaning } from './interpret-places.ts'

/** Of a search of more words than these, the first are ranked by: each is looked for in every candidate. */
const MOST_UNITS = 12

const FACTS: ReadonlySet<Part['kind']> = new Set(['place', 'seniority', 'workplace'])

/** What the parts of `q` ask of a listing: words of its text, conditions on what it is, and what to rank by. */
export function searchWords(parts: readonly Part[]): Pick<ListingSearch, 'words' | 'clauses'> & { ranking: Ranking } {
  const asking = distinct(parts.filter((part) => part.kind !== 'filler'))
  const plain = asking.filter((part) => part.meanings.length === 0)
  return {
    words: plain.map((part) => ({ any: soughtWords(part), not: part.not })),
    clauses: asking.filter((part) => part.meanings.length > 0).map(understoodClause),
    ranking: rankingOf(asking.filter((part) => !part.not)),
  }
}

/** What is said twice is asked once. */
function distinct(parts: Part[]): Part[] {
  return [...new Map(parts.map((part) => [`${part.not} ${part.kind} ${part.words.join('|')}`, part])).values()]
}

function understoodClause(part: Part): Clause {
  const words = part.wordsMatch ? soughtWords(part) : null
  return { kind: 'understood', filter: 'q', terms: part.meanings.map(termOf), words, not: part.not }
}

function rankingOf(parts: readonly Part[]): Ranking {
  const typed = parts.map((part) => part.words[0] ?? '').join(' ')
  return {
    units: parts.slice(0, MOST_UNITS).map((part) => ({
      terms: part.meanings.map(termOf),
      words: leastOf([...soughtWords(part), ...part.names]),
      fact: FACTS.has(part.kind),
      often: leastOf([...(part.wordsMatch ? soughtWords(part) : []), ...part.names]),
    })),
    phrase: typed === '' ? null : typed,
  }
}

/** The words that stand for a part in a text. */
export function soughtWords(part: Part): string[] {
  return [...part.words, ...part.also]
}

/** Each once, and none in which another stands: who has "react js" has "react". */
function leastOf(words: string[]): string[] {
  const all = [...new Set(words)]
  return all.filter((word) => !all.some((other) => other !== word && ` ${word} `.includes(` ${other} `)))
}

function termOf({ field, value }: Meaning): string {
  return `${field}:${field === 'city' || field === 'region' ? fold(value) : value}`
}
