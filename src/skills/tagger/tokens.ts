/**
 * Words of a text as parallel arrays; `gaps[i]` stands before word i, `gaps[count]` after the last one. What lies behind
 * `count` belongs to an earlier text: the arrays are used again.
 */
export interface Tokens {
  count: number
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  gaps: Uint8Array
  /** FLAG bits of each word. */
  flags: Int32Array
  /** The text's UTF-16 units with a 0 behind them; the next text overwrites them. */
  units: Uint16Array
}

const NO_UNITS = new Uint16Array(0)

/** Room for the words of a text; it grows where a text has more. */
export function newTokens(capacity: number): Tokens {
  return {
    count: 0,
    ids: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    gaps: new Uint8Array(capacity),
    flags: new Int32Array(capacity),
    units: NO_UNITS,
  }
}

/** Room for at least so many words; what the arrays held is lost. */
export function makeRoom(tokens: Tokens, words: number): void {
  if (words <= tokens.ids.length) return
  Object.assign(tokens, newTokens(2 ** Math.ceil(Math.log2(words))))
}

/** A hash of the words from `first` to `last` as they are spelled: of words with the same ids it tells the case. */
export function spellingOf({ units, starts, ends }: Tokens, first: number, last: number): number {
  let hash = 0
  for (let word = first; word <= last; word++) {
    const end = ends[word] as number
    for (let at = starts[word] as number; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), SPELLING_PRIME)
    // Where a word ends counts too: "MLOps" is not "MLO ps".
    hash = Math.imul(hash, SPELLING_PRIME)
  }
  return hash
}

const SPELLING_PRIME = 0x85ebca6b
