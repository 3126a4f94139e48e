import type { Job } from 'bullmq'
import type { Context } from '../src/context.ts'
import type { SendResult } from '../src/pipeline/webhook-delivery.ts'
import type { QueueWorker } from '../src/queues/backend.ts'
import { type JobData, WebhookJob } from '../src/queues/jobs.ts'
import { giveBack } from './give-back.ts'
import { queueTrouble } from './queue-trouble.ts'

/** Webhooks sent to at once by one process; each has one sender anywhere. */
const CONCURRENCY = 4

/** Takes webhook jobs: sends what waits. What is to be tried again soon moves its job to delayed. */
export function startWebhookWorker(
  ctx: Pick<Context, 'queueBackend' | 'log'>,
  send: (webhookId: string) => Promise<SendResult>,
): QueueWorker {
  const worker = ctx.queueBackend.openWorker(
    'webhooks',
    async (job: Job<JobData>, token?: string) => {
      const result = await send(WebhookJob.parse(job.data).webhookId)
      if (result.kind !== 'again') return
      await giveBack(job, result.delayMs, token)
    },
    { concurrency: CONCURRENCY },
  )
  worker.on('error', queueTrouble(ctx, 'webhooks', 'A worker lost its queue for a moment'))
  worker.on('failed', (job, error) => ctx.log.warn({ queue: 'webhooks', jobId: job?.id, err: error }, 'A job failed'))
  return worker
}
