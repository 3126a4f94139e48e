import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { foldFetchCounts } from './fetch-counts.ts'

/** Days whose requests are told apart; older ones are summed up. */
const KEPT_DAYS_OF_REQUESTS = 30

/**
 * Deletes runs that ended more than `runDays` days ago with their pages, but for those that a board still refers to, and idempotency keys older
 * than a day. Returns how many runs went.
 */
export async function deleteOldRows(db: Db, options: { now: Date; runDays: number }): Promise<number> {
  const before = new Date(options.now.getTime() - options.runDays * 86_400_000).toISOString()
  const gone = await db.execute(sql`
    delete from runs where finished_at < ${before}
      and not exists (select from boards where boards.last_run_id = runs.id or boards.last_good_run_id = runs.id)
    returning id`)
  await db.execute(sql`delete from pages where not exists (select from runs where runs.id = pages.run_id)`)
  const yesterday = new Date(options.now.getTime() - 86_400_000).toISOString()
  await db.execute(sql`delete from idempotency_keys where created_at < ${yesterday}`)
  await foldFetchCounts(
    db,
    new Date(options.now.getTime() - KEPT_DAYS_OF_REQUESTS * 86_400_000).toISOString().slice(0, 10),
  )
  return gone.length
}
