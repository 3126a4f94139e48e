import { throwIfInvalid } from '../api/invalid.ts'
import { ListingQuery, UNKNOWN_FILTERS } from '../api/listing-query.ts'

/** A search as a page shows it: what it means, and how it is written in an address. */
export interface Search {
  query: ListingQuery
  /** What was asked and is known, without empty values and without the cursor. */
  params: URLSearchParams
}

const LISTS = new Set(['include_unknown', 'include'])
/** Which page of a search is shown, and with what, is no part of it. */
const NOT_SEARCHED = new Set(['cursor', 'include'])
const RESPELLED = new Set(['skill', 'skill_any', 'skill_not', 'country', 'eligible_in'])

/** A form sends its empty fields too, and links are passed on with the marks of whoever passed them on: neither counts. */
export function readSearch(asked: URLSearchParams): Search {
  const params = new URLSearchParams()
  for (const name of Object.keys(ListingQuery.shape)) {
    const values = [...new Set(asked.getAll(name).map((value) => value.trim()))].filter((value) => value !== '')
    if (LISTS.has(name)) {
      if (values.length > 0) params.set(name, [...new Set(values.flatMap((value) => value.split(',')))].join(','))
    } else for (const value of values) params.append(name, value)
  }
  // Which filters let unknown values pass says nothing where none of them is set.
  const passing = params.get('include_unknown')?.split(',') ?? []
  const inUse = passing.filter((name) => params.has(name) || !UNKNOWN_FILTERS.includes(name as never))
  if (inUse.length > 0) params.set('include_unknown', inUse.join(','))
  else params.delete('include_unknown')
  // The form sends the currency beside an empty amount.
  if (!params.has('salary_min') && params.get('sort') !== 'salary') params.delete('salary_currency')
  const result = ListingQuery.safeParse(
    Object.fromEntries([...new Set(params.keys())].map((name) => [name, oneOrAll(params, name)])),
  )
  if (!result.success) throwIfInvalid({ ...result, target: 'query' })
  return { query: result.data as ListingQuery, params: asUnderstood(params, result.data as ListingQuery) }
}

/** One spelling for each value: a skill's slug, a country's code in capitals. */
function asUnderstood(params: URLSearchParams, query: ListingQuery): URLSearchParams {
  const spelled = new URLSearchParams()
  for (const name of new Set(params.keys())) {
    if (NOT_SEARCHED.has(name)) continue
    const values = RESPELLED.has(name) ? (query[name as keyof ListingQuery] as string[]) : params.getAll(name)
    for (const value of new Set(values)) spelled.append(name, value)
  }
  return spelled
}

/** Lists of several, as the query schema takes them. */
function oneOrAll(params: URLSearchParams, name: string): string | string[] {
  const values = params.getAll(name)
  return values.length === 1 ? (values[0] as string) : values
}

/** The address of a search at `path`, with some parameters set anew; null takes one away. */
export function searchUrl(path: string, params: URLSearchParams, changes: Record<string, string | null> = {}): string {
  const changed = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name)
    else changed.set(name, value)
  }
  return changed.size > 0 ? `${path}?${changed}` : path
}

/** The search without one of its values. */
export function without(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const rest = new URLSearchParams(params)
  rest.delete(name, value)
  if (name === 'salary_min') rest.delete('salary_currency')
  return readable(rest)
}

function readable(params: URLSearchParams): URLSearchParams {
  const passing = (params.get('include_unknown')?.split(',') ?? []).filter((name) => params.has(name))
  if (passing.length > 0) params.set('include_unknown', passing.join(','))
  else params.delete('include_unknown')
  return params
}
