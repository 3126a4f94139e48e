import type { Clause } from './listing-conditions.ts'
import type { ListingSearch } from './listing-search.ts'

export interface FacetSpec {
  name: string
  /** The terms' field. */
  field: string
  /** The filters that a facet is counted without: its own. */
  own: readonly string[]
}

/** What of a search decides the counts. */
export type FacetedSearch = Pick<ListingSearch, 'statuses' | 'words' | 'clauses'>

/** A condition on terms or words. */
export type UnderstoodClause = Extract<Clause, { kind: 'understood' }>

/** A condition that words alone do not decide. */
export function isOfWords(clause: Clause): clause is UnderstoodClause & { words: string[]; filter: string } {
  return clause.kind === 'understood' && clause.words !== null
}

/** Whether a search has words; terms, dates and figures are looked at in memory. */
export function hasWords({ words, clauses }: FacetedSearch): boolean {
  return words.length > 0 || clauses.some(isOfWords)
}
