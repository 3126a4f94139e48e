import { same } from '../listing/changed-fields.ts'
import { type MatchKeys, matchKeys } from '../listing/match-keys.ts'
import { normalize } from '../posting/normalize.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import { type TaggedPosting, tagPosting } from '../skills/tag-posting.ts'
import { requireSource } from '../sources/index.ts'
import type { ReworkedPosting, StoredPosting } from '../store/reprocess.ts'
import { hintsOf, isRejection, understand } from './understand.ts'

export const STAGES = ['normalize', 'skills', 'listings'] as const
export type Stage = (typeof STAGES)[number]

/** What working a posting out again comes to; `unreadable` keeps what is stored. */
export type Rework =
  | { kind: 'same' }
  | { kind: 'changed' | 'rekeyed'; write: ReworkedPosting }
  | { kind: 'unreadable'; why: string }

/** A stored posting by the present code: from its raw posting, from its own text, or its keys alone. */
export function rework(stage: Stage, stored: StoredPosting): Rework {
  if (stage === 'listings') return outcome(stored, { ...stored, ...matchKeys(stored.doc) })
  const { raw, readAt } = stored
  if (raw === null || readAt === null) return { kind: 'unreadable', why: 'its raw posting is not kept' }
  if (stage === 'skills') {
    const doc = retag(stored, raw, readAt)
    if (doc === null) return { kind: 'unreadable', why: 'no title can be derived any more' }
    // Of all that the keys are made of, tagging can change the title alone.
    const keys = doc.title === stored.doc.title ? {} : matchKeys(doc)
    return outcome(stored, { ...stored, ...keys, doc })
  }
  const seen = { raw, rawHash: stored.rawHash }
  const read = understand(stored.boardId, seen, hintsOf(stored.board, requireSource(stored.source), readAt))
  return isRejection(read) ? { kind: 'unreadable', why: read.why } : outcome(stored, read)
}

/** The posting as it was normalised, tagged again. A title that the tagger once derived is derived again, as it tags no title of its own. */
function retag(stored: StoredPosting, raw: RawPosting, readAt: string): TaggedPosting | null {
  const { skills: _skills, ...posting } = stored.doc
  const { skills: _origin, ...provenance } = posting.provenance
  const title = isTaggersTitle(stored, raw, readAt) ? null : posting.title
  return tagPosting({ ...posting, title, provenance }, raw.tags)
}

function isTaggersTitle(stored: StoredPosting, raw: RawPosting, readAt: string): boolean {
  if (stored.doc.provenance.title !== 'derived' || raw.title !== null) return false
  return normalize(raw, hintsOf(stored.board, requireSource(stored.source), readAt)).title === null
}

function outcome(stored: StoredPosting, fresh: MatchKeys & Pick<StoredPosting, 'url' | 'doc'>): Rework {
  const { url, doc, applyKey, exactKey } = fresh
  const write = { id: stored.id, url, applyKey, exactKey }
  if (url !== stored.url || !same(stored.doc, doc)) return { kind: 'changed', write: { ...write, doc } }
  const isKeyed = applyKey === stored.applyKey && exactKey === stored.exactKey
  return isKeyed ? { kind: 'same' } : { kind: 'rekeyed', write }
}
