/** Choices that are the same on every run for the same seed (mulberry32). */
export interface Draws {
  /** 0 <= n < 1. */
  next(): number
  /** 0 <= n < bound, each alike. */
  below(bound: number): number
  chance(share: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** The first ones most: the nth as often as 1 / n, as words, employers and cities are (Zipf). */
  skewed<Value>(values: readonly Value[]): Value
}

export function drawsFrom(seed: number): Draws {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    // The inverse of the distribution's integral: ln x over ln N.
    skewed: (values) =>
      values[Math.min(values.length, Math.floor((values.length + 1) ** next())) - 1] as (typeof values)[number],
  }
}
