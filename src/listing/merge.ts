import type { Posting, PostingField } from '../posting/posting.ts'
import { hashText } from './hash.ts'
import type { ClosedReason, ListingDoc, ListingStatus } from './listing.ts'
import { byFirstSeen, type Member } from './member.ts'
import { repostDates } from './reposts.ts'
import { tombstoneOf } from './tombstone.ts'

export interface MergedListing {
  id: string
  canonical: Member
  status: ListingStatus
  rankAt: string
  updatedAt: string
  closedAt: string | null
  doc: ListingDoc
}

/** The fields that a listing takes from the first of its postings that knows them. */
const MERGED = [
  'company',
  'locations',
  'workplaces',
  'eligibility',
  'employmentTypes',
  'seniority',
  'experienceYears',
  'education',
  'visaSponsorship',
  'clearance',
  'salary',
  'language',
  'postedAt',
  'validThrough',
  'applyUrl',
  'excerpt',
] as const satisfies PostingField[]

/**
 * One opening out of its postings (at least one): a pure function of what is stored of them. One that was taken down gives
 * nothing but its key and its place in time; where all were, only a tombstone is left.
 */
export function mergeListing(members: Member[]): MergedListing {
  const anchor = members.toSorted(byFirstSeen)[0] as Member
  const shown = members.filter((member) => member.withheld !== 'taken_down')
  const merged = shown.length === 0 ? tombstoneOf(mergeShown(members)) : mergeShown(shown)
  return { ...merged, id: anchor.key, rankAt: anchor.rankAt }
}

function mergeShown(members: Member[]): MergedListing {
  const ranked = members.toSorted(byAuthority)
  const byAge = members.toSorted(byFirstSeen)
  const canonical = ranked[0] as Member
  const anchor = byAge[0] as Member
  const open = members.some((member) => member.closedAt === null)
  const last = open ? null : members.toSorted(byClosing).at(-1)
  const { fields, provenance, donors } = mergeFields(ranked)
  const reposts = repostDates(members)
  return {
    id: anchor.key,
    canonical,
    status: members.some((member) => member.withheld === 'hidden') ? 'hidden' : open ? 'open' : 'closed',
    rankAt: anchor.rankAt,
    updatedAt: latest(members.map((member) => member.changedAt)),
    closedAt: last?.closedAt ?? null,
    doc: {
      ...fields,
      title: canonical.doc.title,
      direct: directness(members),
      skills: canonical.doc.skills.map(({ slug, name, category, level }) => ({ slug, name, category, level })),
      firstSeenAt: anchor.firstSeenAt,
      closedReason: (last?.closedReason ?? null) as ClosedReason | null,
      repostCount: members.reduce((sum, member) => sum + member.reopenedCount, reposts.length),
      repostedAt: reposts,
      sources: byAge.map((member) => ({
        postingId: member.id,
        source: member.source,
        board: member.boardId,
        url: member.url,
        applyUrl: member.doc.applyUrl,
        externalId: member.externalId,
        firstSeenAt: member.firstSeenAt,
        seenAt: member.seenAt,
        present: member.present,
      })),
      provenance: { ...provenance, ...pick(canonical, ['title', 'skills']) },
      textKey: textKeyOf(canonical),
      donors,
    },
  }
}

function textKeyOf({ doc: { description } }: Member): number | null {
  return description === null ? null : hashText(description.text, 0)
}

function mergeFields(ranked: Member[]) {
  const fields: Record<string, unknown> = {}
  const provenance: ListingDoc['provenance'] = {}
  const donors: NonNullable<ListingDoc['donors']> = {}
  for (const field of MERGED) {
    const giver = ranked.find((member) => known(member.doc[field])) ?? ranked[0]
    if (!giver) continue
    fields[field] = giver.doc[field]
    const origin = giver.doc.provenance[field]
    if (origin) provenance[field] = origin
    if (giver !== ranked[0] && origin) donors[field] = giver.source
  }
  return { fields: fields as Pick<Posting, (typeof MERGED)[number]>, provenance, donors }
}

function pick(member: Member, names: PostingField[]): ListingDoc['provenance'] {
  return Object.fromEntries(
    names.flatMap((name) => (member.doc.provenance[name] ? [[name, member.doc.provenance[name]]] : [])),
  )
}

function known(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** True where the employer itself says it, false where only agencies do, null where nobody knows. */
function directness(members: Member[]): boolean | null {
  if (members.some((member) => member.sourceKind === 'employer' && !member.traits.agency)) return true
  return members.every((member) => member.traits.agency) ? false : null
}

const KIND_RANK = { employer: 0, site: 1, loose: 2 } as const
const AGENCY_RANK = 3

function rankOf(member: Member): number {
  return member.traits.agency ? AGENCY_RANK : KIND_RANK[member.sourceKind]
}

/** The total order by which one posting speaks for all: open, employer's board before site before agency, completeness, first seen, key. */
function byAuthority(a: Member, b: Member): number {
  return (
    Number(a.closedAt !== null) - Number(b.closedAt !== null) ||
    rankOf(a) - rankOf(b) ||
    completeness(b) - completeness(a) ||
    byFirstSeen(a, b)
  )
}

function completeness(member: Member): number {
  const text = member.doc.description === null ? 0 : 4
  return text + MERGED.filter((field) => known(member.doc[field])).length
}

function byClosing(a: Member, b: Member): number {
  const [x, y] = [a.closedAt ?? '', b.closedAt ?? '']
  return x < y ? -1 : x > y ? 1 : byFirstSeen(a, b)
}

function latest(times: string[]): string {
  return times.toSorted().at(-1) ?? ''
}
