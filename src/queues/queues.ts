import type { JobsOptions } from 'bullmq'
import type { JobQueue, QueueBackend } from './backend.ts'
import { QUEUE_NAMES, type QueueName } from './jobs.ts'

const BEAT = 'every-minute'

/** Retries are decided by the pipeline, from the attempts that the run itself counts: BullMQ only waits in between. */
const RUN_JOB: JobsOptions = { attempts: 3, backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 } }

export interface Queues {
  kind: QueueBackend['kind']
  /** `attempt` makes the job's id: the same attempt of the same run is never queued twice. */
  addFetch(runId: string, attempt: number): Promise<void>
  addIngest(runId: string, attempt: number): Promise<void>
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
    addFetch: async (runId, attempt) => {
      await queue('fetch').add('fetch-board', { runId }, { ...RUN_JOB, jobId: `${runId}.${attempt}` })
    },
    addIngest: async (runId, attempt) => {
      await queue('ingest').add('ingest-snapshot', { runId }, { ...RUN_JOB, jobId: `${runId}.${attempt}` })
    },
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
