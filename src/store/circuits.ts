import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import type { Circuit, CircuitStore } from '../fetch/circuit.ts'
import type { Database } from './database.ts'
import { circuits } from './schema.ts'

/**
 * Circuits of all processes on one Postgres. A change is written only over the very state that it was decided on, else it is decided
 * anew: no transaction stays open, and a visit to a host that works costs two reads by key.
 */
export function circuitStore(db: Database): CircuitStore {
  return {
    async change(key, decide) {
      for (;;) {
        const [row] = await db.select({ state: circuits.state }).from(circuits).where(eq(circuits.key, key))
        const before = row?.state ?? null
        const { circuit: after, result } = decide(before)
        if (isDeepStrictEqual(after, before) || (await replaced(db, key, before, after))) return result
      }
    },
  }
}

/** False where another process was faster. A circuit that remembers nothing has no row. */
async function replaced(db: Database, key: string, before: Circuit | null, after: Circuit | null): Promise<boolean> {
  const was = sql`${circuits.key} = ${key} and ${circuits.state} = ${JSON.stringify(before)}::text::jsonb`
  if (after === null) return (await db.delete(circuits).where(was).returning({ key: circuits.key })).length > 0
  const row = { state: after, updatedAt: new Date().toISOString() }
  const written =
    before === null
      ? await db
          .insert(circuits)
          .values({ key, ...row })
          .onConflictDoNothing()
          .returning({ key: circuits.key })
      : await db.update(circuits).set(row).where(was).returning({ key: circuits.key })
  return written.length > 0
}
