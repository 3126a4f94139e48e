import type { TermRow } from '../store/term-rows.ts'
import { openTermIndex, type TermIndex } from './term-index.ts'

const STATUSES = ['gone', 'open', 'closed', 'hidden']
/** Nothing is filtered or counted by these. */
const LEFT_OUT = 'board:'
const FIRST_ROWS = 1_024
const TERMS_A_ROW = 24
/** Rewritten rows leave their old terms behind: past this share of the whole they are packed anew. */
const MOST_WASTE = 0.3
const NO_TERMS = new Int32Array(0)

/** The terms of all listings as numbers. A row is a listing; one that is gone keeps its row, without terms. */
export interface TermColumns {
  readonly rowOf: ReadonlyMap<string, number>
  readonly idOf: readonly string[]
  /** Rows in use. */
  readonly size: number
  /** By row: `statusCode`, and where its terms lie in `terms`. */
  readonly status: Uint8Array
  readonly start: Uint32Array
  readonly length: Uint16Array
  readonly terms: Int32Array
  /** By row: its rank time in milliseconds. */
  readonly rankAt: Float64Array
  /** By row: when it was posted, in milliseconds; NaN where that is not known. */
  readonly postedAt: Float64Array
  /** Rows by the number of a term. */
  readonly index: Pick<TermIndex, 'rowsOf'>
  readonly numberOf: ReadonlyMap<string, number>
  readonly nameOf: readonly string[]
  /** The numbers of a field's terms. */
  readonly ofField: ReadonlyMap<string, number[]>
  /** Open listings by term: kept true with each write, so that nobody need count. */
  readonly open: Int32Array
  /** How many looks for changes wrote here, and by row: which of them did so last (0: the load). */
  readonly looks: number
  readonly lookOf: Uint32Array
}

/** Statuses as `TermColumns.status` holds them. */
export function statusCode(status: string): number {
  return Math.max(0, STATUSES.indexOf(status))
}

/** Empty columns, and what writes a listing into them (with the status `gone`: takes it out). A million take some 430 MB with their ids. */
export function openTermColumns(): {
  columns: TermColumns
  write(row: TermRow): void
  /** Says that what is written from now on is of another look. */
  beginLook(): void
} {
  const rowOf = new Map<string, number>()
  const idOf: string[] = []
  const numberOf = new Map<string, number>()
  const nameOf: string[] = []
  const ofField = new Map<string, number[]>()
  const index = openTermIndex(hasTerm)
  const columns = {
    rowOf,
    idOf,
    numberOf,
    nameOf,
    ofField,
    index,
    size: 0,
    status: new Uint8Array(FIRST_ROWS),
    start: new Uint32Array(FIRST_ROWS),
    length: new Uint16Array(FIRST_ROWS),
    terms: new Int32Array(FIRST_ROWS * TERMS_A_ROW),
    rankAt: new Float64Array(FIRST_ROWS),
    postedAt: new Float64Array(FIRST_ROWS),
    open: new Int32Array(FIRST_ROWS),
    looks: 0,
    lookOf: new Uint32Array(FIRST_ROWS),
  }
  let used = 0
  let wasted = 0

  function write({ id, status, terms, rankAt, postedAt }: TermRow): void {
    const known = rowOf.get(id)
    if (known === undefined && status === 'gone') return
    const row = known ?? newRow(id)
    const before = known === undefined ? NO_TERMS : termsOf(row).slice()
    if (known !== undefined) {
      count(row, -1)
      wasted += before.length
    }
    if (wasted > used * MOST_WASTE && wasted > FIRST_ROWS) pack(row)
    columns.start[row] = used
    if (used + terms.length > columns.terms.length) columns.terms = grown(columns.terms, used + terms.length)
    for (const term of terms)
      if (!term.startsWith(LEFT_OUT)) columns.terms[used++] = numberOf.get(term) ?? newTerm(term)
    columns.length[row] = used - (columns.start[row] ?? 0)
    columns.status[row] = statusCode(status)
    columns.rankAt[row] = rankAt
    columns.postedAt[row] = postedAt ?? Number.NaN
    columns.lookOf[row] = columns.looks
    count(row, 1)
    const now = termsOf(row)
    for (const term of now) if (before.length === 0 || !before.includes(term)) index.add(term, row)
    for (const term of before) if (!now.includes(term)) index.lose(term)
  }

  function termsOf(row: number): Int32Array {
    const from = columns.start[row] ?? 0
    return columns.terms.subarray(from, from + (columns.length[row] ?? 0))
  }

  function hasTerm(row: number, term: number): boolean {
    const from = columns.start[row] ?? 0
    for (let at = from + (columns.length[row] ?? 0) - 1; at >= from; at--) if (columns.terms[at] === term) return true
    return false
  }

  function count(row: number, by: 1 | -1): void {
    if (columns.status[row] !== statusCode('open')) return
    const from = columns.start[row] ?? 0
    const to = from + (columns.length[row] ?? 0)
    for (let at = from; at < to; at++)
      columns.open[columns.terms[at] as number] = (columns.open[columns.terms[at] as number] ?? 0) + by
  }

  function newRow(id: string): number {
    const row = columns.size++
    if (row >= columns.status.length) {
      columns.status = grown(columns.status, row + 1)
      columns.start = grown(columns.start, row + 1)
      columns.length = grown(columns.length, row + 1)
      columns.rankAt = grown(columns.rankAt, row + 1)
      columns.postedAt = grown(columns.postedAt, row + 1)
      columns.lookOf = grown(columns.lookOf, row + 1)
    }
    rowOf.set(id, row)
    idOf[row] = id
    return row
  }

  function newTerm(term: string): number {
    // A part of the line that it was read from would keep the whole line.
    const name = Buffer.from(term).toString()
    const number = nameOf.push(name) - 1
    numberOf.set(name, number)
    const field = name.slice(0, name.indexOf(':'))
    const same = ofField.get(field)
    if (same) same.push(number)
    else ofField.set(field, [number])
    if (number >= columns.open.length) columns.open = grown(columns.open, number + 1)
    return number
  }

  /** Moves the rows' terms together; those of `leftOut` are about to be written. */
  function pack(leftOut: number): void {
    const packed = new Int32Array(columns.terms.length)
    let end = 0
    for (let row = 0; row < columns.size; row++) {
      const from = columns.start[row] ?? 0
      const length = row === leftOut ? 0 : (columns.length[row] ?? 0)
      packed.set(columns.terms.subarray(from, from + length), end)
      columns.start[row] = end
      columns.length[row] = length
      end += length
    }
    columns.terms = packed
    used = end
    wasted = 0
  }

  return {
    columns,
    write,
    beginLook: () => {
      columns.looks++
    },
  }
}

function grown<Column extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  column: Column,
  least: number,
): Column {
  const larger = new (column.constructor as new (length: number) => Column)(
    Math.max(least, Math.ceil(column.length * 1.4)),
  )
  larger.set(column)
  return larger
}
