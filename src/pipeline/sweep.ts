import type { Context } from '../context.ts'
import { closePassedDeadlines } from '../store/postings.ts'
import { deleteOldRows } from '../store/retention.ts'
import { linkPostings } from './link-postings.ts'
import { watchLeaks } from './watch-leaks.ts'

/** What time alone brings about: deadlines that pass, and rows that have been kept long enough. */
export async function sweep(
  ctx: Pick<Context, 'db' | 'now' | 'config' | 'log'>,
): Promise<{ deadlines: number; runs: number; leaked: number }> {
  const now = ctx.now()
  const deadlines = await closePassedDeadlines(ctx.db, now.toISOString())
  if (deadlines > 0) await linkPostings(ctx)
  const runs = await deleteOldRows(ctx.db, { now, runDays: ctx.config.retention.runDays })
  return { deadlines, runs, leaked: await watchLeaks(ctx) }
}
