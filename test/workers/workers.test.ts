import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RetryLaterError, TransientError } from '../../src/errors.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { beat, enqueue } from '../../src/pipeline/schedule.ts'
import { startBeat } from '../../src/pipeline/start-beat.ts'
import { findBoards } from '../../src/store/boards.ts'
import { findRun, type RunRow } from '../../src/store/runs.ts'
import { startFetchWorker } from '../../workers/fetch.ts'
import { startIngestWorker } from '../../workers/ingest.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'
import { listings, setDue } from '../pipeline/crawling.ts'
import { BACKENDS, hurryUntil, queueContext, until } from '../queues/backends.ts'

describe.each(BACKENDS)('workers on $backend', ({ backend, missing }) => {
  describe.skipIf(missing)('that are there', () => {
    let ctx: TestContext
    let boards = 0
    const workers: { close(): Promise<unknown> }[] = []
    const reported: RunRow[] = []
    beforeAll(async () => {
      ctx = await queueContext(backend)
    })
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close()))
      reported.length = 0
    })
    afterAll(() => ctx.close())

    async function newBoard(): Promise<{ id: string; url: string; page: string }> {
      const slug = `board-${++boards}`
      const id = await addBoard(ctx, { source: 'greenhouse', slug })
      await setDue(ctx, [id], null)
      const page = greenhousePage(
        slug,
        [boards * 10 + 1, boards * 10 + 2].map((job) => ({ id: job, title: `Engineer ${job}` })),
      )
      ctx.answers.set(greenhouseUrl(slug), page)
      return { id, url: greenhouseUrl(slug), page }
    }

    async function plan(board: string): Promise<RunRow> {
      const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [board]), { trigger: 'admin', dryRun: false })
      return runs[0] as RunRow
    }

    /** A pair of workers, by the context's clock of the moment. */
    function start(given: TestContext = ctx): void {
      const context = { ...given, now: () => ctx.now() }
      workers.push(
        startFetchWorker(context, (run) => reported.push(run)),
        startIngestWorker(context, (run) => reported.push(run)),
      )
    }

    async function ended(id: string): Promise<boolean> {
      return (await findRun(ctx.db, id))?.status === 'finished'
    }

    it('take a board from its queue to its listings', async () => {
      const board = await newBoard()
      start()
      const run = await plan(board.id)
      await enqueue(ctx, [run])
      await enqueue(ctx, [run])
      expect(await until(() => ended(run.id))).toBe(true)
      expect(await findRun(ctx.db, run.id)).toMatchObject({ outcome: 'ok', new: 2, requests: 1 })
      const shown = async () => (await listings(ctx)).filter((each) => each.doc.sources[0]?.board === board.id)
      expect(await until(async () => (await shown()).length === 2)).toBe(true)
      expect(reported.map((each) => [each.id, each.outcome])).toEqual([[run.id, 'ok']])
    })

    it('wait where the other side asks for patience, which costs no attempt', async () => {
      const board = await newBoard()
      ctx.answers.set(board.url, new RetryLaterError('rate_limited', 'asked to wait', 550))
      start()
      const run = await plan(board.id)
      await enqueue(ctx, [run])
      const asked = () => ctx.requested.filter((request) => request.url.startsWith(board.url)).length
      expect(await until(async () => asked() >= 1 && (await ctx.queues.counts()).fetch.delayed === 1)).toBe(true)
      expect(await findRun(ctx.db, run.id)).toMatchObject({ status: 'queued', attempt: 0, outcome: null })
      expect(await until(() => asked() >= 4)).toBe(true)
      expect((await findRun(ctx.db, run.id))?.attempt).toBeLessThanOrEqual(1)
      ctx.answers.set(board.url, board.page)
      expect(await until(() => ended(run.id))).toBe(true)
      expect(await findRun(ctx.db, run.id)).toMatchObject({ outcome: 'ok', new: 2 })
    })

    it('fail a run whose fault does not pass at the third attempt', { timeout: 30_000 }, async () => {
      const board = await newBoard()
      ctx.answers.set(board.url, new TransientError('timeout', 'no answer within 30 s'))
      start()
      const run = await plan(board.id)
      await enqueue(ctx, [run])
      expect(await hurryUntil(ctx, 'fetch', () => ended(run.id))).toBe(true)
      expect(await findRun(ctx.db, run.id)).toMatchObject({
        outcome: 'failed',
        attempt: 3,
        reason: { code: 'timeout' },
      })
      expect(ctx.requested.filter((request) => request.url.startsWith(board.url))).toHaveLength(3)
    })

    it('that close finish what they are at, and leave the rest to others', async () => {
      const all = await Promise.all(Array.from({ length: 6 }, newBoard))
      const slow = {
        ...ctx,
        config: { ...ctx.config, concurrency: { fetch: 1, ingest: 1 } },
        fetcher: {
          ...ctx.fetcher,
          fetchPage: async (...args: Parameters<typeof ctx.fetcher.fetchPage>) => {
            await new Promise((resolve) => setTimeout(resolve, 250))
            return ctx.fetcher.fetchPage(...args)
          },
        },
      }
      start(slow)
      const { runs } = await planCrawl(
        ctx,
        await findBoards(
          ctx.db,
          all.map((board) => board.id),
        ),
        { trigger: 'admin', dryRun: false },
      )
      await enqueue(ctx, runs)
      await until(async () => (await ctx.queues.counts()).fetch.active === 1)
      await Promise.all(workers.splice(0).map((worker) => worker.close()))
      expect((await ctx.queues.counts()).fetch.active).toBe(0)
      const statuses = await Promise.all(runs.map(async (run) => (await findRun(ctx.db, run.id))?.status))
      expect(statuses).not.toContain('fetching')
      expect(statuses).toContain('queued')
      start()
      expect(await until(async () => (await Promise.all(runs.map((run) => ended(run.id)))).every(Boolean))).toBe(true)
      expect(await Promise.all(runs.map(async (run) => (await findRun(ctx.db, run.id))?.outcome))).toEqual(
        Array(6).fill('ok'),
      )
    })

    it('hear again of every run whose job the queue has forgotten', async () => {
      const board = await newBoard()
      const run = await plan(board.id)
      await enqueue(ctx, [run])
      const queue = ctx.queueBackend.openQueue('fetch')
      await queue.obliterate({ force: true })
      await queue.close()
      await beat(ctx)
      expect((await ctx.queues.counts()).fetch).toMatchObject({ waiting: 0 })
      await beat({ ...ctx, now: () => new Date(Date.now() + 61_000) })
      expect((await ctx.queues.counts()).fetch).toMatchObject({ waiting: 1 })
      start()
      expect(await until(() => ended(run.id))).toBe(true)
    })
    it('hear again of a run whose job failed while the database was away', { timeout: 30_000 }, async () => {
      const board = await newBoard()
      const run = await plan(board.id)
      const away = new Proxy(ctx.db, {
        get() {
          throw Object.assign(new Error('the database is away'), { code: 'ECONNREFUSED' })
        },
      })
      workers.push(startFetchWorker({ ...ctx, db: away }, () => {}))
      await enqueue(ctx, [run])
      expect(await hurryUntil(ctx, 'fetch', async () => ((await ctx.queues.counts()).fetch.failed ?? 0) > 0)).toBe(true)
      await Promise.all(workers.splice(0).map((worker) => worker.close()))
      expect(await findRun(ctx.db, run.id)).toMatchObject({ status: 'queued', attempt: 0 })
      await beat({ ...ctx, now: () => new Date(Date.now() + 61_000) })
      start()
      expect(await until(() => ended(run.id), 5_000)).toBe(true)
    })

    it('share one beat, however many processes begin at once', async () => {
      await Promise.all(Array.from({ length: 5 }, () => startBeat(ctx)))
      const queue = ctx.queueBackend.openQueue('beat')
      expect(await queue.getJobSchedulersCount()).toBe(1)
      expect((await queue.getJobCounts()).delayed).toBe(1)
      await queue.close()
    })
  })
})
