import type { TaggedPosting } from '../skills/tag-posting.ts'
import type { ClosedReason } from './listing.ts'

/** A stored posting as the linker sees it: all that clustering and merging may depend on (invariant 8). */
export interface Member {
  id: number
  key: string
  boardId: string
  source: string
  sourceKind: 'employer' | 'site' | 'loose'
  /** Whether two ids on this board always mean two openings. */
  idsNameOpenings: boolean
  externalId: string
  url: string | null
  doc: TaggedPosting
  applyKey: bigint | null
  exactKey: bigint | null
  firstSeenAt: string
  rankAt: string
  changedAt: string
  seenAt: string | null
  present: boolean
  closedAt: string | null
  closedReason: ClosedReason | null
  reopenedCount: number
}

/** Total order by first seen, then key: the first member is the anchor whose key names the listing. */
export function byFirstSeen(a: Member, b: Member): number {
  if (a.firstSeenAt !== b.firstSeenAt) return a.firstSeenAt < b.firstSeenAt ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
