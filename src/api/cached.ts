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

/** Longer than a reader should wait for a part of a page. */
const LONG_MS = 50

/**
 * The same of what may take long: then who asks gets what is at most `staleMs` old at once, while it is loaded anew for the next. What loads
 * quickly, as in a new installation, is never older than `keptMs`.
 */
export function cachedAhead<T>(
  { keptMs, staleMs, longMs = LONG_MS }: { keptMs: number; staleMs: number; longMs?: number },
  now: () => Date,
  load: () => Promise<T>,
): () => Promise<T> {
  let last: { value: T; at: number; tookLong: boolean } | null = null
  const anew = cached(keptMs, now, async () => {
    const at = now().getTime()
    const began = performance.now()
    const value = await load()
    last = { value, at, tookLong: performance.now() - began > longMs }
    return value
  })
  return () => {
    const loading = anew()
    if (!last?.tookLong || now().getTime() - last.at >= staleMs) return loading
    // Who comes after `staleMs` is told.
    loading.catch(() => undefined)
    return Promise.resolve(last.value)
  }
}

/** What is worked out over all listings is worked out anew where they have become this many times as many. */
const GROWN = 1.1

/** The same of what is worked out over all listings: a new installation fills up within minutes, and must not look empty for longer. */
export function cachedOver<All extends { size: number }, T>(
  keptMs: number,
  { now, terms }: { now: () => Date; terms: () => Promise<All> },
  load: (all: All) => Promise<T>,
): () => Promise<T> {
  let size = 0
  const anew = () =>
    cached(keptMs, now, async () => {
      const all = await terms()
      size = all.size
      return load(all)
    })
  let kept = anew()
  return async () => {
    const all = await terms()
    if (all.size > size * GROWN) {
      size = all.size
      kept = anew()
    }
    return kept()
  }
}
