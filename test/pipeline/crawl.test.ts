import { afterAll, beforeAll, expect, it } from 'vitest'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoards } from '../../src/store/boards.ts'
import { findRun, type RunRow, takeUpRun, updateLiveRun } from '../../src/store/runs.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

async function fetched(slug: string): Promise<RunRow> {
  const id = await greenhouseBoard(ctx, slug, [])
  const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [id]), { trigger: 'schedule', dryRun: false })
  const [run] = runs
  if (run === undefined) throw new Error(`${id} was not planned`)
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
