import type { ReasonCode } from '../errors.ts'

/** What one visit brought, and what is known of the board's past. */
export interface VisitFacts {
  /** Distinct postings seen, and how many rows were turned down. */
  seen: number
  rejected: number
  /** Rows without a title or a URL, of those seen. */
  withoutTitleOrUrl: number
  /** How many postings the source itself says there are; null where it does not say. */
  stated: number | null
  /** Why the visit stopped before the natural end; null when it came to it. */
  truncated: { code: ReasonCode; message: string } | null
  /** `part`: an import, which says nothing about what it does not hold. */
  presence: 'whole' | 'window' | 'part'
  /** Postings of the board that are open in the database. */
  open: number
  /** Seen by the last good visits, newest first, at most 5. */
  recentSeen: number[]
  /** Visits in a row, before this one, that found nothing where something was open. */
  emptyVisits: number
}

export type Judgement =
  /** Believed. `provesAbsence`: what it did not show may be missing. */
  | { verdict: 'believed'; complete: boolean; provesAbsence: boolean; health: 'ok' | 'empty'; reason: Reason | null }
  /** Not believed: nothing is written until an admin has looked. */
  | { verdict: 'held'; health: 'held' | 'suspect'; reason: Reason }

interface Reason {
  code: ReasonCode
  message: string
  field: string | null
}

/** Below this share of the median of the last good visits a visit is held (lessons.md, drop guard). */
const DROP_SHARE = 0.7
const DROP_HISTORY = 3
/** An empty board is believed at the sixth visit in a row that finds it so. */
const EMPTY_BELIEVED = 6
/** Title and URL must be there on 99 % of what was seen. */
const COVERAGE_SHARE = 0.99

/** May this visit be believed, and may it close postings? The rules are those of docs/decisions/0005-believing-a-visit.md. */
export function plausible(facts: VisitFacts): Judgement {
  if (facts.seen > 0 && facts.withoutTitleOrUrl > facts.seen * (1 - COVERAGE_SHARE)) {
    const message = `${facts.withoutTitleOrUrl} of ${facts.seen} postings have no title or no URL`
    return { verdict: 'held', health: 'held', reason: { code: 'coverage', message, field: 'title' } }
  }
  if (facts.seen === 0 && facts.open > 0 && facts.presence !== 'part') return judgeEmpty(facts)
  const complete = isComplete(facts)
  const expected = median(facts.recentSeen)
  if (complete && facts.recentSeen.length >= DROP_HISTORY && facts.seen < expected * DROP_SHARE) {
    const message = `${facts.seen} postings seen, ${expected} expected: a drop below ${DROP_SHARE * 100} %`
    return { verdict: 'held', health: 'held', reason: { code: 'drop_guard', message, field: null } }
  }
  const provesAbsence = complete && facts.presence === 'whole'
  return {
    verdict: 'believed',
    complete,
    provesAbsence,
    health: facts.seen === 0 && facts.presence !== 'part' ? 'empty' : 'ok',
    reason: doubt(facts),
  }
}

/** Came to the natural end, and the count agrees with the source's own total where it gives one. */
function isComplete(facts: VisitFacts): boolean {
  return (
    facts.presence !== 'part' &&
    facts.truncated === null &&
    (facts.stated === null || facts.stated === facts.seen + facts.rejected)
  )
}

function doubt(facts: VisitFacts): Reason | null {
  if (facts.truncated !== null) return { ...facts.truncated, field: null }
  if (isComplete(facts) || facts.presence === 'part') return null
  const message = `the source says ${facts.stated} postings, ${facts.seen + facts.rejected} were in its answer`
  return { code: 'coverage', message, field: 'total' }
}

function judgeEmpty(facts: VisitFacts): Judgement {
  const times = facts.emptyVisits + 1
  const message = `nothing seen where ${facts.open} postings are open, ${times} visit(s) in a row; believed at ${EMPTY_BELIEVED}`
  if (times < EMPTY_BELIEVED || !isComplete(facts)) {
    return { verdict: 'held', health: 'suspect', reason: { code: 'empty_board', message, field: null } }
  }
  return {
    verdict: 'believed',
    complete: true,
    provesAbsence: facts.presence === 'whole',
    health: 'empty',
    reason: null,
  }
}

/** The middle value; the lower of the two middle ones of an even count; 0 of none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
