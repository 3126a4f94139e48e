import { type ClosedReason, isClosedByPerson, isUndoneBySight } from './closing.ts'

/** A posting of the board as the database knows it. */
export interface KnownPosting {
  id: number
  externalId: string
  /** Hex of the raw posting's fingerprint. */
  rawHash: string
  missing: boolean
  missedVisits: number
  /** Null while it is open. */
  closedReason: ClosedReason | null
  /** What it was closed for where a person's word stands over that: one that closed it too, or opened it until its board shows it. */
  closedBefore: ClosedReason | null
}

export interface SeenPosting {
  externalId: string
  rawHash: string
}

/** What one believed visit means for the board's postings. Every posting is in exactly one list or counted as unchanged. */
export interface Plan {
  /** Seen for the first time. */
  open: string[]
  /** Known, and its content changed; whether that reopens a closed one, its deadline tells (closing.ts). */
  update: KnownPosting[]
  /** Closed, and back with the same content. */
  reopen: KnownPosting[]
  /** Missed by earlier visits, and back. */
  back: KnownPosting[]
  /** Not seen, within its source's grace. */
  miss: KnownPosting[]
  /** Not seen by as many complete visits in a row as the grace says. */
  close: KnownPosting[]
  /** Its own page answered that it is gone (404, 410): closed at once, whatever else the visit proved. */
  gone: KnownPosting[]
  /** Closed by a person, and so it stays; whether this visit missed it, and what visits would have closed it for, is kept beneath that. */
  covered: { posting: KnownPosting; missed: boolean; beneath: ClosedReason | null }[]
  unchanged: number
}

/**
 * Known postings x seen ones -> what to do. `grace` is how many complete visits in a row must miss a posting before it closes;
 * a visit that does not prove absence (null) misses nothing. `sheltered` ids were there, but could not be read; the pages of
 * `gone` ids are no more. What was seen is there, whatever the rest says.
 */
export function reconcile(
  known: KnownPosting[],
  seen: SeenPosting[],
  grace: number | null,
  unseen: { sheltered: string[]; gone: string[] } = { sheltered: [], gone: [] },
): Plan {
  const byId = new Map(known.map((posting) => [posting.externalId, posting]))
  const plan: Plan = {
    open: [],
    update: [],
    reopen: [],
    back: [],
    miss: [],
    close: [],
    gone: [],
    covered: [],
    unchanged: 0,
  }
  for (const { externalId, rawHash } of seen) {
    const posting = byId.get(externalId)
    if (!posting) plan.open.push(externalId)
    else if (posting.rawHash !== rawHash) plan.update.push(posting)
    else if (isClosedByPerson(posting) && isAgainst(posting)) plan.covered.push(coveredBySight(posting))
    else if (isUndoneBySight(posting.closedReason)) plan.reopen.push(posting)
    else if (posting.closedReason === null && isAgainst(posting)) plan.back.push(posting)
    else plan.unchanged++
    byId.delete(externalId)
  }
  for (const externalId of unseen.gone) {
    const posting = byId.get(externalId)
    if (posting && isOpenBeneath(posting)) {
      if (isClosedByPerson(posting)) plan.covered.push({ posting, missed: true, beneath: 'page_gone' })
      else plan.gone.push(posting)
    }
    byId.delete(externalId)
  }
  if (grace === null) return plan
  for (const externalId of unseen.sheltered) byId.delete(externalId)
  for (const posting of byId.values()) {
    if (!isOpenBeneath(posting)) continue
    const isOver = posting.missedVisits + 1 >= grace
    const beneath = isOver ? 'removed_from_board' : posting.closedBefore
    if (isClosedByPerson(posting)) plan.covered.push({ posting, missed: true, beneath })
    else if (isOver) plan.close.push(posting)
    else plan.miss.push(posting)
  }
  return plan
}

/** Postings that were seen with the content that is known, and open nothing. */
export function unchangedIn({ unchanged, back, covered }: Plan): number {
  return unchanged + back.length + covered.filter(({ missed }) => !missed).length
}

function coveredBySight(posting: KnownPosting): Plan['covered'][number] {
  return { posting, missed: false, beneath: isUndoneBySight(posting.closedBefore) ? null : posting.closedBefore }
}

/** Whether earlier visits said that it is not there. */
function isAgainst({ missing, closedBefore }: KnownPosting): boolean {
  return missing || isUndoneBySight(closedBefore)
}

/** Whether a visit that does not find it has something to say: not of what was closed for that already, though an admin opened it again. */
function isOpenBeneath(posting: KnownPosting): boolean {
  return (isClosedByPerson(posting) || posting.closedReason === null) && !isUndoneBySight(posting.closedBefore)
}
