import { type Cluster, Redis } from 'ioredis'
import { RetryLaterError } from '../errors.ts'
import type { Turns } from './turns.ts'

// One script, one round trip: nobody can come between the reading and the reserving.
const TAKE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local slot = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
local wait = slot - now
if wait > tonumber(ARGV[2]) then return {0, wait} end
local holder = redis.call('GET', KEYS[2])
if holder and holder ~= ARGV[4] then return {0, 0} end
local free = slot + tonumber(ARGV[1])
redis.call('SET', KEYS[1], string.format('%.0f', free), 'PX', math.max(1, free - now))
local hold = tonumber(ARGV[3])
if hold > 0 then redis.call('SET', KEYS[2], ARGV[4], 'PX', wait + hold) end
return {1, wait}`

const RELEASE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`

const PENALISE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local free = math.max(now + tonumber(ARGV[1]), tonumber(redis.call('GET', KEYS[1]) or '0'))
redis.call('SET', KEYS[1], string.format('%.0f', free), 'PX', math.max(1, free - now))
return 1`

/** Until a Redis that is away is asked again; runs wait that long in their queue. */
const AWAY_MS = 15_000

/** Turns of all processes on one Redis. A lane's keys expire when it is free, so idle lanes cost nothing. */
export function redisTurns(redis: Pick<Redis | Cluster, 'eval'>): Turns {
  return {
    async take({ lane, holder, spacingMs, maxWaitMs, holdMs }) {
      const limits = [Math.ceil(spacingMs), Math.floor(maxWaitMs), Math.ceil(holdMs)]
      const answer = await redis
        .eval(TAKE, 2, turnKey(lane), holdKey(lane), ...limits, holder)
        .catch((cause: unknown) => {
          // Without it nobody knows whose turn it is: better late than two at once.
          throw new RetryLaterError('internal', `No turn in the lane ${lane}: Redis is away`, AWAY_MS, { cause })
        })
      const [granted, waitMs] = answer as [number, number]
      return { granted: granted === 1, waitMs }
    },
    async release({ lane, holder }) {
      await redis.eval(RELEASE, 1, holdKey(lane), holder)
    },
    async penalise(lane, delayMs) {
      if (delayMs > 0) await redis.eval(PENALISE, 1, turnKey(lane), Math.ceil(delayMs))
    },
  }
}

// A worker that waits for a dead Redis serves nobody: its run goes back to the queue.
const PATIENCE = {
  lazyConnect: true,
  maxRetriesPerRequest: 1,
  connectTimeout: 5_000,
  commandTimeout: 5_000,
  retryStrategy: (attempt: number) => Math.min(100 * attempt, 2_000),
} as const

/** Connects at the first turn, and again by itself when Redis returns: to the one at a URL, or as `connect` does. */
export function openRedisTurns(
  connect: string | ((patience: typeof PATIENCE) => Redis | Cluster),
): Turns & { close(): void } {
  const redis = typeof connect === 'string' ? new Redis(connect, PATIENCE) : connect(PATIENCE)
  // Every command that fails says so itself.
  redis.on('error', () => {})
  return { ...redisTurns(redis), close: () => redis.disconnect() }
}

// The braces put both keys of a lane on one node of a cluster.
function turnKey(lane: string): string {
  return `rolecall:turn:{${lane}}`
}

function holdKey(lane: string): string {
  return `rolecall:hold:{${lane}}`
}
