import type { TermClause } from '../store/listing-conditions.ts'
import type { FacetSpec } from '../store/listing-facets.ts'
import { countStatus } from './listings-with.ts'
import { type Compiled, compileClauses, failing, leadsTo, NONE, SEVERAL, unionOf } from './term-clauses.ts'
import { statusCode, type TermColumns } from './term-columns.ts'

export interface CountedSearch {
  statuses: readonly string[]
  clauses: readonly TermClause[]
  /** The rows that the words and figures of the search leave; null: all. */
  rows: ArrayLike<number> | null
}

export interface Counted {
  /** How many listings have each term of the facets' fields. A term of a facet is counted without the facet's own filters. */
  counts: Int32Array
  /** Listings that pass all filters. */
  total: number
}

/** Counts what a search leaves. Only rows that a filter leads to are looked at, where one does. */
export function countTerms(columns: TermColumns, search: CountedSearch, specs: readonly FacetSpec[]): Counted {
  const counting = { columns, statuses: search.statuses, facetOf: facetsOfTerms(columns, specs) }
  const compiled = compileClauses(columns, search.clauses, specs)
  if (search.rows !== null) return countRows(counting, compiled, search.rows)
  const asking = leadsTo(compiled)
  // What every row that counts for any facet must pass: a filter of no facet's, or one of two facets' filters.
  const ofNone = asking.find(({ facet }) => facet === SEVERAL)
  if (ofNone) return countRows(counting, compiled, unionOf(columns, ofNone.leads))
  const [first] = asking
  const other = asking.find(({ facet }) => facet !== first?.facet)
  if (first && other) return countRows(counting, compiled, unionOf(columns, [...first.leads, ...other.leads]))
  if (search.statuses.join() !== 'open') return countRows(counting, compiled, everyRow(columns))
  const forbidding = compiled.filter(({ asks }) => asks === 'none')
  const open = withoutFailing(counting, forbidding, first?.facet ?? NONE)
  return first ? withOwn(counting, open.counts, { compiled, first }) : open
}

/** Those of the rows that pass all filters. */
export function rowsMatching(columns: TermColumns, search: CountedSearch & { rows: Int32Array }): Int32Array {
  const asked = askedStatuses(search.statuses)
  const failed = failing(columns, compileClauses(columns, search.clauses, []))
  return search.rows.filter((row) => asked[columns.status[row] as number] === 1 && failed(row) === NONE)
}

/** By status code: 1 where it is asked for. */
function askedStatuses(statuses: readonly string[]): Uint8Array {
  const asked = new Uint8Array(256)
  for (const name of statuses) asked[statusCode(name)] = 1
  return asked
}

interface Counting {
  columns: TermColumns
  statuses: readonly string[]
  facetOf: Int8Array
}

/** Counts the terms of these rows, among which is every one that counts. */
function countRows({ columns, statuses, facetOf }: Counting, compiled: Compiled[], rows: ArrayLike<number>): Counted {
  const { status, start, length, terms } = columns
  const counts = new Int32Array(columns.nameOf.length)
  let total = 0
  const asked = askedStatuses(statuses)
  const failed = failing(columns, compiled)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number
    if (asked[status[row] as number] === 0) continue
    const facet = failed(row)
    if (facet === SEVERAL) continue
    const from = start[row] as number
    const to = from + (length[row] as number)
    if (facet === NONE) {
      total++
      for (let at = from; at < to; at++) (counts[terms[at] as number] as number)++
    } else
      for (let at = from; at < to; at++) {
        const term = terms[at] as number
        if (facetOf[term] === facet) (counts[term] as number)++
      }
  }
  return { counts, total }
}

/** The counts of all open listings, less those that a filter forbids: few rows are looked at. `only` is the facet that matters, NONE: each. */
function withoutFailing({ columns, facetOf }: Counting, forbidding: Compiled[], only: number): Counted {
  const { status, start, length, terms } = columns
  const counts = columns.open.slice(0, columns.nameOf.length)
  let total = countStatus(columns, 'open')
  const failed = failing(columns, forbidding)
  const rows = unionOf(
    columns,
    forbidding.flatMap(({ leads }) => leads),
  )
  for (const row of rows) {
    if (status[row] !== statusCode('open')) continue
    total--
    const own = failed(row)
    if (only !== NONE && own === only) continue
    const to = (start[row] as number) + (length[row] as number)
    for (let at = start[row] as number; at < to; at++) {
      const term = terms[at] as number
      if (facetOf[term] !== own || own === SEVERAL) (counts[term] as number)--
    }
  }
  return { counts, total }
}

/** The counts of what passes, those of the facet whose own filters are the only ones that ask for something from `counts`. */
function withOwn(
  counting: Counting,
  counts: Int32Array,
  { compiled, first }: { compiled: Compiled[]; first: Compiled },
): Counted {
  const { columns, facetOf } = counting
  // The rows that lead there pass it.
  const others = compiled.filter((each) => each !== first)
  const passing = countRows(counting, others, unionOf(columns, first.leads))
  for (let term = 0; term < counts.length; term++)
    if (facetOf[term] === first.facet) passing.counts[term] = counts[term] as number
  return passing
}

function everyRow({ size }: TermColumns): Int32Array {
  return new Int32Array(size).map((_, row) => row)
}

function facetsOfTerms(columns: TermColumns, specs: readonly FacetSpec[]): Int8Array {
  const facets = new Int8Array(columns.nameOf.length).fill(SEVERAL)
  specs.forEach(({ field }, facet) => {
    for (const term of columns.ofField.get(field) ?? []) facets[term] = facet
  })
  return facets
}

/** The values of a field that stand in most listings; of equal ones the first by name. What is not known is no value. */
export function mostFrequent(
  columns: TermColumns,
  counts: Int32Array,
  field: string,
  most: number,
): { value: string; count: number }[] {
  const best: number[] = []
  const before = (a: number, b: number) => {
    const more = (counts[a] as number) - (counts[b] as number)
    return more !== 0 ? more > 0 : (columns.nameOf[a] as string) < (columns.nameOf[b] as string)
  }
  const unknown = columns.numberOf.get(`${field}:?`)
  for (const term of columns.ofField.get(field) ?? []) {
    if (counts[term] === 0 || term === unknown) continue
    if (best.length === most && !before(term, best[most - 1] as number)) continue
    const place = best.findIndex((other) => before(term, other))
    best.splice(place === -1 ? best.length : place, 0, term)
    if (best.length > most) best.pop()
  }
  return best.map((term) => ({
    value: (columns.nameOf[term] as string).slice(field.length + 1),
    count: counts[term] as number,
  }))
}

/** Every value of a field that open listings have, in no order, with how many have it. What is not known is no value. */
export function openCounts(columns: TermColumns, field: string): { value: string; count: number }[] {
  const unknown = columns.numberOf.get(`${field}:?`)
  return (columns.ofField.get(field) ?? []).flatMap((term) => {
    const count = columns.open[term] ?? 0
    return count === 0 || term === unknown
      ? []
      : [{ value: (columns.nameOf[term] as string).slice(field.length + 1), count }]
  })
}
