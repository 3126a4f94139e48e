import { setTimeout as sleep } from 'node:timers/promises'
import { idsAmong, idsWithAny } from '../store/word-rows.ts'
import type { ApiContext } from './env.ts'
import type { SearchReader } from './interpret-typos.ts'
import { nextLook } from './next-look.ts'
import { noBits, type RowBits, setBit, withRoom } from './row-bits.ts'
import { rowsOfIds } from './rows-of-ids.ts'
import type { TermColumns } from './term-columns.ts'

/** The commonest words of titles are most of what is asked for: each costs Postgres up to .3 s. */
const MOST_USUAL = 128
const MOST_BYTES = 64 * 2 ** 20
/** More changes than this since a word was last asked for, and loading it anew is quicker. */
const MOST_CHANGED = 5_000
/** A word that few listings have, or whose rows could not be read, is not tried again before. */
const RETRY_MS = 10 * 60_000
/** Words that are remembered as such, and words that wait: whoever asks for more is served by Postgres alone. */
const MOST_PASSED_OVER = 10_000
const MOST_WANTED = 100

/** The rows of one word as of a look. */
interface Kept {
  bits: RowBits
  look: number
  /** Brings it up to the changes; false where that takes longer than to load it. */
  catchUp(): Promise<boolean>
}

/** The words that are kept of one load of the columns. */
export function openKeptWords(
  ctx: Pick<ApiContext, 'db' | 'log' | 'now' | 'stopping'> & { searchReader: SearchReader },
  columns: TermColumns,
  leastRows: number,
) {
  /** The one that was asked for last stands last. */
  const kept = new Map<string, Kept>()
  /** To be loaded: what readers asked for before what they may. */
  const wanted = { asked: new Set<string>(), usual: new Set<string>() }
  const passedOverAt = new Map<string, number>()
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
    // The statistics know the commonest thousand alone: how many have another shows when it is read.
    if (wanted.asked.size < MOST_WANTED && mayBeTried(word)) wanted.asked.add(word)
    if (!isLoading) inBackground()
    return rowsWith(word) >= leastRows ? 'common' : 'rare'
  }

  function mayBeTried(word: string): boolean {
    return ctx.now().getTime() - (passedOverAt.get(word) ?? 0) >= RETRY_MS
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

  /** One after the other, each followed by as long a rest: readers have most of Postgres. */
  async function loadAll(): Promise<void> {
    const isFirst = !isUsualKnown
    const start = performance.now()
    if (isFirst) {
      for (const word of await usualWords()) wanted.usual.add(word)
      isUsualKnown = true
    }
    for (let word = next(); word !== null && !ctx.stopping.aborted; word = next()) {
      const began = performance.now()
      await load(word)
      await sleep(performance.now() - began, null, { ref: false })
    }
    if (isFirst && !ctx.stopping.aborted)
      ctx.log.info({ words: kept.size, durationMs: Math.round(performance.now() - start) }, 'The common words are read')
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
      const ids = await idsWithAny(ctx.db, [word])
      const rows = await rowsOfIds(columns, ids)
      if (rows.length < leastRows) {
        passOver(word)
        return
      }
      const bits = noBits(columns.size)
      for (const row of rows) setBit(bits, row, true)
      const entry: Kept = { bits, look, catchUp: nextLook(() => catchUp(word, entry)) }
      kept.set(word, entry)
    } catch (error) {
      passOver(word)
      ctx.log.debug({ err: error }, 'The listings with a common word could not be read')
    }
    const room = Math.max(1, Math.floor(MOST_BYTES / noBits(columns.size).byteLength))
    for (const oldest of kept.keys()) {
      if (kept.size <= room) break
      kept.delete(oldest)
    }
  }

  function passOver(word: string): void {
    if (passedOverAt.size >= MOST_PASSED_OVER) passedOverAt.clear()
    passedOverAt.set(word, ctx.now().getTime())
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
