import type { ListingSource } from '../listing/listing.ts'
import { sourceByName } from '../sources/index.ts'
import { type ListingRow, seenTimes } from '../store/listing-reads.ts'
import type { Confirmations } from './confirmations.ts'
import type { ApiContext } from './env.ts'
import type { Listing } from './listing-schema.ts'

const HOUR = 3_600_000

/** What turning rows into CONTRACT.md's Listing needs. */
export type ListingReader = Pick<ApiContext, 'config' | 'db'> & { confirmations: Confirmations }

/** Rows -> Listings. At most two queries for a page: boards that are not fresh in memory, postings of window sources. */
export async function toListings(reader: ListingReader, rows: ListingRow[]): Promise<Listing[]> {
  const sources = rows.flatMap((row) => row.doc.sources).filter((source) => source.present)
  const [confirmed, seen] = await Promise.all([
    reader.confirmations(sources.map((source) => source.board)),
    seenTimes(
      reader.db,
      sources.filter(isWindow).map((source) => source.postingId),
    ),
  ])
  return rows.map((row) => toListing(row, reader.config.publicUrl, confirmed, seen))
}

function isWindow(source: ListingSource): boolean {
  return sourceByName(source.source)?.manifest.presence === 'window'
}

function toListing(
  row: ListingRow,
  publicUrl: string,
  confirmed: ReadonlyMap<string, string | null>,
  seen: ReadonlyMap<number, string>,
): Listing {
  const { doc } = row
  const sources = doc.sources.map((source) => ({
    source: source.source,
    board: source.board,
    url: source.url,
    applyUrl: source.applyUrl,
    externalId: source.externalId,
    firstSeenAt: source.firstSeenAt,
    lastSeenAt: lastSeen({
      seenAt: seen.get(source.postingId) ?? source.seenAt,
      present: source.present,
      confirmedAt: confirmed.get(source.board) ?? null,
      firstSeenAt: source.firstSeenAt,
    }),
    attribution: sourceByName(source.source)?.manifest.attribution ?? null,
  }))
  return {
    id: row.id,
    url: `${publicUrl}/listings/${row.id}`,
    title: doc.title,
    company: doc.company,
    direct: doc.direct,
    locations: doc.locations,
    workplaces: doc.workplaces,
    eligibility: doc.eligibility,
    employmentTypes: doc.employmentTypes,
    seniority: doc.seniority,
    experienceYears: doc.experienceYears,
    education: doc.education,
    visaSponsorship: doc.visaSponsorship,
    clearance: doc.clearance,
    salary: doc.salary,
    skills: doc.skills,
    language: doc.language,
    excerpt: doc.excerpt,
    postedAt: doc.postedAt,
    validThrough: doc.validThrough,
    firstSeenAt: doc.firstSeenAt,
    lastSeenAt:
      sources
        .map((source) => source.lastSeenAt)
        .toSorted()
        .at(-1) ?? doc.firstSeenAt,
    updatedAt: row.updatedAt,
    closedAt: row.closedAt,
    status: row.status,
    closedReason: doc.closedReason,
    repostCount: doc.repostCount,
    applyUrl: doc.applyUrl,
    sources,
    provenance: doc.provenance as Listing['provenance'],
    ...(row.description !== undefined && { description: row.description }),
  }
}

/** To the hour, and not before it was first seen: a posting that its board still shows was last seen when the board was last confirmed. */
export function lastSeen(times: {
  seenAt: string | null
  present: boolean
  confirmedAt: string | null
  firstSeenAt: string
}): string {
  const told = times.seenAt ?? (times.present ? times.confirmedAt : null)
  // What was written with this very visit may be newer than the board's time in memory.
  const last = told !== null && told > times.firstSeenAt ? told : times.firstSeenAt
  const hour = Math.floor(Date.parse(last) / HOUR) * HOUR
  return new Date(Math.max(hour, Date.parse(times.firstSeenAt))).toISOString()
}
