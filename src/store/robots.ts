import { eq, sql } from 'drizzle-orm'
import type { RobotsEntry, RobotsStore } from '../fetch/robots.ts'
import type { Database } from './database.ts'
import { robots } from './schema.ts'

/** robots.txt files, shared by all processes. */
export function robotsStore(db: Database): RobotsStore {
  return {
    get: async (origin): Promise<RobotsEntry | null> => {
      const [row] = await db.select({ entry: robots.entry }).from(robots).where(eq(robots.origin, origin))
      return row?.entry ?? null
    },
    put: async (origin, entry) => {
      await db
        .insert(robots)
        .values({ origin, entry, storedAt: new Date().toISOString() })
        .onConflictDoUpdate({ target: robots.origin, set: { entry, storedAt: sql`excluded.stored_at` } })
    },
  }
}
