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
