import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { findRun, type RunRow } from '../store/runs.ts'
import { fetchBoard, type StageResult } from './fetch-board.ts'
import { ingestSnapshot } from './ingest-snapshot.ts'
import type { HearProgress } from './lease.ts'
import { linkPostings } from './link-postings.ts'

/** Who hears how a crawl goes on. */
export interface CrawlReport {
  /** Of each visit that ended. */
  report(run: RunRow): void
  begun?(run: RunRow): void
  told?: HearProgress
  /** A visit must wait, for its host or for another worker. */
  putOff?(runId: string, delayMs: number): void
}

/** Works a set of runs off in this process, without a queue: what cron calls. */
export async function crawlHere(
  ctx: Context,
  runs: RunRow[],
  { concurrency, ...reports }: { concurrency: number } & CrawlReport,
): Promise<void> {
  const waiting = [...runs]
  const queueless = {
    ...ctx,
    queues: { ...ctx.queues, addIngests: async () => {} },
    ...(reports.told && { hearProgress: reports.told }),
  }
  async function work(): Promise<void> {
    for (let run = waiting.shift(); run !== undefined && !ctx.stopping.aborted; run = waiting.shift()) {
      reports.begun?.(run)
      await toTheEnd(queueless, run.id, reports)
      const ended = await findRun(ctx.db, run.id)
      if (ended) reports.report(ended)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  await linkPostings(ctx)
}

async function toTheEnd(ctx: Context, runId: string, reports: CrawlReport): Promise<void> {
  for (;;) {
    const fetched = await fetchBoard(ctx, runId)
    if (fetched.kind === 'fetched') {
      await ingestToTheEnd(ctx, runId)
      return linkPostings(ctx).then(() => undefined)
    }
    if (fetched.kind !== 'again' || ctx.stopping.aborted) return
    reports.putOff?.(runId, fetched.delayMs)
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
