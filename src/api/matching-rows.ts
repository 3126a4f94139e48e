import { asTermClause, isFigureClause } from '../store/listing-conditions.ts'
import { type FacetedSearch, hasWords } from '../store/listing-facets.ts'
import type { ListingSearch, MatchBound } from '../store/listing-search.ts'
import type { FigureColumns } from './figure-columns.ts'
import { postedSince, rowsPassing } from './listings-with.ts'
import type { LiveTerms } from './live-terms.ts'
import type { LiveWords } from './live-words.ts'
import { newerRows, newestRows } from './newest-rows.ts'
import { compileClauses, leadsTo, unionOf } from './term-clauses.ts'
import type { TermColumns } from './term-columns.ts'
import { rowsMatching } from './term-counts.ts'

export interface Counting {
  columns: TermColumns
  figures: FigureColumns | null
}

/** Figures are loaded for who asks for them alone. */
export async function openCounting(terms: LiveTerms, { clauses }: FacetedSearch): Promise<Counting> {
  return clauses.some(isFigureClause) ? terms.withFigures() : { columns: await terms(), figures: null }
}

/** Whether nobody who counts for this search waits for a load. */
export function isLoadedFor(terms: LiveTerms, { clauses }: FacetedSearch): boolean {
  return terms.areLoaded(clauses.some(isFigureClause) ? 'figures' : 'terms')
}

/** The conditions on terms, and those of the rows (null: of all) that keep to the figures and dates; null where any row does. */
export function within({ columns, figures }: Counting, { clauses }: FacetedSearch, rows: Int32Array | null) {
  const conditions = clauses.flatMap((clause) => {
    if (clause.kind === 'posted_since') return postedSince(columns, clause)
    return isFigureClause(clause) && figures !== null ? figures.passing(clause) : []
  })
  return {
    clauses: clauses.flatMap((clause) => asTermClause(clause) ?? []),
    rows: conditions.reduce((left, passes) => rowsPassing(columns, left, passes), rows),
  }
}

/** The ids of the matches that a page is taken from; null where memory does not lead to them. */
export type KnownMatches = (search: ListingSearch, bound: MatchBound) => Promise<string[] | null>

export function openKnownMatches(ctx: { terms: LiveTerms; words: LiveWords }): KnownMatches {
  return async (search, { most, newest }) => {
    // A list waits for no load.
    if (!isLoadedFor(ctx.terms, search)) return null
    const counting = await openCounting(ctx.terms, search)
    const { columns } = counting
    const matching = (among: Int32Array) => {
      const left = within(counting, search, among)
      return rowsMatching(columns, { statuses: search.statuses, clauses: left.clauses, rows: left.rows ?? among })
    }
    const rows = hasWords(search)
      ? await ctx.words.rowsAtHand(columns, search)
      : (leadingRows(columns, search) ?? rowsOfRareFigures(columns, search, matching))
    if (rows === null) return null
    // Of a broad search most of the newest rows pass, and the others need not be looked at.
    const early = matching(newerRows(columns, rows, 2 * most))
    const found = early.length > most ? early : matching(rows)
    if (found.length > most && newest === 0) return null
    const taken = found.length > most ? newestRows(columns, found, newest) : found
    return Array.from(taken, (row) => columns.idOf[row] as string)
  }
}

/** The rows that the condition leads to that fewest pass; null where none asks for a term. */
function leadingRows(columns: TermColumns, { clauses }: FacetedSearch): Int32Array | null {
  const [first] = leadsTo(
    compileClauses(
      columns,
      clauses.flatMap((clause) => asTermClause(clause) ?? []),
      [],
    ),
  )
  return first === undefined ? null : unionOf(columns, first.leads)
}

/** Looked at to guess how many match. */
const SAMPLE = 1_000
/** What more than one in fifty matches, a walk in order finds in ten milliseconds. */
const RARE = 0.02

/** All rows where figures are asked for that few of a sample keep to; else null. */
function rowsOfRareFigures(
  columns: TermColumns,
  { clauses }: FacetedSearch,
  matching: (among: Int32Array) => Int32Array,
): Int32Array | null {
  if (!clauses.some(isFigureClause)) return null
  const step = Math.ceil(columns.size / SAMPLE)
  const sample = everyRow(columns.size, Math.max(1, step))
  return matching(sample).length > sample.length * RARE ? null : everyRow(columns.size, 1)
}

function everyRow(size: number, step: number): Int32Array {
  const rows = new Int32Array(Math.ceil(size / step))
  for (let n = 0; n < rows.length; n++) rows[n] = n * step
  return rows
}
