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

/** Adds a word; `gap` is what stands before it. */
export function pushToken(tokens: Tokens, id: number, start: number, end: number, gap: number): void {
  const { count } = tokens
  // One place is kept for the gap after the last word.
  if (count + 1 >= tokens.ids.length) grow(tokens)
  tokens.ids[count] = id
  tokens.starts[count] = start
  tokens.ends[count] = end
  tokens.gaps[count] = gap
  tokens.count = count + 1
}

function grow(tokens: Tokens): void {
  const larger = newTokens(tokens.ids.length * 2)
  larger.ids.set(tokens.ids)
  larger.starts.set(tokens.starts)
  larger.ends.set(tokens.ends)
  larger.gaps.set(tokens.gaps)
  tokens.ids = larger.ids
  tokens.starts = larger.starts
  tokens.ends = larger.ends
  tokens.gaps = larger.gaps
}
