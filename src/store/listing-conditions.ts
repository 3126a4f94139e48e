import { type SQL, sql } from 'drizzle-orm'
import { CURRENCY, PAY } from './listing-pay.ts'
import { anyOf, wordQuery } from './listing-rank.ts'
import type { ListingSearch } from './listing-search.ts'
import { textArray } from './read.ts'

/** One condition, with the name of the filter that asked for it: a facet leaves out its own. */
export type Clause = { filter: string } & (
  | { kind: 'all' | 'any' | 'none'; terms: string[] }
  /** All of the terms, or the one that says "not known". */
  | { kind: 'all_or'; terms: string[]; unknown: string }
  | { kind: 'posted_since'; at: string; passUnknown: boolean }
  | { kind: 'salary_min'; amount: number; currency: string | null; passUnknown: boolean }
  | { kind: 'experience_max'; years: number; passUnknown: boolean }
  /** Any of the terms, or any of the words (null: the terms alone); with `not`, none of these. */
  | { kind: 'understood'; terms: string[]; words: string[] | null; not: boolean }
)

/** Folded words and phrases of which one must stand in the text, or with `not` none may. */
export interface WordCondition {
  any: string[]
  not: boolean
}

export type TermClause = Extract<Clause, { kind: 'all' | 'any' | 'none' | 'all_or' }>

/** A condition on pay or experience, which no index of terms or words knows. */
export type FigureClause = Extract<Clause, { kind: 'salary_min' | 'experience_max' }>

export function isFigureClause(clause: Clause): clause is FigureClause & { filter: string } {
  return clause.kind === 'salary_min' || clause.kind === 'experience_max'
}

/** A condition that is one on terms alone, as such; null where it is not. */
export function asTermClause(clause: Clause): TermClause | null {
  if (clause.kind === 'all' || clause.kind === 'any' || clause.kind === 'none' || clause.kind === 'all_or')
    return clause
  if (clause.kind !== 'understood' || clause.words !== null) return null
  return { kind: clause.not ? 'none' : 'any', filter: clause.filter, terms: clause.terms }
}

/** The `where` of a search over `listings l`; without statuses, of those with any. */
export function conditions(
  search: Pick<ListingSearch, 'words' | 'clauses'> & Partial<Pick<ListingSearch, 'statuses'>>,
): SQL {
  const parts: SQL[] = []
  if (search.statuses) parts.push(ofStatus(search.statuses))
  if (search.words.length > 0)
    parts.push(
      sql`l.search @@ ${wordQuery(search.words.map(({ any, not }) => `${not ? '!' : ''}(${anyOf(any)})`).join(' & '))}`,
    )
  parts.push(...search.clauses.map(conditionOf))
  return sql.join(parts, sql` and `)
}

/** The condition on the status of a listing `l`. */
export function ofStatus(statuses: ListingSearch['statuses']): SQL {
  return statuses.length === 1 ? sql`l.status = ${statuses[0]}` : sql`l.status = any(${textArray(statuses)}::text[])`
}

function conditionOf(clause: Clause): SQL {
  switch (clause.kind) {
    case 'all':
      return sql`l.terms @> ${textArray(clause.terms)}::text[]`
    case 'all_or':
      return sql`(l.terms @> ${textArray(clause.terms)}::text[] or l.terms @> ${textArray([clause.unknown])}::text[])`
    case 'any':
      return sql`l.terms && ${textArray(clause.terms)}::text[]`
    case 'none':
      return sql`not (l.terms && ${textArray(clause.terms)}::text[])`
    case 'posted_since':
      return orUnknown(sql`l.posted_at >= ${clause.at}::timestamptz`, sql`l.posted_at is null`, clause)
    case 'salary_min':
      return salaryCondition(clause)
    case 'experience_max': {
      const demanded = sql`(l.doc #>> '{experienceYears,min}')::numeric`
      return orUnknown(sql`${demanded} <= ${clause.years}`, sql`${demanded} is null`, clause)
    }
    case 'understood': {
      const terms = sql`l.terms && ${textArray(clause.terms)}::text[]`
      const either = clause.words === null ? terms : sql`(${terms} or l.search @@ ${wordQuery(anyOf(clause.words))})`
      return clause.not ? sql`not (${either})` : either
    }
  }
}

/** What a year pays at best must reach the amount; pay in another currency is pay that is not known. */
function salaryCondition(clause: Extract<Clause, { kind: 'salary_min' }>): SQL {
  if (clause.currency === null) return orUnknown(sql`${PAY} >= ${clause.amount}`, sql`${PAY} is null`, clause)
  return orUnknown(
    sql`(${CURRENCY} = ${clause.currency} and ${PAY} >= ${clause.amount})`,
    sql`(${PAY} is null or ${CURRENCY} is distinct from ${clause.currency})`,
    clause,
  )
}

function orUnknown(known: SQL, unknown: SQL, clause: { passUnknown: boolean }): SQL {
  return clause.passUnknown ? sql`(${known} or ${unknown})` : known
}
