import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enoughBefore } from '../../src/pipeline/keep-history.ts'
import { sweep } from '../../src/pipeline/sweep.ts'
import { readChanges } from '../../src/store/change-reads.ts'
import { keptBytes } from '../../src/store/retention.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, listings, openings, visitOne } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
  await greenhouseBoard(ctx, 'acme', [])
  await greenhouseBoard(ctx, 'still', [{ id: 9, title: 'Engineer that stands' }])
  // Twelve visits a day apart, each with another title for the first ad: eleven contents and lists are superseded.
  await visitOne(ctx, 'greenhouse:still')
  for (let day = 1; day <= 12; day++) {
    ctx.setNow(`2026-12-${String(day).padStart(2, '0')}T12:00:00.000Z`)
    show(`Engineer, edition ${day}`)
    await visitOne(ctx, 'greenhouse:acme')
  }
})
afterAll(() => ctx.close())

function show(title: string): void {
  const page = greenhousePage('acme', [
    { id: 1, title },
    { id: 2, title: 'Engineer 2' },
  ])
  ctx.answers.set(greenhouseUrl('acme'), page)
}

async function counted(): Promise<Record<string, number>> {
  const [row] = await ctx.db.execute<Record<string, number>>(sql`
    select (select count(*)::int from snapshots where board_id = 'greenhouse:acme') as snapshots,
      (select count(*)::int from raw_postings where board_id = 'greenhouse:acme') as contents,
      (select count(*)::int from snapshots where board_id = 'greenhouse:still') as "stillSnapshots",
      (select count(*)::int from raw_postings where board_id = 'greenhouse:still') as "stillContents"`)
  return row ?? {}
}

function withRetention(retention: Partial<TestContext['config']['retention']>): TestContext {
  return { ...ctx, config: { ...ctx.config, retention: { ...ctx.config.retention, ...retention } } }
}

describe('history', () => {
  it('stays whole within its days and without a ceiling', async () => {
    expect(await counted()).toEqual({ snapshots: 12, contents: 13, stillSnapshots: 1, stillContents: 1 })
    expect(await sweep(ctx, { thoroughly: true })).toMatchObject({
      history: { snapshots: 0, contents: 0, pages: 0, changes: 0, keptBytes: null },
    })
    expect(await counted()).toMatchObject({ snapshots: 12, contents: 13 })
  })

  it('is looked at once a day by all workers together, once an hour where a ceiling is set', async () => {
    expect((await sweep(ctx)).history).not.toBeNull()
    expect((await sweep(ctx)).history).toBeNull()
    ctx.setNow('2026-12-12T13:00:00.000Z')
    expect((await sweep(ctx)).history).toBeNull()
    const bounded = withRetention({ diskGb: 1 })
    expect((await sweep(bounded)).history).not.toBeNull()
    expect((await sweep(bounded)).history).toBeNull()
    ctx.setNow('2026-12-12T14:00:00.000Z')
    expect((await sweep(bounded)).history).not.toBeNull()
    ctx.setNow('2026-12-13T00:00:00.000Z')
    expect((await sweep(ctx)).history).not.toBeNull()
  })

  it('above the ceiling loses the oldest that was superseded, and no more than is needed', async () => {
    const before = await keptBytes(ctx.db, 6)
    const ceiling = before.all - 1
    const done = await sweep(withRetention({ diskGb: ceiling / 1024 ** 3 }), { thoroughly: true })
    expect(done.history).toMatchObject({ snapshots: 1, contents: 1 })
    expect(done.history?.keptBytes).toBeLessThanOrEqual(ceiling)
    expect(await counted()).toEqual({ snapshots: 11, contents: 12, stillSnapshots: 1, stillContents: 1 })
  })

  it('keeps what postings stand on and the last good snapshots, whatever the ceiling, and says that it is too low', async () => {
    const all = await openings(ctx)
    const warned: unknown[] = []
    const log = Object.assign(Object.create(ctx.log), { warn: (_: unknown, message: unknown) => warned.push(message) })
    const done = await sweep({ ...withRetention({ diskGb: 0.000001 }), log }, { thoroughly: true })
    // The lists of the last six complete visits are what leaks are looked for in.
    expect(await counted()).toEqual({ snapshots: 6, contents: 7, stillSnapshots: 1, stillContents: 1 })
    expect(done.history?.keptBytes).toBeGreaterThan(1000)
    expect(warned).toEqual([expect.stringContaining('RETENTION_DISK_GB')])
    expect(await openings(ctx)).toEqual(all)
    show('Engineer, edition 12')
    expect(await visitOne(ctx, 'greenhouse:acme')).toMatchObject({ changed: 0, new: 0, closed: 0 })
    show('Engineer, edition 1')
    expect(await visitOne(ctx, 'greenhouse:acme')).toMatchObject({ outcome: 'ok', changed: 1 })
    expect((await listings(ctx)).map((each) => each.doc.title)).toContain('Engineer, edition 1')
  })

  it('keeps the run that names the last good snapshot of a board that stands still for years', async () => {
    ctx.setNow('2029-01-01T00:00:00.000Z')
    await sweep(ctx, { thoroughly: true })
    expect(await counted()).toMatchObject({ stillSnapshots: 1, stillContents: 1 })
    const runs = await ctx.db.execute(sql`
      select 1 from runs join snapshots s on encode(s.hash, 'hex') = snapshot_hash where runs.board_id = 'greenhouse:still'`)
    expect(runs).toHaveLength(1)
  })

  it('drops changes of before its days, and readers who stand there are told so', async () => {
    const { changes } = await readChanges(ctx.db, 'oldest', 1000)
    expect(changes).toHaveLength(1)
    expect(await readChanges(ctx.db, { after: 1 }, 10)).toMatchObject({ expired: true })
    expect(await readChanges(ctx.db, { after: changes[0]?.seq ?? 0 }, 10)).toMatchObject({
      expired: false,
      changes: [],
    })
  })
})

describe('enoughBefore', () => {
  const superseded = [
    { until: '2026-01-02T00:00:00.000Z', bytes: 10 },
    { until: '2026-01-05T00:00:00.000Z', bytes: 20 },
  ]
  it.each([
    [100, '2026-01-02T00:00:00.000Z'],
    [90, '2026-01-02T00:00:00.000Z'],
    [89, '2026-01-05T00:00:00.000Z'],
    [10, '2026-01-05T00:00:00.000Z'],
  ])('comes down to %d by taking all before %s', (ceiling, expected) => {
    expect(enoughBefore({ all: 100, superseded }, ceiling)).toBe(expected)
  })
})
