import type { ListingRow } from '../store/listing-reads.ts'
import type { Keyset, ListingSearch } from '../store/listing-search.ts'
import type { Cursors } from './cursor.ts'
import type { ApiContext } from './env.ts'
import { interpret, type Mends, type Part, takenLiterally } from './interpret.ts'
import type { SearchReader } from './interpret-typos.ts'
import { toSearch } from './listing-filters.ts'
import type { ListingQuery } from './listing-query.ts'

/** What a walk by cursor settles with its first page, so that all its pages are of one search. */
export interface Walk {
  /** "7d" counts back from here; the epoch where nothing counts back. */
  startedAt: Date
  /** `apart`: understood, each word by itself: several that are a skill which nobody asks for may each mean something. */
  taken: 'understood' | 'apart' | 'literally'
  mends: Mends
}

/** A clock in each cursor would give unchanged lists a new ETag with each look; one that counts back moves in steps. */
const STEP_MS = 10 * 60_000

export async function startWalk(
  rooms: Pick<ApiContext, 'now'> & { searchReader: SearchReader },
  query: Pick<ListingQuery, 'q' | 'posted_since'>,
): Promise<Walk> {
  const mends = query.q ? await rooms.searchReader.mends(query.q) : new Map<string, string>()
  const countsBack = query.posted_since !== undefined && 'days' in query.posted_since
  const startedAt = new Date(countsBack ? Math.floor(rooms.now().getTime() / STEP_MS) * STEP_MS : 0)
  return { startedAt, taken: 'understood', mends }
}

/** What `look` finds, taking the words literally where they mean nothing that is there: understanding must never hide a match. */
export async function findAsMeant<Found extends { rows: ListingRow[] }>(
  rooms: { searchReader: SearchReader },
  page: { query: ListingQuery; walk: Walk; keyset: Keyset | null },
  look: (search: ListingSearch) => Promise<Found>,
): Promise<{ search: ListingSearch; parts: Part[]; walk: Walk; found: Found }> {
  const { query, walk } = page
  const understood = interpret(query.q ?? [], walk.mends)
  const readings: Record<Walk['taken'], () => Part[]> = {
    understood: () => understood,
    apart: () => interpret(query.q ?? [], walk.mends, 'of_one_word'),
    literally: () => takenLiterally(understood),
  }
  const by = async (taken: Walk['taken']) => {
    const parts = readings[taken]()
    const plain = toSearch(query, walk.startedAt, parts)
    const rarity = await rooms.searchReader.rarity(parts, plain)
    const search = { ...plain, ...(rarity && { rarity }) }
    return { search, parts, walk: { ...walk, taken }, found: await look(search) }
  }
  const asked = await by(walk.taken)
  if (asked.found.rows.length > 0 || page.keyset !== null) return asked
  for (const taken of otherReadings(understood)) {
    const other = await by(taken)
    if (other.found.rows.length > 0) return other
  }
  return asked
}

/** How else the words may be taken where nothing is what they were understood as, the likelier first. */
function otherReadings(understood: Part[]): Walk['taken'][] {
  const asking = understood.filter((part) => part.meanings.length > 0 && !part.not)
  if (asking.length === 0) return []
  return asking.some((part) => part.kind === 'skill' && part.text.includes(' '))
    ? ['apart', 'literally']
    : ['literally']
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
