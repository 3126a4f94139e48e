import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoards } from '../../src/store/boards.ts'
import { findRun, type RunRow } from '../../src/store/runs.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

async function visit(board: string): Promise<RunRow> {
  const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [board]), { trigger: 'cli', dryRun: false })
  await crawlHere(ctx, runs, { concurrency: 1, report: () => {} })
  const run = await findRun(ctx.db, runs[0]?.id ?? '')
  if (run === null) throw new Error('no run was made')
  return run
}

/** Everything that a crawl may write about openings, to compare before and after. */
async function state() {
  const postings = await ctx.db.execute(sql`select *, xmin::text from postings order by key`)
  const listings = await ctx.db.execute(sql`select *, xmin::text from listings order by id`)
  const changes = await ctx.db.execute(sql`select * from changes order by seq`)
  return { postings: [...postings], listings: [...listings], changes: [...changes] }
}

describe('the life of a posting', () => {
  const jobs = [1, 2, 3, 4].map((id) => ({ id, title: `Engineer ${id}` }))

  it('opens what it sees, each as a listing', async () => {
    const board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs))
    const run = await visit(board)
    expect(run).toMatchObject({ outcome: 'ok', complete: true, seen: 4, new: 4, changed: 0, closed: 0, reason: null })
    const { listings, changes } = await state()
    expect(listings).toHaveLength(4)
    expect(changes.map((change) => change.type)).toEqual(['opened', 'opened', 'opened', 'opened'])
  })

  it('writes nothing the second time', async () => {
    const before = await state()
    ctx.setNow('2026-11-22T13:00:00.000Z')
    expect(await visit('greenhouse:acme')).toMatchObject({ outcome: 'not_modified', seen: 4 })
    expect(await state()).toEqual(before)
  })

  it('writes nothing but what changed', async () => {
    ctx.setNow('2026-11-22T14:00:00.000Z')
    const changed = jobs.map((job) => (job.id === 2 ? { ...job, title: 'Senior Engineer 2' } : job))
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', changed))
    const before = await state()
    expect(await visit('greenhouse:acme')).toMatchObject({ outcome: 'ok', new: 0, changed: 1, unchanged: 3 })
    const after = await state()
    const rewritten = after.postings.filter((row, i) => row.xmin !== before.postings[i]?.xmin)
    expect(rewritten.map((row) => row.external_id)).toEqual(['2'])
    expect(after.changes.at(-1)).toMatchObject({ type: 'updated' })
    expect(after.changes).toHaveLength(5)
  })

  it('tells of a text that changed, though no other field did', async () => {
    ctx.setNow('2026-11-22T14:30:00.000Z')
    const edited = jobs.map((job) => (job.id === 3 ? { ...job, content: '<p>We mill by night.</p>' } : job))
    const again = jobs.map((job) => (job.id === 3 ? { ...job, content: '<p>We mill by day.</p>' } : job))
    for (const page of [edited, again]) {
      ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', page))
      await visit('greenhouse:acme')
    }
    const { changes } = await state()
    expect(changes.at(-1)).toMatchObject({ type: 'updated', fields: ['description'] })
  })

  it('closes with a reason what a complete visit misses, and reopens it under its id', async () => {
    ctx.setNow('2026-11-22T15:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs.slice(0, 3)))
    expect(await visit('greenhouse:acme')).toMatchObject({ outcome: 'ok', closed: 1 })
    const closed = (await state()).listings.filter((row) => row.status === 'closed')
    expect(closed).toMatchObject([{ doc: { closedReason: 'removed_from_board' } }])
    ctx.setNow('2026-11-22T16:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs))
    expect(await visit('greenhouse:acme')).toMatchObject({ outcome: 'ok', reopened: 1, new: 0 })
    const { listings, changes } = await state()
    expect(listings.every((row) => row.status === 'open')).toBe(true)
    expect(listings.find((row) => row.id === closed[0]?.id)).toMatchObject({ doc: { repostCount: 1 } })
    expect(changes.slice(-2).map((change) => change.type)).toEqual(['closed', 'reopened'])
  })
})
