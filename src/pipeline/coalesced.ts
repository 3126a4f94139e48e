import { setTimeout as sleep } from 'node:timers/promises'

/**
 * One piece of work at a time, for whoever asked in the `pauseMs` before it begins: a linker that takes the marks of ten boards at once costs
 * hardly more than for one. The promise settles with the turn, which always begins after the call.
 */
export function coalesced(work: () => Promise<unknown>, pauseMs: number): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  let gathering: Promise<void> | null = null
  async function turn(before: Promise<unknown>): Promise<void> {
    await Promise.allSettled([before, sleep(pauseMs)])
    gathering = null
    await work()
  }
  return () => {
    if (gathering === null) {
      gathering = turn(last)
      last = gathering
    }
    return gathering
  }
}
