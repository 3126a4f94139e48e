import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RetryLaterError, TransientError } from '../../src/errors.ts'
import { fetchBoard, type StageResult } from '../../src/pipeline/fetch-board.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoard } from '../../src/store/boards.ts'
import { createRuns, findRun, updateLiveRun } from '../../src/store/runs.ts'
import { boards, runs } from '../../src/store/schema.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())
beforeEach(async () => {
  await ctx.db.delete(runs)
  await ctx.db.delete(boards)
  ctx.setNow('2026-11-22T12:00:00.000Z')
})

async function planned(slug: string): Promise<string> {
  const board = await findBoard(ctx.db, await addBoard(ctx, { source: 'greenhouse', slug }))
  if (board === null) throw new Error('no board')
  const { runs: made } = await planCrawl(ctx, [board], { trigger: 'cli', dryRun: false })
  return made[0]?.id ?? ''
}

/** One attempt, and the clock where the next one is due. */
async function attempt(id: string): Promise<StageResult> {
  const result = await fetchBoard(ctx, id)
  if (result.kind === 'again') ctx.setNow(new Date(ctx.now().getTime() + result.delayMs).toISOString())
  return result
}

const resting = new RetryLaterError('circuit_open', 'the lane is left alone: …/boards/other answered 500', 1_800_000)

describe('a visit that is tried again', () => {
  it('and meets a circuit that others opened fails by its own fault', async () => {
    const id = await planned('empty')
    ctx.answers.set(greenhouseUrl('empty'), new TransientError('cut_off', '…/boards/empty answered with an empty body'))
    expect(await attempt(id)).toMatchObject({ kind: 'again' })
    expect(await findRun(ctx.db, id)).toMatchObject({ status: 'queued', reason: { code: 'cut_off' } })
    ctx.answers.set(greenhouseUrl('empty'), resting)
    expect(await attempt(id)).toMatchObject({ kind: 'finished' })
    const reason = { code: 'cut_off', message: '…/boards/empty answered with an empty body', field: null }
    expect(await findRun(ctx.db, id)).toMatchObject({ outcome: 'failed', reason })
    expect(await findBoard(ctx.db, 'greenhouse:empty')).toMatchObject({
      health: 'broken',
      nextVisitAt: '2026-11-22T12:30:04.000Z',
    })
  })

  it('counts what each attempt asked for, though nothing came of it', async () => {
    const [id, other] = [await planned('counted'), await planned('recovers')]
    const facts = { host: 'boards.example', lane: 'x', status: 500, bytes: 7, ms: 1, notModified: false }
    // As the real one does: an attempt that fails is a request too.
    const openVisit: typeof ctx.fetcher.openVisit = async () => ({
      facts: [facts],
      waitedMs: 0,
      doing: null,
      fetchPage: async () => Promise.reject(new TransientError('http_status', 'answered 500')),
      end: async () => {},
    })
    const failing = { ...ctx, fetcher: { ...ctx.fetcher, openVisit } }
    for (let result = await fetchBoard(failing, id); result.kind === 'again'; result = await fetchBoard(failing, id)) {
      ctx.setNow(new Date(ctx.now().getTime() + result.delayMs).toISOString())
    }
    const run = await findRun(ctx.db, id)
    expect(run).toMatchObject({ outcome: 'failed', requests: 3, bytes: 21 })
    expect(run?.fetched).toMatchObject({ 'boards.example': { requests: 3 } })

    const page = greenhousePage('recovers', [{ id: 1, title: 'Diver' }])
    ctx.answers.set(greenhouseUrl('recovers'), page)
    const first = await fetchBoard(failing, other)
    ctx.setNow(new Date(ctx.now().getTime() + (first.kind === 'again' ? first.delayMs : 0)).toISOString())
    await attempt(other)
    expect(await findRun(ctx.db, other)).toMatchObject({
      status: 'ingesting',
      requests: 2,
      bytes: facts.bytes + page.length,
    })
  })

  it('and meets it at its first attempt says so', async () => {
    const id = await planned('first')
    ctx.answers.set(greenhouseUrl('first'), resting)
    await attempt(id)
    expect(await findRun(ctx.db, id)).toMatchObject({ outcome: 'failed', reason: { code: 'circuit_open' } })
  })

  it('and succeeds keeps nothing of what failed before', async () => {
    const id = await planned('back')
    ctx.answers.set(greenhouseUrl('back'), new TransientError('timeout', 'it did not answer'))
    await attempt(id)
    ctx.answers.set(greenhouseUrl('back'), greenhousePage('back', [{ id: 1, title: 'Diver' }]))
    expect(await attempt(id)).toMatchObject({ kind: 'fetched' })
    expect(await findRun(ctx.db, id)).toMatchObject({ status: 'ingesting', reason: null })
  })
})

describe('a crawl that is planned while the live run of its board ends', () => {
  it('makes a run of its own', async () => {
    const board = await findBoard(ctx.db, await addBoard(ctx, { source: 'greenhouse', slug: 'brief' }))
    if (board === null) throw new Error('no board')
    const [live] = await createRuns(ctx.db, [board.id], { trigger: 'schedule', now: ctx.now() })
    let looks = 0
    // What another worker does between the two looks: the run is live for the insert, and over for the select.
    const db = new Proxy(ctx.db, {
      get: (target, name) => {
        if (name !== 'select' || looks++ > 0) return Reflect.get(target, name, target)
        return (...args: []) => ({
          from: (table: typeof runs) => ({
            where: async (condition: never) => {
              await updateLiveRun(ctx.db, live?.id ?? '', { status: 'finished', outcome: 'ok' })
              return target
                .select(...args)
                .from(table)
                .where(condition)
            },
          }),
        })
      },
    })
    const plan = await planCrawl({ db, now: ctx.now }, [board], { trigger: 'cli', dryRun: false })
    expect(looks).toBe(1)
    expect(plan).toMatchObject({ runs: [{ boardId: board.id, status: 'queued' }], skipped: [] })
    expect(plan.runs[0]?.id).not.toBe(live?.id)
  })
})
