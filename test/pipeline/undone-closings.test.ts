import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClosedReason } from '../../src/board/closing.ts'
import { knownPostings } from '../../src/store/posting-reads.ts'
import { reopenPostings } from '../../src/store/postings.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, visitOne } from './crawling.ts'

let ctx: TestContext
let hours = 0
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const REASONS: ClosedReason[] = ['removed_from_board', 'page_gone', 'board_gone', 'deadline_passed', 'admin']
const jobs = REASONS.map((_, n) => ({ id: n + 1, title: `Engineer ${n + 1}` }))

async function visit(slug: string, titles: (title: string) => string = (title) => title) {
  ctx.setNow(new Date(Date.parse('2026-11-23T00:00:00Z') + hours++ * 3_600_000).toISOString())
  const shown = jobs.map((job) => ({ ...job, title: titles(job.title) }))
  ctx.answers.set(greenhouseUrl(slug), greenhousePage(slug, [...shown, { id: 100 + hours, title: 'Cook' }]))
  return visitOne(ctx, `greenhouse:${slug}`)
}

/** Closes the postings of a board, each for another reason. */
async function closeAll(board: string): Promise<void> {
  for (const [n, reason] of REASONS.entries()) {
    await ctx.db.execute(sql`update postings set closed_at = ${ctx.now().toISOString()}, closed_reason = ${reason},
      missing_since = ${ctx.now().toISOString()}, missed_visits = 3 where board_id = ${board} and external_id = ${String(n + 1)}`)
  }
}

/** What the postings are closed for, and how often each came back. */
async function closings(board: string) {
  const rows = await ctx.db.execute<{ reason: string | null; times: number; missed: number }>(sql`
    select closed_reason as reason, reopened_count as times, missed_visits as missed from postings
    where board_id = ${board} and external_id::int < 100 order by external_id::int`)
  return rows.map(({ reason, times, missed }) => [reason, times, missed])
}

describe('closings of each reason, when all is seen again', () => {
  it('are undone with the same content where a crawl closed, and the counters begin anew', async () => {
    const board = await greenhouseBoard(ctx, 'same', jobs)
    await visit('same')
    await closeAll(board)
    expect(await visit('same')).toMatchObject({ reopened: 3 })
    const back = [null, 1, 0]
    expect(await closings(board)).toEqual([
      ...[back, back, back],
      ...[
        ['deadline_passed', 0, 3],
        ['admin', 0, 0],
      ],
    ])
  })

  it('are undone with other content where no person closed', async () => {
    const board = await greenhouseBoard(ctx, 'other', jobs)
    await visit('other')
    await closeAll(board)
    expect(await visit('other', (title) => `Senior ${title}`)).toMatchObject({ reopened: 4, changed: 5 })
    const back = [null, 1, 0]
    expect(await closings(board)).toEqual([back, back, back, back, ['admin', 0, 0]])
  })
})

describe('a closing by an admin at the very moment of a visit', () => {
  it('stays', async () => {
    const board = await greenhouseBoard(ctx, 'race', jobs)
    await visit('race')
    await closeAll(board)
    const known = (await knownPostings(ctx.db, board)).filter((posting) => posting.externalId === '1')
    await ctx.db.execute(sql`update postings set closed_reason = 'admin' where board_id = ${board}`)
    await reopenPostings(ctx.db, known, ctx.now().toISOString(), null)
    expect((await closings(board))[0]).toEqual(['admin', 0, 3])
    await reopenPostings(
      ctx.db,
      [{ ...(known[0] as (typeof known)[0]), closedReason: null }],
      ctx.now().toISOString(),
      null,
    )
    expect((await closings(board))[0]).toEqual(['admin', 0, 3])
  })
})
