import type { z } from '@hono/zod-openapi'
import type { ListingSearch } from '../store/listing-search.ts'
import { searchListings } from '../store/listing-search.ts'
import { matchingListings } from '../store/webhook-matches.ts'
import type { ApiContext } from './env.ts'
import type { SearchReader } from './interpret-typos.ts'
import { ListingQuery } from './listing-query.ts'
import { findAsMeant, startWalk } from './listing-walk.ts'
import { inPlainWords } from './plain-words.ts'

/** Of a search's parameters, those that say how it is shown; and `status`, which the type of an event tells. */
const NOT_FILTERS = ['status', 'sort', 'limit', 'cursor', 'include']

/** A query string such as `skill=go&country=DE` -> the search that it asks for, or all that is wrong with it. */
export function readWebhookFilter(
  text: string,
): { query: ListingQuery; faults: null } | { query: null; faults: string[] } {
  const params = new URLSearchParams(text)
  const names = [...new Set(params.keys())]
  const asked = names.map((name) => {
    const values = params.getAll(name)
    return [name, values.length === 1 ? values[0] : values] as const
  })
  const shaping = names.filter((name) => NOT_FILTERS.includes(name))
  const result = ListingQuery.safeParse(Object.fromEntries(asked))
  const faults = [
    ...(names.length === 0 ? ['must name a filter of GET /listings, such as skill=go'] : []),
    ...shaping.map((name) => `${name}: is no filter of a webhook`),
    ...(result.error?.issues ?? []).flatMap(faultsOf),
  ]
  return result.success && faults.length === 0 ? { query: result.data, faults: null } : { query: null, faults }
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${key}: is no parameter of GET /listings`)
  return [`${issue.path.join('.')}: ${inPlainWords(issue)}`]
}

/** Which of these listings the saved search finds now, open or closed. Words are taken as the search would take them. */
export async function matchingFilter(
  rooms: Pick<ApiContext, 'db' | 'now'> & { searchReader: SearchReader },
  filter: string,
  ids: string[],
): Promise<Set<string>> {
  const { query } = readWebhookFilter(filter)
  // One that a newer version no longer reads: nothing is better than everything.
  if (query === null) return new Set()
  const page = { query, walk: await startWalk(rooms, query), keyset: null }
  const one = { keyset: null, limit: 1, withDescription: 'without' as const }
  const look = (search: ListingSearch) => searchListings(rooms.db, anyStatus(search), one)
  const { search } = await findAsMeant(rooms, page, query.q ? look : async () => ({ rows: [], more: false }))
  return matchingListings(rooms.db, anyStatus(search), ids)
}

function anyStatus(search: ListingSearch): ListingSearch {
  return { ...search, statuses: ['open', 'closed'], sort: 'newest' }
}
