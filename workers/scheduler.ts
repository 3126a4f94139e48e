import type { Context } from '../src/context.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { beat } from '../src/pipeline/schedule.ts'
import { startBeat } from '../src/pipeline/start-beat.ts'
import { sweep } from '../src/pipeline/sweep.ts'

/** Sets the beat and takes it: every minute what is due is claimed, what was left behind is taken up, deadlines are kept. */
export async function startScheduler(ctx: Context) {
  const worker = ctx.queueBackend.openWorker(
    'beat',
    async () => {
      await beat(ctx)
      await sweep(ctx)
      await linkPostings(ctx)
    },
    { concurrency: 1 },
  )
  worker.on('error', (error) =>
    ctx.log.warn({ queue: 'beat', err: error }, 'The scheduler lost its queue for a moment'),
  )
  worker.on('failed', (_job, error) =>
    ctx.log.error({ queue: 'beat', err: error }, 'A beat failed; the next one is due in a minute'),
  )
  await startBeat(ctx)
  return worker
}
