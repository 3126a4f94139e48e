import type { ExtractTablesWithRelations } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { preparing } from './prepared.ts'
import * as schema from './schema.ts'

type Schema = typeof schema
export type Database = PostgresJsDatabase<Schema>
export type Transaction = PostgresJsTransaction<Schema, ExtractTablesWithRelations<Schema>>
/** What store functions take: a database or a transaction on it. */
export type Db = Database | Transaction

export interface DatabaseHandle {
  db: Database
  close(): Promise<void>
}

/**
 * Whether a commit waits for the disk. Relaxed, a power cut may undo the last half second as if it had not been, whole transactions in their
 * order: right for visits, which are then made again; wrong for what was promised to somebody.
 */
export type Commits = 'durable' | 'relaxed'

/** Opens a pool of at most `max` connections. Lazy: nothing connects before the first query. */
export function openDatabase(
  url: string,
  options: { max: number; applicationName: string; commits: Commits },
): DatabaseHandle {
  const client = postgres(url, {
    max: options.max,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName,
      TimeZone: 'UTC',
      ...(options.commits === 'relaxed' && { synchronous_commit: 'off' }),
    },
  })
  return { db: drizzle(preparing(client), { schema }), close: () => client.end({ timeout: 5 }) }
}
