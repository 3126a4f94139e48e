import type { Origin, Posting, PostingField } from '../posting/posting.ts'
import type { SkillLevel } from '../skills/skill.ts'

export type ListingStatus = 'open' | 'closed' | 'hidden'
export type ClosedReason = 'removed_from_board' | 'page_gone' | 'deadline_passed' | 'board_gone' | 'takedown' | 'admin'

/** Where a listing was found: one of its postings. */
export interface ListingSource {
  postingId: number
  source: string
  board: string
  url: string | null
  applyUrl: string | null
  externalId: string
  firstSeenAt: string
  /** When it was last seen, where that is not "whenever its board was last confirmed". */
  seenAt: string | null
  /** True while its board still shows it. */
  present: boolean
}

/** The part of CONTRACT.md's Listing that does not move with the clock, as stored. */
export interface ListingDoc
  extends Pick<
    Posting,
    | 'company'
    | 'locations'
    | 'workplaces'
    | 'eligibility'
    | 'employmentTypes'
    | 'seniority'
    | 'experienceYears'
    | 'education'
    | 'visaSponsorship'
    | 'clearance'
    | 'salary'
    | 'language'
    | 'excerpt'
    | 'postedAt'
    | 'validThrough'
    | 'applyUrl'
  > {
  title: string
  /** True: from the employer itself; false: through an agency; null: not known. */
  direct: boolean | null
  skills: { slug: string; name: string; category: string; level: SkillLevel }[]
  firstSeenAt: string
  closedReason: ClosedReason | null
  repostCount: number
  /** When it was posted again on a board that had shown it two weeks or more before, oldest first. */
  repostedAt?: string[]
  sources: ListingSource[]
  provenance: Partial<Record<PostingField, Origin>>
  /** Tells one text of the canonical posting from another, null where it has none; absent in what was stored before there was one. */
  textKey?: number | null
  /** Source of each field that the canonical posting does not know itself. */
  donors?: Partial<Record<PostingField, string>>
}
