import { createRoute, z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type FetchCount, fetchCounts } from '../store/fetch-counts.ts'
import { countRuns, type Stats } from '../store/stats-reads.ts'
import { cached } from './cached.ts'
import { clientAddress, isWithin } from './client-address.ts'
import type { Api, ApiContext, ApiEnv, Request } from './env.ts'
import { ProblemError, problems } from './problem.ts'

const BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const KEPT_MS = 10_000

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
  addStoreGauges(registry, ctx, stats)
  addFetchCounters(registry, ctx)
  const observe: MiddlewareHandler<ApiEnv> = async (c, next) => {
    const start = performance.now()
    await next()
    const labels = { method: methodOf(c), route: routeOf(c), status: String(c.res.status) }
    latency.observe(labels, (performance.now() - start) / 1000)
  }
  return { registry, observe }
}

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

export function addMetrics(app: Api, ctx: ApiContext, registry: Registry): void {
  app.openapi(route, async (c) => {
    if (!isWithin(clientAddress(c, ctx.config.trustedProxies), ctx.config.metricsAllow)) {
      throw new ProblemError('forbidden', 'METRICS_ALLOW does not list your address')
    }
    return c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
  })
}

function addStoreGauges(registry: Registry, ctx: ApiContext, stats: () => Promise<Stats>): void {
  const gauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => Promise<void>) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      // With the database or the queue away, the process' own figures must still come.
      async collect() {
        await collect(this).catch((error: unknown) => ctx.log.warn({ metric: name, err: error }, 'A figure is missing'))
      },
    })
  const runs = cached(KEPT_MS, ctx.now, () => countRuns(ctx.db))
  gauge('rolecall_postings_open', 'Open postings', [], async (own) => own.set((await stats()).postings.open))
  gauge('rolecall_listings', 'Listings by status', ['status'], async (own) => {
    const { listings } = await stats()
    own.set({ status: 'open' }, listings.open)
    own.set({ status: 'closed' }, listings.closed)
  })
  gauge('rolecall_boards', 'Boards by health', ['health'], async (own) => {
    own.reset()
    for (const [health, count] of Object.entries((await stats()).boards.byHealth)) own.set({ health }, count)
  })
  gauge('rolecall_leaked_postings', 'Open postings that the last six complete visits did not show', [], async (own) =>
    own.set((await stats()).boards.leaked),
  )
  gauge('rolecall_runs', 'Runs that are kept, by outcome or status', ['outcome'], async (own) => {
    own.reset()
    for (const { outcome, count } of await runs()) own.set({ outcome }, count)
  })
  gauge('rolecall_queue_jobs', 'Jobs by queue and state', ['queue', 'state'], async (own) => {
    for (const [queue, states] of Object.entries(await ctx.queues.counts())) {
      for (const [state, count] of Object.entries(states)) own.set({ queue, state }, count)
    }
  })
}

/** What visits asked for, over all processes and restarts: the store counts, this only tells. */
function addFetchCounters(registry: Registry, ctx: ApiContext): void {
  const counts = cached(KEPT_MS, ctx.now, () => fetchCounts(ctx.db))
  const counter = (name: string, help: string, labelNames: string[], value: (count: FetchCount) => number) =>
    new Counter({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        try {
          const rows = await counts()
          this.reset()
          for (const row of rows) {
            const labels = { host: row.host, status: row.status === 0 ? 'none' : String(row.status) }
            this.inc(labelNames.includes('status') ? labels : { host: row.host }, value(row))
          }
        } catch (error) {
          ctx.log.warn({ metric: name, err: error }, 'A figure is missing')
        }
      },
    })
  const byStatus = ['host', 'status']
  counter('rolecall_fetch_requests_total', 'Requests of visits, by host and status', byStatus, (row) => row.requests)
  counter('rolecall_fetch_bytes_total', 'Bytes received over the wire, by host', ['host'], (row) => row.bytes)
  counter('rolecall_fetch_seconds_total', 'Time that requests took, by host', ['host'], (row) => row.ms / 1000)
  counter('rolecall_fetch_not_modified_total', 'Answers 304, by host', ['host'], (row) => row.notModified)
}

/** The pattern, never the path: labels must be few. */
function routeOf(c: Request): string {
  const path = matchedRoutes(c).at(-1)?.path ?? ''
  return path === '' || path.includes('*') ? 'none' : path
}

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT']

function methodOf(c: Request): string {
  return METHODS.includes(c.req.method) ? c.req.method : 'other'
}
