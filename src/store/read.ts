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
  const running = clientOf(db).unsafe(text, params)
  return (await inTime(running, () => running.cancel(), timeoutMs)) as unknown as Row[]
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
  let asked: { cancel(): void } | null = null
  const running = clientOf(db).begin(async (transaction) => {
    await transaction.unsafe(BY_INDICES)
    const statement = transaction.unsafe(sql, params as string[])
    asked = statement
    return statement
  })
  return (await inTime(running, () => asked?.cancel(), timeoutMs)) as unknown as Row[]
}

/** 32 MB name each row on the pages of some two million listings. */
const BY_INDICES = `set local enable_seqscan = off; set local work_mem = '32MB'; set local max_parallel_workers_per_gather = 0`

/** Every drizzle database carries its client; the type that we name it by leaves it out. */
function clientOf(db: Database): Sql {
  return (db as Database & { $client: Sql }).$client
}

/** How long Postgres may take to say that it has cancelled. */
const GRACE_MS = 1_000

/**
 * Cancels what takes too long. Where nobody answers even that (a server that died may take a statement with it, a network its bytes), the
 * reader is told the same: whoever shares one look with all others must not wait for ever.
 */
async function inTime<Result>(running: Promise<Result>, cancel: () => void, timeoutMs: number): Promise<Result> {
  const silent = Promise.withResolvers<never>()
  const timers = [
    setTimeout(cancel, timeoutMs),
    setTimeout(() => {
      silent.reject(Object.assign(new Error('the database does not answer'), { code: '57014' }))
    }, timeoutMs + GRACE_MS),
  ]
  try {
    return await Promise.race([running, silent.promise])
  } finally {
    timers.forEach(clearTimeout)
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
  if (values.length === 0) return '{}'
  // One look at ten thousand ids, which need no escaping.
  const plain = /["\\]/.test(values.join('')) ? values.map((value) => value.replace(/["\\]/g, '\\$&')) : values
  return `{"${plain.join('","')}"}`
}
