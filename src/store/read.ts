import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'
import type { Database } from './database.ts'

/** A reader waits no longer than this: what takes longer is cancelled in Postgres, which frees its connection. */
export const READ_TIMEOUT_MS = 10_000

const dialect = new PgDialect()

/**
 * Runs one reading statement in one round trip; rejects with SQLSTATE 57014 when it is cancelled. A `set local
 * statement_timeout` would cost three round trips more, and the pool's writers must not share a limit with readers.
 */
export async function read<Row extends object>(db: Database, query: SQL, timeoutMs = READ_TIMEOUT_MS): Promise<Row[]> {
  const { sql, params } = dialect.sqlToQuery(query)
  return readText<Row>(db, { text: sql, params: params as string[] }, timeoutMs)
}

/** The same of a statement that is ready: putting one together costs as much as asking it. */
export async function readText<Row extends object>(
  db: Database,
  { text, params }: { text: string; params: string[] },
  timeoutMs = READ_TIMEOUT_MS,
): Promise<Row[]> {
  // Every drizzle database carries its client; the type that we name it by leaves it out.
  const client = (db as Database & { $client: Sql }).$client
  const running = client.unsafe(text, params)
  const timer = setTimeout(() => running.cancel(), timeoutMs)
  try {
    return (await running) as unknown as Row[]
  } finally {
    clearTimeout(timer)
  }
}

/** What Postgres writes for a timestamptz -> ISO 8601 UTC with milliseconds. */
export function iso(value: string): string {
  return new Date(value).toISOString()
}

export function isoOrNull(value: string | null): string | null {
  return value === null ? null : iso(value)
}

/** One parameter for any number of texts. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
