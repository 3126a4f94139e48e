/** Keeps what `load` gives for a while, and lets all who ask meanwhile wait for one load. A failed load is not kept. */
export function cached<T>(keptMs: number, now: () => Date, load: () => Promise<T>): () => Promise<T> {
  let kept: { value: Promise<T>; until: number } | null = null
  return () => {
    const time = now().getTime()
    if (kept && time < kept.until) return kept.value
    const value = load()
    const mine = { value, until: time + keptMs }
    kept = mine
    value.catch(() => {
      if (kept === mine) kept = null
    })
    return value
  }
}
