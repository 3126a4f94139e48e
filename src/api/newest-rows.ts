import type { TermColumns } from './term-columns.ts'

/** Looked at to guess a time. */
const SAMPLE = 2_000
const MARGIN = 1.2
/** In a sample of so many, chance makes up for no more. */
const SPARE = 10

/** Of the rows the newest, `most` of them and those that came at the same time as the last. */
export function newestRows(columns: Pick<TermColumns, 'rankAt'>, rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows
  const newer = newerRows(columns, rows, most)
  const times = timesOf(columns, newer).sort()
  const least = times[times.length - most] as number
  return newer.filter((row) => (columns.rankAt[row] as number) >= least)
}

/** All of the rows that came at some time or since: at least `most`, and not many more. One look at each: none is sorted but a sample. */
export function newerRows(columns: Pick<TermColumns, 'rankAt'>, rows: Int32Array, most: number): Int32Array {
  const place = Math.ceil((SAMPLE * most * MARGIN) / rows.length) + SPARE
  if (place >= SAMPLE) return rows
  const sample = Int32Array.from({ length: SAMPLE }, (_, n) => rows[Math.floor((n * rows.length) / SAMPLE)] as number)
  const since = timesOf(columns, sample).sort()[SAMPLE - place] as number
  const newer = rows.filter((row) => (columns.rankAt[row] as number) >= since)
  return newer.length < most ? rows : newer
}

function timesOf({ rankAt }: Pick<TermColumns, 'rankAt'>, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => rankAt[row] as number)
}
