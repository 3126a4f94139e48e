import { Counter, Gauge, type Registry } from 'prom-client'
import { type FetchCount, fetchCounts } from '../store/fetch-counts.ts'
import { countRuns, type Stats } from '../store/stats-reads.ts'
import { countWebhooks, type WebhookCounts } from '../store/webhooks.ts'
import { cached } from './cached.ts'
import type { ApiContext } from './env.ts'
import { openHostLabels, statusLabel } from './host-labels.ts'
import { addQueueFigures } from './queue-figures.ts'
import { webhookFigures } from './webhook-figures.ts'

const KEPT_MS = 10_000

/**
 * What there is in the database and the queues, over all processes and restarts. The function returned reads it before each scrape;
 * with the database or the queues away, their figures are left out and all others still come.
 */
export function addStoreFigures(registry: Registry, ctx: ApiContext, stats: () => Promise<Stats>): () => Promise<void> {
  const read = cached(KEPT_MS, ctx.now, async () => ({
    // One after the other: where the first cannot be read, nothing else need wait for a database that is away.
    stats: await stats(),
    runs: await countRuns(ctx.db),
    fetches: await fetchCounts(ctx.db),
    webhooks: await countWebhooks(ctx.db, ctx.now()),
  }))
  const show = [...gauges(registry), ...fetchCounters(registry), ...webhookFigures(registry)]
  const showQueues = addQueueFigures(registry, ctx, KEPT_MS)
  const showStore = async () => {
    try {
      const figures = await read()
      for (const { metric, tell } of show) {
        metric.reset()
        tell(figures)
      }
    } catch (error) {
      for (const { metric } of show) metric.reset()
      ctx.log.warn({ err: error }, 'The figures of the database are missing')
    }
  }
  return async () => {
    await Promise.all([showStore(), showQueues()])
  }
}

interface Figures {
  stats: Stats
  runs: { outcome: string; count: number }[]
  fetches: FetchCount[]
  webhooks: WebhookCounts
}

interface Shown {
  metric: { reset(): void }
  tell(figures: Figures): void
}

function gauges(registry: Registry): Shown[] {
  const gauge = <Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    rows: (figures: Figures) => [Partial<Record<Label, string>>, number][],
  ): Shown => {
    const metric = new Gauge({ name, help, labelNames, registers: [registry] })
    return { metric, tell: (figures) => rows(figures).forEach(([labels, value]) => void metric.set(labels, value)) }
  }
  return [
    gauge('rolecall_postings_open', 'Open postings', [], ({ stats }) => [[{}, stats.postings.open]]),
    gauge('rolecall_listings', 'Listings by status', ['status'], ({ stats }) => [
      [{ status: 'open' }, stats.listings.open],
      [{ status: 'closed' }, stats.listings.closed],
    ]),
    gauge('rolecall_boards', 'Boards by health', ['health'], ({ stats }) =>
      Object.entries(stats.boards.byHealth).map(([health, count]) => [{ health }, count]),
    ),
    gauge(
      'rolecall_leaked_postings',
      'Open postings that the last six complete visits did not show',
      [],
      ({ stats }) => [[{}, stats.boards.leaked]],
    ),
    gauge('rolecall_runs', 'Runs that are kept, by outcome or status', ['outcome'], ({ runs }) =>
      runs.map(({ outcome, count }) => [{ outcome }, count]),
    ),
  ]
}

/** What visits asked for: the store counts, these only tell. */
function fetchCounters(registry: Registry): Shown[] {
  const labelsOf = openHostLabels()
  const counter = (
    name: string,
    help: string,
    labelNames: ('host' | 'status')[],
    value: (row: FetchCount) => number,
  ): Shown => {
    const metric = new Counter({ name, help, labelNames, registers: [registry] })
    return {
      metric,
      tell: ({ fetches }) => {
        const labelOf = labelsOf(fetches)
        for (const row of fetches) {
          const host = labelOf(row.host)
          const labels = labelNames.includes('status') ? { host, status: statusLabel(row.status) } : { host }
          metric.inc(labels, value(row))
        }
      },
    }
  }
  return [
    counter('rolecall_fetch_requests_total', 'Requests of visits', ['host', 'status'], (row) => row.requests),
    counter('rolecall_fetch_bytes_total', 'Bytes received over the wire', ['host'], (row) => row.bytes),
    counter('rolecall_fetch_seconds_total', 'Time that requests took', ['host'], (row) => row.ms / 1000),
    counter('rolecall_fetch_not_modified_total', 'Answers 304', ['host'], (row) => row.notModified),
  ]
}
