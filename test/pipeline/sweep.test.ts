import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '../../src/pipeline/sweep.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, listings, openings, visitOne } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
  await greenhouseBoard(ctx, 'acme', [])
})
afterAll(() => ctx.close())

/** The board shows two ads, the first with this deadline. */
function show(deadline: string, title = 'Engineer 1'): void {
  const page = JSON.parse(
    greenhousePage('acme', [
      { id: 1, title },
      { id: 2, title: 'Engineer 2' },
    ]),
  )
  page.jobs[0].application_deadline = deadline
  ctx.answers.set(greenhouseUrl('acme'), JSON.stringify(page))
}

async function first() {
  const [row] = await ctx.db.execute(
    sql`select closed_at is not null as closed, closed_reason, reopened_count from postings where external_id = '1'`,
  )
  return row
}

describe('a deadline', () => {
  it('that is a day stands to the end of the day', async () => {
    show('2026-11-25')
    await visitOne(ctx, 'greenhouse:acme')
    ctx.setNow('2026-11-25T23:00:00.000Z')
    expect(await sweep(ctx)).toMatchObject({ deadlines: 0 })
  })

  it('closes the posting and its listing once it has passed, and no other', async () => {
    ctx.setNow('2026-11-26T00:00:00.000Z')
    expect(await sweep(ctx)).toMatchObject({ deadlines: 1 })
    expect(await first()).toEqual({ closed: true, closed_reason: 'deadline_passed', reopened_count: 0 })
    const shown = await listings(ctx)
    expect(shown.map((each) => [each.status, each.doc.closedReason]).toSorted()).toEqual([
      ['closed', 'deadline_passed'],
      ['open', null],
    ])
    const before = await openings(ctx)
    expect(await sweep(ctx)).toMatchObject({ deadlines: 0 })
    expect(await openings(ctx)).toEqual(before)
  })

  it('does not flap while the board still shows the ad', async () => {
    const before = await openings(ctx)
    ctx.setNow('2026-11-26T06:00:00.000Z')
    expect(await visitOne(ctx, 'greenhouse:acme')).toMatchObject({ outcome: 'not_modified' })
    ctx.answers.set(greenhouseUrl('acme'), `${ctx.answers.get(greenhouseUrl('acme'))} `)
    ctx.setNow('2026-11-26T12:00:00.000Z')
    expect(await visitOne(ctx, 'greenhouse:acme')).toMatchObject({ outcome: 'ok', reopened: 0, unchanged: 2 })
    expect(await sweep(ctx)).toMatchObject({ deadlines: 0 })
    expect(await openings(ctx)).toEqual(before)
  })
  it('does not flap either when the board edits the ad and leaves the deadline', async () => {
    show('2026-11-25', 'Engineer 1 (edited)')
    ctx.setNow('2026-11-26T18:00:00.000Z')
    expect(await visitOne(ctx, 'greenhouse:acme')).toMatchObject({ outcome: 'ok', reopened: 0 })
    expect(await first()).toMatchObject({ closed: true, reopened_count: 0 })
    expect(await sweep(ctx)).toMatchObject({ deadlines: 0 })
  })
  it('that is moved to a later day opens the ad again', async () => {
    show('2026-12-24')
    ctx.setNow('2026-11-27T00:00:00.000Z')
    expect(await visitOne(ctx, 'greenhouse:acme')).toMatchObject({ reopened: 1 })
    expect(await first()).toMatchObject({ closed: false, reopened_count: 1 })
    expect((await listings(ctx)).map((each) => each.status)).toEqual(['open', 'open'])
  })
})

describe('retention', () => {
  it('deletes old runs with their pages, but those that a board goes by', async () => {
    const runs = async () =>
      (await ctx.db.execute<{ id: string }>(sql`select id from runs order by id`)).map((run) => run.id)
    const before = await runs()
    ctx.setNow('2028-01-01T00:00:00.000Z')
    const swept = await sweep(ctx)
    const left = await runs()
    expect(before.length - left.length).toBe(swept.runs)
    const [board] = await ctx.db.execute<{ last_run_id: string; last_good_run_id: string }>(sql`select * from boards`)
    expect(left).toEqual([...new Set([board?.last_good_run_id, board?.last_run_id])].toSorted())
    expect([...(await ctx.db.execute(sql`select 1 from pages where run_id not in (select id from runs)`))]).toEqual([])
    expect(await ctx.db.execute(sql`select 1 from postings`)).toHaveLength(2)
  })
})
