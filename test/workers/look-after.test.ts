import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { TransientError } from '../../src/errors.ts'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { ingestSnapshot } from '../../src/pipeline/ingest-snapshot.ts'
import { lookAfter } from '../../src/pipeline/look-after.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { enqueue } from '../../src/pipeline/schedule.ts'
import { startBeat } from '../../src/pipeline/start-beat.ts'
import { findBoards } from '../../src/store/boards.ts'
import { findRun, LEASE_MS, type RunRow, takeUpRun, updateLiveRun } from '../../src/store/runs.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'
import { listings, setDue } from '../pipeline/crawling.ts'
import { BACKENDS, queueContext } from '../queues/backends.ts'

describe.each(BACKENDS)('what crashes leave behind, on $backend', ({ backend, missing }) => {
  describe.skipIf(missing)('that is there', () => {
    let ctx: TestContext
    let boards = 0
    beforeAll(async () => {
      ctx = await queueContext(backend)
    })
    afterEach(async () => {
      await forget()
      await ctx.db.execute(sql`truncate runs`)
    })
    afterAll(() => ctx.close())

    async function plan(count: number): Promise<RunRow[]> {
      const ids: string[] = []
      for (let n = 0; n < count; n++) {
        const slug = `board-${++boards}`
        ctx.answers.set(greenhouseUrl(slug), greenhousePage(slug, [{ id: boards, title: `Gardener ${boards}` }]))
        ids.push(await addBoard(ctx, { source: 'greenhouse', slug }))
      }
      await setDue(ctx, ids, null)
      const { runs } = await planCrawl(ctx, await findBoards(ctx.db, ids), { trigger: 'admin', dryRun: false })
      return runs
    }

    /** What FLUSHALL does. */
    async function forget(): Promise<void> {
      for (const queue of await ctx.queues.all()) await queue.obliterate({ force: true })
    }

    async function waiting(queue: 'fetch' | 'ingest'): Promise<number> {
      return (await ctx.queues.counts())[queue].waiting ?? 0
    }

    const later = (ms: number) => ({ ...ctx, now: () => new Date(Date.now() + ms) })

    it('a queue that has forgotten everything gets its beat and a job for each live run again, at once', async () => {
      const runs = await plan(30)
      await startBeat(ctx)
      await enqueue(ctx, runs)
      await updateLiveRun(ctx.db, runs[0]?.id ?? '', { status: 'ingesting' })
      await forget()
      expect(await ctx.queues.hasBeat()).toBe(false)
      await lookAfter(ctx)
      expect(await ctx.queues.hasBeat()).toBe(true)
      expect([await waiting('fetch'), await waiting('ingest')]).toEqual([29, 1])
      await lookAfter(later(LEASE_MS + 1_000))
      expect([await waiting('fetch'), await waiting('ingest')]).toEqual([29, 1])
    })

    it('a run whose job alone was lost, or has failed, gets it again after half a minute', async () => {
      const runs = await plan(3)
      await startBeat(ctx)
      await enqueue(ctx, runs.slice(1))
      await lookAfter(ctx)
      expect(await waiting('fetch')).toBe(2)
      await lookAfter(later(LEASE_MS + 1_000))
      expect(await waiting('fetch')).toBe(3)
    })

    it('postings that a killed linker left marked are linked', async () => {
      const [run] = await plan(1)
      await startBeat(ctx)
      await fetchBoard(ctx, run?.id ?? '')
      await ingestSnapshot(ctx, run?.id ?? '')
      const before = (await listings(ctx)).length
      await lookAfter(ctx)
      expect(await listings(ctx)).toHaveLength(before + 1)
    })

    it('the job of a worker that died waits for the end of its lease, and is not spent before', async () => {
      const [run] = await plan(1)
      const id = run?.id ?? ''
      await takeUpRun(ctx.db, id, 'fetching', ctx.now())
      const told = await fetchBoard(ctx, id)
      expect(told.kind === 'again' && told.delayMs > LEASE_MS - 5_000 && told.delayMs <= LEASE_MS + 1_000).toBe(true)
      expect(await fetchBoard(later(LEASE_MS + 1_000), id)).toEqual({ kind: 'fetched' })
      expect(await fetchBoard(ctx, id)).toEqual({ kind: 'not_mine' })
      await takeUpRun(ctx.db, id, 'ingesting', ctx.now())
      expect(await ingestSnapshot(ctx, id)).toMatchObject({ kind: 'again' })
      expect(await ingestSnapshot(later(LEASE_MS + 1_000), id)).toMatchObject({ kind: 'finished' })
      expect(await ingestSnapshot(ctx, id)).toEqual({ kind: 'not_mine' })
    })

    it('a fetched visit is not lost with a queue that is away', async () => {
      const [run] = await plan(1)
      const away = { ...ctx.queues, addIngests: () => Promise.reject(new Error('Redis is away')) }
      expect(await fetchBoard({ ...ctx, queues: away }, run?.id ?? '')).toEqual({ kind: 'fetched' })
      expect(await findRun(ctx.db, run?.id ?? '')).toMatchObject({ status: 'ingesting', outcome: null })
    })

    it("our own database's faults cost a board nothing, the other side's cost it three attempts", async () => {
      const [ours, theirs] = await plan(2)
      const away = Object.assign(new Error('Failed query'), { cause: Object.assign(new Error(), { code: '53100' }) })
      for (const [run, error, outcome] of [
        [ours, away, null],
        [theirs, new TransientError('timeout', 'no answer within 30 s'), 'failed'],
      ] as const) {
        const url = greenhouseUrl(run?.boardId.split(':')[1] ?? '')
        ctx.answers.set(url, error)
        for (let attempt = 1; attempt <= 4; attempt++) await fetchBoard(later(attempt * LEASE_MS * 2), run?.id ?? '')
        expect((await findRun(ctx.db, run?.id ?? ''))?.outcome).toBe(outcome)
      }
    })
  })
})
