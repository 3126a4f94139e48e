import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { findRun, type RunRow } from '../store/runs.ts'
import { fetchBoard, type StageResult } from './fetch-board.ts'
import { ingestSnapshot } from './ingest-snapshot.ts'
import { linkPostings } from './link-postings.ts'

/** Works a set of runs off in this process, without a queue: what cron calls. `report` hears of each run that ends. */
export async function crawlHere(
  ctx: Context,
  runs: RunRow[],
  options: { concurrency: number; report(run: RunRow): void },
): Promise<void> {
  const waiting = [...runs]
  const queueless = { ...ctx, queues: { ...ctx.queues, addIngests: async () => {} } }
  async function work(): Promise<void> {
    for (let run = waiting.shift(); run !== undefined && !ctx.stopping.aborted; run = waiting.shift()) {
      await toTheEnd(queueless, run.id)
      const ended = await findRun(ctx.db, run.id)
      if (ended) options.report(ended)
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, work))
  await linkPostings(ctx)
}

async function toTheEnd(ctx: Context, runId: string): Promise<void> {
  for (;;) {
    const fetched = await fetchBoard(ctx, runId)
    if (fetched.kind === 'fetched') {
      await ingestToTheEnd(ctx, runId)
      return linkPostings(ctx).then(() => undefined)
    }
    if (fetched.kind !== 'again' || ctx.stopping.aborted) return
    await sleep(fetched.delayMs, undefined, { signal: ctx.stopping }).catch(() => undefined)
  }
}

async function ingestToTheEnd(ctx: Context, runId: string): Promise<StageResult> {
  for (;;) {
    try {
      return await ingestSnapshot(ctx, runId)
    } catch (error) {
      ctx.log.warn({ runId, err: error }, 'An ingest is tried again')
      await sleep(1_000)
    }
  }
}
