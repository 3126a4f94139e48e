import type { Context } from '../context.ts'
import { anyMarks } from '../store/marks.ts'
import { countLive, strandedRuns } from '../store/runs.ts'
import { linkPostings } from './link-postings.ts'
import { readd } from './schedule.ts'
import { startBeat } from './start-beat.ts'

/**
 * What cannot wait for the next beat, or is the want of it: a queue that has forgotten everything (a Redis that was flushed, or came back
 * without its file) gets the beat and a job for each live run again; runs whose jobs are fewer than they are get theirs; postings that a
 * killed linker left marked are linked. Two counts where all is well.
 */
export async function lookAfter(ctx: Pick<Context, 'db' | 'now' | 'log' | 'queues'>): Promise<void> {
  if (!(await ctx.queues.hasBeat())) {
    ctx.log.warn({ queues: ctx.queues.kind }, 'The queue has forgotten its jobs; they are added again')
    await readd(ctx, await strandedRuns(ctx.db, ctx.now(), 0))
    await startBeat(ctx)
  } else {
    const [live, jobs] = await Promise.all([countLive(ctx.db), ctx.queues.counts()])
    if (pending(jobs.fetch) < live.fetch || pending(jobs.ingest) < live.ingest) {
      await readd(ctx, await strandedRuns(ctx.db, ctx.now()))
    }
  }
  if (await anyMarks(ctx.db)) await linkPostings(ctx)
}

/** Jobs that will still be done. */
function pending(counts: Record<string, number>): number {
  const { completed: _completed, failed: _failed, ...rest } = counts
  return Object.values(rest).reduce((sum, count) => sum + count, 0)
}
