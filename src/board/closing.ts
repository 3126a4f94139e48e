import type { KnownPosting, Plan } from './reconcile.ts'

/** Why a posting is closed, in CONTRACT.md's words. */
export type ClosedReason = 'removed_from_board' | 'page_gone' | 'deadline_passed' | 'board_gone' | 'takedown' | 'admin'

/** What a plan closes, by reason. */
export function closingsOf(plan: Plan): { reason: ClosedReason; postings: KnownPosting[] }[] {
  return [
    { reason: 'removed_from_board', postings: plan.close },
    { reason: 'page_gone', postings: plan.gone },
  ]
}

/**
 * Whether a closing is undone by seeing its posting again: what a crawl closed, a crawl reopens. A deadline holds, and what a person
 * closed stays closed. False where there is none.
 */
export function isUndoneBySight(reason: ClosedReason | null): boolean {
  switch (reason) {
    case 'removed_from_board':
    case 'page_gone':
    case 'board_gone':
      return true
    case 'deadline_passed':
    case 'takedown':
    case 'admin':
    case null:
      return false
  }
}

/** Whether it stays closed until a person says otherwise, whatever its board shows. */
export function isClosedByPerson({ closedReason }: Pick<KnownPosting, 'closedReason'>): boolean {
  return closedReason === 'admin' || closedReason === 'takedown'
}

/** What visits and deadlines closed it for, though a person's word stands over that; null where nothing did. */
export function closingBeneath(posting: Pick<KnownPosting, 'closedReason' | 'closedBefore'>): ClosedReason | null {
  return isClosedByPerson(posting) ? posting.closedBefore : (posting.closedReason ?? posting.closedBefore)
}

/** Whether it is undone by new content, which states this deadline: one that is to come, or none, takes back what an earlier one closed. */
export function isUndoneByContent(reason: ClosedReason, validThrough: string | null, now: string): boolean {
  if (reason === 'deadline_passed') return validThrough === null || validThrough >= now
  return isUndoneBySight(reason)
}

/** The closings that new content undoes, by external id; those too that a person's word stands over. */
export function undoneClosings(
  updated: KnownPosting[],
  contents: { externalId: string; validThrough: string | null }[],
  now: string,
): Map<string, ClosedReason> {
  const byId = new Map(updated.map((posting) => [posting.externalId, closingBeneath(posting)]))
  const undone = new Map<string, ClosedReason>()
  for (const { externalId, validThrough } of contents) {
    const reason = byId.get(externalId) ?? null
    if (reason !== null && isUndoneByContent(reason, validThrough, now)) undone.set(externalId, reason)
  }
  return undone
}
