import type { Readable } from 'node:stream'
import postgres from 'postgres'
import { ConflictError } from '../errors.ts'
import {
  appliedMigrations,
  copyTarget,
  countRows,
  knownMigrations,
  type SequencePlace,
  sequencesOf,
  type TableShape,
  tablesThere,
} from './backup-tables.ts'

/** The whole installation as of one moment, however long the reading takes and whatever is written meanwhile. */
export interface Snapshot {
  /** The server's version, such as 18.4. */
  postgres: string
  migrations: number[]
  tables: TableShape[]
  sequences: SequencePlace[]
  /** The rows of a table in the text format of COPY, one line each. One table at a time. */
  rowsOf(table: TableShape): AsyncIterable<Buffer>
}

/**
 * Reads in one repeatable-read transaction. The tables are locked before its snapshot is taken, so that no migration comes in between.
 * Throws ConflictError where there is nothing to read, or the schema is newer than this version.
 */
export async function withSnapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    connection: { application_name: 'rolecall-backup', TimeZone: 'UTC', statement_timeout: 0 },
  })
  const copies: Copies = { left: null }
  try {
    const there = await tablesThere(sql)
    // Not `begin`: its rollback would wait for a COPY that nobody reads any more. Closing the connection ends both.
    const tx = await sql.reserve()
    await tx`begin isolation level repeatable read read only`
    for (const { name } of there) await tx`lock table ${tx(name)} in access share mode`
    return await work(await readSnapshot(tx, copies))
  } finally {
    await sql.end({ timeout: 0 })
    // Paused, its socket would never see that it was closed, and hold the process; its rows, however many, are read by nobody now.
    copies.left?._read(0)
  }
}

/** A COPY that was left before its end, as by a full disk. */
interface Copies {
  left: Readable | null
}

async function readSnapshot(tx: postgres.ISql, copies: Copies): Promise<Snapshot> {
  const migrations = await appliedMigrations(tx)
  if (migrations.length === 0) throw new ConflictError('The database holds no Rolecall: there is nothing to back up')
  if ((migrations.at(-1) ?? 0) > (knownMigrations().at(-1) ?? 0)) {
    throw new ConflictError('The database is that of a newer Rolecall: back it up with that version')
  }
  const tables = await tablesThere(tx)
  for (const table of tables) table.rows = await countRows(tx, table.name)
  const [version] = await tx`show server_version`
  return {
    postgres: String(version?.server_version).split(' ')[0] ?? '',
    migrations,
    tables,
    sequences: await sequencesOf(tx, tables),
    rowsOf: (table) => copyOut(tx, table, copies),
  }
}

async function* copyOut(tx: postgres.ISql, table: TableShape, copies: Copies): AsyncGenerator<Buffer> {
  const stream = await tx.unsafe(`copy ${copyTarget(table)} to stdout`).readable()
  copies.left = stream
  yield* stream
  copies.left = null
  // A full stream pauses the socket, and reading resumes it; where the last rows filled it, nobody reads again.
  stream._read(0)
}
