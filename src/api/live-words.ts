import { type FacetedSearch, hasWords, isOfWords } from '../store/listing-facets.ts'
import { idsAmong, idsByText } from '../store/word-rows.ts'
import type { ApiContext } from './env.ts'
import type { SearchReader } from './interpret-typos.ts'
import { nextLook } from './next-look.ts'
import { addAll, allBits, hasBit, keepOnly, noBits, type RowBits, rowsIn, setBit, withRoom } from './row-bits.ts'
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

/** The commonest words of titles are most of what is asked for: each costs Postgres up to .3 s. */
const MOST_USUAL = 128
/** Fewer than these Postgres finds as quickly. */
const LEAST_ROWS = 10_000
const MOST_BYTES = 64 * 2 ** 20
/** More changes than this since a word was last asked for, and loading it anew is quicker. */
const MOST_CHANGED = 5_000
/** A word whose rows could not be read is not tried again before. */
const RETRY_MS = 10 * 60_000
/** Ids that are looked up before others have their turn. */
const LOT = 20_000

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
  store: ReturnType<typeof openStore>
}

/** The rows of one word as of a look. */
interface Kept {
  bits: RowBits
  look: number
  /** Brings it up to the changes; false where that takes longer than to load it. */
  catchUp(): Promise<boolean>
}

export function openLiveWords(
  ctx: Pick<ApiContext, 'db' | 'log' | 'now' | 'replica' | 'stopping'> & { searchReader: SearchReader },
  { leastRows = LEAST_ROWS } = {},
): LiveWords {
  // Rows are numbered by their columns: others are of another load.
  const stores = new WeakMap<TermColumns, ReturnType<typeof openStore>>()
  const storeOf = (columns: TermColumns) => {
    const store = stores.get(columns) ?? openStore(ctx, columns, leastRows)
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
  const rows = rare.length === 0 ? [] : await rowsOfIds(columns, await idsByText(reading(ctx), anyWord(rare)))
  const bits = noBits(columns.size)
  for (const each of kept) addAll(bits, each)
  for (const row of rows) setBit(bits, row, true)
  for (const term of terms) {
    const number = columns.numberOf.get(term)
    if (number !== undefined) for (const row of columns.index.rowsOf(number)) setBit(bits, row, true)
  }
  return bits
}

function anyWord(any: string[]): Condition['asked'] {
  return { words: [{ any, not: false }], clauses: [] }
}

function reading({ db, replica }: Pick<ApiContext, 'db' | 'replica'>): ApiContext['db'] {
  return replica?.db ?? db
}

function leave(columns: TermColumns, known: { not: boolean; bits: RowBits }[]): RowBits {
  const left = allBits(columns.size)
  for (const { not, bits } of known) keepOnly(left, bits, not)
  return left
}

/** Of a common word there are hundreds of thousands: others have their turn between them. */
async function rowsOfIds({ rowOf }: TermColumns, ids: string[]): Promise<Int32Array> {
  const rows = new Int32Array(ids.length)
  let end = 0
  for (const [at, id] of ids.entries()) {
    if (at % LOT === LOT - 1) await new Promise(setImmediate)
    const row = rowOf.get(id)
    if (row !== undefined) rows[end++] = row
  }
  return rows.subarray(0, end)
}

/** The words that are kept of one load of the columns. */
function openStore(
  ctx: Pick<ApiContext, 'db' | 'log' | 'now' | 'stopping'> & { searchReader: SearchReader },
  columns: TermColumns,
  leastRows: number,
) {
  /** The one that was asked for last stands last. */
  const kept = new Map<string, Kept>()
  /** To be loaded: what readers asked for before what they may. */
  const wanted = { asked: new Set<string>(), usual: new Set<string>() }
  const failedAt = new Map<string, number>()
  let isLoading = false
  let isUsualKnown = false

  /** The rows of a word that is kept, else how many have it. */
  async function bitsOf(word: string): Promise<RowBits | 'common' | 'rare'> {
    const found = kept.get(word)
    if (found && (found.look === columns.looks || (await found.catchUp()))) {
      kept.delete(word)
      kept.set(word, found)
      return found.bits
    }
    kept.delete(word)
    const rowsWith = await ctx.searchReader.rowsWith()
    const isCommon = rowsWith(word) >= leastRows
    if (isCommon && mayBeTried(word)) wanted.asked.add(word)
    if (!isLoading) inBackground()
    return isCommon ? 'common' : 'rare'
  }

  function mayBeTried(word: string): boolean {
    return ctx.now().getTime() - (failedAt.get(word) ?? 0) >= RETRY_MS
  }

  function inBackground(): void {
    isLoading = true
    loadAll()
      .catch((error: unknown) => {
        ctx.log.debug({ err: error }, 'The words in use could not be read')
      })
      .finally(() => {
        isLoading = false
      })
  }

  /** One after the other, so that readers have most of Postgres. */
  async function loadAll(): Promise<void> {
    if (!isUsualKnown) {
      for (const word of await usualWords()) wanted.usual.add(word)
      isUsualKnown = true
    }
    for (let word = next(); word !== null && !ctx.stopping.aborted; word = next()) await load(word)
  }

  /** Common words of titles: what people look for. */
  async function usualWords(): Promise<string[]> {
    const [words, rowsWith] = await Promise.all([ctx.searchReader.wordsInUse(), ctx.searchReader.rowsWith()])
    return words.filter((word) => rowsWith(word) >= leastRows).slice(0, MOST_USUAL)
  }

  function next(): string | null {
    for (const words of [wanted.asked, wanted.usual])
      for (const word of words) {
        words.delete(word)
        if (!kept.has(word)) return word
      }
    return null
  }

  async function load(word: string): Promise<void> {
    const look = columns.looks
    try {
      const ids = await idsByText(ctx.db, anyWord([word]))
      const rows = await rowsOfIds(columns, ids)
      const bits = noBits(columns.size)
      for (const row of rows) setBit(bits, row, true)
      const entry: Kept = { bits, look, catchUp: nextLook(() => catchUp(word, entry)) }
      kept.set(word, entry)
    } catch (error) {
      failedAt.set(word, ctx.now().getTime())
      ctx.log.debug({ err: error }, 'The listings with a common word could not be read')
    }
    const room = Math.max(1, Math.floor(MOST_BYTES / noBits(columns.size).byteLength))
    for (const oldest of kept.keys()) {
      if (kept.size <= room) break
      kept.delete(oldest)
    }
  }

  async function catchUp(word: string, entry: Kept): Promise<boolean> {
    const look = columns.looks
    const changed = changedSince(columns, entry.look)
    if (changed.length > MOST_CHANGED) return false
    if (changed.length > 0) {
      const ids = changed.map((row) => columns.idOf[row] as string)
      const having = await idsAmong(ctx.db, word, ids)
      entry.bits = withRoom(entry.bits, columns.size)
      changed.forEach((row, at) => {
        setBit(entry.bits, row, having.has(ids[at] as string))
      })
    }
    entry.look = look
    return true
  }

  return { bitsOf }
}

function changedSince({ lookOf, size }: TermColumns, look: number): number[] {
  const rows: number[] = []
  for (let row = 0; row < size; row++) if ((lookOf[row] as number) > look) rows.push(row)
  return rows
}
