import type { Context } from '../src/context.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { beat } from '../src/pipeline/schedule.ts'
import { startBeat } from '../src/pipeline/start-beat.ts'
import { sweep } from '../src/pipeline/sweep.ts'
import { wakeWebhooks } from '../src/pipeline/webhook-wake.ts'
import { startCaretaker } from './caretaker.ts'
import { queueTrouble } from './queue-trouble.ts'

/** Sets the beat and takes it: every minute what is due is claimed, what was left behind is taken up, deadlines are kept. */
export async function startScheduler(ctx: Context) {
  const worker = ctx.queueBackend.openWorker(
    'beat',
    async () => {
      await beat(ctx)
      await sweep(ctx)
      await linkPostings(ctx)
      await wakeWebhooks(ctx)
    },
    { concurrency: 1 },
  )
  worker.on('error', queueTrouble(ctx, 'beat', 'The scheduler lost its queue for a moment'))
  worker.on('failed', (_job, error) =>
    ctx.log.error({ queue: 'beat', err: error }, 'A beat failed; the next one is due in a minute'),
  )
  await startBeat(ctx)
  const caretaker = startCaretaker(ctx)
  return { close: () => Promise.all([worker.close(), caretaker.close()]) }
}
