import { companySlug } from '../posting/company.ts'
import { fold } from '../posting/fold.ts'
import { cityNamed } from '../posting/geography/gazetteer.ts'
import { regionName, regionsOf } from '../posting/geography/regions.ts'
import type { Clause } from '../store/listing-conditions.ts'
import type { ListingSearch } from '../store/listing-search.ts'
import { interpret, type Part } from './interpret.ts'
import type { ListingQuery, UNKNOWN_FILTERS } from './listing-query.ts'
import { searchWords } from './listing-words.ts'

type UnknownFilter = (typeof UNKNOWN_FILTERS)[number]

/** The parameters -> a search over terms, words and figures; `parts` are those of `q`, by default without typing errors mended. */
export function toSearch(query: ListingQuery, now: Date, parts: Part[] = interpret(query.q ?? [])): ListingSearch {
  const { words, clauses, ranking } = searchWords(parts)
  return {
    statuses: query.status === 'all' ? ['open', 'closed'] : [query.status],
    words,
    clauses: [...termClauses(query), ...figureClauses(query, now), ...clauses],
    sort: query.sort ?? (query.q ? 'relevance' : 'newest'),
    salaryCurrency: query.salary_currency ?? null,
    ranking,
  }
}

/** What a cursor is bound to: all that decides which rows come and in which order, as it was asked. */
export function queryIdentity(query: ListingQuery): string {
  const { limit: _limit, cursor: _cursor, include: _include, ...rest } = query
  return `listings 2 ${JSON.stringify(rest)}`
}

function termClauses(query: ListingQuery): Clause[] {
  const companies = (names: string[]) => names.map((each) => companySlug(each) || each)
  const clauses = [
    clause('all', 'skill', 'skill', query.skill),
    clause('any', 'skill_any', 'skill', query.skill_any),
    clause('none', 'skill_not', 'skill', query.skill_not),
    clause('any', 'company', 'company', companies(query.company)),
    clause('none', 'company_not', 'company', companies(query.company_not)),
    clause('any', 'country', 'country', query.country),
    clause('any', 'region', 'region', query.region.flatMap(regionNames)),
    clause('any', 'city', 'city', query.city.flatMap(cityNames)),
    clause('any', 'workplace', 'workplace', query.workplace),
    ...eligibleClauses(query.eligible_in),
    clause('any', 'employment_type', 'type', query.employment_type),
    clause('any', 'seniority', 'seniority', query.seniority),
    clause('any', 'language', 'language', query.language),
    clause('any', 'source', 'source', query.source),
    clause('any', 'direct', 'direct', query.direct === undefined ? [] : [query.direct]),
  ].filter((each) => each.terms.length > 0)
  return clauses.map((each) => withUnknown(each, query.include_unknown ?? []))
}

/** A region by its name as given, and by the full name that a postal abbreviation such as TX stands for. */
function regionNames(given: string): string[] {
  const named = regionsOf(given).flatMap((region) => regionName(region) ?? [])
  return [...new Set([given, ...named].map(fold))]
}

/** A city by its name as given, and by its English one: "München" is Munich. */
function cityNames(given: string): string[] {
  return [...new Set([given, cityNamed(given)?.name ?? given].map(fold))]
}

type TermClause = Extract<Clause, { kind: 'all' | 'any' | 'none' }>

function clause(kind: TermClause['kind'], filter: string, field: string, values: string[]): TermClause {
  return { kind, filter, terms: values.map((value) => `${field}:${value}`) }
}

function eligibleClauses(countries: string[]): TermClause[] {
  if (countries.length === 0) return []
  return [
    clause('all', 'remote', 'workplace', ['remote']),
    clause('any', 'eligible_in', 'eligible', ['*', ...countries]),
  ]
}

/** Lets rows pass whose value is not known: they carry the term `field:?`. What excludes values lets them pass anyway. */
function withUnknown(each: TermClause, passing: UnknownFilter[]): Clause {
  if (each.kind === 'none' || !passing.includes(each.filter as UnknownFilter)) return each
  const field = each.terms[0]?.split(':')[0]
  const unknown = `${field}:?`
  if (each.kind === 'all') return { ...each, kind: 'all_or', unknown }
  return { ...each, kind: 'any', terms: [...each.terms, unknown] }
}

function figureClauses(query: ListingQuery, now: Date): Clause[] {
  const passUnknown = (filter: UnknownFilter) => query.include_unknown?.includes(filter) ?? false
  const clauses: Clause[] = []
  if (query.posted_since) {
    const since = query.posted_since
    const at = 'at' in since ? since.at : new Date(now.getTime() - since.days * 86_400_000).toISOString()
    clauses.push({ kind: 'posted_since', filter: 'posted_since', at, passUnknown: passUnknown('posted_since') })
  }
  if (query.salary_min !== undefined) {
    const currency = query.salary_currency ?? null
    const amount = query.salary_min
    clauses.push({ kind: 'salary_min', filter: 'salary_min', amount, currency, passUnknown: passUnknown('salary_min') })
  }
  if (query.experience_max !== undefined) {
    const years = query.experience_max
    clauses.push({
      kind: 'experience_max',
      filter: 'experience_max',
      years,
      passUnknown: passUnknown('experience_max'),
    })
  }
  return clauses
}
