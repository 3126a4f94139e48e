import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

/** Names the migration lock among Rolecall's advisory locks; never changes. */
export const MIGRATION_LOCK = 7_265_001
export const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), '../../migrations')

/**
 * Brings the schema up to date. Any number of processes may call it at once: drizzle's migrator takes no lock of its own
 * (drizzle-orm#874), so one session-level advisory lock on a connection of its own stands around it.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'rolecall-migrate' } })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS })
  } finally {
    await client.end({ timeout: 5 })
  }
}
