import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { beat, claimDueBoards } from '../../src/pipeline/schedule.ts'
import { findBoard, findBoards, updateBoard } from '../../src/store/boards.ts'
import { openDatabase } from '../../src/store/database.ts'
import {
  createRuns,
  findRun,
  LEASE_MS,
  type RunRow,
  renewLease,
  strandedRuns,
  takeUpRun,
  updateLiveRun,
} from '../../src/store/runs.ts'
import { boards, runs } from '../../src/store/schema.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, visitOne } from './crawling.ts'

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

async function addMany(count: number): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, i) => addBoard(ctx, { source: 'greenhouse', slug: `board-${i}` })),
  )
}

function later(ms: number): Date {
  return new Date(ctx.now().getTime() + ms)
}

describe('claimDueBoards', () => {
  it('claims each due board once, and sets its next visit', async () => {
    const ids = await addMany(3)
    const claimed = await claimDueBoards(ctx)
    expect(claimed.map((run) => run.boardId).toSorted()).toEqual(ids)
    expect(claimed[0]).toMatchObject({ status: 'queued', trigger: 'schedule', attempt: 0 })
    expect(await claimDueBoards(ctx)).toEqual([])
    const board = await findBoard(ctx.db, 'greenhouse:board-0')
    expect(Date.parse(board?.nextVisitAt ?? '')).toBeGreaterThanOrEqual(later(60 * 60_000).getTime())
  })

  it('passes over boards that are not due, disabled, removed, never due or under way', async () => {
    const [soon = '', off = '', removed = '', manual = '', busy = '', due = ''] = await addMany(6)
    await updateBoard(ctx.db, soon, { nextVisitAt: later(1).toISOString() })
    await updateBoard(ctx.db, off, { enabled: false })
    await updateBoard(ctx.db, removed, { removedAt: ctx.now().toISOString() })
    await updateBoard(ctx.db, manual, { nextVisitAt: null })
    await createRuns(ctx.db, [busy], { trigger: 'cli', now: ctx.now() })
    expect((await claimDueBoards(ctx)).map((run) => run.boardId)).toEqual([due])
  })

  it('claims more than one helping', async () => {
    await addMany(450)
    expect(await claimDueBoards(ctx)).toHaveLength(450)
  })

  it('gives a board that missed many beats one run', async () => {
    const id = await addBoard(ctx, { source: 'greenhouse', slug: 'asleep', cron: '*/15 * * * *' })
    await updateBoard(ctx.db, id, { nextVisitAt: '2026-11-19T08:00:00.000Z' })
    const [run, ...others] = await claimDueBoards(ctx)
    expect(others).toEqual([])
    await updateLiveRun(ctx.db, run?.id ?? '', { status: 'finished' })
    expect(await claimDueBoards(ctx)).toEqual([])
    expect((await findBoard(ctx.db, id))?.nextVisitAt).toBe('2026-11-22T12:15:00.000Z')
  })

  it('never gives one board two runs, however many claim at once', async () => {
    const others = [1, 2].map((n) =>
      openDatabase(ctx.databaseUrl, { max: 3, applicationName: `claimer-${n}`, commits: 'durable' }),
    )
    try {
      const ids = await addMany(60)
      const claimers = [ctx, ...others.map(({ db }) => ({ db, now: ctx.now }))]
      for (let round = 1; round <= 5; round++) {
        ctx.setNow(`2026-11-2${2 + round}T12:00:00.000Z`)
        const claimed = await Promise.all([...claimers, ...claimers].map((each) => claimDueBoards(each)))
        expect(
          claimed
            .flat()
            .map((run) => run.boardId)
            .toSorted(),
        ).toEqual(ids.toSorted())
        await ctx.db.update(runs).set({ status: 'finished' })
      }
    } finally {
      await Promise.all(others.map((other) => other.close()))
    }
  })
  it('is not kept from all boards by one whose source is unknown to this version', async () => {
    await addMany(1)
    await ctx.db.insert(boards).values({
      ...{ id: 'newer-source:x', source: 'newer-source', slug: 'x', url: 'https://x.example' },
      ...{ createdAt: ctx.now().toISOString(), nextVisitAt: '2026-11-22T11:00:00.000Z' },
    })
    expect((await claimDueBoards(ctx)).map((run) => run.boardId)).toContain('greenhouse:board-0')
  })
})

describe('a manual crawl beside the beat', () => {
  it('is told of the live run', async () => {
    const [id = ''] = await addMany(1)
    const [live] = await claimDueBoards(ctx)
    const planned = await planCrawl(ctx, await findBoards(ctx.db, [id]), { trigger: 'admin', dryRun: false })
    expect(planned).toEqual({ runs: [], skipped: [{ board: id, reason: 'live_run', run: live?.id }] })
  })

  it('makes one run with it, whoever is first', async () => {
    const ids = await addMany(40)
    const known = await findBoards(ctx.db, ids)
    const [planned, claimed] = await Promise.all([
      planCrawl(ctx, known, { trigger: 'cli', dryRun: false }),
      claimDueBoards(ctx),
    ])
    expect([...planned.runs, ...claimed].map((run) => run.boardId).toSorted()).toEqual(ids.toSorted())
    expect(planned.skipped.map((each) => each.board).toSorted()).toEqual(claimed.map((run) => run.boardId).toSorted())
    expect(planned.skipped.every((each) => each.reason === 'live_run' && each.run !== null)).toBe(true)
  })

  it('leaves disabled boards and those that imports fill alone', async () => {
    const [id = ''] = await addMany(1)
    await updateBoard(ctx.db, id, { enabled: false })
    const loose = await addBoard(ctx, { source: 'files', slug: 'imports' })
    const planned = await planCrawl(ctx, await findBoards(ctx.db, [id, loose]), { trigger: 'cli', dryRun: false })
    expect(planned.runs).toEqual([])
    expect(planned.skipped).toMatchObject([{ reason: 'disabled' }, { reason: 'disabled' }])
  })
})

describe('a manual crawl of a board that is due', () => {
  it('stands for the scheduled one: the beat does not ask again before the terms of the source allow', async () => {
    const id = await greenhouseBoard(ctx, 'asked', [{ id: 1, title: 'Cook' }])
    expect(await visitOne(ctx, id)).toMatchObject({ outcome: 'ok', trigger: 'cli' })
    ctx.setNow('2026-11-22T12:01:00.000Z')
    expect(await claimDueBoards(ctx)).toEqual([])
    expect(Date.parse((await findBoard(ctx.db, id))?.nextVisitAt ?? '')).toBeGreaterThanOrEqual(
      later(59 * 60_000).getTime(),
    )
  })
})

describe('who takes a run up', () => {
  async function planned(): Promise<string> {
    const [id = ''] = await addMany(1)
    const [run] = await createRuns(ctx.db, [id], { trigger: 'cli', now: ctx.now() })
    return run?.id ?? ''
  }

  it('is one, of many at once', async () => {
    const id = await planned()
    const takers = await Promise.all(Array.from({ length: 12 }, () => takeUpRun(ctx.db, id, 'fetching', ctx.now())))
    expect(takers.filter((run) => run !== null)).toMatchObject([{ status: 'fetching', attempt: 1 }])
  })

  it('may be another once the lease has run out, and not before', async () => {
    const id = await planned()
    const mine = (await takeUpRun(ctx.db, id, 'fetching', ctx.now())) as RunRow
    expect(await takeUpRun(ctx.db, id, 'fetching', later(LEASE_MS - 1))).toBeNull()
    await renewLease(ctx.db, mine, later(LEASE_MS - 1))
    expect(await takeUpRun(ctx.db, id, 'fetching', later(LEASE_MS + 1))).toBeNull()
    expect(await takeUpRun(ctx.db, id, 'fetching', later(2 * LEASE_MS))).toMatchObject({ attempt: 2 })
    // The first worker was only slow: what it says now must not hold the run for it.
    expect(await renewLease(ctx.db, mine, later(2 * LEASE_MS))).toBe(false)
  })

  it('is nobody for a stage that the run is not in, or for a run that is over', async () => {
    const id = await planned()
    const mine = (await takeUpRun(ctx.db, id, 'fetching', ctx.now())) as RunRow
    expect(await takeUpRun(ctx.db, id, 'ingesting', ctx.now())).toBeNull()
    await updateLiveRun(ctx.db, id, { status: 'ingesting', leaseUntil: null })
    expect(await renewLease(ctx.db, mine, ctx.now())).toBe(false)
    expect(await takeUpRun(ctx.db, id, 'ingesting', ctx.now())).not.toBeNull()
    await updateLiveRun(ctx.db, id, { status: 'cancelled' })
    expect(await takeUpRun(ctx.db, id, 'ingesting', later(2 * LEASE_MS))).toBeNull()
    expect(await renewLease(ctx.db, { ...mine, status: 'ingesting' }, ctx.now())).toBe(false)
  })
})

describe('a stranded run', () => {
  /** What a beat hands to the queues. */
  async function beatHands(): Promise<{ fetches: string[]; ingests: string[] }> {
    const fetches: string[] = []
    const ingests: string[] = []
    const queues = {
      ...ctx.queues,
      addFetches: async (added: { id: string }[]) => void fetches.push(...added.map((run) => run.id)),
      readdFetches: async (added: { id: string }[]) => void fetches.push(...added.map((run) => run.id)),
      addIngests: async (added: { id: string }[]) => void ingests.push(...added.map((run) => run.id)),
      readdIngests: async (added: { id: string }[]) => void ingests.push(...added.map((run) => run.id)),
    }
    await beat({ ...ctx, queues })
    return { fetches, ingests }
  }

  it('is queued again: never taken up, or left by a worker that died', async () => {
    const [waiting = '', dead = '', fetched = '', alive = ''] = await addMany(4)
    const made = await createRuns(ctx.db, [waiting, dead, fetched, alive], { trigger: 'cli', now: ctx.now() })
    const idOf = (board: string) => made.find((run) => run.boardId === board)?.id ?? ''
    await takeUpRun(ctx.db, idOf(dead), 'fetching', ctx.now())
    const held = (await takeUpRun(ctx.db, idOf(alive), 'fetching', ctx.now())) as RunRow
    await ctx.db
      .update(runs)
      .set({ status: 'ingesting' })
      .where(eq(runs.id, idOf(fetched)))
    ctx.setNow('2026-11-22T12:00:20.000Z')
    expect(await beatHands()).toEqual({ fetches: [], ingests: [] })
    await renewLease(ctx.db, held, ctx.now())
    ctx.setNow('2026-11-22T12:00:31.000Z')
    const handed = await beatHands()
    expect(handed.fetches.toSorted()).toEqual([idOf(waiting), idOf(dead)].toSorted())
    expect(handed.ingests).toEqual([idOf(fetched)])
  })

  it('is none once it is over', async () => {
    const [id = ''] = await addMany(1)
    const [run] = await createRuns(ctx.db, [id], { trigger: 'cli', now: ctx.now() })
    await updateLiveRun(ctx.db, run?.id ?? '', { status: 'finished' })
    expect(await strandedRuns(ctx.db, later(10 * LEASE_MS))).toEqual([])
    expect((await findRun(ctx.db, run?.id ?? ''))?.status).toBe('finished')
  })
})
