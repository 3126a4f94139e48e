import { setTimeout as sleep } from 'node:timers/promises'
import type { JobHandler, QueueWorker } from './backend.ts'
import type { RedisClient } from './redis-client.ts'

/** Jobs at work in one worker: what its end waits for where Redis cannot be asked any more. */
export interface AtWork {
  handler: JobHandler
  /** Resolves when none is at work. */
  done(): Promise<unknown>
}

/** Knows of each job that a handler is at. */
export function watched(handler: JobHandler): AtWork {
  const running = new Set<Promise<unknown>>()
  return {
    handler: (...job) => {
      const work = Promise.resolve(typeof handler === 'function' ? handler(...job) : undefined)
      running.add(work)
      const over = () => void running.delete(work)
      work.then(over, over)
      return work
    },
    done: () => Promise.allSettled(running),
  }
}

/** A Redis that says nothing for so long is away, or as good as that. */
const PATIENCE_MS = 1_000

/**
 * Lets a worker of a Redis that is away end with its jobs: BullMQ's own close would wait for Redis to hear of it. A job that could not
 * be told as done is taken up again when its lock has ended, and finds its run as it was left in Postgres.
 */
export function closeWithoutRedis(worker: QueueWorker, client: RedisClient, atWork: AtWork): QueueWorker {
  const close = worker.close.bind(worker)
  worker.close = async (force) => {
    if (force || (await answers(client))) return close(force)
    await atWork.done()
    await close(true)
  }
  return worker
}

/** A connection may still pass for `ready` when its server has just died. */
async function answers(client: RedisClient): Promise<boolean> {
  if (client.status !== 'ready') return false
  const answered = client.ping().then(
    () => true,
    () => false,
  )
  return Promise.race([answered, sleep(PATIENCE_MS, false)])
}
