import { statusCode, type TermColumns } from './term-columns.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** Of fewer, chance makes any share grow. */
const LEAST_RISING = 5
/** The first Monday after 1970 began. */
const FIRST_MONDAY_MS = 4 * DAY_MS

/** Listings of one status. */
export function countStatus({ status, size }: TermColumns, name: 'open' | 'closed'): number {
  const code = statusCode(name)
  let count = 0
  for (let row = 0; row < size; row++) if (status[row] === code) count++
  return count
}

/** How many open listings that have the term have each other one too. */
export function openBeside(columns: TermColumns, term: string): Int32Array {
  const { status, start, length, terms } = columns
  const counts = new Int32Array(columns.nameOf.length)
  for (const row of rowsWith(columns, term)) {
    if (status[row] !== statusCode('open')) continue
    const to = (start[row] as number) + (length[row] as number)
    for (let at = start[row] as number; at < to; at++) (counts[terms[at] as number] as number)++
  }
  return counts
}

/** Listings that have the term, by what became of them. */
export function countByStatus(columns: TermColumns, term: string): { open: number; closed: number } {
  const found = { open: 0, closed: 0 }
  for (const row of rowsWith(columns, term)) {
    if (columns.status[row] === statusCode('open')) found.open++
    else if (columns.status[row] === statusCode('closed')) found.closed++
  }
  return found
}

/** The ids of open listings that begin so, in order. */
export function openIdsOf({ idOf, status, size }: TermColumns, prefix: string): string[] {
  const ids: string[] = []
  for (let row = 0; row < size; row++) {
    const id = idOf[row] as string
    if (status[row] === statusCode('open') && id.startsWith(prefix)) ids.push(id)
  }
  return ids.sort()
}

/** Whether a row was posted since. */
export function postedSince(
  { postedAt }: TermColumns,
  { at, passUnknown }: { at: string; passUnknown: boolean },
): (row: number) => boolean {
  const since = Date.parse(at)
  return (row) => (postedAt[row] as number) >= since || (passUnknown && Number.isNaN(postedAt[row] as number))
}

/** Those of the rows (null: of all) that pass. */
export function rowsPassing(
  { size }: TermColumns,
  rows: Int32Array | null,
  passes: (row: number) => boolean,
): Int32Array {
  const found = new Int32Array(rows?.length ?? size)
  let end = 0
  if (rows !== null) {
    for (const row of rows) if (passes(row)) found[end++] = row
  } else for (let row = 0; row < size; row++) if (passes(row)) found[end++] = row
  return found.subarray(0, end)
}

/** Listings with the term, open or closed since, by the Monday (UTC) of the week in which they came; empty weeks too. */
export function countByWeek(
  columns: TermColumns,
  term: string,
  { now, weeks }: { now: Date; weeks: number },
): { week: string; count: number }[] {
  const first = weekOf(now.getTime()) - (weeks - 1)
  const counts = Array<number>(weeks).fill(0)
  for (const row of rowsWith(columns, term)) {
    if (columns.status[row] === statusCode('hidden')) continue
    const week = weekOf(columns.rankAt[row] as number) - first
    if (week >= 0 && week < weeks) counts[week] = (counts[week] as number) + 1
  }
  return counts.map((count, week) => ({ week: mondayOf(first + week), count }))
}

export interface Rising {
  value: string
  /** Listings that came in the last four weeks, and in the four before. */
  now: number
  before: number
}

/** Values of a field whose share of what came grew most in the last four weeks against the four before; of at least five listings now. */
export function risingValues(
  columns: TermColumns,
  field: string,
  { now, most }: { now: Date; most: number },
): Rising[] {
  const [fresh, old] = [countCame(columns, now, 4, 0), countCame(columns, now, 8, 4)]
  const growth = (term: number) => ratio(fresh, term) / ratio(old, term)
  return (columns.ofField.get(field) ?? [])
    .filter((term) => (fresh.counts[term] ?? 0) >= LEAST_RISING && (old.counts[term] ?? 0) > 0 && growth(term) > 1)
    .filter((term) => columns.nameOf[term] !== `${field}:?`)
    .map((term) => ({
      value: (columns.nameOf[term] as string).slice(field.length + 1),
      now: fresh.counts[term] as number,
      before: old.counts[term] as number,
      growth: growth(term),
    }))
    .sort((a, b) => b.growth - a.growth || b.now - a.now || (a.value < b.value ? -1 : 1))
    .slice(0, most)
    .map(({ growth: _growth, ...value }) => value)
}

interface Came {
  total: number
  counts: Int32Array
}

function ratio({ total, counts }: Came, term: number): number {
  return (counts[term] as number) / total
}

/** How many shown listings came in these weeks, and by term. */
function countCame(columns: TermColumns, now: Date, fromWeeks: number, untilWeeks: number): Came {
  const { rankAt, start, length, terms, size, nameOf } = columns
  const [from, until] = [now.getTime() - fromWeeks * WEEK_MS, now.getTime() - untilWeeks * WEEK_MS]
  const counts = new Int32Array(nameOf.length)
  let total = 0
  for (let row = 0; row < size; row++) {
    const time = rankAt[row] as number
    if (time < from || (untilWeeks > 0 && time >= until) || !isShown(columns, row)) continue
    total++
    const to = (start[row] as number) + (length[row] as number)
    for (let at = start[row] as number; at < to; at++) (counts[terms[at] as number] as number)++
  }
  return { total, counts }
}

/** The ids of the shown listings with the term, by when they came, the oldest first. */
export function idsInOrder(columns: TermColumns, term: string): { id: string; rankAt: number }[] {
  const shown = [...rowsWith(columns, term)].filter((row) => isShown(columns, row))
  return shown
    .map((row) => ({ id: columns.idOf[row] as string, rankAt: columns.rankAt[row] as number }))
    .sort((a, b) => a.rankAt - b.rankAt)
}

/** The id of the newest shown listing with the term; null where none has it. */
export function newestWith(columns: TermColumns, term: string): string | null {
  let newest: number | null = null
  for (const row of rowsWith(columns, term)) {
    if (!isShown(columns, row)) continue
    if (newest === null || (columns.rankAt[row] as number) > (columns.rankAt[newest] as number)) newest = row
  }
  return newest === null ? null : (columns.idOf[newest] as string)
}

/** By term, when the newest open listing with it came, in milliseconds; 0 where none has it. */
export function newestOpen(columns: TermColumns): Float64Array {
  const { rankAt, status, start, length, terms, size, nameOf } = columns
  const newest = new Float64Array(nameOf.length)
  for (let row = 0; row < size; row++) {
    if (status[row] !== statusCode('open')) continue
    const time = rankAt[row] as number
    const to = (start[row] as number) + (length[row] as number)
    for (let at = start[row] as number; at < to; at++) {
      const term = terms[at] as number
      if (time > (newest[term] as number)) newest[term] = time
    }
  }
  return newest
}

function isShown({ status }: TermColumns, row: number): boolean {
  return status[row] === statusCode('open') || status[row] === statusCode('closed')
}

function rowsWith(columns: TermColumns, term: string): Int32Array {
  const number = columns.numberOf.get(term)
  return number === undefined ? new Int32Array(0) : columns.index.rowsOf(number)
}

function weekOf(time: number): number {
  return Math.floor((time - FIRST_MONDAY_MS) / WEEK_MS)
}

function mondayOf(week: number): string {
  return new Date(FIRST_MONDAY_MS + week * WEEK_MS).toISOString().slice(0, 10)
}
