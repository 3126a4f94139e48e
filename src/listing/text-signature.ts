import { fold } from '../posting/fold.ts'
import { mix } from './hash.ts'

/** Bins of the one-permutation MinHash; the error of an estimate is sqrt(J (1 - J) / 128), at most .044. */
const BINS = 128
/** Under this many words a text is too short to tell one ad from another. */
const FEWEST_WORDS = 30
const BIN_SHIFT = 25
const EMPTY = 0xffffffff
const UNKNOWN = 1
/** Letters and digits as themselves folded, all else 0; each is worked out at its first use. */
const FOLDED = new Uint16Array(65_536).fill(UNKNOWN)
/** From here on scripts are written without spaces: each sign is a word. */
const SIGNS_FROM = 0x3040

/** What is kept of a text: 2 bytes of its number of shingles, then one byte of each bin's least hash. */
export type TextSignature = Uint8Array

/** A text's least hash in each bin, densified, and how many shingles it has; null where it has under 30 words. */
export interface MinHash {
  mins: Uint32Array
  shingles: number
}

/**
 * One-permutation MinHash over word 4-shingles of lower-case letters and digits without accents, in one pass over the characters, with no string made:
 * a shingle's hash is that of its four word hashes, its upper 7 bits choose the bin. Empty bins borrow (Shrivastava 2017, optimal densification).
 */
export function minHash(text: string): MinHash | null {
  const mins = new Uint32Array(BINS).fill(EMPTY)
  let [word, first, second, third, words] = [0, 0, 0, 0, 0]
  const length = text.length
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 32
    let folded = FOLDED[code] as number
    if (folded === UNKNOWN) folded = learn(code)
    if (folded !== 0) {
      word = Math.imul(word ^ folded, 0x5bd1e995)
      word ^= word >>> 15
      if (folded < SIGNS_FROM) continue
    } else if (word === 0) continue
    if (words >= 3) {
      const shingle = mix(Math.imul(first, 31) ^ Math.imul(second, 0x1003f) ^ Math.imul(third, 0x3d4d51cb) ^ word)
      const bin = shingle >>> BIN_SHIFT
      const value = Math.imul(shingle, 0x9e3779b1) >>> 0
      if (value < (mins[bin] as number)) mins[bin] = value
    }
    words++
    first = second
    second = third
    third = word
    word = 0
  }
  if (words < FEWEST_WORDS) return null
  densify(mins)
  return { mins, shingles: words - 3 }
}

/** 130 bytes: enough to estimate how alike two texts are. */
export function packSignature({ mins, shingles }: MinHash): TextSignature {
  const packed = new Uint8Array(BINS + 2)
  const count = Math.min(shingles, 0xffff)
  packed[0] = count >>> 8
  packed[1] = count & 0xff
  for (let bin = 0; bin < BINS; bin++) packed[bin + 2] = (mins[bin] as number) & 0xff
  return packed
}

export function shinglesOf(signature: TextSignature): number {
  return ((signature[0] as number) << 8) | (signature[1] as number)
}

/** How alike two texts are: the share of common shingles in both together, and in the shorter one. */
export function resemblance(a: TextSignature, b: TextSignature): { jaccard: number; containment: number } {
  let equal = 0
  for (let at = 2; at < BINS + 2; at++) if (a[at] === b[at]) equal++
  // One in 256 bytes is equal by chance.
  const jaccard = Math.max(0, (equal / BINS - 1 / 256) / (1 - 1 / 256))
  const [x, y] = [shinglesOf(a), shinglesOf(b)]
  const common = (jaccard / (1 + jaccard)) * (x + y)
  return { jaccard, containment: Math.min(1, common / Math.min(x, y)) }
}

function densify(mins: Uint32Array): void {
  if (!mins.includes(EMPTY)) return
  const given = mins.slice()
  for (let bin = 0; bin < BINS; bin++) {
    if (given[bin] !== EMPTY) continue
    let donor = bin
    for (let attempt = 1; given[donor] === EMPTY; attempt++) donor = mix(bin * 0x10001 + attempt) >>> BIN_SHIFT
    mins[bin] = given[donor] as number
  }
}

function learn(code: number): number {
  const letter = String.fromCharCode(code)
  const folded = /[\p{L}\p{N}]/u.test(letter) ? fold(letter).charCodeAt(0) || code : 0
  FOLDED[code] = folded
  return folded
}
