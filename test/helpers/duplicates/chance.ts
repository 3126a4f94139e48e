/** Numbers that look random and are the same on every run (mulberry32). */
export interface Chance {
  /** 0 <= n < 1. */
  next(): number
  pick<Value>(values: readonly Value[]): Value
}

export function chanceFrom(seed: number): Chance {
  let state = seed
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  return { next, pick: (values) => values[Math.floor(next() * values.length)] as (typeof values)[number] }
}
