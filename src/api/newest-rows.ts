import type { TermColumns } from './term-columns.ts'

const DAY_MS = 86_400_000

/** Of the rows the newest, `most` of them and those that came at the same time as the last. */
export function newestRows({ rankAt }: Pick<TermColumns, 'rankAt'>, rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows
  // By days, so that only those of one day need be sorted.
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    first = Math.min(first, rankAt[row] as number)
    last = Math.max(last, rankAt[row] as number)
  }
  const days = new Int32Array(dayOf(last) - dayOf(first) + 1)
  for (const row of rows) {
    const day = dayOf(rankAt[row] as number) - dayOf(first)
    days[day] = (days[day] as number) + 1
  }
  let newer = 0
  let day = days.length - 1
  for (; newer + (days[day] as number) < most; day--) newer += days[day] as number
  const times = Float64Array.from(
    rows.filter((row) => dayOf(rankAt[row] as number) - dayOf(first) === day),
    (row) => rankAt[row] as number,
  )
  const least = times.sort()[times.length - (most - newer)] as number
  return rows.filter((row) => (rankAt[row] as number) >= least)
}

/** Looked at to guess a time. */
const SAMPLE = 2_000
const MARGIN = 1.2
/** In a sample of so many, chance makes up for no more. */
const SPARE = 10

/** All of the rows that came at some time or since: at least `most`, and not many more. One look at each, where `newestRows` takes several. */
export function newerRows({ rankAt }: Pick<TermColumns, 'rankAt'>, rows: Int32Array, most: number): Int32Array {
  const place = Math.ceil((SAMPLE * most * MARGIN) / rows.length) + SPARE
  if (place >= SAMPLE) return rows
  const sample = Float64Array.from(
    { length: SAMPLE },
    (_, n) => rankAt[rows[Math.floor((n * rows.length) / SAMPLE)] as number] as number,
  ).sort()
  const since = sample[SAMPLE - place] as number
  const newer = rows.filter((row) => (rankAt[row] as number) >= since)
  return newer.length < most ? rows : newer
}

function dayOf(time: number): number {
  return Math.floor(time / DAY_MS)
}
