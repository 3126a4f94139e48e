import type { FacetSpec } from '../store/listing-facets.ts'
import type { TermClause } from '../store/listing-search.ts'
import { statusCode, type TermColumns } from './term-columns.ts'

export interface CountedSearch {
  statuses: readonly string[]
  clauses: readonly TermClause[]
  /** The rows that the words and figures of the search leave; null: all. */
  rows: Iterable<number> | null
}

/** No filter is failed, or filters that belong to no one facet. */
const NONE = -1
const SEVERAL = -2

/** How many listings have each term. A term of a facet is counted without the facet's own filters. */
export function countTerms(columns: TermColumns, search: CountedSearch, specs: readonly FacetSpec[]): Int32Array {
  const { status, start, length, terms } = columns
  const counts = new Int32Array(columns.nameOf.length)
  const asked = new Uint8Array(256)
  for (const name of search.statuses) asked[statusCode(name)] = 1
  const failed = failing(columns, search.clauses, specs)
  const facetOf = facetsOfTerms(columns, specs)
  const look = (row: number) => {
    if (asked[status[row] as number] === 0) return
    const facet = failed === null ? NONE : failed(row)
    if (facet === SEVERAL) return
    const from = start[row] as number
    const to = from + (length[row] as number)
    for (let at = from; at < to; at++) {
      const term = terms[at] as number
      if (facet === NONE || facetOf[term] === facet) (counts[term] as number)++
    }
  }
  if (search.rows === null) for (let row = 0; row < columns.size; row++) look(row)
  else for (const row of search.rows) look(row)
  return counts
}

/** The facet whose own filters alone the row fails, NONE where it passes all. */
function failing(columns: TermColumns, clauses: readonly TermClause[], specs: readonly FacetSpec[]) {
  if (clauses.length === 0) return null
  const { start, length, terms } = columns
  const compiled = clauses.map((clause) => compile(columns, clause, specs))
  const clausesOf = new Map<number, number[]>()
  compiled.forEach(({ hits }, clause) => {
    for (const term of hits.keys()) clausesOf.set(term, [...(clausesOf.get(term) ?? []), clause])
  })
  const isAsked = new Uint8Array(columns.nameOf.length)
  for (const term of clausesOf.keys()) isAsked[term] = 1
  const hits = new Uint16Array(compiled.length)
  return (row: number): number => {
    hits.fill(0)
    const from = start[row] as number
    const to = from + (length[row] as number)
    for (let at = from; at < to; at++) {
      const term = terms[at] as number
      if (isAsked[term] === 0) continue
      for (const clause of clausesOf.get(term) ?? [])
        hits[clause] = (hits[clause] ?? 0) + (compiled[clause]?.hits.get(term) ?? 0)
    }
    let failed = NONE
    for (let clause = 0; clause < compiled.length; clause++) {
      const { most, least, facet } = compiled[clause] as Compiled
      const found = hits[clause] ?? 0
      if (found >= least && found <= most) continue
      if (facet === SEVERAL || (failed !== NONE && failed !== facet)) return SEVERAL
      failed = facet
    }
    return failed
  }
}

interface Compiled {
  /** What a term is worth, and between which sums a row passes. */
  hits: Map<number, number>
  least: number
  most: number
  /** Whose own filter it is; SEVERAL where no facet's. */
  facet: number
}

function compile(columns: TermColumns, clause: TermClause, specs: readonly FacetSpec[]): Compiled {
  const distinct = [...new Set(clause.terms)]
  const owner = specs.findIndex((spec) => spec.own.includes(clause.filter))
  const facet = owner === -1 ? SEVERAL : owner
  const needsAll = clause.kind === 'all' || clause.kind === 'all_or'
  const hits = new Map(distinct.flatMap((term) => numbered(columns, term, 1)))
  if (clause.kind === 'all_or')
    for (const [term, worth] of numbered(columns, clause.unknown, distinct.length)) hits.set(term, worth)
  const least = clause.kind === 'none' ? 0 : needsAll ? distinct.length : 1
  return { hits, least, most: clause.kind === 'none' ? 0 : Number.POSITIVE_INFINITY, facet }
}

function numbered(columns: TermColumns, term: string, worth: number): [number, number][] {
  const number = columns.numberOf.get(term)
  return number === undefined ? [] : [[number, worth]]
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
