/** One wish to start a request in a lane. */
export interface Turn {
  lane: string
  /** Names the request, among all processes; who holds the lane already holds it anew. */
  holder: string
  /** Least milliseconds from this start to the next. */
  spacingMs: number
  /** A longer wait than this reserves nothing. */
  maxWaitMs: number
  /** From its start the lane is this request's until it is released, at most for so long; 0: others may start meanwhile. */
  holdMs: number
}

/** Granted: start in `waitMs`. Not granted, nothing is reserved: the lane is free in `waitMs`; 0 where another request is under way in it. */
export interface Grant {
  granted: boolean
  waitMs: number
}

/**
 * Turn-taking between everything that visits one lane, over all workers and machines: one request at a time, spaced. The clock is
 * the store's own, so that machines whose clocks differ still take turns.
 */
export interface Turns {
  take(turn: Turn): Promise<Grant>
  /** The request is over; the lane's spacing still holds. */
  release(turn: Pick<Turn, 'lane' | 'holder'>): Promise<void>
  /** Nobody starts in the lane for `delayMs` from now. Never shortens a longer pause. */
  penalise(lane: string, delayMs: number): Promise<void>
}

const FORGET_ABOVE_LANES = 10_000

/** Turns of one process. `now` in milliseconds. */
export function memoryTurns(now: () => number): Turns {
  const nextFree = new Map<string, number>()
  const held = new Map<string, { holder: string; until: number }>()

  function forgetIdle(time: number): void {
    if (nextFree.size <= FORGET_ABOVE_LANES) return
    for (const [lane, free] of nextFree) if (free <= time) nextFree.delete(lane)
  }

  return {
    async take({ lane, holder, spacingMs, maxWaitMs, holdMs }) {
      const time = now()
      const slot = Math.max(time, nextFree.get(lane) ?? 0)
      const waitMs = slot - time
      if (waitMs > maxWaitMs) return { granted: false, waitMs }
      const hold = held.get(lane)
      if (hold !== undefined && hold.until > time && hold.holder !== holder) return { granted: false, waitMs: 0 }
      forgetIdle(time)
      nextFree.set(lane, slot + spacingMs)
      if (holdMs > 0) held.set(lane, { holder, until: slot + holdMs })
      return { granted: true, waitMs }
    },
    async release({ lane, holder }) {
      if (held.get(lane)?.holder === holder) held.delete(lane)
    },
    async penalise(lane, delayMs) {
      nextFree.set(lane, Math.max(nextFree.get(lane) ?? 0, now() + delayMs))
    },
  }
}
