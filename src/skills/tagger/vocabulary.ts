import { lowerCode } from './characters.ts'

/** The words that the lexicon knows, numbered from 1 in an open hash of their lower-case spelling; 0 is any other word. */
export interface Vocabulary {
  words: string[]
  slots: Int32Array
  /** CueFlag bits of each word id. */
  flags: Uint32Array
}

/** An empty vocabulary for at most `capacity` words. */
export function newVocabulary(capacity: number): Vocabulary {
  const size = 2 ** Math.ceil(Math.log2(capacity * 4))
  return { words: [''], slots: new Int32Array(size), flags: new Uint32Array(capacity + 1) }
}

// FNV-1a over lower-case units: the tokenizer feeds it while it reads, so that no word is read twice.
export const HASH_SEED = 0x811c9dc5
export const HASH_PRIME = 0x01000193

export function hashWord(text: string, start: number, end: number): number {
  let hash = HASH_SEED
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ lowerCode(text.charCodeAt(at)), HASH_PRIME)
  return hash
}

/** Id of text[start..end), whose hash is given, whatever its case; 0 when unknown. Allocates nothing. */
export function findWord(vocabulary: Vocabulary, hash: number, text: string, start: number, end: number): number {
  return vocabulary.slots[slotOf(vocabulary, hash, text, start, end)] ?? 0
}

/** Id of a word, which is added when new. */
export function internWord(vocabulary: Vocabulary, word: string): number {
  const slot = slotOf(vocabulary, hashWord(word, 0, word.length), word, 0, word.length)
  const known = vocabulary.slots[slot] ?? 0
  if (known !== 0) return known
  const id = vocabulary.words.length
  if (id >= vocabulary.flags.length) throw new RangeError('the vocabulary is full')
  vocabulary.words.push(lowered(word))
  vocabulary.slots[slot] = id
  return id
}

/** Linear probing to the word's slot, or to the free slot where it belongs. */
function slotOf({ words, slots }: Vocabulary, hash: number, text: string, start: number, end: number): number {
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const id = slots[slot] ?? 0
    if (id === 0 || sameWord(words[id] ?? '', text, start, end)) return slot
    slot = (slot + 1) & mask
  }
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== lowerCode(text.charCodeAt(start + at))) return false
  }
  return true
}

function lowered(word: string): string {
  return Array.from({ length: word.length }, (_, at) => String.fromCharCode(lowerCode(word.charCodeAt(at)))).join('')
}
