import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimDueBoards } from '../../src/pipeline/schedule.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const MINUTE = 60_000
const BOARDS = {
  'never there': '30 2 * * *',
  'there twice': '15 2 * * *',
  quarter: '*/15 * * * *',
  noon: '0 12 * * *',
}

/** A day of Berlin's, beat by beat: the UTC times at which each board was claimed. */
async function beatThrough(from: string, hours: number): Promise<Record<string, string[]>> {
  await ctx.db.execute(sql`truncate boards, runs`)
  const slugs = Object.keys(BOARDS).map((name) => name.replace(' ', '-'))
  const start = Date.parse(from)
  ctx.setNow(new Date(start - MINUTE).toISOString())
  for (const [n, cron] of Object.values(BOARDS).entries()) {
    await addBoard(ctx, { source: 'greenhouse', slug: slugs[n] ?? '', cron, timeZone: 'Europe/Berlin' })
  }
  const claimed: Record<string, string[]> = Object.fromEntries(slugs.map((slug) => [slug, []]))
  for (let minute = -1; minute < hours * 60; minute++) {
    const now = new Date(start + minute * MINUTE).toISOString()
    ctx.setNow(now)
    for (const run of await claimDueBoards(ctx)) {
      // New boards are due at once: the minute before the day takes that away.
      if (minute >= 0) claimed[run.boardId.slice('greenhouse:'.length)]?.push(now.slice(11, 16))
    }
    await ctx.db.execute(sql`update runs set status = 'finished' where status = 'queued'`)
  }
  return claimed
}

describe('the beat, minute by minute through a day of Berlin', () => {
  it('on which 2 becomes 3 o’clock', { timeout: 60_000 }, async () => {
    const claimed = await beatThrough('2026-03-28T23:00:00Z', 24)
    expect(claimed['never-there']).toEqual(['01:00'])
    expect(claimed['there-twice']).toEqual(['01:00'])
    expect(claimed.noon).toEqual(['10:00'])
    expect(claimed.quarter).toEqual(quarters(23, 24))
  })

  it('on which 3 becomes 2 o’clock', { timeout: 60_000 }, async () => {
    const claimed = await beatThrough('2026-10-24T22:00:00Z', 25)
    expect(claimed['never-there']).toEqual(['00:30'])
    expect(claimed['there-twice']).toEqual(['00:15'])
    expect(claimed.noon).toEqual(['11:00'])
    expect(claimed.quarter).toEqual(quarters(22, 25))
  })
})

/** Each quarter of an hour of elapsed time. */
function quarters(firstHour: number, hours: number): string[] {
  return Array.from({ length: hours * 4 }, (_, n) =>
    new Date(((firstHour * 4 + n) % 96) * 15 * MINUTE).toISOString().slice(11, 16),
  )
}
