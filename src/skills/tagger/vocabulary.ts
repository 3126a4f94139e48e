import { lowerCode, WORD_UNITS } from './characters.ts'
import { unitsOf } from './units.ts'

/** The words that the lexicon knows, numbered from 1 in an open hash of their lower-case spelling; 0 is any other word. */
export interface Vocabulary {
  count: number
  /** Two places a slot, hash and id side by side: one look reads both. */
  slots: Int32Array
  /** Hash of each word id, and where its lower-case units stand in `units`. */
  hashes: Int32Array
  offsets: Int32Array
  units: Uint16Array
  /** FLAG bits of each word id. */
  flags: Uint32Array
  /** While open, a word that is looked up and not known is added. */
  isOpen: boolean
}

const UNITS_PER_WORD = 12

/** An empty vocabulary for at most `capacity` words. */
export function newVocabulary(capacity: number): Vocabulary {
  const size = 2 ** Math.ceil(Math.log2(capacity * 4))
  return {
    count: 0,
    slots: new Int32Array(size * 2),
    hashes: new Int32Array(capacity + 1),
    offsets: new Int32Array(capacity + 2),
    units: new Uint16Array(capacity * UNITS_PER_WORD),
    flags: new Uint32Array(capacity + 1),
    isOpen: true,
  }
}

// FNV-1a over lower-case units: the tokenizer feeds it while it reads, so that no word is read twice.
export const HASH_SEED = 0x811c9dc5
export const HASH_PRIME = 0x01000193

export function hashWord(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ lowerCode(units[at] as number), HASH_PRIME)
  return hash
}

/** Closes the vocabulary, with slots that fit its words: the look-ups of a pass should stay in the processor's cache. */
export function closeVocabulary(vocabulary: Vocabulary): void {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(vocabulary.count * 3)))
  for (let id = 1; id <= vocabulary.count; id++) {
    const hash = vocabulary.hashes[id] as number
    let slot = slotOf(hash, slots.length)
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1)
    slots[slot] = hash
    slots[slot + 1] = id
  }
  vocabulary.slots = slots
  vocabulary.isOpen = false
}

function slotOf(hash: number, size: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & (size - 1)
}

/** Id of the word units[start..end), whose hash is given, whatever its case; 0 when unknown and the vocabulary is closed. */
export function wordId(vocabulary: Vocabulary, hash: number, units: Uint16Array, start: number, end: number): number {
  const { slots } = vocabulary
  const mask = slots.length - 1
  let slot = slotOf(hash, slots.length)
  for (;;) {
    const id = slots[slot + 1] as number
    if (id === 0) return vocabulary.isOpen ? addWord(vocabulary, slot, hash, units, start, end) : 0
    if (slots[slot] === hash && isSame(vocabulary, id, units, start, end)) return id
    slot = (slot + 2) & mask
  }
}

/** Id of a word, which is added when new. */
export function internWord(vocabulary: Vocabulary, word: string): number {
  const units = unitsOf(word)
  return wordId(vocabulary, hashWord(units, 0, word.length), units, 0, word.length)
}

function isSame({ offsets, units: known }: Vocabulary, id: number, units: Uint16Array, start: number, end: number) {
  const offset = offsets[id] as number
  if ((offsets[id + 1] as number) - offset !== end - start) return false
  for (let at = start; at < end; at++) {
    const unit = units[at] as number
    // Signs (C++, .NET) belong to no word by the table.
    if (known[offset + at - start] !== (WORD_UNITS[unit] || unit)) return false
  }
  return true
}

function addWord(
  vocabulary: Vocabulary,
  slot: number,
  hash: number,
  units: Uint16Array,
  start: number,
  end: number,
): number {
  const { slots, hashes, offsets, flags } = vocabulary
  const id = vocabulary.count + 1
  const offset = offsets[id] as number
  if (id >= flags.length || offset + end - start > vocabulary.units.length)
    throw new RangeError('the vocabulary is full')
  vocabulary.count = id
  slots[slot] = hash
  slots[slot + 1] = id
  hashes[id] = hash
  for (let at = start; at < end; at++) vocabulary.units[offset + at - start] = lowerCode(units[at] as number)
  offsets[id + 1] = offset + end - start
  return id
}
