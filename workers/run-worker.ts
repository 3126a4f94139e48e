import type { Job } from 'bullmq'
import type { Context } from '../src/context.ts'
import type { StageResult } from '../src/pipeline/fetch-board.ts'
import { stageFacts } from '../src/pipeline/stage-facts.ts'
import type { QueueWorker } from '../src/queues/backend.ts'
import { type JobData, RunJob } from '../src/queues/jobs.ts'
import type { RunRow } from '../src/store/runs.ts'
import { giveBack } from './give-back.ts'
import { queueTrouble } from './queue-trouble.ts'

/** Called with each run that this process saw to its end. */
export type Report = (run: RunRow) => void

/** One place where a stage's result meets BullMQ: a run that must wait moves its job to delayed and costs no attempt. */
export function runWorker(
  ctx: Context,
  queue: 'fetch' | 'ingest',
  stage: (ctx: Context, runId: string) => Promise<StageResult>,
  report: Report,
): QueueWorker {
  const worker = ctx.queueBackend.openWorker(
    queue,
    async (job: Job<JobData>, token?: string) => {
      const { runId } = RunJob.parse(job.data)
      const result = await ctx.tracing.span(
        queue,
        () => stage(ctx, runId),
        (ended) => stageFacts(ctx, runId, ended),
      )
      if (result.kind === 'finished') report(result.run)
      if (result.kind !== 'again') return
      ctx.log.debug({ runId, delayMs: result.delayMs, reason: result.reason }, 'A run waits')
      await giveBack(job, result.delayMs, token)
    },
    { concurrency: ctx.config.concurrency[queue] },
  )
  worker.on('error', queueTrouble(ctx, queue, 'A worker lost its queue for a moment'))
  worker.on('failed', (job, error) => ctx.log.warn({ queue, jobId: job?.id, err: error }, 'A job failed'))
  return worker
}
