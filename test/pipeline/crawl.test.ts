import { DrizzleQueryError } from 'drizzle-orm/errors'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PermanentError } from '../../src/errors.ts'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoards } from '../../src/store/boards.ts'
import { loadPages } from '../../src/store/pages.ts'
import { findRun, type RunRow, takeUpRun, updateLiveRun } from '../../src/store/runs.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

async function planned(slug: string): Promise<RunRow> {
  const id = await greenhouseBoard(ctx, slug, [])
  const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [id]), { trigger: 'schedule', dryRun: false })
  const [run] = runs
  if (run === undefined) throw new Error(`${id} was not planned`)
  return run
}

async function fetched(slug: string): Promise<RunRow> {
  const run = await planned(slug)
  expect(await fetchBoard(ctx, run.id)).toEqual({ kind: 'fetched' })
  return run
}

const crawl = (run: RunRow) => crawlHere(ctx, [run], { concurrency: 1, report: () => {} })

it('ends a visit whose process died between its two halves', async () => {
  const run = await fetched('stranded')
  await crawl(run)
  expect(await findRun(ctx.db, run.id)).toMatchObject({ status: 'finished', outcome: 'ok' })
})

it('waits while another ingests, and is there when that one gives the run back', async () => {
  const run = await fetched('busy')
  await takeUpRun(ctx.db, run.id, 'ingesting', ctx.now())
  const crawling = crawl(run)
  const early = await Promise.race([crawling.then(() => 'ended'), new Promise((r) => setTimeout(r, 700, 'waits'))])
  expect(early).toBe('waits')
  await updateLiveRun(ctx.db, run.id, { leaseUntil: null })
  await crawling
  expect(await findRun(ctx.db, run.id)).toMatchObject({ status: 'finished', outcome: 'ok', attempt: 2 })
})

it('keeps the pages of one of two attempts that are under way because a killed database forgot the first', async () => {
  const run = await planned('forgotten')
  let second: unknown = null
  const first = await fetchBoard(
    withPages(async (page) => {
      await updateLiveRun(ctx.db, run.id, { status: 'queued', leaseUntil: null, attempt: 0 })
      second = await fetchBoard(ctx, run.id)
      return page()
    }),
    run.id,
  )
  expect([first, second]).toEqual([{ kind: 'not_mine' }, { kind: 'fetched' }])
  expect(await loadPages(ctx.db, run.id)).toHaveLength(1)
  await crawl(run)
  expect(await findRun(ctx.db, run.id)).toMatchObject({ status: 'finished', outcome: 'ok' })
})

it('leaves the run to the attempt that has come further, whatever becomes of the other', async () => {
  const run = await planned('overtaken')
  const overtaken = async () => {
    await updateLiveRun(ctx.db, run.id, { status: 'queued', leaseUntil: null, attempt: 0 })
    await fetchBoard(ctx, run.id)
  }
  const failed = withPages(async () => {
    await overtaken()
    throw new PermanentError('http_status', 'answered 404')
  })
  expect(await fetchBoard(failed, run.id)).toEqual({ kind: 'not_mine' })
  expect(await findRun(ctx.db, run.id)).toMatchObject({ status: 'ingesting' })
  await updateLiveRun(ctx.db, run.id, { status: 'queued', leaseUntil: null, attempt: 0 })
  // Told within seconds that the lease is another's.
  const called = withPages(async (_page, signal) => {
    await overtaken()
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    throw signal.reason
  })
  expect(await fetchBoard(called, run.id)).toEqual({ kind: 'not_mine' })
  await crawl(run)
  expect(await findRun(ctx.db, run.id)).toMatchObject({ status: 'finished', outcome: 'ok' })
})

it('takes a run up again that a killed database forgot, and that nobody holds', async () => {
  const run = await planned('alone')
  const called = withPages(async (_page, signal) => {
    await updateLiveRun(ctx.db, run.id, { status: 'queued', leaseUntil: null, attempt: 0 })
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    throw signal.reason
  })
  expect(await fetchBoard(called, run.id)).toMatchObject({ kind: 'again', delayMs: 500 })
})

it('says what the database said, and not the statement with its parameters', async () => {
  const run = await planned('refused')
  const refused = new DrizzleQueryError('insert into pages', ['a page'], new Error('the index is broken'))
  await fetchBoard(
    withPages(() => Promise.reject(refused)),
    run.id,
  )
  const reason = { code: 'internal', message: 'the index is broken', field: null }
  expect(await findRun(ctx.db, run.id)).toMatchObject({ outcome: 'failed', reason })
})

type FetchPage = TestContext['fetcher']['fetchPage']

/** The context whose pages come as `give` has them. */
function withPages(
  give: (page: () => ReturnType<FetchPage>, signal: AbortSignal) => ReturnType<FetchPage>,
): TestContext {
  const { fetcher } = ctx
  const fetchPage: FetchPage = (...asked) => give(() => fetcher.fetchPage(...asked), asked[3])
  return { ...ctx, fetcher: { ...fetcher, fetchPage } }
}
