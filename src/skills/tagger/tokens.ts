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
}

/** Room for the words of a text; it grows where a text has more. */
export function newTokens(capacity: number): Tokens {
  return {
    count: 0,
    ids: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    gaps: new Uint8Array(capacity),
  }
}

/** Room for at least so many words; what the arrays held is lost. */
export function makeRoom(tokens: Tokens, words: number): void {
  if (words <= tokens.ids.length) return
  Object.assign(tokens, newTokens(2 ** Math.ceil(Math.log2(words))))
}
