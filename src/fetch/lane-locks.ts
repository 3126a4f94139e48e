import { setTimeout as sleep } from 'node:timers/promises'

/** At most one holder per lane inside this process; those who wait are served in order. */
export interface LaneLocks {
  /** Resolves to the function that lets go, or to null when the lane stayed taken for `maxWaitMs`. */
  acquire(lane: string, maxWaitMs: number, signal: AbortSignal): Promise<(() => void) | null>
}

export function openLaneLocks(): LaneLocks {
  // The last in line; everyone who comes waits for the one before.
  const tails = new Map<string, Promise<void>>()

  return {
    async acquire(lane, maxWaitMs, signal) {
      const before = tails.get(lane)
      const { promise: done, resolve: release } = Promise.withResolvers<void>()
      // Whoever gives up still hands on only after the one before has let go.
      const tail = before ? before.then(() => done) : done
      tails.set(lane, tail)
      void tail.then(() => {
        if (tails.get(lane) === tail) tails.delete(lane)
      })
      if (!before) return release
      const patience = new AbortController()
      try {
        const turn = await Promise.race([
          before.then(() => 'mine' as const),
          sleep(maxWaitMs, 'too long' as const, { signal: AbortSignal.any([signal, patience.signal]) }),
        ])
        if (turn === 'mine') return release
      } catch (error) {
        release()
        throw error
      } finally {
        patience.abort()
      }
      release()
      return null
    },
  }
}
