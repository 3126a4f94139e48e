import { isAcronymOf, sameCompany } from './company-key.ts'
import { type Comparable, isRepost } from './comparable.ts'
import { equalPlaces, placeRelation } from './place-set.ts'
import { resemblance, shinglesOf } from './text-signature.ts'
import { titleLikeness } from './title-words.ts'
import type { Traits } from './traits.ts'
import { type DifferentBy, shareOpening, vetoOn } from './vetoes.ts'

export type SameBy =
  | 'board_id'
  | 'apply_url'
  | 'requisition'
  | 'title_location'
  | 'text'
  | 'agency_copy'
  | 'repost'
  | 'admin'

/** What a pair of postings is to each other, and by what. `score` is 0..1. */
export type Verdict =
  | { verdict: 'same'; by: SameBy; score: number }
  | { verdict: 'different'; by: DifferentBy; score: number }
  | { verdict: 'unknown' }

/** Shingles of the shorter text that the longer one must hold: with one title, and with a title that is spelled otherwise. */
const ONE_TITLE_TEXT = 0.6
const NEAR_TITLE_TEXT = 0.75
/** A text of less than half the words is a cut one: what there is of it must be in the whole one. */
const CUT = 0.5
const CUT_TEXT = 0.7
/** Across companies: likeness of two whole texts, and of an agency's with the employer's inside it. */
const COPIED = 0.85
/** One text word for word, of which one copy does not name the employer. */
const VERBATIM = 0.95
const FRAMED = 0.65
const FRAMED_JACCARD = 0.3
const SHARED_SKILLS = 0.5
const PLACE_SCORE = { shared: 0.8, wider: 0.65, unknown: 0.6, apart: 0 }
/** What a workplace or a season that only one of them names takes away: it decides between mates that are equally good. */
const UNLIKE = 0.03

/** Are these two postings one opening? Symmetric. Vetoes first, and with no key in common too: they
 * keep apart what a chain of others would join. */
export function verdictOn(a: Comparable, b: Comparable): Verdict {
  const veto = vetoOn(a, b)
  if (veto !== null) return { verdict: 'different', by: veto, score: 1 }
  const [x, y] = [a.traits, b.traits]
  if (shareOpening(x, y)) return { verdict: 'same', by: 'apply_url', score: 1 }
  if (x.links.some((link) => y.links.includes(link))) return { verdict: 'same', by: 'apply_url', score: 0.98 }
  const verdict = companiesAgree(x, y) ? withinCompany(x, y) : acrossCompanies(x, y)
  return verdict.verdict === 'same' && isRepost(a, b) ? { ...verdict, by: 'repost' } : verdict
}

function companiesAgree(a: Traits, b: Traits): boolean {
  return a.company !== null && b.company !== null && sameCompany(a.company.key, b.company.key)
}

function withinCompany(a: Traits, b: Traits): Verdict {
  if (a.requisition !== null && a.requisition === b.requisition)
    return { verdict: 'same', by: 'requisition', score: 0.95 }
  const likeness = likenessOf(a, b)
  if (likeness === 0) return { verdict: 'unknown' }
  const place = placeScore(a, b)
  const held = heldText(a, b)
  if (held !== null) {
    const enough = held >= (likeness === 1 ? ONE_TITLE_TEXT : NEAR_TITLE_TEXT)
    return enough ? { verdict: 'same', by: 'text', score: rounded((place + held * 2) / 3) } : { verdict: 'unknown' }
  }
  return { verdict: 'same', by: 'title_location', score: rounded(place * likeness) }
}

function likenessOf(a: Traits, b: Traits): number {
  return titleLikeness(a.title.words, b.title.words, [...(a.company?.words ?? []), ...(b.company?.words ?? [])])
}

/** How well the places agree, and of equal ones those best that say the same in all. */
function placeScore(a: Traits, b: Traits): number {
  let score = PLACE_SCORE[placeRelation(a.places, b.places)]
  if (a.places.remote !== b.places.remote) score -= UNLIKE
  if (a.title.season !== b.title.season) score -= UNLIKE
  return equalPlaces(a.places, b.places) ? score + UNLIKE : score
}

/** How much of the shorter text the longer one holds; null where one of them has none that tells. */
function heldText(a: Traits, b: Traits): number | null {
  if (a.text === null || b.text === null || a.role === null || b.role === null) return null
  const held = resemblance(a.role, b.role).containment
  const [short, long] = [shinglesOf(a.text), shinglesOf(b.text)].toSorted((x, y) => x - y) as [number, number]
  if (held >= ONE_TITLE_TEXT || short > long * CUT) return held
  const cut = resemblance(a.text, b.text).containment
  return cut >= CUT_TEXT ? cut : held
}

/** An agency's copy of an employer's ad, or one that names no employer: text, title and place must agree, and one fact more. */
function acrossCompanies(a: Traits, b: Traits): Verdict {
  const blind = a.company === null || b.company === null
  const alias = !blind && acronyms(a, b)
  if (!(blind || alias || a.agency || b.agency)) return { verdict: 'unknown' }
  if (a.text === null || b.text === null || a.role === null || b.role === null) return { verdict: 'unknown' }
  if (likenessOf(a, b) === 0) return { verdict: 'unknown' }
  const whole = resemblance(a.text, b.text)
  if (blind && whole.jaccard >= VERBATIM) return { verdict: 'same', by: 'text', score: rounded(whole.jaccard * 0.8) }
  if (placeRelation(a.places, b.places) !== 'shared' || !shareFact(a, b)) return { verdict: 'unknown' }
  const role = resemblance(a.role, b.role)
  const copied = Math.max(whole.jaccard, role.jaccard) >= COPIED
  const held = Math.max(whole.containment, role.containment)
  const framed = (a.agency || b.agency) && held >= FRAMED && Math.max(whole.jaccard, role.jaccard) >= FRAMED_JACCARD
  if (!copied && !framed) return { verdict: 'unknown' }
  const by = a.agency || b.agency ? 'agency_copy' : 'text'
  return { verdict: 'same', by, score: rounded(0.3 + held * 0.4) }
}

function acronyms(a: Traits, b: Traits): boolean {
  const [x, y] = [a.company?.name ?? '', b.company?.name ?? '']
  return isAcronymOf(x, y) || isAcronymOf(y, x)
}

/** Equal pay, an equal requisition, or most skills in common. */
function shareFact(a: Traits, b: Traits): boolean {
  if (a.requisition !== null && a.requisition === b.requisition) return true
  if (a.pay !== null && b.pay !== null && a.pay.min === b.pay.min && a.pay.max === b.pay.max) return true
  const [few, many] = a.skills.length < b.skills.length ? [a.skills, b.skills] : [b.skills, a.skills]
  return few.length > 0 && few.filter((skill) => many.includes(skill)).length >= few.length * SHARED_SKILLS
}

function rounded(score: number): number {
  return Math.round(score * 1_000) / 1_000
}
