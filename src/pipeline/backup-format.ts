import { z } from 'zod'
import { UsageError } from '../errors.ts'

/**
 * A backup is one zstd stream of text that reads like a script: `-- rolecall-backup {header}`, then for each table a COPY line, its rows in
 * COPY's text format, `\.` and `-- table {what to check it by}`, and last `-- end {sums}`. No line of data can be `\.`.
 */
export const FORMAT = 1

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/)
const count = z.number().int().min(0)

const Header = z.object({
  format: z.number().int(),
  rolecall: z.string(),
  createdAt: z.string(),
  postgres: z.string(),
  migrations: z.array(z.number()).min(1),
  tables: z.array(z.object({ name, columns: z.array(name).min(1), rows: count })),
  sequences: z.array(z.object({ table: name, column: name, last: z.string().regex(/^-?\d+$/), called: z.boolean() })),
})
export type BackupHeader = z.infer<typeof Header>

const TableCheck = z.object({ name, rows: count, bytes: count, sha256: z.string() })
export type TableCheck = z.infer<typeof TableCheck>

const End = z.object({ tables: count, rows: count })
export type BackupEnd = z.infer<typeof End>

const MARKS = { header: '-- rolecall-backup ', table: '-- table ', end: '-- end ' }

export const headerLine = (header: BackupHeader) => `${MARKS.header}${JSON.stringify(header)}\n`
export const checkLine = (check: TableCheck) => `${MARKS.table}${JSON.stringify(check)}\n`
export const endLine = (end: BackupEnd) => `${MARKS.end}${JSON.stringify(end)}\n`
export const copyLine = (table: { name: string; columns: string[] }) =>
  `COPY "${table.name}" (${table.columns.map((column) => `"${column}"`).join(', ')}) FROM stdin;\n`

/** Throws UsageError for what is no backup, or one of a later format. */
export function parseHeader(line: string): BackupHeader {
  if (!line.startsWith(MARKS.header)) throw noBackup()
  const json = jsonAfter(line, MARKS.header)
  const format = (json as { format?: unknown } | null)?.format
  if (format !== FORMAT)
    throw new UsageError(
      `The backup has format ${format}, and this version reads ${FORMAT}: restore it with the version that wrote it`,
    )
  return orDamaged(Header.safeParse(json), 'its first line')
}

export function noBackup(): UsageError {
  return new UsageError('This is no backup of Rolecall: name a file that "rolecall backup" wrote')
}

export function damaged(what: string): UsageError {
  return new UsageError(`The backup is damaged: ${what}; take another one`)
}

function orDamaged<T>(parsed: z.ZodSafeParseResult<T>, what: string): T {
  if (parsed.success) return parsed.data
  throw damaged(`${what} is not as it was written`)
}

/** The line after a table's rows. */
export function parseCheck(line: string): TableCheck {
  return orDamaged(TableCheck.safeParse(jsonAfter(line, MARKS.table)), 'the line after a table')
}

/** The last line, null where the line is another. */
export function parseEnd(line: string): BackupEnd | null {
  return line.startsWith(MARKS.end) ? orDamaged(End.safeParse(jsonAfter(line, MARKS.end)), 'its last line') : null
}

function jsonAfter(line: string, mark: string): unknown {
  try {
    return line.startsWith(mark) ? JSON.parse(line.slice(mark.length)) : null
  } catch {
    return null
  }
}
