import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RetryLaterError } from '../../src/errors.ts'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { claimDueBoards, nextTime } from '../../src/pipeline/schedule.ts'
import { findBoard } from '../../src/store/boards.ts'
import { findRun } from '../../src/store/runs.ts'
import { boards, runs } from '../../src/store/schema.ts'
import { addBoard, greenhouseUrl } from '../helpers/boards.ts'
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

const MINUTE = 60_000
const resting = new RetryLaterError('circuit_open', 'the host rests', 30 * MINUTE)
const limited = new RetryLaterError('rate_limited', 'asked to wait', 350 * MINUTE)

/** The next visit that stands for a board after a scheduled one whose host asked to wait, until that was over. */
async function nextAfter(schedule: { cron: string; timeZone: string }, error: RetryLaterError): Promise<string | null> {
  const id = await addBoard(ctx, { source: 'greenhouse', slug: 'busy', ...schedule })
  ctx.answers.set(greenhouseUrl('busy'), error)
  const [run] = await claimDueBoards(ctx)
  for (;;) {
    const result = await fetchBoard(ctx, run?.id ?? '')
    if (result.kind !== 'again') break
    ctx.setNow(new Date(ctx.now().getTime() + result.delayMs).toISOString())
  }
  expect(await findRun(ctx.db, run?.id ?? '')).toMatchObject({ outcome: 'failed', reason: { code: error.code } })
  return (await findBoard(ctx.db, id))?.nextVisitAt ?? null
}

describe('a visit whose host asks for patience', () => {
  it.each([
    // schedule, error, next visit
    ['0 * * * *', 'UTC', resting, '2026-11-22T13:00:00.000Z'],
    ['*/15 * * * *', 'UTC', resting, '2026-11-22T12:30:00.000Z'],
    ['20 12 * * *', 'Europe/Berlin', resting, '2026-11-23T11:20:00.000Z'],
    ['auto', 'UTC', resting, '2026-11-22T12:30:00.000Z'],
    // Asked twice to wait, it gives up at 17:50, and must not come back before 23:40.
    ['*/15 * * * *', 'UTC', limited, '2026-11-22T23:45:00.000Z'],
    ['0 22 * * *', 'UTC', limited, '2026-11-23T22:00:00.000Z'],
    ['auto', 'UTC', limited, '2026-11-22T23:40:00.000Z'],
  ])('is followed, under %s in %s, by one at its time: %s', async (cron, timeZone, error, expected) => {
    expect(await nextAfter({ cron, timeZone }, error)).toBe(expected)
  })

  it('is followed by a slot of the pattern where this version does not know the source', async () => {
    const id = await addBoard(ctx, { source: 'greenhouse', slug: 'x', cron: '30 6 * * *' })
    const row = await findBoard(ctx.db, id)
    if (row === null) throw new Error('no board')
    const unknown = { ...row, source: 'newer-source' }
    expect(nextTime(unknown, ctx.now())).toBe('2026-11-23T06:30:00.000Z')
    expect(nextTime({ ...unknown, cron: 'auto' }, ctx.now())).toBe('2026-11-22T13:00:00.000Z')
  })
})
