import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/** Does `work` while no other process does work under the same lock. */
export async function withBeatLock<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(7265003)`)
    return work()
  })
}
