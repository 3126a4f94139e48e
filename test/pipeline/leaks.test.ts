import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchLeaks } from '../../src/pipeline/watch-leaks.ts'
import { findBoard } from '../../src/store/boards.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, visitOne } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const jobs = [1, 2, 3].map((id) => ({ id, title: `Gardener ${id}` }))

/** Visits a board on so many days, which shows these jobs with another title each day. */
async function visitDays(slug: string, days: number[], shown: typeof jobs): Promise<void> {
  for (const day of days) {
    ctx.setNow(`2026-12-${String(day).padStart(2, '0')}T12:00:00.000Z`)
    const titled = shown.map((job) => ({ ...job, title: `${job.title}, day ${day}` }))
    ctx.answers.set(greenhouseUrl(slug), greenhousePage(slug, titled))
    expect(await visitOne(ctx, `greenhouse:${slug}`)).toMatchObject({ outcome: 'ok', complete: true })
  }
}

describe('the watch for leaks', () => {
  it('finds an open posting that six complete visits did not show, and nothing else', async () => {
    await greenhouseBoard(ctx, 'leaky', jobs)
    await greenhouseBoard(ctx, 'sound', jobs)
    await visitDays('leaky', [1], jobs)
    await visitDays('sound', [1], jobs)
    // As if the bookkeeping had lost a closing: the posting stays open although the board no longer shows it.
    await visitDays('leaky', [2], jobs.slice(1))
    const reopen = sql`update postings set closed_at = null, closed_reason = null, missing_since = null
      where board_id = 'greenhouse:leaky' and external_id = '1'`
    await ctx.db.execute(reopen)
    for (const day of [3, 4, 5, 6]) {
      await visitDays('leaky', [day], jobs.slice(1))
      await ctx.db.execute(reopen)
    }
    expect(await watchLeaks(ctx), 'five visits are too few').toBe(0)
    await visitDays('leaky', [7], jobs.slice(1))
    await ctx.db.execute(reopen)
    await visitDays('sound', [2, 3, 4, 5, 6, 7], jobs)
    ctx.setNow('2026-12-08T12:00:00.000Z')
    expect(await watchLeaks(ctx)).toBe(1)
    expect(await findBoard(ctx.db, 'greenhouse:leaky')).toMatchObject({ leaked: 1 })
    expect(await findBoard(ctx.db, 'greenhouse:sound')).toMatchObject({ leaked: 0 })
  })

  it('is kept once a day, however often it is asked', async () => {
    expect(await watchLeaks(ctx)).toBe(0)
    ctx.setNow('2026-12-09T12:00:00.000Z')
    expect(await watchLeaks(ctx)).toBe(1)
  })
})
