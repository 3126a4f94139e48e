import type { TermColumns } from './term-columns.ts'

/** Ids that are looked up before others have their turn. */
const LOT = 20_000

/** The rows of the listings that have one. Of a common word there are hundreds of thousands: others have their turn between them. */
export async function rowsOfIds({ rowOf }: TermColumns, ids: string[]): Promise<Int32Array> {
  const rows = new Int32Array(ids.length)
  let end = 0
  for (const [at, id] of ids.entries()) {
    if (at % LOT === LOT - 1) await new Promise(setImmediate)
    const row = rowOf.get(id)
    if (row !== undefined) rows[end++] = row
  }
  return rows.subarray(0, end)
}
