import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { QueueWorker } from '../../src/queues/backend.ts'
import { type JobData, RunJob } from '../../src/queues/jobs.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { withBeatLock } from '../../src/store/locks.ts'
import type { TestContext } from '../helpers/context.ts'
import { BACKENDS, hurryUntil, queueContext, until } from './backends.ts'

describe.each(BACKENDS)('queues on $backend', ({ backend, missing }) => {
  describe.skipIf(missing)('that are there', () => {
    let ctx: TestContext
    const workers: QueueWorker[] = []
    beforeAll(async () => {
      ctx = await queueContext(backend)
    })
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close()))
    })
    afterAll(() => ctx.close())

    function work(
      handler: (data: JobData, name: string) => Promise<void>,
      queue: 'fetch' | 'ingest' | 'beat' = 'fetch',
    ): QueueWorker {
      const worker = ctx.queueBackend.openWorker(queue, async (job) => handler(job.data, job.name), { concurrency: 4 })
      worker.on('error', () => {})
      workers.push(worker)
      return worker
    }

    it('say where they live', () => {
      expect(ctx.queues.kind).toBe(backend)
      expect(ctx.queueBackend.kind).toBe(backend)
    })

    it('run a job once that is added often under one id', async () => {
      const runs = Array.from({ length: 20 }, (_, i) => ({ id: `run-${i}`, attempt: 0 }))
      await ctx.queues.addFetches(runs)
      await Promise.all([ctx.queues.addFetches(runs), ctx.queues.addFetches(runs.slice(5)), ctx.queues.addFetches([])])
      const taken: string[] = []
      work(async (data) => void taken.push(RunJob.parse(data).runId))
      expect(await until(() => taken.length >= 20)).toBe(true)
      await until(() => taken.length > 20, 300)
      expect(taken.toSorted()).toEqual(runs.map((run) => run.id).toSorted())
      expect((await ctx.queues.counts()).fetch).toMatchObject({ waiting: 0, active: 0, delayed: 0, failed: 0 })
    })

    it('take the next attempt of a run as another job', async () => {
      const taken: string[] = []
      await ctx.queues.addIngests([{ id: 'again', attempt: 0 }])
      await ctx.queues.addIngests([{ id: 'again', attempt: 1 }])
      work(async (data) => void taken.push(RunJob.parse(data).runId), 'ingest')
      expect(await until(() => taken.length >= 2)).toBe(true)
      expect(taken).toEqual(['again', 'again'])
    })

    it('try a failing job three times', async () => {
      let tries = 0
      const failed: unknown[] = []
      const worker = work(async () => {
        tries++
        throw new Error('no')
      })
      worker.on('failed', (job) => failed.push(job?.attemptsMade))
      await ctx.queues.addFetches([{ id: 'fails', attempt: 0 }])
      expect(await hurryUntil(ctx, 'fetch', () => failed.length >= 3)).toBe(true)
      expect(tries).toBe(3)
      expect((await ctx.queues.counts()).fetch).toMatchObject({ waiting: 0, delayed: 0 })
    })

    it('beat once, however many processes ask for it at once', async () => {
      const others = Array.from({ length: 5 }, () => openQueues(ctx.queueBackend))
      await Promise.all(others.map((queues) => withBeatLock(ctx.db, () => queues.startBeat())))
      const queue = ctx.queueBackend.openQueue('beat')
      expect(await queue.getJobSchedulersCount()).toBe(1)
      const [scheduler] = await queue.getJobSchedulers()
      expect(scheduler).toMatchObject({ pattern: '* * * * *', tz: 'UTC', name: 'beat' })
      expect((await queue.getJobCounts()).delayed).toBe(1)
      await queue.close()
      await Promise.all(others.map((queues) => queues.close()))
    })
  })
})
