import type { Context } from '../context.ts'
import { withBeatLock } from '../store/locks.ts'
import { beat } from './schedule.ts'

/**
 * Sets the one job scheduler of the installation and does a first beat at once. Under an advisory lock: BullMQ's Postgres backend
 * rejects concurrent upserts of one scheduler ("job ID already exists").
 */
export async function startBeat(ctx: Pick<Context, 'db' | 'now' | 'log' | 'queues'>): Promise<void> {
  await withBeatLock(ctx.db, () => ctx.queues.startBeat())
  await beat(ctx)
}
