import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkerThread } from '../../src/cli/worker-thread.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { enqueue } from '../../src/pipeline/schedule.ts'
import { findBoards } from '../../src/store/boards.ts'
import type { RunRow } from '../../src/store/runs.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

/** A log that keeps what it was told. */
function openNotes() {
  const told: string[] = []
  const note = (_fields: object, message: string) => void told.push(message)
  return { told, log: { ...ctx.log, error: note, warn: note } as TestContext['log'] }
}

async function until(condition: () => boolean, ms: number): Promise<void> {
  const end = performance.now() + ms
  while (!condition() && performance.now() < end) await sleep(50)
  expect(condition()).toBe(true)
}

describe('workers in a thread', () => {
  it('take a job, report the run that ended, and end when they are told to', async () => {
    const { told, log } = openNotes()
    const ended: RunRow[] = []
    // Nothing listens on port 1: the visit fails at once, and that is a run that ended.
    const env = { DATABASE_URL: ctx.databaseUrl, FETCH_REWRITE: 'https://api.lever.co=>http://127.0.0.1:1' }
    const thread = openWorkerThread('fetch', {
      env: { ...env, FETCH_ALLOW_PRIVATE: '127.0.0.1:2' },
      log,
      report: (run) => void ended.push(run),
    })
    const board = await addBoard(ctx, { source: 'lever', slug: 'threaded' })
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [board]), { trigger: 'cli', dryRun: false })
    await enqueue(ctx, runs)
    await until(() => ended.length > 0, 30_000)
    expect(ended[0]).toMatchObject({ id: runs[0]?.id, outcome: 'failed', reason: { code: 'private_address' } })
    await thread.close()
    expect(told).toEqual([])
  })

  it('are started again when they end by themselves, and not once they were told to end', async () => {
    const { told, log } = openNotes()
    const thread = openWorkerThread('fetch', { env: { PORT: 'none' }, log, report: () => {} })
    const restarts = () => told.filter((message) => message.includes('started again')).length
    await until(() => restarts() >= 2, 30_000)
    await thread.close()
    const before = restarts()
    await sleep(1_500)
    expect(restarts()).toBe(before)
  })
})
