const STATUSES = ['gone', 'open', 'closed', 'hidden']
/** Nothing is filtered or counted by these. */
const LEFT_OUT = 'board:'
const FIRST_ROWS = 1_024
const TERMS_A_ROW = 24
/** Rewritten rows leave their old terms behind: past this share of the whole they are packed anew. */
const MOST_WASTE = 0.3

/** The terms of all listings as numbers. A row is a listing; one that is gone keeps its row, without terms. */
export interface TermColumns {
  readonly rowOf: ReadonlyMap<string, number>
  /** Rows in use. */
  readonly size: number
  /** By row: `statusCode`, and where its terms lie in `terms`. */
  readonly status: Uint8Array
  readonly start: Uint32Array
  readonly length: Uint16Array
  readonly terms: Int32Array
  readonly numberOf: ReadonlyMap<string, number>
  readonly nameOf: readonly string[]
  /** The numbers of a field's terms. */
  readonly ofField: ReadonlyMap<string, number[]>
  /** Open listings by term: kept true with each write, so that nobody need count. */
  readonly open: Int32Array
}

/** Statuses as `TermColumns.status` holds them. */
export function statusCode(status: string): number {
  return Math.max(0, STATUSES.indexOf(status))
}

/** Empty columns, and what writes a listing into them (with the status `gone`: takes it out). A million take some 300 MB with their ids. */
export function openTermColumns(): {
  columns: TermColumns
  write(id: string, status: string, terms: readonly string[]): void
} {
  const rowOf = new Map<string, number>()
  const numberOf = new Map<string, number>()
  const nameOf: string[] = []
  const ofField = new Map<string, number[]>()
  const columns = {
    rowOf,
    numberOf,
    nameOf,
    ofField,
    size: 0,
    status: new Uint8Array(FIRST_ROWS),
    start: new Uint32Array(FIRST_ROWS),
    length: new Uint16Array(FIRST_ROWS),
    terms: new Int32Array(FIRST_ROWS * TERMS_A_ROW),
    open: new Int32Array(FIRST_ROWS),
  }
  let used = 0
  let wasted = 0

  function write(id: string, status: string, terms: readonly string[]): void {
    const known = rowOf.get(id)
    if (known === undefined && status === 'gone') return
    const row = known ?? newRow(id)
    if (known !== undefined) {
      count(row, -1)
      wasted += columns.length[row] ?? 0
    }
    if (wasted > used * MOST_WASTE && wasted > FIRST_ROWS) pack(row)
    columns.start[row] = used
    if (used + terms.length > columns.terms.length) columns.terms = grown(columns.terms, used + terms.length)
    for (const term of terms)
      if (!term.startsWith(LEFT_OUT)) columns.terms[used++] = numberOf.get(term) ?? newTerm(term)
    columns.length[row] = used - (columns.start[row] ?? 0)
    columns.status[row] = statusCode(status)
    count(row, 1)
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
    }
    rowOf.set(id, row)
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

  return { columns, write }
}

function grown<Column extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  column: Column,
  least: number,
): Column {
  const larger = new (column.constructor as new (length: number) => Column)(
    Math.max(least, Math.ceil(column.length * 1.4)),
  )
  larger.set(column)
  return larger
}
