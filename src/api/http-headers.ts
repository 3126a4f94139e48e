import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from './env.ts'

/** Public answers may be kept for a moment by anyone; a problem by no one (its response says so itself). */
const PUBLIC_CACHE = 'public, max-age=5, stale-while-revalidate=30'
const EXPOSED = 'ETag, Link, X-Request-Id, RateLimit, RateLimit-Policy, Retry-After'

/** Headers of every answer. */
export function safeHeaders(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    await next()
    // Here and not by `requestId` alone: what is set before an error does not reach its answer.
    c.header('X-Request-Id', c.get('requestId'))
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin')
    c.header('X-Frame-Options', 'DENY')
    for (const [name, value] of Object.entries(c.get('allowance')?.fields ?? {})) c.header(name, value)
  }
}

/** CORS and caching of what anyone may read; also answers the browser's preflight. */
export function publicReads(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (/^\/(?:api\/v1\/)?admin(?:\/|$)/.test(c.req.path)) return next()
    if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined) {
      return c.body(null, 204, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, HEAD',
        'Access-Control-Allow-Headers': 'Accept, If-None-Match, X-Request-Id',
        'Access-Control-Max-Age': '86400',
      })
    }
    await next()
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return
    c.header('Access-Control-Allow-Origin', '*')
    c.header('Access-Control-Expose-Headers', EXPOSED)
    if (c.res.status < 400 && !c.res.headers.has('Cache-Control')) c.header('Cache-Control', PUBLIC_CACHE)
  }
}
