import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { UsageError } from '../errors.ts'

/** Names the migration lock among Rolecall's advisory locks; never changes. */
export const MIGRATION_LOCK = 7_265_001
/** As `server_version_num` says it: what our SQL asks for came with it. */
export const OLDEST_SERVER = 150_000
export const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), '../../migrations')

/**
 * Brings the schema up to date. Any number of processes may call it at once: drizzle's migrator takes no lock of its own
 * (drizzle-orm#874), so one session-level advisory lock on a connection of its own stands around it. Throws UsageError where the server
 * is too old.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    connection: { application_name: 'rolecall-migrate' },
  })
  try {
    await refuseOldServer(client)
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS })
  } finally {
    await client.end({ timeout: 5 })
  }
}

/** Its own words, half way through a migration, would name a keyword that it does not know. */
async function refuseOldServer(client: postgres.Sql): Promise<void> {
  const [row] = await client`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`
  if (Number(row?.number) >= OLDEST_SERVER) return
  const least = Math.floor(OLDEST_SERVER / 10_000)
  throw new UsageError(
    `DATABASE_URL names Postgres ${row?.version}, which is too old; use Postgres ${least} or newer, or unset it for the embedded one`,
  )
}
