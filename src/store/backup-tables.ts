import { getTableName, isTable } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type postgres from 'postgres'
import { MIGRATIONS } from './migrate.ts'
import * as schema from './schema.ts'

/** One table as a backup holds it; `rows` as counted in its snapshot. */
export interface TableShape {
  name: string
  columns: string[]
  rows: number
}

/** Where the numbers of a column stand: the next one is above `last`, or `last` itself where it was never `called`. */
export interface SequencePlace {
  table: string
  column: string
  last: string
  called: boolean
}

const OURS = Object.values(schema)
  .filter(isTable)
  .map((table) => getTableName(table))

/** The migrations that this version brings along, by the time that drizzle knows them by, oldest first. */
export function knownMigrations(): number[] {
  return readMigrationFiles({ migrationsFolder: MIGRATIONS }).map((migration) => migration.folderMillis)
}

/** The migrations that were applied, oldest first; none on an empty database. */
export async function appliedMigrations(sql: postgres.ISql): Promise<number[]> {
  const [found] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`
  if (!found?.there) return []
  const rows = await sql`select created_at::text as time from drizzle.__drizzle_migrations order by created_at`
  return rows.map((row) => Number(row.time))
}

/** Rolecall's tables that are there, with their columns; `rows` is not counted yet. Those of the queues are none of them. */
export async function tablesThere(sql: postgres.ISql): Promise<TableShape[]> {
  const rows = await sql<{ name: string; columns: string[] }[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace and c.relname = any(${OURS})
    group by c.relname order by c.relname`
  return rows.map(({ name, columns }) => ({ name, columns, rows: 0 }))
}

/** How many rows a table has. */
export async function countRows(sql: postgres.ISql, table: string): Promise<number> {
  const [row] = await sql`select count(*) as rows from ${sql(table)}`
  return Number(row?.rows ?? 0)
}

/** The numbered columns of these tables. Sequences know no snapshot: what they say is never below what a snapshot holds. */
export async function sequencesOf(sql: postgres.ISql, tables: TableShape[]): Promise<SequencePlace[]> {
  const numbered = await sql<{ table: string; column: string; sequence: string }[]>`
    select c.relname as table, a.attname as column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = current_schema()::regnamespace and c.relname = any(${tables.map(({ name }) => name)})
      and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null
    order by 1, 2`
  const places: SequencePlace[] = []
  for (const { table, column, sequence } of numbered) {
    const [row] = await sql.unsafe(`select last_value::text as last, is_called as called from ${sequence}`)
    places.push({ table, column, last: row?.last, called: row?.called })
  }
  return places
}

/** `copy` names a table and its columns; the names come from a catalog, and are quoted all the same. */
export function copyTarget({ name, columns }: Pick<TableShape, 'name' | 'columns'>): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return `${quoted(name)} (${columns.map(quoted).join(', ')})`
}
