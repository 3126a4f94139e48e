import type { MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'
import { openClientNames } from './client-address.ts'
import type { ApiEnv, Request } from './env.ts'
import { ProblemError } from './problem.ts'
import type { Count } from './redis-counts.ts'
import { type RequestCounts, WINDOW_S } from './request-counts.ts'

/** What a client may still ask for, as draft-ietf-httpapi-ratelimit-headers-11 tells it in the answer's fields. */
export interface Allowance {
  limit: number
  isSpent: boolean
  resetSeconds: number
  fields: { ratelimit: string; 'ratelimit-policy': string }
}

/** Machines that watch this one, and files that pages are made of. */
const UNCOUNTED = /^\/(?:livez|readyz|metrics|robots\.txt|assets\/.*)$/
/** What asks for a key: nothing there answers without one, and five wrong ones lock an address out. */
const KEYED = /^\/(?:api\/v1\/)?admin(?:\/|$)/

const free: MiddlewareHandler<ApiEnv> = (_c, next) => next()

/** Counts the requests of each client; `refuseSpent` says no further in, where its answer gets its headers. */
export function countClients(
  { rateLimit, trustedProxies }: Pick<Config, 'rateLimit' | 'trustedProxies'>,
  counts: RequestCounts,
): MiddlewareHandler<ApiEnv> {
  if (rateLimit === 0) return free
  const nameOf = openClientNames(trustedProxies)
  return async (c, next) => {
    // A browser's preflight is not what anybody asked for.
    const isFree = c.req.method === 'OPTIONS' || !isCounted(c.req.path) || KEYED.test(c.req.path)
    const client = isFree ? null : nameOf(c)
    if (client !== null) c.set('allowance', allowanceOf('default', rateLimit, await counts.count(client)))
    return next()
  }
}

/** Whether requests for this path count: for their client or, on admin routes, for their key. */
export function isCounted(path: string): boolean {
  return !UNCOUNTED.test(path)
}

/** Counts the requests of each key, after `authenticate`, and refuses those above its limit. */
export function limitKeys({ rateLimit }: Pick<Config, 'rateLimit'>, counts: RequestCounts): MiddlewareHandler<ApiEnv> {
  if (rateLimit === 0) return free
  return async (c, next) => {
    const count = await counts.count(`key ${c.get('key').id}`)
    c.set('allowance', allowanceOf('key', rateLimit, count))
    refuse(c)
    return next()
  }
}

/** Answers `rate-limited` to a client that has asked for too much. */
export function refuseSpent(): MiddlewareHandler<ApiEnv> {
  return (c, next) => {
    refuse(c)
    return next()
  }
}

function refuse(c: Request): void {
  const allowance = c.get('allowance')
  if (!allowance?.isSpent) return
  const { limit, resetSeconds } = allowance
  const detail = `${limit} requests are allowed in ${WINDOW_S} s; try again in ${resetSeconds} s`
  throw new ProblemError('rate-limited', detail, { headers: { 'Retry-After': String(resetSeconds) } })
}

function allowanceOf(policy: string, limit: number, { requests, resetMs }: Count): Allowance {
  const resetSeconds = Math.max(1, Math.ceil(resetMs / 1000))
  return {
    limit,
    isSpent: requests > limit,
    resetSeconds,
    fields: {
      ratelimit: `"${policy}";r=${Math.max(0, limit - requests)};t=${resetSeconds}`,
      'ratelimit-policy': `"${policy}";q=${limit};w=${WINDOW_S}`,
    },
  }
}
