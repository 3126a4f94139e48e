import { and, eq, lt, sql } from 'drizzle-orm'
import type { Database, Db } from './database.ts'
import { requestsToday } from './fetch-counts.ts'
import { dailyAllowances as table } from './schema.ts'

/** What a source's terms allow of a day (`YYYY-MM-DD`, UTC). `host`: whose requests that were counted today speak for it too. */
export interface Allowance {
  source: string
  host: string
  day: string
  most: number
}

/**
 * Takes one request of the day's, over all visits and processes; false where none is left. What is taken stays so, whether the request
 * comes to anything or its process dies: never more go out than are allowed.
 */
export async function takeRequest(db: Database, { source, host, day, most }: Allowance): Promise<boolean> {
  return db.transaction(async (tx) => {
    // A power cut must not give back what went out; visits do not wait for the disk otherwise.
    await tx.execute(sql`select set_config('synchronous_commit', 'on', true)`)
    // The count lags behind what is under way; the row, which is locked from here on, holds all that were let out.
    const counted = await requestsToday(tx, [host], day)
    if (counted >= most) return false
    const rows = await tx
      .insert(table)
      .values({ day, source, taken: counted + 1 })
      .onConflictDoUpdate({
        target: [table.day, table.source],
        set: { taken: sql`greatest(${table.taken} + 1, excluded.taken)` },
        setWhere: lt(table.taken, most),
      })
      .returning({ taken: table.taken })
    return rows.length > 0
  })
}

/** How many of the day's requests were let out, or counted by whoever asked for no leave. */
export async function requestsTaken(db: Db, { source, host, day }: Omit<Allowance, 'most'>): Promise<number> {
  const [row] = await db
    .select({ taken: table.taken })
    .from(table)
    .where(and(eq(table.day, day), eq(table.source, source)))
  return Math.max(row?.taken ?? 0, await requestsToday(db, [host], day))
}

/** Forgets the days before this one. */
export async function deleteAllowances(db: Db, before: string): Promise<void> {
  await db.delete(table).where(lt(table.day, before))
}
