import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { countIngesting } from '../store/runs.ts'

/** Fetched visits that may wait for each reader: enough that none idles, few enough that pages do not pile up in Postgres. */
const WAITING_PER_READER = 4
const LOOK_AGAIN_MS = 50

/**
 * Back pressure: fetching is quicker than reading, and two cores are shared. The promise settles when ingest has room for one
 * more visit, or when the process is asked to stop. All who wait share one look at the table.
 */
export function openIngestRoom(ctx: Pick<Context, 'db' | 'config' | 'stopping'>): () => Promise<void> {
  const most = ctx.config.concurrency.ingest * WAITING_PER_READER
  let looking: Promise<void> | null = null
  async function look(): Promise<void> {
    while (!ctx.stopping.aborted && (await countIngesting(ctx.db, most)) >= most) await sleep(LOOK_AGAIN_MS)
  }
  return () => {
    looking ??= look().finally(() => {
      looking = null
    })
    return looking
  }
}
