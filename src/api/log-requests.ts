import type { MiddlewareHandler, Next } from 'hono'
import type { ApiContext, ApiEnv, Request } from './env.ts'

/** One line a request at the level debug, kept answers too. What was searched for is its own affair: the query is not told. */
export function logRequests(ctx: Pick<ApiContext, 'log'>): MiddlewareHandler<ApiEnv> {
  return (c, next) => (ctx.log.isLevelEnabled('debug') ? logged(ctx, c, next) : next())
}

async function logged({ log }: Pick<ApiContext, 'log'>, c: Request, next: Next): Promise<void> {
  const start = performance.now()
  await next()
  const ms = Math.round((performance.now() - start) * 10) / 10
  const { method, path } = c.req
  log.debug({ requestId: c.get('requestId') ?? null, method, path, status: c.res.status, ms }, 'A request was answered')
}
