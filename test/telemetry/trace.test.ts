import { afterEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { openLog } from '../../src/logger.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { findRun } from '../../src/store/runs.ts'
import { openTracing, type Tracing } from '../../src/telemetry/tracing.ts'
import { startFetchWorker } from '../../workers/fetch.ts'
import { startIngestWorker } from '../../workers/ingest.ts'
import { ask } from '../api/client.ts'
import type { TestContext } from '../helpers/context.ts'
import { greenhouseBoard } from '../pipeline/crawling.ts'
import { BACKENDS, queueContext, until } from '../queues/backends.ts'
import { type Collector, openCollector, type Span } from './collector.ts'

const CALLER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' }
const CRAWLS = '/api/v1/admin/crawls'

let collector: Collector
let tracing: Tracing
afterEach(() => collector[Symbol.asyncDispose]())

async function begin(): Promise<void> {
  collector = await openCollector()
  const settings = { url: `${collector.url}/v1/traces`, serviceName: 'jobs of ours' }
  tracing = await openTracing(settings, 'rolecall-test', openLog('silent'))
}

/** Asks for a visit over the API and waits until its postings are linked. */
async function crawl(ctx: TestContext, headers: Record<string, string> = {}): Promise<string> {
  const app = createApp(ctx)
  const { key } = await createKey(ctx.db, { role: 'operator', name: null, now: ctx.now() })
  const board = await greenhouseBoard(ctx, 'acme', [{ id: 1, title: 'Miller' }])
  const workers = [startFetchWorker(ctx, () => {}), startIngestWorker(ctx, () => {})]
  const asked = await ask<{ runs: { id: string }[] }>(app, CRAWLS, { method: 'POST', key, json: { board }, headers })
  expect(asked.status).toBe(202)
  const id = asked.body.runs[0]?.id ?? ''
  expect(await until(async () => (await findRun(ctx.db, id))?.status === 'finished')).toBe(true)
  for (const worker of workers) await worker.close()
  return id
}

/** From a span up to the one that nobody here made. */
function lineage(spans: Span[], from: Span | undefined): string[] {
  const names: string[] = []
  for (let span = from; span !== undefined; span = spans.find((other) => other.spanId === span?.parentSpanId)) {
    names.push(span.name)
  }
  return names
}

describe.each(BACKENDS)('a trace on $backend', ({ backend, missing }) => {
  it.skipIf(missing)('leads from the request that asked for a visit to the job that stored it', async () => {
    await begin()
    const ctx = await queueContext(backend, {}, tracing)
    const run = await crawl(ctx, { traceparent: `00-${CALLER.traceId}-${CALLER.spanId}-01` })
    await ctx.close()
    await tracing.close()
    expect(new Set(collector.paths())).toEqual(new Set(['/v1/traces']))
    const spans = collector.spans()
    const ours = spans.filter((span) => span.traceId === CALLER.traceId)
    const named = (name: string) => ours.find((span) => span.name === name)
    expect(lineage(ours, named('ingest'))).toEqual([
      'ingest',
      'process ingest',
      'add ingest.ingest-snapshot',
      'fetch',
      'process fetch',
      'add fetch.fetch-board',
      `POST ${CRAWLS}`,
    ])
    expect(lineage(ours, named('link'))).toEqual(expect.arrayContaining(['link', 'process ingest']))
    expect(named(`POST ${CRAWLS}`)).toMatchObject({
      kind: 2,
      parentSpanId: CALLER.spanId,
      attributes: { 'http.request.method': 'POST', 'http.route': CRAWLS, 'http.response.status_code': 202 },
      resource: { 'service.name': 'jobs of ours', 'rolecall.process': 'rolecall-test' },
    })
    expect(named('fetch')?.attributes).toMatchObject({
      'rolecall.run': run,
      'rolecall.board': 'greenhouse:acme',
      'rolecall.requests': 1,
      'rolecall.result': 'fetched',
    })
    expect(named('ingest')?.attributes).toMatchObject({ 'rolecall.outcome': 'ok', 'rolecall.new': 1 })
    // Names are few, whatever is visited: nothing of a path, an id or a board.
    expect(spans.map((span) => span.name).filter((name) => /acme|[0-9a-f]{8}/.test(name))).toEqual([])
    // Nor do idle workers fill the collector.
    expect(spans.map((span) => span.name).filter((name) => /getNextJob|Stalled/.test(name))).toEqual([])
  })
})

describe('tracing', () => {
  it('names requests by their route, leaves out what machines ask, and puts its ids into the log', async () => {
    await begin()
    const ctx = await queueContext('postgres', {}, tracing)
    const app = createApp(ctx)
    const ids: object[] = []
    app.get('/inside', (c) => {
      ids.push(tracing.ids())
      return c.text('')
    })
    for (const path of ['/api/v1/listings/nosuch', '/nowhere', '/livez', '/metrics', '/inside']) await ask(app, path)
    await ctx.close()
    await tracing.close()
    const spans = collector.spans()
    expect(spans.map((span) => [span.name, span.attributes['http.response.status_code']])).toEqual([
      ['GET /api/v1/listings/:id', 404],
      ['GET none', 404],
      ['GET /inside', 200],
    ])
    expect(ids).toEqual([{ trace_id: spans[2]?.traceId, span_id: spans[2]?.spanId }])
    expect(tracing.ids()).toEqual({})
  })

  it('ends in time where the collector is away, and does not fail the work', async () => {
    await begin()
    await collector[Symbol.asyncDispose]()
    const answer = await tracing.span(
      'work',
      async () => 42,
      () => Promise.reject(new Error('no facts')),
    )
    const began = performance.now()
    await tracing.close()
    expect([answer, performance.now() - began < 6_000]).toEqual([42, true])
    collector = await openCollector()
  })
})
