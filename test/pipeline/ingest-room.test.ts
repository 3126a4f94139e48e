import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIngestRoom } from '../../src/pipeline/ingest-room.ts'
import { createRuns, updateLiveRun } from '../../src/store/runs.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext({ env: { INGEST_CONCURRENCY: '1' } })
})
afterAll(() => ctx.close())

/** Visits of boards `from` to `to` whose pages wait to be read. */
async function waiting(from: number, to: number): Promise<string[]> {
  const ids = Array.from({ length: to - from }, (_, i) => `files:room-${from + i}`)
  const made = await createRuns(ctx.db, ids, { trigger: 'cli', now: ctx.now(), status: 'ingesting' })
  return made.map((run) => run.id)
}

async function settledWithin(promise: Promise<void>, ms: number): Promise<boolean> {
  return Promise.race([promise.then(() => true), sleep(ms, false)])
}

describe('the room that ingest has', () => {
  it('lets visits begin while few wait, and holds them back when many do', async () => {
    const room = openIngestRoom(ctx)
    const first = await waiting(0, 3)
    expect(await settledWithin(room(), 1000)).toBe(true)
    await waiting(3, 4)
    const held = room()
    expect(await settledWithin(held, 300)).toBe(false)
    await updateLiveRun(ctx.db, first[0] ?? '', { status: 'finished' })
    expect(await settledWithin(held, 1000)).toBe(true)
  })

  it('holds nobody back who is asked to stop', async () => {
    const stop = new AbortController()
    await waiting(4, 5)
    const held = openIngestRoom({ ...ctx, stopping: stop.signal })()
    expect(await settledWithin(held, 200)).toBe(false)
    stop.abort()
    expect(await settledWithin(held, 1000)).toBe(true)
  })
})
