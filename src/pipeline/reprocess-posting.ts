import { same } from '../listing/changed-fields.ts'
import { type Evidence, evidenceOf } from '../listing/evidence.ts'
import type { Traits } from '../listing/traits.ts'
import { normalize } from '../posting/normalize.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import { type TaggedPosting, tagPosting } from '../skills/tag-posting.ts'
import { requireSource } from '../sources/index.ts'
import { sourceOf } from '../store/boards.ts'
import type { ReworkedPosting, StoredPosting } from '../store/reprocess.ts'
import { hintsOf, isRejection, understand } from './understand.ts'

export const STAGES = ['normalize', 'skills', 'listings'] as const
export type Stage = (typeof STAGES)[number]

/** What working a posting out again comes to; `unreadable` keeps what is stored. */
export type Rework =
  | { kind: 'same' }
  | { kind: 'changed' | 'rekeyed'; write: ReworkedPosting }
  | { kind: 'unreadable'; why: string }

/** A stored posting by the present code: from its raw posting, from its own text, or its evidence alone. */
export function rework(stage: Stage, stored: StoredPosting): Rework {
  if (stage === 'listings') return outcome(stored, { ...stored, evidence: freshEvidence(stored, stored.doc) })
  const { raw, readAt } = stored
  if (raw === null || readAt === null) return { kind: 'unreadable', why: 'its raw posting is not kept' }
  if (stage === 'skills') {
    const doc = retag(stored, raw, readAt)
    if (doc === null) return { kind: 'unreadable', why: 'no title can be derived any more' }
    return outcome(stored, { ...stored, evidence: freshEvidence(stored, doc), doc })
  }
  const seen = { raw, rawHash: stored.rawHash }
  const read = understand(stored.boardId, seen, hintsAt(stored, readAt))
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
  return normalize(raw, hintsAt(stored, readAt)).title === null
}

function hintsAt({ board, boardId }: StoredPosting, readAt: string) {
  return hintsOf(board, requireSource(sourceOf(boardId)), readAt)
}

/** By the present code. Where the raw posting is not kept, the requisition that was read from it still stands. */
function freshEvidence({ boardId, externalId, url, raw, evidence }: StoredPosting, doc: TaggedPosting): Evidence {
  const requisitionId = raw === null ? (evidence?.traits.requisition ?? null) : raw.requisitionId
  return evidenceOf(doc, { source: sourceOf(boardId), externalId, url, requisitionId })
}

function outcome(stored: StoredPosting, fresh: { url: string | null; doc: TaggedPosting; evidence: Evidence }): Rework {
  const { url, doc, evidence } = fresh
  const write = { id: stored.id, url, evidence }
  if (url !== stored.url || !same(stored.doc, doc)) return { kind: 'changed', write: { ...write, doc } }
  return stored.evidence !== null && sameEvidence(stored.evidence, evidence)
    ? { kind: 'same' }
    : { kind: 'rekeyed', write }
}

function sameEvidence(a: Evidence, b: Evidence): boolean {
  return same(a.keys, b.keys) && same(plain(a.traits), plain(b.traits))
}

/** Signatures as texts: bytes of a driver and our own are alike by what they hold. */
function plain({ text, role, ...traits }: Traits) {
  return {
    ...traits,
    text: text && Buffer.from(text).toString('latin1'),
    role: role && Buffer.from(role).toString('latin1'),
  }
}
