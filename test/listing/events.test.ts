import { describe, expect, it } from 'vitest'
import { cluster } from '../../src/listing/cluster.ts'
import { changeOf, departureOf, differs, type KnownListing, type LinkedListing } from '../../src/listing/events.ts'
import { INDEX_VERSION } from '../../src/listing/index-version.ts'
import type { Member } from '../../src/listing/member.ts'
import { type MergedListing, mergeListing } from '../../src/listing/merge.ts'
import { member } from './members.ts'

const NOBODY = new Map<string, string | null>()
const closing = { closedAt: '2026-11-22T13:00:00.000Z', closedReason: 'removed_from_board' as const, present: false }

/** A listing as the database gives it back: jsonb keeps no order of keys. */
function stored(merged: MergedListing): KnownListing {
  const doc = JSON.parse(JSON.stringify(merged.doc))
  const { id, status, canonical, rankAt, updatedAt, closedAt } = merged
  const reversed = Object.fromEntries(Object.entries(doc).toReversed()) as unknown as KnownListing['doc']
  return {
    id,
    status,
    doc: reversed,
    canonicalId: canonical.id,
    rankAt,
    updatedAt,
    closedAt,
    indexVersion: INDEX_VERSION,
  }
}

function linked(...members: Member[]): LinkedListing[] {
  return cluster(members).map((group) => ({ group, merged: mergeListing(group.members) }))
}

describe('changeOf', () => {
  const open = mergeListing([member('a')])
  const closed = mergeListing([member('a', closing)])

  it.each<[string, MergedListing, MergedListing | null, object[]]>([
    ['a new listing is opened', open, null, [{ type: 'opened', reason: null }]],
    ['a new one that is over already is closed', closed, null, [{ type: 'closed', reason: 'removed_from_board' }]],
    ['an open one that closes', closed, open, [{ type: 'closed', reason: 'removed_from_board' }]],
    ['a closed one that is back', open, closed, [{ type: 'reopened' }]],
    ['nothing new', open, open, []],
    ['nothing new of a closed one', closed, closed, []],
  ])('%s', (_name, now, before, expected) => {
    expect(changeOf(now, before && stored(before), NOBODY)).toMatchObject(expected)
  })

  it('names the fields that differ', () => {
    const now = mergeListing([member('a', { doc: { title: 'Lead Engineer', seniority: 'lead' } })])
    expect(changeOf(now, stored(open), NOBODY)).toMatchObject([
      { type: 'updated', fields: expect.arrayContaining(['seniority', 'title']) },
    ])
  })

  it('names the text where that alone differs, but not where an older version kept none to compare', () => {
    const description = { html: '<p>We mill by night.</p>', text: 'We mill by night.', truncated: false }
    const now = mergeListing([member('a', { doc: { description, excerpt: description.text } })])
    expect(changeOf(now, stored(open), NOBODY)).toMatchObject([{ type: 'updated', fields: ['description'] }])
    expect(changeOf(now, stored(now), NOBODY)).toEqual([])
    const { textKey: _none, ...doc } = stored(open).doc
    expect(changeOf(now, { ...stored(open), doc }, NOBODY)).toEqual([])
    expect(differs(now, { ...stored(open), doc })).toBe(true)
  })

  it('calls a second place where it was found a change of sources', () => {
    const now = mergeListing([
      member('a'),
      member('z', { boardId: 'remoteok:remoteok', sourceKind: 'loose', firstSeenAt: '2026-11-23T00:00:00.000Z' }),
    ])
    expect(changeOf(now, stored(open), NOBODY)).toMatchObject([{ type: 'updated', fields: ['sources'] }])
  })

  it('is silent about when it was last seen', () => {
    const now = mergeListing([member('a', { seenAt: '2026-11-22T14:00:00.000Z', present: false })])
    expect(changeOf(now, stored(open), NOBODY)).toEqual([])
    expect(differs(now, stored(open))).toBe(true)
  })

  it('is silent where only what it is found by was made by an older version, and has it made anew', () => {
    const older = { ...stored(open), indexVersion: INDEX_VERSION - 1 }
    expect(changeOf(open, older, NOBODY)).toEqual([])
    expect([differs(open, older), differs(open, stored(open))]).toEqual([true, false])
  })

  it('calls a posting that left its listing a split from it', () => {
    const holder = new Map([[open.id, 'the-old-listing']])
    expect(changeOf(open, null, holder)).toMatchObject([{ type: 'split', from: 'the-old-listing', listingId: open.id }])
  })
})

describe('departureOf', () => {
  const anchor = member('a', { boardId: 'lever:a', apply: 'page1' })

  it('leads to the listing that holds the posting now', () => {
    const older = member('b', { boardId: 'ashby:b', apply: 'page1', firstSeenAt: '2026-01-01T00:00:00.000Z' })
    const gone = stored(mergeListing([anchor]))
    expect(departureOf(gone, linked(anchor, older))).toMatchObject([
      { type: 'merged', listingId: anchor.key, into: older.key },
    ])
  })

  it('withdraws a listing whose posting was taken away', () => {
    expect(departureOf(stored(mergeListing([anchor])), linked(member('x')))).toMatchObject([
      { type: 'withdrawn', into: null },
    ])
  })

  it('is silent about one that nobody could see: it was withdrawn before', () => {
    const hidden = stored(mergeListing([{ ...anchor, withheld: 'hidden' }]))
    expect(departureOf(hidden, linked(member('x')))).toEqual([])
  })
})

describe('differs', () => {
  it('sees no difference in what the database gives back', () => {
    const merged = mergeListing([
      member('a', { doc: { company: { name: 'Acme', slug: 'acme' } } }),
      member('b', { boardId: 'ashby:b' }),
    ])
    expect(differs(merged, stored(merged))).toBe(false)
    expect(differs(merged, null)).toBe(true)
  })
})
