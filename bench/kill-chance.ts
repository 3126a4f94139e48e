/** Chance that can be had again from its seed. */
export interface Chance {
  between(low: number, high: number): number
  one<T>(values: T[]): T | undefined
}

/** Mulberry32, by Tommy Ettinger, in the public domain: 32 bits of state are enough to choose victims. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (low, high) => low + next() * (high - low),
    one: (values) => values[Math.floor(next() * values.length)],
  }
}
