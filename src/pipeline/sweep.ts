import type { Context } from '../context.ts'
import { forgetFailedTries } from '../store/failed-tries.ts'
import { closePassedDeadlines } from '../store/postings.ts'
import { deleteOldRows } from '../store/retention.ts'
import { takeDay } from '../store/settings.ts'
import { type HistoryKept, keepHistory } from './keep-history.ts'
import { linkPostings } from './link-postings.ts'
import { watchLeaks } from './watch-leaks.ts'

export interface Swept {
  deadlines: number
  runs: number
  leaked: number
  /** Null where it was not looked at: it is once a day, and once an hour where a ceiling is set. */
  history: HistoryKept | null
}

/** What time alone brings about: deadlines that pass, and rows that have been kept long enough. History is looked at in its turn, or `thoroughly`. */
export async function sweep(
  ctx: Pick<Context, 'db' | 'now' | 'config' | 'log'>,
  { thoroughly = false }: { thoroughly?: boolean } = {},
): Promise<Swept> {
  const now = ctx.now()
  const deadlines = await closePassedDeadlines(ctx.db, now.toISOString())
  if (deadlines > 0) await linkPostings(ctx)
  const runs = await deleteOldRows(ctx.db, { now, runDays: ctx.config.retention.runDays })
  await forgetFailedTries(ctx.db, now)
  // It reads all of it: an hour is often enough for a disk, and a day for days.
  const turn = now.toISOString().slice(0, ctx.config.retention.diskGb === null ? 10 : 13)
  const isTurn = thoroughly || (await takeDay(ctx.db, 'history_swept', turn))
  const history = isTurn ? await keepHistory(ctx) : null
  return { deadlines, runs, leaked: await watchLeaks(ctx), history }
}
