import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { withSnapshot } from '../store/backup-snapshot.ts'
import { type Standing, withTarget } from '../store/backup-target.ts'
import { unreadable, unwritable } from './backup-file.ts'
import type { BackupHeader, TableCheck } from './backup-format.ts'
import { type BackupReading, readBackup } from './backup-read.ts'
import { backupText } from './backup-write.ts'

const PACKED = { params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 } }
/** Standard input or output in place of a file. */
const STREAM = '-'

export interface BackupReport {
  file: string
  /** Of the file; null where it went to standard output. */
  bytes: number | null
  rows: number
  tables: TableCheck[]
}

type Slice = Pick<Context, 'databaseUrl' | 'now' | 'stopping'>

/**
 * Writes all of Rolecall's tables, as of one moment, into `file`. It appears under its name when it is whole and on the disk, and no sooner:
 * whatever ends the writing leaves an earlier file as it was. Only its owner may read it, since it holds the hashes of keys and the cursor secret.
 */
export async function backUp(
  ctx: Slice,
  file: string,
  about: { rolecall: string; told(check: TableCheck): void },
): Promise<BackupReport> {
  const tables: TableCheck[] = []
  const half = `${file}.partial`
  if (file !== STREAM) await refuseOther(file)
  try {
    await withSnapshot(ctx.databaseUrl, async (snapshot) => {
      const text = backupText(snapshot, { rolecall: about.rolecall, createdAt: ctx.now().toISOString() }, (check) => {
        tables.push(check)
        about.told(check)
      })
      const out = file === STREAM ? process.stdout : createWriteStream(half, { mode: 0o600 })
      await pipeline(Readable.from(text), createZstdCompress(PACKED), out, {
        signal: ctx.stopping,
        end: file !== STREAM,
      })
    })
    const bytes = file === STREAM ? null : await keep(half, file)
    return { file, bytes, rows: tables.reduce((sum, { rows }) => sum + rows, 0), tables }
  } catch (error) {
    if (file === STREAM) throw error
    // Where nothing could be written, nothing is to be removed either.
    await rm(half, { force: true }).catch(() => {})
    throw unwritable(file, error)
  }
}

/** A folder cannot be replaced by a file, which would be known only after all was written; a device can, and is then none any more. */
async function refuseOther(file: string): Promise<void> {
  const there = await stat(file).catch(() => null)
  if (there?.isDirectory()) throw unwritable(file, Object.assign(new Error('a folder'), { code: 'EISDIR', path: file }))
  if (there !== null && !there.isFile())
    throw new UsageError(`No backup is written to ${file}: it is no file; name one, or - for standard output`)
}

/** A rename outlives a power cut only once the file and its folder are on the disk. */
async function keep(half: string, file: string): Promise<number> {
  await flush(half)
  await rename(half, file)
  await flush(dirname(file))
  return (await stat(file)).size
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

export interface RestoreReport {
  header: BackupHeader
  rows: number
  tables: TableCheck[]
}

/** Reads a backup from its first to its last byte and writes nothing. Throws UsageError where it is not whole. */
export async function checkBackup(ctx: Pick<Slice, 'stopping'>, file: string): Promise<RestoreReport> {
  return withBackup(
    ctx,
    file,
    () => {},
    async ({ tables }) => {
      for await (const { rows } of tables) for await (const _piece of rows);
    },
  )
}

/** Fills the database from a backup, in one transaction: all of it is there at the end, or what was there before. */
export async function restoreBackup(
  ctx: Slice,
  file: string,
  how: { standing: Standing; told(check: TableCheck): void },
): Promise<RestoreReport> {
  return withBackup(ctx, file, how.told, ({ header, tables }) =>
    withTarget(ctx.databaseUrl, header, how.standing, async (target) => {
      for await (const { name, columns, rows } of tables) {
        await pipeline(Readable.from(rows), await target.fill({ name, columns }), { signal: ctx.stopping })
      }
    }),
  )
}

async function withBackup(
  { stopping }: Pick<Slice, 'stopping'>,
  file: string,
  told: (check: TableCheck) => void,
  work: (reading: BackupReading) => Promise<void>,
): Promise<RestoreReport> {
  const tables: TableCheck[] = []
  const packed = file === STREAM ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 })
  const text = createZstdDecompress()
  const unpacking = pipeline(packed, text, { signal: stopping })
  // Its fault is the reader's too, who says what it means.
  unpacking.catch(() => {})
  try {
    const reading = await readBackup(text as AsyncIterable<Buffer>, (check) => {
      tables.push(check)
      told(check)
    })
    await work(reading)
    return { header: reading.header, rows: tables.reduce((sum, { rows }) => sum + rows, 0), tables }
  } catch (error) {
    throw unreadable(file, error)
  } finally {
    packed.destroy()
    text.destroy()
  }
}
