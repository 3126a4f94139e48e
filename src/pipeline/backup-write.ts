import { createHash } from 'node:crypto'
import type { Snapshot } from '../store/backup-snapshot.ts'
import {
  type BackupHeader,
  checkLine,
  copyLine,
  endLine,
  FORMAT,
  headerLine,
  type TableCheck,
} from './backup-format.ts'

/** A server hands over row by row; what goes on to the compressor is gathered to about so much. */
const GATHER_BYTES = 256 * 1024
const NEWLINE = 0x0a

/** The text of a backup, piece by piece; `told` hears of each table when it is through. */
export async function* backupText(
  snapshot: Snapshot,
  about: { rolecall: string; createdAt: string },
  told: (check: TableCheck) => void,
): AsyncGenerator<Buffer> {
  const { postgres, migrations, tables, sequences } = snapshot
  const header: BackupHeader = { format: FORMAT, ...about, postgres, migrations, tables, sequences }
  yield Buffer.from(headerLine(header))
  let rows = 0
  for (const table of tables) {
    yield Buffer.from(copyLine(table))
    const check = { name: table.name, rows: 0, bytes: 0, sha256: '' }
    const hash = createHash('sha256')
    for await (const piece of gathered(snapshot.rowsOf(table))) {
      hash.update(piece)
      check.bytes += piece.length
      check.rows += countLines(piece)
      yield piece
    }
    check.sha256 = hash.digest('hex')
    yield Buffer.from(`\\.\n${checkLine(check)}`)
    rows += check.rows
    told(check)
  }
  yield Buffer.from(endLine({ tables: tables.length, rows }))
}

async function* gathered(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let bytes = 0
  for await (const piece of pieces) {
    held.push(piece)
    bytes += piece.length
    if (bytes < GATHER_BYTES) continue
    yield Buffer.concat(held)
    held = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(held)
}

/** Each row is one line: COPY writes a line break inside a value as `\n`. */
export function countLines(piece: Buffer): number {
  let lines = 0
  for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
