import type { ReasonCode } from '../errors.ts'

/** What tells whether a visit saw all that its board has. */
export interface Proof {
  /** Distinct postings seen, and how many rows were turned down. */
  seen: number
  rejected: number
  /** How many postings the source itself says there are; null where it does not say. */
  stated: number | null
  /** Why the visit stopped before the natural end; null when it came to it. */
  truncated: { code: ReasonCode; message: string } | null
  /** `part`: an import, which says nothing about what it does not hold. */
  presence: 'whole' | 'window' | 'part'
}

export interface Reason {
  code: ReasonCode
  message: string
  field: string | null
}

/** Came to the natural end, and the count agrees with the source's own total where it gives one. */
export function isComplete(proof: Proof): boolean {
  return (
    proof.presence !== 'part' &&
    proof.truncated === null &&
    (proof.stated === null || proof.stated === proof.seen + proof.rejected)
  )
}

/** Why a visit is not complete; null for one that is, and for an import, which is not meant to be. */
export function incompleteBecause(proof: Proof): Reason | null {
  if (proof.truncated !== null) return { ...proof.truncated, field: null }
  if (isComplete(proof) || proof.presence === 'part') return null
  const message = `the source says ${proof.stated} postings, ${proof.seen + proof.rejected} were in its answer`
  return { code: 'coverage', message, field: 'total' }
}

/**
 * How many of the rows turned down count towards the source's own total. A row that stands on two pages of one list pushed another
 * one out between them, so it must not stand in for it; within one document, or in two lists, it is merely there twice.
 */
export function rejectionsCounted(codes: string[], { lists, pages }: { lists: number; pages: number }): number {
  if (lists > 1 || pages <= 1) return codes.length
  return codes.filter((code) => code !== 'duplicate_id').length
}
