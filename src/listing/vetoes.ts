import type { Seniority } from '../posting/posting.ts'
import { SENIORITIES } from '../posting/posting.ts'
import { sameCompany } from './company-key.ts'
import type { Comparable } from './comparable.ts'
import { equalPlaces, placeRelation } from './place-set.ts'
import { resemblance, shinglesOf } from './text-signature.ts'
import type { Traits } from './traits.ts'

export type DifferentBy =
  | 'same_board'
  | 'location'
  | 'level'
  | 'employment_type'
  | 'requisition'
  | 'pay'
  | 'title'
  | 'language'
  | 'company'
  | 'text'
  | 'admin'

/** Title words in common, of all, below which one link leads to several openings (a page with more than one role). */
const TITLE_SHARE = 0.5
/** The same where both name one opening of an applicant tracking system, which may have been renamed since. */
const RENAMED_SHARE = 0.3
/** Bands of pay that do not meet, and whose nearer ends differ by more than this: no rounding, no other currency. */
const PAY_GAP = 0.1
/** Two long texts on one role with less in common than this are of two roles. */
const OTHER_TEXT = 0.1
const LONG_TEXT = 120

/** What keeps two postings apart, whatever speaks for them; null where nothing does. Symmetric and cheap: it looks at traits alone. */
export function vetoOn(a: Comparable, b: Comparable): DifferentBy | null {
  const onBoard = a.boardId === b.boardId
  // One address under two ids is one page with two roles on it, such as a comment on Hacker News.
  const samePage = onBoard && a.url !== null && a.url === b.url && a.externalId !== b.externalId
  if (samePage || (onBoard && a.idsNameOpenings)) return 'same_board'
  const [x, y] = [a.traits, b.traits]
  const share = titleShare(x.title.words, y.title.words)
  if (shareOpening(x, y)) return share < RENAMED_SHARE ? 'title' : null
  if (share < TITLE_SHARE || seasonsDiffer(x.title.season, y.title.season)) return 'title'
  if (levelsDiffer(x, y)) return 'level'
  if (disjoint(x.employmentTypes, y.employmentTypes)) return 'employment_type'
  // One list writes one place in one way: another spelling there is another opening.
  if (onBoard ? !equalPlaces(x.places, y.places) : placeRelation(x.places, y.places) === 'apart') return 'location'
  if (requisitionsDiffer(x, y)) return 'requisition'
  if (payDiffers(x, y)) return 'pay'
  if (x.language !== null && y.language !== null && x.language !== y.language) return 'language'
  if (bothEmployers(a, b) && x.company && y.company && !sameCompany(x.company.key, y.company.key)) return 'company'
  return textsDiffer(x, y) ? 'text' : null
}

/** Both name one opening of an applicant tracking system: proof, where all else is likeness. */
export function shareOpening(a: Traits, b: Traits): boolean {
  return a.openings.some((opening) => b.openings.includes(opening))
}

/** Jaccard index of two sorted lists of words. */
function titleShare(a: string[], b: string[]): number {
  let common = 0
  for (const word of a) if (b.includes(word)) common++
  const all = a.length + b.length - common
  return all === 0 ? 1 : common / all
}

function seasonsDiffer(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false
  const [x, y] = [a.split(' '), b.split(' ')]
  return !x.every((word) => y.includes(word)) && !y.every((word) => x.includes(word))
}

/** What the titles say decides; a level that only a label or the text gives must be two steps away to count. */
function levelsDiffer(a: Traits, b: Traits): boolean {
  if (a.title.level !== b.title.level) return true
  if (a.title.level !== '' || a.seniority === null || b.seniority === null) return false
  return Math.abs(step(a.seniority) - step(b.seniority)) > 1
}

function step(level: Seniority): number {
  return SENIORITIES.indexOf(level)
}

/** Numbers of one shape (letters, then digits) come from one system; others say nothing of each other. */
function requisitionsDiffer(a: Traits, b: Traits): boolean {
  if (a.requisition === null || b.requisition === null || a.requisition === b.requisition) return false
  if (a.company === null || b.company === null || !sameCompany(a.company.key, b.company.key)) return false
  return shapeOf(a.requisition) === shapeOf(b.requisition)
}

function shapeOf(requisition: string): string {
  return requisition.replace(/\d/g, '9')
}

function payDiffers(a: Traits, b: Traits): boolean {
  if (a.pay === null || b.pay === null || a.pay.currency !== b.pay.currency) return false
  const [low, high] = a.pay.max <= b.pay.max ? [a.pay, b.pay] : [b.pay, a.pay]
  return low.max < high.min * (1 - PAY_GAP)
}

function bothEmployers(a: Comparable, b: Comparable): boolean {
  return a.sourceKind === 'employer' && b.sourceKind === 'employer' && !a.traits.agency && !b.traits.agency
}

function textsDiffer(a: Traits, b: Traits): boolean {
  if (a.role === null || b.role === null || a.text === null || b.text === null) return false
  if (Math.min(shinglesOf(a.role), shinglesOf(b.role)) < LONG_TEXT) return false
  return resemblance(a.role, b.role).containment < OTHER_TEXT && resemblance(a.text, b.text).containment < OTHER_TEXT
}

function disjoint(a: string[], b: string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))
}
