import type { Member } from '../../src/listing/member.ts'
import { postingKey } from '../../src/listing/posting-key.ts'
import type { TaggedPosting } from '../../src/skills/tag-posting.ts'
import { barePosting } from '../skills/bare-posting.ts'

export type MemberFacts = Partial<Omit<Member, 'doc'>> & { doc?: Partial<TaggedPosting> }

/** A stored posting of `lever:acme`, of which nothing is known but what is given. */
export function member(externalId: string, facts: MemberFacts = {}): Member {
  const { doc, ...known } = facts
  const boardId = known.boardId ?? 'lever:acme'
  const time = '2026-11-22T12:00:00.000Z'
  return {
    id: Number.parseInt(postingKey(boardId, externalId).slice(0, 6), 36),
    key: postingKey(boardId, externalId),
    boardId,
    source: boardId.slice(0, boardId.indexOf(':')),
    sourceKind: 'employer',
    idsNameOpenings: true,
    externalId,
    url: `https://jobs.example/${externalId}`,
    applyKey: null,
    exactKey: null,
    firstSeenAt: time,
    rankAt: time,
    changedAt: time,
    seenAt: null,
    present: true,
    closedAt: null,
    closedReason: null,
    reopenedCount: 0,
    ...known,
    doc: { ...barePosting('Engineer'), title: 'Engineer', skills: [], ...doc },
  }
}

export function place(city: string | null, country: string | null, region: string | null = null) {
  return { raw: [city, region, country].filter(Boolean).join(', '), city, region, country }
}
