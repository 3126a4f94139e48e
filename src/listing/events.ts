import { changedFields, same } from './changed-fields.ts'
import type { Cluster } from './cluster.ts'
import { INDEX_VERSION } from './index-version.ts'
import type { ListingDoc, ListingStatus } from './listing.ts'
import type { Member } from './member.ts'
import type { MergedListing } from './merge.ts'

export interface LinkedListing {
  group: Cluster<Member>
  merged: MergedListing
}

/** A listing as it stood before. */
export interface KnownListing {
  id: string
  status: ListingStatus
  doc: ListingDoc
  canonicalId: number
  rankAt: string
  updatedAt: string
  closedAt: string | null
  /** The version of what it is found by: see INDEX_VERSION. */
  indexVersion: number
}

export interface ListingChange {
  type: 'opened' | 'updated' | 'closed' | 'reopened' | 'merged' | 'split' | 'withdrawn'
  listingId: string
  into: string | null
  from: string | null
  fields: string[]
  reason: string | null
}

/** What became of a listing that stands after linking; nothing where a reader would see no difference. */
export function changeOf(
  merged: MergedListing,
  known: KnownListing | null,
  holderOf: Map<string, string | null>,
): ListingChange[] {
  const blank = { listingId: merged.id, into: null, from: null, fields: [], reason: null }
  if (merged.status === 'hidden') {
    if (known === null || known.status === 'hidden') return []
    return [{ ...blank, type: 'withdrawn', reason: merged.doc.closedReason ?? 'admin' }]
  }
  if (known === null) {
    const holder = holderOf.get(merged.id) ?? null
    if (holder !== null && holder !== merged.id) return [{ ...blank, type: 'split', from: holder }]
    return [{ ...blank, type: merged.status === 'open' ? 'opened' : 'closed', reason: merged.doc.closedReason }]
  }
  if (known.status !== 'closed' && merged.status === 'closed') {
    return [{ ...blank, type: 'closed', reason: merged.doc.closedReason }]
  }
  if (known.status !== 'open' && merged.status === 'open') return [{ ...blank, type: 'reopened' }]
  const fields = changedFields(known.doc, merged.doc)
  return fields.length > 0 ? [{ ...blank, type: 'updated', fields }] : []
}

/** What became of a listing that is no more: its anchor posting joined another one, or was taken away, which of a hidden one nobody sees. */
export function departureOf(known: KnownListing, linked: LinkedListing[]): ListingChange[] {
  const holder = linked.find(({ group }) => group.members.some((member) => member.key === known.id))
  const blank = { listingId: known.id, from: null, fields: [], reason: null }
  if (holder) return [{ ...blank, type: 'merged', into: holder.merged.id }]
  return known.status === 'hidden' ? [] : [{ ...blank, type: 'withdrawn', into: null }]
}

/** Whether the stored row must be written again. */
export function differs(merged: MergedListing, known: KnownListing | null): boolean {
  return (
    known === null ||
    known.status !== merged.status ||
    known.canonicalId !== merged.canonical.id ||
    known.rankAt !== merged.rankAt ||
    known.updatedAt !== merged.updatedAt ||
    known.closedAt !== merged.closedAt ||
    known.indexVersion !== INDEX_VERSION ||
    !same(known.doc, merged.doc)
  )
}
