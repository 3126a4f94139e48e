import type { Writable } from 'node:stream'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import postgres from 'postgres'
import { ConflictError } from '../errors.ts'
import {
  copyTarget,
  countRows,
  knownMigrations,
  type SequencePlace,
  type TableShape,
  tablesThere,
} from './backup-tables.ts'
import { MIGRATION_LOCK, MIGRATIONS } from './migrate.ts'

/** A database being filled: all of it stands at the end, or nothing has happened. */
export interface Target {
  /** Where the rows of a table go, in the text format of COPY. One table at a time. */
  fill(table: Pick<TableShape, 'name' | 'columns'>): Promise<Writable>
}

export interface Contents {
  migrations: number[]
  sequences: SequencePlace[]
}

/** What to do with an installation that is there already. */
export type Standing = 'refuse' | 'replace'

/**
 * Makes Rolecall's tables as the backup's version had them, lets `work` fill them, brings them up to this version, all in one transaction.
 * Throws ConflictError where the backup is of a newer version, other processes of Rolecall are at work, or tables hold rows.
 */
export async function withTarget(
  url: string,
  contents: Contents,
  standing: Standing,
  work: (target: Target) => Promise<void>,
): Promise<void> {
  const known = knownMigrations()
  const count = contents.migrations.length
  if (contents.migrations.some((time, n) => time !== known[n])) {
    throw new ConflictError(
      'The backup is that of a newer Rolecall, or of another line of it: restore it with that version',
    )
  }
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    connection: { application_name: 'rolecall-restore', TimeZone: 'UTC', statement_timeout: 0 },
  })
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${MIGRATION_LOCK})`
      await clear(tx, standing)
      await migrateFromTo(tx, 0, count)
      const indexes = await dropIndexes(tx)
      await work({ fill: (table) => tx.unsafe(`copy ${copyTarget(table)} from stdin`).writable() })
      for (const index of indexes) await tx.unsafe(index)
      for (const place of contents.sequences) await setSequence(tx, place)
      await migrateFromTo(tx, count, known.length)
      for (const { name } of await tablesThere(tx)) await tx`analyze ${tx(name)}`
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function clear(tx: postgres.TransactionSql, standing: Standing): Promise<void> {
  const others = await tx<{ name: string }[]>`
    select distinct application_name as name from pg_stat_activity
    where datname = current_database() and application_name like 'rolecall-%' and pid <> pg_backend_pid() order by 1`
  if (others.length > 0) {
    const names = others.map(({ name }) => name.replace('-', ' ')).join(', ')
    throw new ConflictError(`This database is in use by ${names}: stop that first, all of it`)
  }
  const tables = await tablesThere(tx)
  for (const table of tables) table.rows = await countRows(tx, table.name)
  const full = tables.filter(({ rows }) => rows > 0)
  if (full.length > 0 && standing === 'refuse') {
    const rows = full.map((table) => `${table.name} ${table.rows}`).join(', ')
    throw new ConflictError(
      `The database is not empty (rows: ${rows}). Restore into an empty one, or give --replace to lose what is there`,
    )
  }
  for (const { name } of tables) await tx`drop table ${tx(name)}`
  await tx`drop table if exists drizzle.__drizzle_migrations`
}

/** What drizzle's migrator does and writes down, in a transaction of ours. */
async function migrateFromTo(tx: postgres.TransactionSql, from: number, to: number): Promise<void> {
  await tx`create schema if not exists drizzle`
  await tx`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: MIGRATIONS }).slice(from, to)) {
    for (const statement of sql) await tx.unsafe(statement)
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`
  }
}

/** All but primary keys: an index is built in a fraction of the time that it takes to keep one while rows come in. */
async function dropIndexes(tx: postgres.TransactionSql): Promise<string[]> {
  const tables = (await tablesThere(tx)).map(({ name }) => name)
  const indexes = await tx<{ name: string; definition: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = current_schema()::regnamespace and c.relname = any(${tables})
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`
  for (const { name } of indexes) await tx.unsafe(`drop index ${name}`)
  return indexes.map(({ definition }) => definition)
}

async function setSequence(tx: postgres.TransactionSql, { table, column, last, called }: SequencePlace): Promise<void> {
  await tx`select setval(pg_get_serial_sequence(quote_ident(${table}), ${column}), ${last}::bigint, ${called})`
}
