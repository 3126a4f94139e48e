import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { PendingQuery, Sql } from 'postgres'
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
  return inTime<Row>(clientOf(db).unsafe(text, params), timeoutMs)
}

/**
 * Runs one reading statement by indices alone, for one that finds a large part of the listings by their text: the planner takes the
 * unpacking of a text for free and would read them all, and with little memory it forgets which rows of a page the index named. Of a
 * million listings that one word is in nearly all of, this takes .9 s where three processes took 3.6 s. Costs three round trips more.
 */
export async function readByIndices<Row extends object>(
  db: Database,
  query: SQL,
  timeoutMs = READ_TIMEOUT_MS,
): Promise<Row[]> {
  const { sql, params } = dialect.sqlToQuery(query)
  const rows = await clientOf(db).begin(async (transaction) => {
    await transaction.unsafe(BY_INDICES)
    return inTime<Row>(transaction.unsafe(sql, params as string[]), timeoutMs)
  })
  return rows as Row[]
}

/** 32 MB name each row on the pages of some two million listings. */
const BY_INDICES = `set local enable_seqscan = off; set local work_mem = '32MB'; set local max_parallel_workers_per_gather = 0`

/** Every drizzle database carries its client; the type that we name it by leaves it out. */
function clientOf(db: Database): Sql {
  return (db as Database & { $client: Sql }).$client
}

async function inTime<Row extends object>(running: PendingQuery<Row[]>, timeoutMs: number): Promise<Row[]> {
  const timer = setTimeout(() => running.cancel(), timeoutMs)
  try {
    return await running
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
