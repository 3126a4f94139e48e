import type { MiddlewareHandler } from 'hono'
import type { Context } from '../context.ts'
import type { ApiEnv } from './env.ts'
import { methodOf, routeOf } from './metrics.ts'

/** Asked every few seconds by machines: they would be most of what is traced. */
const UNTRACED = new Set(['/livez', '/readyz', '/metrics'])

/** A span for each request, where traces are asked for. */
export function traceRequests({ tracing }: Pick<Context, 'tracing'>): MiddlewareHandler<ApiEnv> {
  if (tracing.jobs === null) return (_c, next) => next()
  return (c, next) => {
    if (UNTRACED.has(c.req.path)) return next()
    const facts = () => ({
      method: methodOf(c),
      route: routeOf(c),
      status: c.res.status,
      requestId: c.get('requestId'),
    })
    return tracing.request(c.req.header(), next, facts)
  }
}
