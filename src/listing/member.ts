import type { TaggedPosting } from '../skills/tag-posting.ts'
import type { Comparable } from './comparable.ts'
import type { ClosedReason } from './listing.ts'

/** A stored posting as the linker sees it: all that clustering and merging may depend on (invariant 8). */
export interface Member extends Comparable {
  id: number
  source: string
  doc: TaggedPosting
  /** Keys of the index that tell something: two members are compared where they share one. */
  keys: number[]
  firstSeenAt: string
  rankAt: string
  changedAt: string
  seenAt: string | null
  present: boolean
  closedAt: string | null
  closedReason: ClosedReason | null
  reopenedCount: number
  /** Kept from readers: by an admin, or because it was taken down. */
  withheld?: 'hidden' | 'taken_down'
}

/** What the order of age looks at. */
type Aged = Pick<Member, 'key' | 'firstSeenAt'>

/** Total order by first seen, then key: the first member is the anchor whose key names the listing. */
export function byFirstSeen(a: Aged, b: Aged): number {
  if (a.firstSeenAt !== b.firstSeenAt) return a.firstSeenAt < b.firstSeenAt ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
