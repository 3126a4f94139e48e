import { incompleteBecause, isComplete, type Proof } from './complete.ts'

/** A board that shows nothing where something was is suspect from the third such visit in a row on, and believed at the sixth (lessons.md). */
const SUSPECT_AT = 3
const BELIEVED_AT = 6
/** Visits past this many are not counted any further: nothing depends on it. */
const MOST_COUNTED = 1_000

export interface EmptyFacts extends Proof {
  /** Visits in a row, before this one, that came to the end and found nothing. */
  emptyVisits: number
}

/** How many visits in a row, this one among them, came to the end and found nothing. One that broke off tells nothing of that. */
export function emptyVisitsAfter(facts: EmptyFacts): number {
  if (facts.presence === 'part') return facts.emptyVisits
  if (facts.seen > 0) return 0
  return isComplete(facts) ? Math.min(facts.emptyVisits + 1, MOST_COUNTED) : facts.emptyVisits
}

/** Of a visit that saw nothing: how far the board is believed to be empty. */
export function emptiness(facts: EmptyFacts): 'held' | 'suspect' | 'believed' {
  const times = emptyVisitsAfter(facts)
  if (times >= BELIEVED_AT && isComplete(facts)) return 'believed'
  return times >= SUSPECT_AT ? 'suspect' : 'held'
}

/** What a person is told who waits for it. */
export function emptyMessage(facts: EmptyFacts, expected: number): string {
  const seen = `nothing seen where ${expected} postings were known`
  const why = incompleteBecause(facts)
  if (why !== null) return `${seen}, by a visit that is no proof of it: ${why.message}`
  return `${seen}, ${emptyVisitsAfter(facts)} visit(s) in a row; believed at ${BELIEVED_AT}`
}
