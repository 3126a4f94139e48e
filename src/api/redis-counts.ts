import { RateLimiterRedis } from 'rate-limiter-flexible'
import type { Config } from '../config.ts'
import { openRedis } from '../queues/redis-client.ts'

/** Requests of one client within its window, and milliseconds until that ends. */
export interface Count {
  requests: number
  resetMs: number
}

/** Counts that all processes share. */
export interface SharedCounts {
  /** Adds to a client's requests and answers them all. Rejects at once where nobody is connected. */
  add(client: string, requests: number): Promise<Count>
  close(): void
}

// Nobody waits for an answer, but what waits for one holds the next back.
const PATIENCE = {
  lazyConnect: true,
  maxRetriesPerRequest: 0,
  connectTimeout: 2_000,
  commandTimeout: 500,
  retryStrategy: (attempt: number) => Math.min(100 * attempt, 2_000),
} as const

/** Null where there is no Redis to share them through. Addresses of clients stay in it for one window. */
export function openRedisCounts(redis: Config['redis'], windowSeconds: number): SharedCounts | null {
  if (redis === null) return null
  const client = openRedis(redis, PATIENCE)
  // Every count that is not shared says so itself.
  client.on('error', () => {})
  client.connect().catch(() => {})
  const limiter = new RateLimiterRedis({
    storeClient: client,
    keyPrefix: 'rolecall:requests',
    points: 1,
    duration: windowSeconds,
    rejectIfRedisNotReady: true,
  })
  return {
    add: async (name, requests) => {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(name, requests)
      return { requests: consumedPoints, resetMs: msBeforeNext }
    },
    close: () => client.disconnect(),
  }
}
