import { locationKey } from '../posting/location.ts'
import type { Location } from '../posting/posting.ts'
import { titleKey } from '../posting/title.ts'
import type { Member } from './member.ts'

export type SameBy =
  | 'board_id'
  | 'apply_url'
  | 'requisition'
  | 'title_location'
  | 'text'
  | 'agency_copy'
  | 'repost'
  | 'admin'
export type DifferentBy =
  | 'same_board'
  | 'location'
  | 'level'
  | 'employment_type'
  | 'requisition'
  | 'pay'
  | 'title'
  | 'language'
  | 'admin'

/** What a pair of postings is to each other, and by what. `score` is 0..1. */
export type Verdict =
  | { verdict: 'same'; by: SameBy; score: number }
  | { verdict: 'different'; by: DifferentBy; score: number }
  | { verdict: 'unknown' }

/** Title words in common, of all, below which one apply URL leads to several openings (a page with more than one role). */
const TITLE_SHARE = 0.5

/** Are these two postings one opening? Symmetric. Vetoes first, and with no key in common too: they
 * keep apart what a chain of others would join. */
export function verdictOn(a: Member, b: Member): Verdict {
  const veto = vetoOn(a, b)
  if (veto !== null) return { verdict: 'different', by: veto, score: 1 }
  const sameApply = a.applyKey !== null && a.applyKey === b.applyKey
  const sameText = a.exactKey !== null && a.exactKey === b.exactKey
  if (!sameApply && !sameText) return { verdict: 'unknown' }
  return { verdict: 'same', by: sameApply ? 'apply_url' : 'text', score: 1 }
}

function vetoOn(a: Member, b: Member): DifferentBy | null {
  // One address under two ids is one page with two roles on it, such as a comment on Hacker News.
  const samePage = a.url !== null && a.url === b.url && a.externalId !== b.externalId
  if (a.boardId === b.boardId && (a.idsNameOpenings || samePage)) return 'same_board'
  if (titleShare(a.doc.title, b.doc.title) < TITLE_SHARE) return 'title'
  if (a.doc.seniority !== null && b.doc.seniority !== null && a.doc.seniority !== b.doc.seniority) return 'level'
  if (disjoint(a.doc.employmentTypes, b.doc.employmentTypes)) return 'employment_type'
  if (elsewhere(a.doc.locations, b.doc.locations)) return 'location'
  return null
}

/** Both say where, and no place of the one can be a place of the other. */
function elsewhere(a: Location[], b: Location[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return !a.some((x) => b.some((y) => compatible(x, y)))
}

/** An unknown part agrees with any; places of which nothing was resolved are compared as they are written. */
function compatible(a: Location, b: Location): boolean {
  const resolved = (place: Location) => place.city !== null || place.region !== null || place.country !== null
  if (!resolved(a) || !resolved(b)) return !resolved(a) && !resolved(b) ? locationKey(a) === locationKey(b) : true
  const agrees = (x: string | null, y: string | null) => x === null || y === null || x === y
  return agrees(a.country, b.country) && agrees(a.city, b.city) && (a.city !== null || agrees(a.region, b.region))
}

function disjoint(a: string[], b: string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))
}

/** Jaccard index of the words of two titles, in their comparable form. */
function titleShare(a: string, b: string): number {
  const left = new Set(titleKey(a).split(' '))
  const right = new Set(titleKey(b).split(' '))
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return common / (left.size + right.size - common)
}
