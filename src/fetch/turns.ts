import type { Redis } from 'ioredis'

/** One wish to start a request in a lane. */
export interface Turn {
  lane: string
  /** Least milliseconds from this start to the next. */
  spacingMs: number
  /** A longer wait than this reserves nothing. */
  maxWaitMs: number
}

/**
 * Turn-taking between everything that visits one lane, over all workers and machines. The clock is the store's own,
 * so that machines whose clocks differ still take turns.
 */
export interface Turns {
  /** Milliseconds until the request may start. Up to `maxWaitMs` the start is reserved; above it nothing is. */
  take(turn: Turn): Promise<number>
  /** Nobody starts in the lane for `delayMs` from now. Never shortens a longer pause. */
  penalise(lane: string, delayMs: number): Promise<void>
}

const FORGET_ABOVE_LANES = 10_000

/** Turns of one process. `now` in milliseconds. */
export function memoryTurns(now: () => number): Turns {
  const nextFree = new Map<string, number>()

  function forgetIdle(time: number): void {
    if (nextFree.size <= FORGET_ABOVE_LANES) return
    for (const [lane, free] of nextFree) if (free <= time) nextFree.delete(lane)
  }

  return {
    async take({ lane, spacingMs, maxWaitMs }) {
      const time = now()
      const slot = Math.max(time, nextFree.get(lane) ?? 0)
      if (slot - time <= maxWaitMs) {
        forgetIdle(time)
        nextFree.set(lane, slot + spacingMs)
      }
      return slot - time
    },
    async penalise(lane, delayMs) {
      nextFree.set(lane, Math.max(nextFree.get(lane) ?? 0, now() + delayMs))
    },
  }
}

// One script, one round trip: nobody can come between the reading and the reserving.
const TAKE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local slot = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
local wait = slot - now
if wait <= tonumber(ARGV[2]) then
  local free = slot + tonumber(ARGV[1])
  redis.call('SET', KEYS[1], string.format('%.0f', free), 'PX', math.max(1, free - now))
end
return wait`

const PENALISE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local free = math.max(now + tonumber(ARGV[1]), tonumber(redis.call('GET', KEYS[1]) or '0'))
redis.call('SET', KEYS[1], string.format('%.0f', free), 'PX', math.max(1, free - now))
return 1`

/** Turns of all processes on one Redis. A lane's key expires when the lane is free, so idle lanes cost nothing. */
export function redisTurns(redis: Pick<Redis, 'eval'>): Turns {
  return {
    async take({ lane, spacingMs, maxWaitMs }) {
      return Number(await redis.eval(TAKE, 1, key(lane), Math.ceil(spacingMs), Math.floor(maxWaitMs)))
    },
    async penalise(lane, delayMs) {
      if (delayMs > 0) await redis.eval(PENALISE, 1, key(lane), Math.ceil(delayMs))
    },
  }
}

function key(lane: string): string {
  return `rolecall:turn:${lane}`
}
