import type { TermClause } from '../store/listing-conditions.ts'
import type { FacetSpec } from '../store/listing-facets.ts'
import type { TermColumns } from './term-columns.ts'

/** No filter is failed, or filters that belong to no one facet. */
export const NONE = -1
export const SEVERAL = -2

/** A filter as terms of which a row must have one, or none; one that asks for several terms is compiled to several of these. */
export interface Compiled {
  asks: 'one' | 'none'
  terms: number[]
  /** Whose own filter it is; SEVERAL where no facet's. */
  facet: number
  /** The rows that have each of the terms. */
  leads: Int32Array[]
}

/** Bits of a number that a row's terms are gathered in. */
const BITS = 31

export function compileClauses(
  columns: TermColumns,
  clauses: readonly TermClause[],
  specs: readonly FacetSpec[],
): Compiled[] {
  return clauses.flatMap((clause) => {
    const owner = specs.findIndex((spec) => spec.own.includes(clause.filter))
    return alternatives(clause).map((names) => {
      const terms = [...new Set(names)].flatMap((name) => columns.numberOf.get(name) ?? [])
      const leads = terms.map((term) => columns.index.rowsOf(term))
      return { asks: clause.kind === 'none' ? 'none' : 'one', terms, facet: owner === -1 ? SEVERAL : owner, leads }
    })
  })
}

/** Lists of terms: of each one is needed, or none may be there. */
function alternatives(clause: TermClause): string[][] {
  if (clause.kind === 'all') return clause.terms.map((term) => [term])
  if (clause.kind === 'all_or') return clause.terms.map((term) => [term, clause.unknown])
  return [clause.terms]
}

/** The facet whose own filters alone the row fails, NONE where it passes all. */
export function failing(columns: TermColumns, compiled: readonly Compiled[]): (row: number) => number {
  if (compiled.length === 0) return () => NONE
  if (compiled.length <= BITS) return failingFew(columns, compiled)
  const parts = Array.from({ length: Math.ceil(compiled.length / BITS) }, (_, part) =>
    failingFew(columns, compiled.slice(part * BITS, (part + 1) * BITS)),
  )
  return (row) => parts.reduce((failed, part) => bothOf(failed, part(row)), NONE)
}

function bothOf(a: number, b: number): number {
  if (a === NONE || a === b) return b
  return b === NONE ? a : SEVERAL
}

/** Each filter is a bit: a row's are those of its terms together. */
function failingFew(columns: TermColumns, compiled: readonly Compiled[]): (row: number) => number {
  const { start, length, terms } = columns
  const bitsOf = new Int32Array(columns.nameOf.length)
  const ofFacet = new Map<number, number>()
  let wanted = 0
  compiled.forEach((clause, place) => {
    const bit = 1 << place
    for (const term of clause.terms) bitsOf[term] = (bitsOf[term] as number) | bit
    if (clause.asks === 'one') wanted |= bit
    ofFacet.set(clause.facet, (ofFacet.get(clause.facet) ?? 0) | bit)
  })
  const facets = [...ofFacet].filter(([facet]) => facet !== SEVERAL)
  return (row) => {
    let bits = 0
    const to = (start[row] as number) + (length[row] as number)
    for (let at = start[row] as number; at < to; at++) bits |= bitsOf[terms[at] as number] as number
    const failed = bits ^ wanted
    if (failed === 0) return NONE
    for (const [facet, own] of facets) if ((failed & ~own) === 0) return facet
    return SEVERAL
  }
}

/** Those that ask for a term, the one that leads to fewest rows first. */
export function leadsTo(compiled: readonly Compiled[]): Compiled[] {
  return compiled.filter(({ asks }) => asks === 'one').toSorted((a, b) => sizeOf(a.leads) - sizeOf(b.leads))
}

/** Each row of the lists once. */
export function unionOf(columns: TermColumns, lists: readonly Int32Array[]): Int32Array {
  if (lists.length <= 1) return lists[0] ?? new Int32Array(0)
  const seen = new Uint8Array(columns.size)
  const rows = new Int32Array(sizeOf(lists))
  let end = 0
  for (const list of lists)
    for (const row of list) {
      if (seen[row] === 1) continue
      seen[row] = 1
      rows[end++] = row
    }
  return rows.subarray(0, end)
}

/** Rows in these lists, one that stands in two counted twice. */
export function sizeOf(lists: readonly Int32Array[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0)
}
