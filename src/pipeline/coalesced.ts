/**
 * One piece of work at a time: a call while it runs asks for one more turn after it, however many ask. The promise settles
 * with the first turn that began after the call.
 */
export function coalesced(work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  function start(): Promise<void> {
    const turn = work()
      .then(() => undefined)
      .finally(() => {
        if (running === turn) running = null
      })
    running = turn
    return turn
  }
  return () => {
    if (running === null) return start()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
