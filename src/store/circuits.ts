import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import type { Circuit, CircuitStore } from '../fetch/circuit.ts'
import { texts } from './arrays.ts'
import { batched } from './batched.ts'
import type { Database, Db } from './database.ts'
import { circuits } from './schema.ts'

/**
 * Circuits of all processes on one Postgres. A change is written only over the very state that it was decided on, else it is decided
 * anew: no transaction stays open, and a visit to a host that works costs two reads by key.
 */
export function circuitStore(db: Database): CircuitStore {
  return {
    async change(key, decide) {
      for (;;) {
        const before = await stateOf(db, key)
        const { circuit: after, result } = decide(before)
        if (isDeepStrictEqual(after, before) || (await replaced(db, key, before, after))) return result
      }
    },
  }
}

const stateOf: (db: Db, key: string) => Promise<Circuit | null> = batched(async (db, keys: string[]) => {
  const rows = await db
    .select({ key: circuits.key, state: circuits.state })
    .from(circuits)
    .where(sql`${circuits.key} = any(${texts(keys)})`)
  const states = new Map(rows.map((row) => [row.key, row.state]))
  return keys.map((key) => states.get(key) ?? null)
})

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
