import { emptyVisitsAfter } from './empty-board.ts'
import { describedShare, type Judgement, type VisitFacts } from './plausible.ts'

/** What a board keeps of its visits to judge the next ones by; lists newest first. */
export interface History {
  /** Postings seen, and percent of them with a description, by each of the last good visits: at most 5. */
  recentSeen: number[]
  recentDescribed: number[]
  /** Postings opened, changed or closed by each of the last visits: at most 10. */
  recentChanges: number[]
  /** Visits in a row that came to the end and found nothing. */
  emptyVisits: number
}

const SEEN_KEPT = 5
const CHANGES_KEPT = 10

/** The history of a board after a visit that changed so many postings. Only one that saw everything is a measure for the next ones; one that is held leaves none. */
export function historyAfter(past: History, facts: VisitFacts, judgement: Judgement, changes: number): History {
  const emptyVisits = emptyVisitsAfter(facts)
  const { recentSeen, recentDescribed, recentChanges } = past
  if (judgement.verdict === 'held') return { recentSeen, recentDescribed, recentChanges, emptyVisits }
  const changed = [changes, ...recentChanges].slice(0, CHANGES_KEPT)
  if (!judgement.complete) return { recentSeen, recentDescribed, recentChanges: changed, emptyVisits }
  return { ...measuresAfter(past, facts), recentChanges: changed, emptyVisits }
}

/** An emptiness that is believed begins another history: the next posting is no drop. */
function measuresAfter(past: History, facts: VisitFacts): Pick<History, 'recentSeen' | 'recentDescribed'> {
  if (facts.seen === 0) return { recentSeen: [0], recentDescribed: [] }
  return {
    recentSeen: [facts.seen, ...past.recentSeen].slice(0, SEEN_KEPT),
    recentDescribed: [describedShare(facts), ...past.recentDescribed].slice(0, SEEN_KEPT),
  }
}
