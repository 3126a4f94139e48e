import { progressOf, type VisitCounts } from '../../src/board/visit-progress.ts'
import { type RunRow, renewLease, takeUpRun } from '../../src/store/runs.ts'
import type { TestContext } from './context.ts'

const HALFWAY: VisitCounts = {
  stage: 'fetching',
  requests: 9,
  bytes: 4_300_000,
  pages: 8,
  waiting: 8,
  listGoesOn: true,
  details: null,
  seen: 1_200,
  total: 2_400,
  read: 0,
  toRead: null,
}

/** Takes a run up as a worker would, and says that it is half way through its pages: 30 seconds of 60. */
export async function halfway(ctx: Pick<TestContext, 'db' | 'now'>, id: string): Promise<RunRow> {
  const now = ctx.now()
  const run = await takeUpRun(ctx.db, id, 'fetching', now)
  if (run === null) throw new Error(`${id} cannot be taken up`)
  const began = new Date(now.getTime() - 30_000)
  const progress = progressOf(HALFWAY, { seen: 70, durationMs: null }, { now, began, visitBegan: began })
  if (!(await renewLease(ctx.db, run, now, progress))) throw new Error(`${id} is no longer live`)
  return run
}
