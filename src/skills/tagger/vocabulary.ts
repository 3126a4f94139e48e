import { lowerCode } from './characters.ts'
import { unitsOf } from './units.ts'

/**
 * The words that the lexicon knows, numbered from 1 in an open hash of their lower-case spelling; 0 is any other word. A word
 * is told by two hashes of 32 bits each: comparing letters would cost a third of the whole pass, and an unknown word is
 * taken for a known one once in 2^50.
 */
export interface Vocabulary {
  count: number
  /** Two places a slot, hash and id side by side: one look reads both. */
  slots: Int32Array
  /** Both hashes of each word id. */
  hashes: Int32Array
  checks: Int32Array
  /** FLAG bits of each word id. */
  flags: Int32Array
  /** While open, a word that is looked up and not known is added. */
  isOpen: boolean
}

/** An empty vocabulary for at most `capacity` words. */
export function newVocabulary(capacity: number): Vocabulary {
  const size = 2 ** Math.ceil(Math.log2(capacity * 4))
  return {
    count: 0,
    slots: new Int32Array(size * 2),
    hashes: new Int32Array(capacity + 1),
    checks: new Int32Array(capacity + 1),
    flags: new Int32Array(capacity + 1),
    isOpen: true,
  }
}

// Both over lower-case units: the tokenizer feeds them while it reads, so that no word is read twice. The first is FNV-1a.
export const HASH_SEED = 0x811c9dc5
export const HASH_PRIME = 0x01000193

/** The second hash with one more unit. The units of a short word hardly overlap in it. */
export function checkWith(check: number, unit: number): number {
  return ((check << 5) | (check >>> 27)) ^ unit
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

/** Id of the word with these two hashes; 0 when unknown and the vocabulary is closed. */
export function wordId(vocabulary: Vocabulary, hash: number, check: number): number {
  const { slots, checks } = vocabulary
  const mask = slots.length - 1
  let slot = slotOf(hash, slots.length)
  for (;;) {
    const id = slots[slot + 1] as number
    if (id === 0) return vocabulary.isOpen ? addWord(vocabulary, slot, hash, check) : 0
    if (slots[slot] === hash && checks[id] === check) return id
    slot = (slot + 2) & mask
  }
}

/** Id of the word units[start..end), whatever its case; 0 when unknown and the vocabulary is closed. */
export function idOfUnits(vocabulary: Vocabulary, units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED
  let check = 0
  for (let at = start; at < end; at++) {
    const unit = lowerCode(units[at] as number)
    hash = Math.imul(hash ^ unit, HASH_PRIME)
    check = checkWith(check, unit)
  }
  return wordId(vocabulary, hash, check)
}

/** Id of a word, which is added when new. */
export function internWord(vocabulary: Vocabulary, word: string): number {
  return idOfUnits(vocabulary, unitsOf(word), 0, word.length)
}

function addWord(vocabulary: Vocabulary, slot: number, hash: number, check: number): number {
  const { slots, hashes, checks, flags } = vocabulary
  const id = vocabulary.count + 1
  if (id >= flags.length) throw new RangeError('the vocabulary is full')
  vocabulary.count = id
  slots[slot] = hash
  slots[slot + 1] = id
  hashes[id] = hash
  checks[id] = check
  return id
}
