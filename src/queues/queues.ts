import type { JobsOptions } from 'bullmq'
import { inTime } from '../timeout.ts'
import type { JobQueue, QueueBackend } from './backend.ts'
import { QUEUE_NAMES, type QueueName } from './jobs.ts'

const BEAT = 'every-minute'

/** Retries are decided by the pipeline, from the attempts that the run itself counts: BullMQ only waits in between. */
const RUN_JOB: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
  removeOnComplete: true,
}

export interface Queues {
  kind: QueueBackend['kind']
  /** Adds many jobs in one round trip. A run's attempt makes its job's id: the same attempt is never queued twice. */
  addFetches(runs: { id: string; attempt: number }[]): Promise<void>
  addIngests(runs: { id: string; attempt: number }[]): Promise<void>
  /** Adds runs that were left behind: a failed job of theirs, kept for whoever asks why, gives its id back. */
  readdFetches(runs: { id: string; attempt: number }[]): Promise<void>
  readdIngests(runs: { id: string; attempt: number }[]): Promise<void>
  /** Wakes the senders of these webhooks. One that has its job already, waiting or at work, gets no second. */
  addWebhooks(ids: string[]): Promise<void>
  /** One job scheduler for the whole installation, however many processes ask for it. Minutes are UTC's. */
  startBeat(): Promise<void>
  /** False where the queue has lost the beat, and with it all else. */
  hasBeat(): Promise<boolean>
  counts(): Promise<Record<QueueName, Record<string, number>>>
  /** Seconds for which each queue's oldest job has waited since it was due; 0 where none waits. Looks at the ends of a queue alone. */
  waits(): Promise<Record<QueueName, number>>
  /** BullMQ's own queues, for who looks into them. Not to be kept: one that could not be begun is replaced. Rejects where they are away. */
  all(): Promise<JobQueue[]>
  close(): Promise<void>
}

/** Opens the producing side of the queues. */
export function openQueues(backend: QueueBackend): Queues {
  const opened = new Map<QueueName, JobQueue>()
  const open = (name: QueueName) => {
    const known = opened.get(name)
    if (known) return known
    const made = backend.openQueue(name)
    made.on('error', () => {})
    opened.set(name, made)
    // What could not be begun is never begun again by BullMQ: who asks next gets another.
    made.waitUntilReady().catch(() => {
      if (opened.get(name) === made) opened.delete(name)
      void made.close().catch(() => {})
    })
    return made
  }
  const queue = async (name: QueueName) => {
    const found = open(name)
    const isReady = found.waitUntilReady()
    // A Postgres that is away says so by itself.
    await (backend.kind === 'redis' ? inTime(isReady, BEGIN_MS, AWAY) : isReady)
    return found
  }
  return {
    kind: backend.kind,
    addFetches: async (runs) => {
      await addAll(
        await queue('fetch'),
        runs.map((run) => jobOf('fetch-board', run)),
      )
    },
    addIngests: async (runs) => {
      await addAll(
        await queue('ingest'),
        runs.map((run) => jobOf('ingest-snapshot', run)),
      )
    },
    readdFetches: async (runs) => readd(await queue('fetch'), 'fetch-board', runs),
    readdIngests: async (runs) => readd(await queue('ingest'), 'ingest-snapshot', runs),
    addWebhooks: async (ids) => {
      for (const webhookId of ids) {
        await (await queue('webhooks')).add('send-webhook', { webhookId }, webhookJob(webhookId))
      }
    },
    startBeat: async () => {
      await (await queue('beat')).upsertJobScheduler(
        BEAT,
        { pattern: '* * * * *', tz: 'UTC' },
        { name: 'beat', data: {} },
      )
    },
    hasBeat: async () => (await (await queue('beat')).getJobSchedulersCount()) > 0,
    counts: async () => {
      const counts = await Promise.all(QUEUE_NAMES.map(async (name) => (await queue(name)).getJobCounts()))
      return Object.fromEntries(QUEUE_NAMES.map((name, i) => [name, counts[i]])) as Record<
        QueueName,
        Record<string, number>
      >
    },
    waits: async () => {
      const oldest = await Promise.all(QUEUE_NAMES.map(async (name) => backend.oldestWait(await queue(name))))
      // BullMQ's clock cannot be another.
      const now = Date.now()
      return Object.fromEntries(
        QUEUE_NAMES.map((name, i) => [name, Math.max(0, now - (oldest[i] ?? now)) / 1000]),
      ) as Record<QueueName, number>
    },
    all: () => Promise.all(QUEUE_NAMES.map(queue)),
    close: async () => {
      await Promise.all([...opened.values()].map((made) => made.close()))
    },
  }
}

/** Once begun, a queue says at once when its Redis is away; before that BullMQ would wait for it for ever. */
const BEGIN_MS = 3_000
const AWAY = `Redis did not answer within ${BEGIN_MS / 1000} s: start it, or mend REDIS_URL (where that is not set, the queues live in Postgres)`

/** It leaves nothing behind, so that its id is free again: attempts are counted by the deliveries themselves. */
function webhookJob(webhookId: string): JobsOptions {
  return { jobId: `webhook.${webhookId}`, attempts: 1, removeOnComplete: true, removeOnFail: true }
}

/** One job goes in alone: BullMQ's bulk statement on Postgres makes temporary tables, 10 ms against 1 ms for one job. */
async function addAll(queue: JobQueue, jobs: ReturnType<typeof jobOf>[]): Promise<void> {
  const [only] = jobs
  if (only && jobs.length === 1) await queue.add(only.name, only.data, only.opts)
  else await queue.addBulk(jobs)
}

async function readd(queue: JobQueue, name: string, runs: { id: string; attempt: number }[]): Promise<void> {
  if (runs.length === 0) return
  const failed = new Set((await queue.getFailed()).map((job) => job.id))
  const jobs = runs.map((run) => jobOf(name, run))
  for (const { opts } of jobs) if (failed.has(opts.jobId)) await queue.remove(opts.jobId)
  await addAll(queue, jobs)
}

function jobOf(name: string, run: { id: string; attempt: number }) {
  return { name, data: { runId: run.id }, opts: { ...RUN_JOB, jobId: `${run.id}.${run.attempt}` } }
}
