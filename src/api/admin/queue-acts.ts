import type { JobQueue } from '../../queues/backend.ts'

/** What somebody does to a queue, as the audit trail tells it. */
export interface QueueAct {
  /** `queue.retry`, `queue.pause`. */
  action: string
  /** `fetch`, `fetch/failed`, `fetch/JOB`, or `all`. */
  subject: string
  queue: string | null
  /** What may be a job's id. */
  job: string | null
}

const VERBS = new Set(
  (
    'add clean concurrency delay empty obliterate pause priority promote rate-limit release remove ' +
    'remove-unprocessed-children resume retry run update-data'
  ).split(' '),
)

/** Reads an act from what follows `/api/queues/` in bull-board's paths: `fetch/JOB/retry`, `fetch/clean/failed`, `pause`. */
export function actOf(path: string): QueueAct {
  const words = path.split('/').map(decoded)
  const verb = words.findLast((word) => VERBS.has(word)) ?? 'change'
  const [queue = null, job = null, ...rest] = words.filter((word) => word !== verb)
  const subject = [queue, job, ...rest].filter((word) => word !== null).join('/') || 'all'
  return { action: `queue.${verb}`, subject, queue, job }
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

/** What the audit trail keeps of before and after: the job, or else the queues and how many jobs they hold. */
export async function stateOf(queues: JobQueue[], { queue, job }: QueueAct): Promise<Record<string, unknown>> {
  const concerned = queues.filter((each) => queue === null || each.name === queue)
  const [only] = concerned
  const found = concerned.length === 1 && only && job !== null ? await only.getJob(job) : undefined
  if (found) return { state: await found.getState(), data: found.data, failedReason: found.failedReason ?? null }
  const states = concerned.map(async (each) => {
    const [paused, counts] = await Promise.all([each.isPaused(), each.getJobCounts()])
    return [each.name, { paused, ...counts }]
  })
  return Object.fromEntries(await Promise.all(states))
}
