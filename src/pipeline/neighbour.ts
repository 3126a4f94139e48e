import type { Comparable } from '../listing/comparable.ts'
import { type Evidence, evidenceOf } from '../listing/evidence.ts'
import { requireSource } from '../sources/index.ts'
import { sourceOf } from '../store/boards.ts'
import type { StoredMember } from '../store/members.ts'

/** A posting with its evidence and what its source is like. */
export interface Neighbour extends Comparable {
  id: number
  keys: number[]
  source: string
  stored: StoredMember
  /** It had no evidence stored until now. */
  wasBare: boolean
}

/** As verdicts compare it. */
export function toNeighbour(stored: StoredMember): Neighbour {
  const { id, key, boardId, externalId, url } = stored
  const source = sourceOf(boardId)
  const { kind, idsNameOpenings } = requireSource(source).manifest
  const { traits, keys } = stored.evidence ?? workedOut(stored, source)
  const startedAt = traits.postedAt ?? stored.firstSeenAt
  const wasBare = stored.evidence === null
  return {
    id,
    key,
    boardId,
    externalId,
    url,
    source,
    sourceKind: kind,
    idsNameOpenings,
    traits,
    keys,
    startedAt,
    stored,
    wasBare,
  }
}

/** A posting of before evidence was stored: only its requisition is unknown until it is reprocessed. */
function workedOut({ doc, externalId, url }: StoredMember, source: string): Evidence {
  if (doc === null) throw new Error('A posting without evidence is read with its content')
  return evidenceOf(doc, { source, externalId, url, requisitionId: null })
}
