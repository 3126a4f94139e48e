import { createHash } from 'node:crypto'
import {
  type BackupHeader,
  copyLine,
  damaged,
  noBackup,
  parseCheck,
  parseEnd,
  parseHeader,
  type TableCheck,
} from './backup-format.ts'
import { countLines } from './backup-write.ts'

/** A line of ours, never of data, is at most so long. */
const LONGEST_LINE = 4 * 1024 * 1024
const END_OF_ROWS = '\n\\.\n'

/** A backup opened for reading: its header, and its tables in order, each of which must be read to its end. */
export interface BackupReading {
  header: BackupHeader
  tables: AsyncGenerator<{ name: string; columns: string[]; rows: AsyncGenerator<Buffer> }>
}

/** Reads the text of a backup. Throws UsageError wherever it is not what it says: cut off, altered, or none at all. */
export async function readBackup(
  pieces: AsyncIterable<Buffer>,
  told: (check: TableCheck) => void,
): Promise<BackupReading> {
  const source = openSource(pieces)
  const header = parseHeader(await source.line())
  return { header, tables: tablesOf(source, header, told) }
}

async function* tablesOf(
  source: Source,
  header: BackupHeader,
  told: (check: TableCheck) => void,
): BackupReading['tables'] {
  let rows = 0
  for (const { name, columns, rows: stated } of header.tables) {
    if (`${await source.line()}\n` !== copyLine({ name, columns }))
      throw damaged(`the table ${name} is not where it should be`)
    const found: TableCheck = { name, rows: 0, bytes: 0, sha256: '' }
    yield { name, columns, rows: weighed(source.rows(), found) }
    const check = parseCheck(await source.line())
    const same = JSON.stringify(check) === JSON.stringify(found) && found.rows === stated
    if (!same) throw damaged(`the rows of ${name} are not those that were written`)
    rows += found.rows
    told(found)
  }
  const end = parseEnd(await source.line())
  if (end === null || end.rows !== rows || end.tables !== header.tables.length) throw damaged('its end is missing')
  await source.end()
}

/** Passes rows on and fills in what they amount to. */
async function* weighed(pieces: AsyncIterable<Buffer>, found: TableCheck): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const piece of pieces) {
    hash.update(piece)
    found.bytes += piece.length
    found.rows += countLines(piece)
    yield piece
  }
  found.sha256 = hash.digest('hex')
}

interface Source {
  /** The next line, without its end. */
  line(): Promise<string>
  /** The rows up to the line that ends them. */
  rows(): AsyncGenerator<Buffer>
  /** Past the last line: the packing must end well too. */
  end(): Promise<void>
}

function openSource(pieces: AsyncIterable<Buffer>): Source {
  const iterator = pieces[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let isFresh = true

  function next(): Promise<IteratorResult<Buffer>> {
    return iterator.next().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ZSTD_error_prefix_unknown' && isFresh) throw noBackup()
      throw /^Z/.test(error.code ?? '') ? damaged(`it cannot be unpacked (${error.message})`) : error
    })
  }

  async function more(): Promise<void> {
    const piece = await next()
    isFresh = false
    if (piece.done) throw damaged('it ends too early')
    held = held.length === 0 ? piece.value : Buffer.concat([held, piece.value])
  }

  async function line(): Promise<string> {
    let end = held.indexOf('\n')
    while (end < 0) {
      if (held.length > LONGEST_LINE) throw noBackup()
      await more()
      end = held.indexOf('\n')
    }
    const text = held.toString('utf8', 0, end)
    held = held.subarray(end + 1)
    return text
  }

  async function* rows(): AsyncGenerator<Buffer> {
    // The end of the COPY line stands in for the line before a table's first, which is not passed on.
    held = Buffer.concat([Buffer.from('\n'), held])
    let passed = 1
    for (;;) {
      const end = held.indexOf(END_OF_ROWS)
      // What may be the beginning of the end stays until the rest has come.
      const upTo = end >= 0 ? end + 1 : held.length - END_OF_ROWS.length + 1
      if (upTo > passed) {
        yield held.subarray(passed, upTo)
        held = held.subarray(upTo)
        passed = 0
      } else if (end >= 0) held = held.subarray(upTo)
      if (end >= 0) {
        held = held.subarray(END_OF_ROWS.length - 1)
        return
      }
      await more()
    }
  }
  async function end(): Promise<void> {
    if (held.length > 0 || !(await next()).done) throw damaged('something stands after its end')
  }
  return { line, rows, end }
}
