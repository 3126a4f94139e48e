import { DelayedError, type Job } from 'bullmq'
import type { JobData } from '../src/queues/jobs.ts'

/** A shorter wait makes no difference to a queue's age, which is told in minutes. */
const LONG_MS = 60_000

/** Moves a job to delayed, at the cost of no attempt; what it throws tells BullMQ. */
export async function giveBack(job: Job<JobData>, delayMs: number, token: string | undefined): Promise<never> {
  const dueAt = Date.now() + delayMs
  // Redis forgets it as soon as the job is due, and the queue's age is counted from then on.
  if (delayMs >= LONG_MS) await job.updateData({ ...job.data, dueAt })
  await job.moveToDelayed(dueAt, token)
  throw new DelayedError()
}
