import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leftOut } from '../../src/pipeline/plan-crawl.ts'
import { claimDueBoards } from '../../src/pipeline/schedule.ts'
import { findBoard, updateBoard } from '../../src/store/boards.ts'
import { createRuns } from '../../src/store/runs.ts'
import { boards, runs } from '../../src/store/schema.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { setDue } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())
beforeEach(async () => {
  await ctx.db.delete(runs)
  await ctx.db.delete(boards)
})

const lever = (slug: string) => addBoard(ctx, { source: 'lever', slug })

describe('a crawl of what is due', () => {
  it('says of each board that it leaves out why, and when the next is due', async () => {
    const [live, off, soon, tomorrow] = [await lever('a'), await lever('b'), await lever('c'), await lever('d')]
    const filled = await addBoard(ctx, { source: 'files', slug: 'imports' })
    const due = await lever('e')
    await setDue(ctx, [soon], '2026-11-22T12:00:01.000Z')
    await setDue(ctx, [tomorrow], '2026-11-23T12:00:00.000Z')
    await setDue(ctx, [filled], null)
    await updateBoard(ctx.db, off, { enabled: false })
    const [run] = await createRuns(ctx.db, [live], { trigger: 'admin', now: ctx.now() })

    const taken = await claimDueBoards(ctx)
    expect(taken.map(({ boardId }) => boardId)).toEqual([due])
    expect(await leftOut(ctx, taken)).toEqual({
      skipped: [
        { board: filled, reason: 'disabled', run: null },
        { board: live, reason: 'live_run', run: run?.id },
        { board: off, reason: 'disabled', run: null },
        { board: soon, reason: 'not_due', run: null },
        { board: tomorrow, reason: 'not_due', run: null },
      ],
      nextAt: '2026-11-22T12:00:01.000Z',
    })
  })

  it('that is dry writes nothing of it, and leaves each board as due as it was', async () => {
    const due = await lever('a')
    const before = await findBoard(ctx.db, due)
    expect(await claimDueBoards(ctx, { dryRun: true })).toMatchObject([{ boardId: due, dryRun: true }])
    expect(await findBoard(ctx.db, due)).toEqual(before)
    expect(await claimDueBoards(ctx, { dryRun: true })).toEqual([])
  })
})
