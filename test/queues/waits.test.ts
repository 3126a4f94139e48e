import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { JobQueue } from '../../src/queues/backend.ts'
import { RunJob } from '../../src/queues/jobs.ts'
import { giveBack } from '../../workers/give-back.ts'
import type { TestContext } from '../helpers/context.ts'
import { BACKENDS, queueContext, until } from './backends.ts'

const MINUTE = 60_000

describe.each(BACKENDS)('how long the jobs of a queue on $backend have waited', ({ backend, missing }) => {
  describe.skipIf(missing)('', () => {
    let ctx: TestContext
    let queue: JobQueue
    beforeAll(async () => {
      ctx = await queueContext(backend)
      queue = ctx.queueBackend.openQueue('fetch')
    })
    afterEach(() => queue.obliterate({ force: true }))
    afterAll(async () => {
      await queue.close()
      await ctx.close()
    })

    /** A job that was added so many minutes ago. */
    const add = (id: string, minutesAgo: number, more: { delay?: number; priority?: number } = {}) =>
      queue.add('fetch-board', { runId: id }, { jobId: id, timestamp: Date.now() - minutesAgo * MINUTE, ...more })
    const waited = async () => Math.round((await ctx.queues.waits()).fetch / 60)

    it('is nothing where none waits', async () => {
      expect(await ctx.queues.waits()).toEqual({ fetch: 0, ingest: 0, beat: 0, webhooks: 0 })
    })

    it('is told of the oldest, of each queue for itself', async () => {
      for (const minutes of [50, 40, 30]) await add(`m${minutes}`, minutes)
      for (let n = 0; n < 200; n++) await add(`new${n}`, 0)
      expect(await waited()).toBe(50)
      expect((await ctx.queues.waits()).ingest).toBe(0)
      await queue.remove('m50')
      expect(await waited()).toBe(40)
    })

    it('is told of a paused queue and of jobs with a priority too', async () => {
      await add('urgent', 20, { priority: 5 })
      await queue.pause()
      expect(await waited()).toBe(20)
      await add('plain', 30)
      expect(await waited()).toBe(30)
      await queue.resume()
    })

    it('counts a delayed job from when it is due', async () => {
      await add('later', 10, { delay: 60 * MINUTE })
      expect(await waited()).toBe(0)
      await add('due', 25, { delay: 10 * MINUTE })
      expect(await waited()).toBe(15)
    })

    it('counts no beat that is yet to come', async () => {
      await ctx.queues.startBeat()
      expect((await ctx.queues.waits()).beat).toBe(0)
    })

    it('counts a job that was given back for long from when it is due, not from when it was added', async () => {
      await add('back', 600)
      const worker = ctx.queueBackend.openWorker('fetch', (job, token) => giveBack(job, 5 * MINUTE, token), {
        concurrency: 1,
      })
      worker.on('error', () => {})
      expect(await until(async () => (await queue.getDelayedCount()) === 1)).toBe(true)
      await worker.close()
      expect(await waited()).toBe(0)
      const [job] = await queue.getDelayed()
      expect(RunJob.parse(job?.data).runId).toBe('back')
      await job?.promote()
      expect(await queue.getWaitingCount()).toBe(1)
      expect(await waited()).toBe(0)
    })
  })
})
