import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { claimDueBoards } from '../../src/pipeline/schedule.ts'
import { findBoards } from '../../src/store/boards.ts'
import { findRun } from '../../src/store/runs.ts'
import { ashbySite } from '../faults/sites/ashby.ts'
import { greenhouseSite } from '../faults/sites/greenhouse.ts'
import { leverSite } from '../faults/sites/lever.ts'
import { adsOf, contextFor, openStageFetcher } from '../faults/stage.ts'
import { openScene, type Scene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

describe('incident 11: overlapping runs made duplicates, and an old schedule ran twice', () => {
  it('plans one run for a board, whoever asks, and how often', async () => {
    const { ctx, clock } = scene
    const stage = await scene.open(ashbySite)
    const slice = { ...ctx, now: clock.now }
    const manual = async () =>
      (await planCrawl(slice, await findBoards(ctx.db, [stage.board]), { trigger: 'cli', dryRun: false })).runs
    const planned = await Promise.all([manual(), claimDueBoards(slice), manual(), manual()])
    expect(planned.flat()).toHaveLength(1)
    const again = await planCrawl(slice, await findBoards(ctx.db, [stage.board]), { trigger: 'cli', dryRun: false })
    expect(again).toMatchObject({ runs: [], skipped: [{ reason: 'live_run', run: planned.flat()[0]?.id }] })
  })

  it('works a run off once, however many jobs name it', async () => {
    const { ctx, clock, server } = scene
    const stage = await scene.open(leverSite)
    const done = await scene.visit(stage)
    expect(done).toMatchObject({ outcome: 'ok', new: 113 })
    const fetcher = openStageFetcher(server.host, [stage], clock)
    const before = { hits: server.hits.length, rows: await stage.known() }
    for (let job = 0; job < 3; job++) {
      expect(await fetchBoard(contextFor(ctx, fetcher, clock), done.id)).toEqual({ kind: 'not_mine' })
    }
    expect({ hits: server.hits.length, rows: await stage.known() }).toEqual(before)
    expect(await findRun(ctx.db, done.id)).toEqual(done)
    await fetcher.close()
  })

  it('lets one of two workers have a run', async () => {
    const { ctx, clock, server } = scene
    const stage = await scene.open(leverSite)
    const fetcher = openStageFetcher(server.host, [stage], clock)
    const worker = contextFor(ctx, fetcher, clock)
    const boards = await findBoards(ctx.db, [stage.board])
    const { runs } = await planCrawl(worker, boards, { trigger: 'cli', dryRun: false })
    const id = runs[0]?.id ?? ''
    const results = await Promise.all([fetchBoard(worker, id), fetchBoard(worker, id), fetchBoard(worker, id)])
    // The two others come back when its lease is over: the one that has it may have died.
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(['again', 'again', 'finished'])
    await fetcher.close()
  })
})

describe('incident 12: a key of company and title merged 250 of 810 openings of one board', () => {
  it('keeps as many listings as the board has ids', async () => {
    const { ctx } = scene
    const stage = await scene.open({ ...greenhouseSite, ads: 60 })
    const ads = adsOf(stage.site).map((ad) => ({ ...ad, title: 'Registered Nurse', postedAt: '2026-10-01T09:00:00Z' }))
    const run = await scene.visit(stage, { state: { ads } })
    expect(run).toMatchObject({ outcome: 'ok', new: 60 })
    const [row] = await ctx.db.execute<{ open: number }>(sql`
      select count(*)::int open from listings where status = 'open' and doc->>'title' = 'Registered Nurse'`)
    expect(row).toEqual({ open: 60 })
  })
})
