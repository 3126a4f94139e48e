import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { findRun, isLive, type RunRow } from '../store/runs.ts'
import { fetchBoard, type StageResult } from './fetch-board.ts'
import { ingestSnapshot } from './ingest-snapshot.ts'
import type { HearProgress } from './lease.ts'
import { linkPostings } from './link-postings.ts'

/** How often a run that somebody else holds is looked at. */
const LOOK_MS = 500

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

/** Stage by stage until the run is over, by us or by whoever else holds it: it may have been taken up by a worker before. */
async function toTheEnd(ctx: Context, runId: string, reports: CrawlReport): Promise<void> {
  while (!ctx.stopping.aborted) {
    const run = await findRun(ctx.db, runId)
    if (run === null || !isLive(run)) return
    const left = await nextStage(ctx, run)
    if (left.kind === 'finished') return
    if (left.kind === 'again') reports.putOff?.(runId, left.delayMs)
    if (left.kind !== 'fetched') await pause(ctx, left.kind === 'again' ? left.delayMs : LOOK_MS)
  }
}

async function nextStage(ctx: Context, run: RunRow): Promise<StageResult> {
  // Whoever holds it may be through long before the lease ends, and may also have died.
  if (run.leaseUntil !== null && new Date(run.leaseUntil) > ctx.now()) return { kind: 'not_mine' }
  if (run.status !== 'ingesting') return fetchBoard(ctx, run.id)
  const ingested = await ingestToTheEnd(ctx, run.id)
  await linkPostings(ctx)
  return ingested
}

async function pause(ctx: Pick<Context, 'stopping'>, ms: number): Promise<void> {
  await sleep(ms, undefined, { signal: ctx.stopping }).catch(() => undefined)
}

async function ingestToTheEnd(ctx: Context, runId: string): Promise<StageResult> {
  for (;;) {
    try {
      return await ingestSnapshot(ctx, runId)
    } catch (error) {
      // Its pages are safe, and whoever takes it up next reads them.
      if (ctx.stopping.aborted) return { kind: 'not_mine' }
      ctx.log.warn({ runId, err: error }, 'An ingest is tried again')
      await sleep(1_000)
    }
  }
}
