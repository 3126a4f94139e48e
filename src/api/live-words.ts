import { type FacetedSearch, hasWords, isOfWords } from '../store/listing-facets.ts'
import { idsByText, idsWithAny } from '../store/word-rows.ts'
import type { ApiContext } from './env.ts'
import type { SearchReader } from './interpret-typos.ts'
import { openKeptWords } from './kept-words.ts'
import { addAll, allBits, hasBit, keepOnly, noBits, type RowBits, rowsIn, setBit } from './row-bits.ts'
import { rowsOfIds } from './rows-of-ids.ts'
import type { TermColumns } from './term-columns.ts'

/**
 * Which rows have a word in their text. Postgres must visit each listing that it finds, which for a common word takes a second at a
 * million: the rows of common words that are asked for, or that titles use, are kept here and follow the changes.
 */
export interface LiveWords {
  /** The rows that the words of a search leave; null where it has none. */
  rowsOf(columns: TermColumns, search: FacetedSearch): Promise<Int32Array | null>
  /** The same where it takes no long look; null where it would. */
  rowsAtHand(columns: TermColumns, search: FacetedSearch): Promise<Int32Array | null>
}

/** Fewer than these Postgres finds as quickly. */
const LEAST_ROWS = 2_000

/** A word, or a part of `q` that was understood, and the rows of its terms and words. */
interface Condition {
  words: string[]
  terms: string[]
  not: boolean
  /** The part of the search that says the same. */
  asked: Pick<FacetedSearch, 'words' | 'clauses'>
}

interface Place {
  columns: TermColumns
  store: ReturnType<typeof openKeptWords>
}

export function openLiveWords(
  ctx: Pick<ApiContext, 'db' | 'log' | 'now' | 'replica' | 'stopping'> & { searchReader: SearchReader },
  { leastRows = LEAST_ROWS } = {},
): LiveWords {
  // Rows are numbered by their columns: others are of another load.
  const stores = new WeakMap<TermColumns, ReturnType<typeof openKeptWords>>()
  const storeOf = (columns: TermColumns) => {
    const store = stores.get(columns) ?? openKeptWords(ctx, columns, leastRows)
    if (!stores.has(columns)) stores.set(columns, store)
    return store
  }

  async function split(columns: TermColumns, search: FacetedSearch) {
    const place = { columns, store: storeOf(columns) }
    const conditions = await Promise.all(
      conditionsOf(search).map(async (condition) => ({ ...condition, bits: await bitsOf(ctx, place, condition) })),
    )
    return {
      known: conditions.flatMap(({ not, bits }) => (bits === null ? [] : { not, bits })),
      unknown: conditions.filter(({ bits }) => bits === null),
    }
  }

  return {
    rowsOf: async (columns, search) => {
      if (!hasWords(search)) return null
      const { known, unknown } = await split(columns, search)
      if (unknown.some(({ not }) => !not)) {
        const ids = await idsByText(reading(ctx), together(unknown))
        return (await rowsOfIds(columns, ids)).filter((row) =>
          known.every(({ not, bits }) => hasBit(bits, row) !== not),
        )
      }
      const left = leave(columns, known)
      for (const { asked } of unknown)
        for (const row of await rowsOfIds(columns, await idsByText(reading(ctx), affirmed(asked))))
          setBit(left, row, false)
      return rowsIn(left)
    },
    rowsAtHand: async (columns, search) => {
      if (!hasWords(search)) return null
      const { known, unknown } = await split(columns, search)
      return unknown.length > 0 ? null : rowsIn(leave(columns, known))
    },
  }
}

function conditionsOf({ words, clauses }: FacetedSearch): Condition[] {
  return [
    ...words.map((condition) => ({
      words: condition.any,
      terms: [],
      not: condition.not,
      asked: { words: [condition], clauses: [] },
    })),
    ...clauses.filter(isOfWords).map((clause) => ({ ...clause, asked: { words: [], clauses: [clause] } })),
  ]
}

function together(conditions: Condition[]): Condition['asked'] {
  return {
    words: conditions.flatMap(({ asked }) => asked.words),
    clauses: conditions.flatMap(({ asked }) => asked.clauses),
  }
}

function affirmed({ words, clauses }: Condition['asked']): Condition['asked'] {
  return {
    words: words.map((condition) => ({ ...condition, not: false })),
    clauses: clauses.map((clause) => (isOfWords(clause) ? { ...clause, not: false } : clause)),
  }
}

/** The rows that have any word or term of the condition; null where none of its words is kept, or a common one is not. */
async function bitsOf(
  ctx: Pick<ApiContext, 'db' | 'replica'>,
  { columns, store }: Place,
  { words, terms }: Condition,
): Promise<RowBits | null> {
  const found = await Promise.all(words.map((word) => store.bitsOf(word)))
  const kept = found.filter((each) => typeof each !== 'string')
  const [first] = kept
  if (!first || found.includes('common')) return null
  if (found.length + terms.length === 1) return first
  const rare = words.filter((_, place) => found[place] === 'rare')
  const rows = rare.length === 0 ? [] : await rowsOfIds(columns, await idsWithAny(reading(ctx), rare))
  const bits = noBits(columns.size)
  for (const each of kept) addAll(bits, each)
  for (const row of rows) setBit(bits, row, true)
  for (const term of terms) {
    const number = columns.numberOf.get(term)
    if (number !== undefined) for (const row of columns.index.rowsOf(number)) setBit(bits, row, true)
  }
  return bits
}

function reading({ db, replica }: Pick<ApiContext, 'db' | 'replica'>): ApiContext['db'] {
  return replica?.db ?? db
}

function leave(columns: TermColumns, known: { not: boolean; bits: RowBits }[]): RowBits {
  const left = allBits(columns.size)
  for (const { not, bits } of known) keepOnly(left, bits, not)
  return left
}
