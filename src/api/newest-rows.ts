import type { TermColumns } from './term-columns.ts'

const DAY_MS = 86_400_000

/** Of the rows the newest, `most` of them and those that came at the same time as the last. */
export function newestRows({ rankAt }: Pick<TermColumns, 'rankAt'>, rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows
  // By days, so that only those of one day need be sorted.
  const days = new Map<number, number>()
  for (const row of rows) {
    const day = dayOf(rankAt[row] as number)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  let newer = 0
  let lastDay = 0
  for (const [day, count] of [...days].sort(([a], [b]) => b - a)) {
    lastDay = day
    if (newer + count >= most) break
    newer += count
  }
  const ofLastDay = Float64Array.from(rows.filter((row) => dayOf(rankAt[row] as number) === lastDay)).map(
    (row) => rankAt[row] as number,
  )
  const last = ofLastDay.sort()[ofLastDay.length - (most - newer)] as number
  return rows.filter((row) => (rankAt[row] as number) >= last)
}

function dayOf(time: number): number {
  return Math.floor(time / DAY_MS)
}
