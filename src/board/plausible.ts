import type { ReasonCode } from '../errors.ts'
import { incompleteBecause, isComplete, type Reason } from './complete.ts'
import { type EmptyFacts, emptiness, emptyMessage } from './empty-board.ts'

/** What one visit brought, and what is known of the board's past. */
export interface VisitFacts extends EmptyFacts {
  /** Rows without a title or a URL, of those seen. */
  withoutTitleOrUrl: number
  /** Rows turned down for their shape, which tells neither. */
  unreadable: number
  /** Postings seen that say more than a title. */
  described: number
  /** Postings of the board that are open in the database. */
  open: number
  /** Of those, whose own pages answered that they are no more. */
  gone: number
  /** Seen by the last good visits, newest first, at most 5. */
  recentSeen: number[]
  /** Percent of the postings with a description in the last good visits, newest first, at most 5. */
  recentDescribed: number[]
  /** The company that the board names now, where neither it nor any posting is known from before (see owner.ts). */
  otherOwner: string | null
  /** An admin has looked and believes the visit: no rule holds it any more. */
  approved: 'approved' | null
}

export type Judgement =
  /** Believed. `provesAbsence`: what it did not show may be missing. */
  | { verdict: 'believed'; complete: boolean; provesAbsence: boolean; health: 'ok' | 'empty'; reason: Reason | null }
  /** Not believed: nothing is written until an admin has looked. */
  | { verdict: 'held'; health: 'held' | 'suspect'; reason: Reason }

/** Below this share of the median of the last good visits a visit is held (lessons.md, drop guard). */
const DROP_SHARE = 0.7
const DROP_HISTORY = 3
/** Title and URL must be there on 99 % of what was seen. */
const COVERAGE_SHARE = 0.99
/** One row of another shape is that row's own fault, on however small a board. */
const UNREADABLE_ROWS = 1
/** Descriptions must be there on at least this share of their own median. */
const DESCRIBED_SHARE = 0.8

/** May this visit be believed, and may it close postings? The rules are those of docs/decisions/0005-believing-a-visit.md. */
export function plausible(facts: VisitFacts): Judgement {
  const held = facts.approved === null ? doubtful(facts) : null
  if (held !== null) return held
  const complete = isComplete(facts)
  return {
    verdict: 'believed',
    complete,
    provesAbsence: complete && facts.presence === 'whole',
    health: facts.seen === 0 && facts.presence !== 'part' ? 'empty' : 'ok',
    reason: incompleteBecause(facts),
  }
}

/** The first rule that a visit breaks, the gravest first; null where none is broken. */
function doubtful(facts: VisitFacts): Judgement | null {
  if (facts.otherOwner !== null) {
    return hold('wrong_owner', `the board now names ${facts.otherOwner} and none of its known postings`, 'company')
  }
  if (facts.withoutTitleOrUrl > facts.seen * (1 - COVERAGE_SHARE)) {
    return hold('coverage', `${facts.withoutTitleOrUrl} of ${facts.seen} postings have no title or no URL`, 'title')
  }
  const rows = facts.seen + facts.rejected
  if (facts.unreadable > Math.max(UNREADABLE_ROWS, rows * (1 - COVERAGE_SHARE))) {
    return hold('coverage', `${facts.unreadable} of ${rows} rows could not be read`, null)
  }
  const share = describedShare(facts)
  const usual = median(facts.recentDescribed)
  const hasUsual = facts.presence !== 'part' && facts.recentDescribed.length >= DROP_HISTORY
  if (facts.seen > 0 && hasUsual && share < usual * DESCRIBED_SHARE) {
    return hold('coverage', `${share} % of the postings have a description, ${usual} % are usual`, 'description')
  }
  const known = Math.max(facts.open, median(facts.recentSeen))
  if (facts.seen === 0 && known > 0 && facts.presence !== 'part') return judgeEmpty(facts, known)
  const lost = goneTogether(facts)
  if (lost !== null) return hold('drop_guard', lost, null)
  const expected = median(facts.recentSeen)
  if (!isYoung(facts) && isComplete(facts) && facts.seen < expected * DROP_SHARE) {
    const message = `${facts.seen} postings seen, ${expected} expected: a drop below ${DROP_SHARE * 100} %`
    return hold('drop_guard', message, null)
  }
  return null
}

/** Too few visits have told what is usual. */
function isYoung({ recentSeen }: Pick<VisitFacts, 'recentSeen'>): boolean {
  return recentSeen.length < DROP_HISTORY
}

/**
 * Pages of postings close them at once, even in a visit that proves no absence and on a board whose absences are given a grace still: why so
 * many at once are doubted; null where they are not. What a complete visit saw is measured against what is usual, and where nothing is
 * yet, against what is open. The one page of a young board that is gone is just that.
 */
function goneTogether(facts: VisitFacts): string | null {
  const { gone, open, seen } = facts
  if (gone <= open * (1 - DROP_SHARE)) return null
  const said = `the pages of ${gone} of ${open} open postings are gone`
  const isOne = isYoung(facts) && gone === 1
  if (!isComplete(facts)) return isOne ? null : `${said}, and the list was not read to its end`
  if (!isYoung(facts) || isOne || seen >= open * DROP_SHARE) return null
  return `${said}, and it takes ${DROP_HISTORY} good visits to know what is usual`
}

function hold(code: ReasonCode, message: string, field: string | null): Judgement {
  return { verdict: 'held', health: 'held', reason: { code, message, field } }
}

function judgeEmpty(facts: VisitFacts, known: number): Judgement | null {
  const health = emptiness(facts)
  if (health === 'believed') return null
  return { verdict: 'held', health, reason: { code: 'empty_board', message: emptyMessage(facts, known), field: null } }
}

/** Whole percent of the postings seen that have a description; 0 of none. */
export function describedShare({ seen, described }: Pick<VisitFacts, 'seen' | 'described'>): number {
  return seen === 0 ? 0 : Math.floor((described * 100) / seen)
}

/** The middle value; the lower of the two middle ones of an even count; 0 of none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
