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

/** Between two tries of a connection to a server that is away. */
const LONGEST_PAUSE_S = 1
/** A backend only gains memory: plans, catalogue rows, what its allocator keeps. One that goes gives it back. */
export const CONNECTION_LIFE_S = 600

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
    max_lifetime: CONNECTION_LIFE_S,
    connect_timeout: 10,
    // Its own grows to 20 s with the failures of all connections together: a server that is back must not wait for that.
    backoff: (failures: number) => Math.min(0.05 * 2 ** failures, LONGEST_PAUSE_S),
    onnotice: () => {},
    connection: {
      application_name: options.applicationName,
      TimeZone: 'UTC',
      ...(options.commits === 'relaxed' && { synchronous_commit: 'off' }),
    },
  })
  return { db: drizzle(preparing(client), { schema }), close: () => client.end({ timeout: 5 }) }
}
