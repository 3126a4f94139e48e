import { Gauge, type Registry } from 'prom-client'
import { QUEUE_NAMES } from '../queues/jobs.ts'
import { cached } from './cached.ts'
import type { ApiContext } from './env.ts'
import { fromQueues } from './queue-patience.ts'

/**
 * How many jobs the queues hold and how long the oldest has waited. The function returned reads it before each scrape, and keeps it for
 * `keptMs`; where the queues do not answer in time, these figures are left out.
 */
export function addQueueFigures(
  registry: Registry,
  ctx: Pick<ApiContext, 'queues' | 'now' | 'log'>,
  keptMs: number,
): () => Promise<void> {
  const registers = [registry]
  const jobs = new Gauge({
    name: 'rolecall_queue_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers,
  })
  const oldest = new Gauge({
    name: 'rolecall_queue_oldest_seconds',
    help: 'How long the oldest job has waited since it was due, 0 where none waits',
    labelNames: ['queue'],
    registers,
  })
  // Who asks while an answer is awaited waits for the same one: questions do not pile up before a Redis that hangs.
  const read = cached(keptMs, ctx.now, () => Promise.all([ctx.queues.counts(), ctx.queues.waits()]))
  return async () => {
    const figures = await fromQueues(read()).catch((error: unknown) => {
      ctx.log.warn({ err: error }, 'The figures of the queues are missing')
      return null
    })
    jobs.reset()
    oldest.reset()
    if (figures === null) return
    const [counts, waits] = figures
    for (const queue of QUEUE_NAMES) {
      oldest.set({ queue }, waits[queue])
      for (const [state, count] of Object.entries(counts[queue])) jobs.set({ queue, state }, count)
    }
  }
}
