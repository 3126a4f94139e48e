import { foldWords } from '../posting/fold.ts'
import { allSkills } from '../skills/taxonomy.ts'
import { countWords, readShares, type Shares, sampleHeads } from '../store/corpus-words.ts'
import { asTermClause, type TermClause } from '../store/listing-conditions.ts'
import type { ListingSearch, Rarity } from '../store/listing-search.ts'
import { cached } from './cached.ts'
import type { ApiContext } from './env.ts'
import { interpret, type Mends, type Part } from './interpret.ts'
import { soughtWords } from './listing-words.ts'
import type { SearchToken } from './search-text.ts'
import { nearestWord, type WordIndex, wordIndex } from './word-distance.ts'

/** What the words of listings in use tell of those of a search. */
export interface SearchReader {
  /** The small typing errors of `q`. */
  mends(tokens: readonly SearchToken[]): Promise<Mends>
  /** How rare matches are, by the words that are looked for in the text and the terms that are asked for; null where none is. */
  rarity(parts: readonly Part[], search: Pick<ListingSearch, 'clauses' | 'statuses'>): Promise<Rarity | null>
  /** About how many listings have a folded word, or at most a phrase; by the statistics, 0 where they do not tell. */
  rowsWith(): Promise<(word: string) => number>
  /** Folded words of the newest titles, companies and cities, those in most first. */
  wordsInUse(): Promise<string[]>
}

const SAMPLE_KEPT_MS = 10 * 60_000
/** Each word that is mended costs a look through its neighbours. */
const MOST_MENDED = 4
const SHORTEST = 4
/** A word that stands in listings is a typing error only beside one that is this much more frequent. */
const RARER = 20

/** A reader that knows the words of titles, companies and cities in use, and those of the taxonomy. */
export function openSearchReader(ctx: Pick<ApiContext, 'db' | 'now'>): SearchReader {
  const index = cached(SAMPLE_KEPT_MS, ctx.now, async () => indexOf(await sampleHeads(ctx.db)))
  const statistics = cached(SAMPLE_KEPT_MS, ctx.now, () => readShares(ctx.db))
  return {
    rarity: async (parts, { clauses, statuses }) => {
      const sought = parts.filter((part) => part.kind !== 'filler' && part.wordsMatch && !part.not)
      const filters = clauses
        .flatMap((clause) => asTermClause(clause) ?? [])
        .filter(({ kind }) => kind === 'all' || kind === 'any')
      if (sought.length + filters.length === 0) return null
      const shares = await statistics()
      // Before the first ANALYZE no term is known, and that is no sign of a rare one.
      if (sought.length === 0 && shares.terms.size === 0) return null
      const ofWords = sought.map((part) => shareOfWords(part, shares))
      const ofTerms = filters.flatMap((clause) => sharesOfTerms(clause, shares))
      return {
        listings: shares.listings,
        share: shareOfAll([...ofWords, ...ofTerms]),
        hasPhrase: sought.some((part) => soughtWords(part).some((words) => words.includes(' '))),
        ofStatuses: sum(statuses.map((status) => shares.statuses.get(status) ?? 0)),
      }
    },
    rowsWith: async () => {
      const shares = await statistics()
      return (word) => shareOf(word, shares) * shares.listings
    },
    wordsInUse: async () => {
      const { counts } = await index()
      return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
    },
    mends: async (tokens) => {
      const quoted = new Set(tokens.filter((token) => token.quoted).map((token) => token.start))
      const strange = interpret(tokens)
        .filter((part) => mayBeMistyped(part) && !quoted.has(part.start))
        .map(({ words }) => words[0] ?? '')
      return strange.length === 0 ? new Map() : mend(ctx, await index(), await statistics(), strange)
    },
  }
}

function shareOfWords(part: Part, shares: Shares): number {
  return Math.max(...soughtWords(part).map((phrase) => shareOf(phrase, shares)))
}

function shareOf(phrase: string, { words }: Shares): number {
  return Math.min(...phrase.split(' ').map((word) => words.get(word) ?? 0))
}

function sharesOfTerms({ kind, terms }: TermClause, shares: Shares): number[] {
  const each = terms.map((term) => shares.terms.get(term) ?? shares.otherTerms)
  return kind === 'all' ? each : [Math.min(1, sum(each))]
}

/** As if each had nothing to do with the others: of 80 pairs of words of real ads .3 to 6 times as many stood together, .8 in the middle. */
function shareOfAll(shares: number[]): number {
  return shares.reduce((all, share) => all * share, 1)
}

function sum(shares: number[]): number {
  return shares.reduce((all, share) => all + share, 0)
}

function mayBeMistyped(part: Part): boolean {
  return part.kind === 'word' && part.text.length >= SHORTEST && /^\p{L}+$/u.test(part.words[0] ?? '')
}

async function mend(
  ctx: Pick<ApiContext, 'db'>,
  index: WordIndex,
  { listings, words: shares }: Shares,
  words: string[],
): Promise<Map<string, string>> {
  const found = words
    .filter((word) => !index.counts.has(word) || (index.counts.get(word) ?? 0) * RARER < index.most)
    .slice(0, MOST_MENDED)
    .flatMap((word) => {
      const near = nearestWord(index, word)
      return near === null ? [] : [{ word, near }]
    })
  // Of a common word the statistics know it: counting those that have "world" takes seconds at a million.
  const uncommon = found.map(({ word }) => word).filter((word) => !shares.has(word))
  const counted = await countWords(ctx.db, uncommon)
  const hits = (word: string) => counted.get(word) ?? (shares.get(word) ?? 0) * listings
  const errors = found.filter(({ word, near }) => (index.counts.get(near) ?? 0) >= RARER * hits(word))
  return new Map(errors.map(({ word, near }) => [word, near]))
}

function indexOf(heads: string[]): WordIndex {
  const counts = new Map(taxonomyWords().map((word) => [word, 0]))
  for (const head of heads) {
    for (const word of new Set(foldWords(head).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return wordIndex(counts)
}

/** The skills that are called by one word. */
function taxonomyWords(): string[] {
  return allSkills().flatMap((skill) => skill.aliases.map((alias) => foldWords(alias.text)))
}
