import type postgres from 'postgres'
import { askServer } from './ask-server.ts'
import { appliedMigrations, knownMigrations } from './backup-tables.ts'

/** What a Postgres server says of itself, as far as Rolecall depends on it. */
export interface ServerFacts {
  /** Such as 18.4, and as one number: 180004. */
  version: string
  versionNumber: number
  encoding: string
  inRecovery: boolean
  readOnly: boolean
  /** Whether our user may make schemas and tables. */
  mayCreate: boolean
  connections: number
  maxConnections: number
  /** Settings that are off. */
  off: ('autovacuum' | 'fsync' | 'full_page_writes')[]
  sizeBytes: number
  /** Its clock against ours. */
  aheadMs: number
  migrations: 'none' | 'behind' | 'ready' | 'ahead'
  /** Boards that should have been visited an hour ago or more, of all that are enabled; null without tables. */
  visits: { overdue: number; enabled: number } | null
}

/** What the server at `url` says of itself. Rejects with its or the network's reason where there is none. */
export async function readServerFacts(url: string, now: () => Date): Promise<ServerFacts> {
  return askServer(url, async (sql) => {
    const [row] = await sql`
      select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
        pg_encoding_to_char(encoding) as encoding, pg_is_in_recovery() as recovery,
        current_setting('transaction_read_only') = 'on' as readonly,
        has_database_privilege(datname, 'CREATE') and has_schema_privilege(coalesce(current_schema(), 'public'), 'CREATE') as may,
        (select count(*) from pg_stat_activity where backend_type = 'client backend')::int as connections,
        current_setting('max_connections')::int as most, pg_database_size(datname)::float8 as size,
        array(select name from pg_settings where name in ('autovacuum', 'fsync', 'full_page_writes') and setting = 'off' order by 1) as off
      from pg_database where datname = current_database()`
    if (row === undefined) throw new Error('the server says nothing of its database')
    const migrations = migrationState(await appliedMigrations(sql))
    return {
      version: String(row.version).split(' ')[0] ?? '',
      versionNumber: row.number,
      encoding: row.encoding,
      inRecovery: row.recovery,
      readOnly: row.readonly,
      mayCreate: row.may,
      connections: row.connections,
      maxConnections: row.most,
      off: row.off,
      sizeBytes: row.size,
      aheadMs: await clockAhead(sql, now),
      migrations,
      visits: migrations === 'none' ? null : await overdueVisits(sql),
    }
  })
}

function migrationState(applied: number[]): ServerFacts['migrations'] {
  const [last, known] = [applied.at(-1), knownMigrations().at(-1) ?? 0]
  if (last === undefined) return 'none'
  if (last === known) return 'ready'
  return last < known ? 'behind' : 'ahead'
}

/** Measured on a connection that is open: half of the round trip is the error. */
async function clockAhead(sql: postgres.Sql, now: () => Date): Promise<number> {
  const before = now().getTime()
  const [row] = await sql`select extract(epoch from clock_timestamp())::float8 * 1000 as ms`
  return Math.round(Number(row?.ms) - (before + now().getTime()) / 2)
}

async function overdueVisits(sql: postgres.Sql): Promise<ServerFacts['visits']> {
  const [row] = await sql`
    select count(*)::int as enabled, (count(*) filter (where next_visit_at < now() - interval '1 hour'))::int as overdue
    from boards where enabled and removed_at is null`
  return { enabled: row?.enabled ?? 0, overdue: row?.overdue ?? 0 }
}
