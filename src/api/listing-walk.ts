import type { ListingRow } from '../store/listing-reads.ts'
import type { Keyset } from '../store/listing-search.ts'
import type { Cursors } from './cursor.ts'
import type { ApiContext } from './env.ts'
import type { Mends } from './interpret.ts'
import type { SearchReader } from './interpret-typos.ts'
import type { ListingQuery } from './listing-query.ts'

/** What a walk by cursor settles with its first page, so that all its pages are of one search. */
export interface Walk {
  /** "7d" counts back from here. */
  startedAt: Date
  taken: 'understood' | 'literally'
  mends: Mends
}

export async function startWalk(
  rooms: Pick<ApiContext, 'now'> & { searchReader: SearchReader },
  query: Pick<ListingQuery, 'q'>,
): Promise<Walk> {
  const mends = query.q ? (await rooms.searchReader.read(query.q)).mends : new Map<string, string>()
  return { startedAt: rooms.now(), taken: 'understood', mends }
}

/** A page reached by `next` has one before it, one reached by `prev` has one after it. */
export async function pageCursors(
  cursors: Cursors,
  identity: string,
  page: { walk: Walk; keyset: Keyset | null; rows: ListingRow[]; more: boolean },
): Promise<{ next: string | null; prev: string | null }> {
  const back = page.keyset?.direction === 'prev'
  const { startedAt, taken, mends } = page.walk
  const walk = [startedAt.getTime(), taken, ...[...mends].flat()]
  const seal = (direction: Keyset['direction'], row: ListingRow | undefined) =>
    row ? cursors.seal(identity, [direction, row.sortValue ?? '', row.rankAt, row.id, ...walk]) : null
  return {
    next: back || page.more ? await seal('next', page.rows.at(-1)) : null,
    prev: (back ? page.more : page.keyset !== null) ? await seal('prev', page.rows[0]) : null,
  }
}

/** What `pageCursors` sealed. */
export function readPosition(position: (string | number)[]): { keyset: Keyset; walk: Walk } {
  const [direction, value, rankAt, id, startedAt, taken, ...words] = position as [
    Keyset['direction'],
    string,
    string,
    string,
    number,
    Walk['taken'],
    ...string[],
  ]
  const mends = new Map<string, string>()
  for (let at = 0; at + 1 < words.length; at += 2) mends.set(words[at] ?? '', words[at + 1] ?? '')
  return {
    keyset: { direction, value: value === '' ? null : value, rankAt, id },
    walk: { startedAt: new Date(startedAt), taken, mends },
  }
}
