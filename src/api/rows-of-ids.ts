import { setImmediate } from 'node:timers/promises'
import type { TermColumns } from './term-columns.ts'

/** Ids that are looked up before others have their turn: a millisecond. */
const LOT = 2_000

/** The rows of the listings that have one, of ids with spaces between. Of a common word there are hundreds of thousands. */
export async function rowsOfIds({ rowOf }: TermColumns, ids: string): Promise<Int32Array> {
  const rows: number[] = []
  for (let from = 0, at = 1; from < ids.length; at++) {
    const space = ids.indexOf(' ', from)
    const to = space < 0 ? ids.length : space
    const row = rowOf.get(ids.slice(from, to))
    if (row !== undefined) rows.push(row)
    from = to + 1
    if (at % LOT === 0) await setImmediate()
  }
  return Int32Array.from(rows)
}
