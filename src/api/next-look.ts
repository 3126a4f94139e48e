/**
 * Lets all who ask share looks, and gives each a look that began after it asked: what was true before the question is never an
 * answer. One look runs at a time; who asks meanwhile waits for the next.
 */
export function nextLook<T>(look: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null
  let next: Promise<T> | null = null
  return () => {
    next ??= begin(running)
    return next
  }
  async function begin(before: Promise<unknown> | null): Promise<T> {
    if (before !== null) await before.catch(() => {})
    // All whose questions came in with this turn of the event loop share it: a promise alone would be kept before the second was read.
    await new Promise(setImmediate)
    const mine = look()
    running = mine
    next = null
    return mine
  }
}

/** A look that serves all who ask within `ms` of its beginning, until it is forgotten. One that fails serves nobody else. */
export function sharedFor<T>(ms: number, look: () => Promise<T>): { (): Promise<T>; forget(): void } {
  let last: { began: number; found: Promise<T> } | null = null
  const shared = () => {
    const now = performance.now()
    if (last !== null && now - last.began < ms) return last.found
    const mine = { began: now, found: look() }
    mine.found.catch(() => {
      if (last === mine) last = null
    })
    last = mine
    return mine.found
  }
  shared.forget = () => {
    last = null
  }
  return shared
}
