import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openQueueBackend } from '../../src/queues/backend.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { freePort } from '../helpers/free-port.ts'
import { until } from './backends.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

/** A way to the tests' Postgres by another port, which nobody listens at until it is opened. */
async function openWay() {
  const { hostname, port } = new URL(ctx.config.databaseUrl ?? '')
  const own = await freePort()
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname)
    for (const socket of [client, behind]) open.add(socket.on('error', () => {}))
    client.pipe(behind).pipe(client)
  })
  const url = new URL(ctx.config.databaseUrl ?? '')
  url.port = String(own)
  return {
    url: url.href,
    begin: () => once(server.listen(own, '127.0.0.1'), 'listening'),
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

describe('a worker that begins while Postgres is away', { timeout: 40_000 }, () => {
  it('does its jobs once it is there', async () => {
    await using way = await openWay()
    const backend = openQueueBackend({ redis: null, databaseUrl: way.url, prefix: 'late', telemetry: null })
    const ended: string[] = []
    const worker = backend.openWorker('fetch', async () => {}, { concurrency: 1 })
    worker.on('error', () => {})
    worker.on('failed', (_job, error) => ended.push(error.message))
    worker.on('completed', (job) => ended.push(`${job.id} is done`))
    await sleep(1_500)
    await way.begin()
    const queues = openQueues(backend)
    await queues.addFetches([{ id: 'late', attempt: 0 }])
    expect(await until(() => ended.length > 0)).toBe(true)
    expect(ended).toEqual(['late.0 is done'])
    await worker.close()
    await queues.close()
    await backend.close()
  })
})

describe('a worker that nobody tells of a job', { timeout: 40_000 }, () => {
  it('finds it within seconds, though it knew of nothing to do for an hour', async () => {
    const taken: string[] = []
    const worker = ctx.queueBackend.openWorker('fetch', async (job) => void taken.push(job.id ?? ''), {
      concurrency: 1,
    })
    worker.on('error', () => {})
    const queue = ctx.queueBackend.openQueue('fetch')
    await queue.add('fetch-board', { runId: 'later' }, { jobId: 'later', delay: 3_600_000 })
    // Idle by now, and waiting for that hour.
    await sleep(1_000)
    await ctx.db.execute(
      sql`update bullmq.job set state = 'waiting', process_at_ms = null, delay_ms = 0 where id = 'later'`,
    )
    expect(await until(() => taken.length > 0)).toBe(true)
    expect(taken).toEqual(['later'])
    await worker.close()
    await queue.close()
  })
})
