import { enqueue } from '../../pipeline/schedule.ts'
import type { RunRow } from '../../store/runs.ts'
import type { ApiContext } from '../env.ts'
import { fromQueues } from '../queue-patience.ts'

/** Queues runs that stand in Postgres already: what the queue does not take in time, the next beat queues. */
export async function enqueueSoon(ctx: Pick<ApiContext, 'queues' | 'log'>, runs: RunRow[]): Promise<void> {
  try {
    await fromQueues(enqueue(ctx, runs))
  } catch (error) {
    const [{ id: runId } = { id: null }] = runs
    ctx.log.warn({ runId, runs: runs.length, err: error }, 'The queue is away; the next beat queues these runs')
  }
}
