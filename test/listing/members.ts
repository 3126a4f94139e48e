import { indexKeys } from '../../src/listing/index-keys.ts'
import type { Member } from '../../src/listing/member.ts'
import { postingKey } from '../../src/listing/posting-key.ts'
import { traitsOf } from '../../src/listing/traits.ts'
import type { TaggedPosting } from '../../src/skills/tag-posting.ts'
import { barePosting } from '../skills/bare-posting.ts'

/** What is known of a test's posting. `apply` names the page where one applies, `words` the ad's text: equal names, equal texts. */
export type MemberFacts = Partial<Omit<Member, 'doc' | 'traits' | 'keys'>> & {
  doc?: Partial<TaggedPosting>
  apply?: string | null
  words?: string | null
}

/** A stored posting of `lever:acme`, of which nothing is known but what is given. */
export function member(externalId: string, facts: MemberFacts = {}): Member {
  const { doc: said, apply, words, ...known } = facts
  const boardId = known.boardId ?? 'lever:acme'
  const time = '2026-11-22T12:00:00.000Z'
  const source = boardId.slice(0, boardId.indexOf(':'))
  const doc: TaggedPosting = { ...barePosting('Engineer'), title: 'Engineer', skills: [], ...textOf(words), ...said }
  if (apply) doc.applyUrl = `https://acme.example/openings/${apply}`
  const url = known.url === undefined ? `https://jobs.example/${boardId}/${externalId}` : known.url
  const { traits, role } = traitsOf(doc, { source, externalId, url, requisitionId: null })
  return {
    id: Number.parseInt(postingKey(boardId, externalId).slice(0, 6), 36),
    key: postingKey(boardId, externalId),
    boardId,
    source,
    sourceKind: 'employer',
    idsNameOpenings: true,
    externalId,
    firstSeenAt: time,
    rankAt: time,
    changedAt: time,
    startedAt: null,
    seenAt: null,
    present: true,
    closedAt: null,
    closedReason: null,
    reopenedCount: 0,
    ...known,
    url,
    doc,
    traits,
    keys: indexKeys(traits, role),
  }
}

/** 120 words that no other name brings forth. */
export function wordsOf(name: string): string {
  return Array.from({ length: 120 }, (_, at) => `${name}x${(at * 7919) % 1009}`).join(' ')
}

function textOf(name: string | null | undefined): Partial<TaggedPosting> {
  if (!name) return {}
  return { description: { html: '', text: wordsOf(name), truncated: false } }
}

export function place(city: string | null, country: string | null, region: string | null = null) {
  return { raw: [city, region, country].filter(Boolean).join(', '), city, region, country }
}
