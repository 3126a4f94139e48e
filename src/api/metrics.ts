import { createRoute, z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Stats } from '../store/stats-reads.ts'
import { clientAddress, forwardedBy, isWithin } from './client-address.ts'
import type { Api, ApiContext, ApiEnv, Request } from './env.ts'
import { ProblemError, problems } from './problem.ts'
import { addReplicaFigures } from './replica-figures.ts'
import { addStoreFigures } from './store-figures.ts'

const BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Prometheus' figures of one process: its own, HTTP latency, and what there is in the database and the queues. */
export function openMetrics(ctx: ApiContext, stats: () => Promise<Stats>) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const latency = new Histogram({
    name: 'rolecall_http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_S,
    registers: [registry],
  })
  addReplicaFigures(registry, ctx)
  const refresh = addStoreFigures(registry, ctx, stats)
  const observed = (labels: { method: string; route: string; status: string }, start: number) =>
    latency.observe(labels, (performance.now() - start) / 1000)
  const observe: MiddlewareHandler<ApiEnv> = async (c, next) => {
    const start = performance.now()
    await next()
    observed({ method: methodOf(c), route: routeOf(c), status: String(c.res.status) }, start)
  }
  return { registry, observe, observed, refresh }
}

export type Metrics = ReturnType<typeof openMetrics>

const route = createRoute({
  method: 'get',
  path: '/metrics',
  tags: ['operations'],
  summary: 'Figures for Prometheus; only for addresses in METRICS_ALLOW',
  responses: {
    200: { description: 'Prometheus text', content: { 'text/plain': { schema: z.string() } } },
    ...problems('forbidden'),
  },
})

export function addMetrics(app: Api, ctx: ApiContext, { registry, refresh }: Metrics): void {
  app.openapi(route, async (c) => {
    if (forwardedBy(c, ctx.config.trustedProxies) === 'stranger') {
      throw new ProblemError('forbidden', 'This request came through a proxy that is not in TRUSTED_PROXIES')
    }
    if (!isWithin(clientAddress(c, ctx.config.trustedProxies), ctx.config.metricsAllow)) {
      throw new ProblemError('forbidden', 'METRICS_ALLOW does not list your address')
    }
    await refresh()
    return c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
  })
}

/** The pattern, never the path: labels must be few. */
export function routeOf(c: Request): string {
  const path = matchedRoutes(c).at(-1)?.path ?? ''
  return path === '' || path.includes('*') ? 'none' : path
}

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT']

export function methodOf(c: Request): string {
  return METHODS.includes(c.req.method) ? c.req.method : 'other'
}
