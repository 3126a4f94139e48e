import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openQueueBackend } from '../../src/queues/backend.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { openRedisServer } from '../fetch/redis-server.ts'
import { until } from './backends.ts'

const missing = spawnSync('redis-server', ['--version']).status !== 0
if (missing) console.info('A worker whose Redis died is left untested: there is no redis-server')

function openBackend(url: string) {
  const prefix = `gone-${randomUUID()}`
  return openQueueBackend({ redis: { url }, databaseUrl: 'postgres://127.0.0.1:1/none', prefix, telemetry: null })
}

describe.skipIf(missing)('a worker whose Redis died', { timeout: 40_000 }, () => {
  it('ends at once where it has nothing to do', async () => {
    await using redis = await openRedisServer()
    const backend = openBackend(redis.url)
    const worker = backend.openWorker('fetch', async () => {}, { concurrency: 1 })
    const errors: Error[] = []
    worker.on('error', (error) => void errors.push(error))
    await worker.waitUntilReady()
    await redis.kill()
    await until(async () => errors.length > 0)
    const began = performance.now()
    await worker.close()
    await backend.close()
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('ends with the job that it is at, and not before', async () => {
    await using redis = await openRedisServer()
    const backend = openBackend(redis.url)
    const queues = openQueues(backend)
    const finish = Promise.withResolvers<void>()
    const steps: string[] = []
    const worker = backend.openWorker(
      'fetch',
      async () => {
        steps.push('taken up')
        await finish.promise
        steps.push('done')
      },
      { concurrency: 1 },
    )
    const errors: Error[] = []
    worker.on('error', (error) => void errors.push(error))
    await queues.addFetches([{ id: 'run', attempt: 0 }])
    await until(async () => steps.length === 1)
    await redis.kill()
    await until(async () => errors.length > 0)
    const closed = worker.close().then(() => steps.push('closed'))
    setTimeout(finish.resolve, 500)
    await closed
    expect(steps).toEqual(['taken up', 'done', 'closed'])
    await queues.close()
    await backend.close()
  })

  it('of a Redis that is well ends as BullMQ has it: the job is told as done', async () => {
    await using redis = await openRedisServer()
    const backend = openBackend(redis.url)
    const queues = openQueues(backend)
    const finish = Promise.withResolvers<void>()
    let taken = false
    const work = async () => {
      taken = true
      await finish.promise
    }
    const worker = backend.openWorker('fetch', work, { concurrency: 1 })
    worker.on('error', () => {})
    await queues.addFetches([{ id: 'run', attempt: 0 }])
    await until(async () => taken)
    const closed = worker.close()
    finish.resolve()
    await closed
    const { active, waiting, failed } = (await queues.counts()).fetch
    expect({ active, waiting, failed }).toEqual({ active: 0, waiting: 0, failed: 0 })
    await queues.close()
    await backend.close()
  })
})

describe.skipIf(missing)('a Redis that is away when a process begins', { timeout: 40_000 }, () => {
  it('is told within seconds, and once it is there jobs are added and taken up', async () => {
    await using redis = await openRedisServer()
    await redis.kill()
    const backend = openBackend(redis.url)
    const queues = openQueues(backend)
    const taken: string[] = []
    const worker = backend.openWorker('fetch', async (job) => void taken.push(job.id ?? ''), { concurrency: 1 })
    worker.on('error', () => {})
    const began = performance.now()
    for (let n = 0; n < 2; n++)
      await expect(queues.counts()).rejects.toThrow('Redis did not answer within 3 s: start it, or mend REDIS_URL')
    expect(performance.now() - began).toBeLessThan(8_000)
    await redis.start()
    await until(async () => (await queues.counts().catch(() => null)) !== null)
    await queues.addFetches([{ id: 'run', attempt: 0 }])
    await until(async () => taken.length > 0)
    expect(taken).toEqual(['run.0'])
    await worker.close()
    await queues.close()
    await backend.close()
  })

  it('and never comes holds no process back that must end', async () => {
    await using redis = await openRedisServer()
    await redis.kill()
    const backend = openBackend(redis.url)
    const queues = openQueues(backend)
    const worker = backend.openWorker('fetch', async () => {}, { concurrency: 1 })
    worker.on('error', () => {})
    await expect(queues.hasBeat()).rejects.toThrow('did not answer')
    const began = performance.now()
    await worker.close()
    await queues.close()
    await backend.close()
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('or dies while its first question is on its way, gets another queue in the place of one that cannot begin', async () => {
    let fails = true
    await using redis = await openRedisServer()
    const backend = openBackend(redis.url)
    const queues = openQueues({
      ...backend,
      openQueue: (name) => {
        const made = backend.openQueue(name)
        if (fails) made.waitUntilReady = () => Promise.reject(new Error('Connection is closed.'))
        return made
      },
    })
    await expect(queues.counts()).rejects.toThrow('Connection is closed.')
    fails = false
    expect(Object.keys(await queues.counts())).toContain('fetch')
    await queues.close()
    await backend.close()
  })
})
