import type { JobsOptions } from 'bullmq'
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
  /** One job scheduler for the whole installation, however many processes ask for it. Minutes are UTC's. */
  startBeat(): Promise<void>
  counts(): Promise<Record<QueueName, Record<string, number>>>
  close(): Promise<void>
}

/** Opens the producing side of the queues. */
export function openQueues(backend: QueueBackend): Queues {
  const opened = new Map<QueueName, JobQueue>()
  const queue = (name: QueueName) => {
    const known = opened.get(name)
    if (known) return known
    const made = backend.openQueue(name)
    made.on('error', () => {})
    opened.set(name, made)
    return made
  }
  return {
    kind: backend.kind,
    addFetches: async (runs) => {
      await addAll(
        queue('fetch'),
        runs.map((run) => jobOf('fetch-board', run)),
      )
    },
    addIngests: async (runs) => {
      await addAll(
        queue('ingest'),
        runs.map((run) => jobOf('ingest-snapshot', run)),
      )
    },
    readdFetches: (runs) => readd(queue('fetch'), 'fetch-board', runs),
    readdIngests: (runs) => readd(queue('ingest'), 'ingest-snapshot', runs),
    startBeat: async () => {
      await queue('beat').upsertJobScheduler(BEAT, { pattern: '* * * * *', tz: 'UTC' }, { name: 'beat', data: {} })
    },
    counts: async () => {
      const counts = await Promise.all(QUEUE_NAMES.map((name) => queue(name).getJobCounts()))
      return Object.fromEntries(QUEUE_NAMES.map((name, i) => [name, counts[i]])) as Record<
        QueueName,
        Record<string, number>
      >
    },
    close: async () => {
      await Promise.all([...opened.values()].map((made) => made.close()))
    },
  }
}

/** One job goes in alone: BullMQ's bulk statement on Postgres makes temporary tables, 10 ms against 1 ms for one job. */
async function addAll(queue: JobQueue, jobs: ReturnType<typeof jobOf>[]): Promise<void> {
  const [only] = jobs
  if (only && jobs.length === 1) await queue.add(only.name, only.data, only.opts)
  else await queue.addBulk(jobs)
}

async function readd(queue: JobQueue, name: string, runs: { id: string; attempt: number }[]): Promise<void> {
  for (const run of runs) {
    const job = jobOf(name, run)
    if ((await queue.getJobState(job.opts.jobId)) === 'failed') await queue.remove(job.opts.jobId)
    await queue.add(job.name, job.data, job.opts)
  }
}

function jobOf(name: string, run: { id: string; attempt: number }) {
  return { name, data: { runId: run.id }, opts: { ...RUN_JOB, jobId: `${run.id}.${run.attempt}` } }
}
