import type { SectionKind } from '../../posting/posting.ts'
import { FIELD, TOOL } from './asked-kinds.ts'
import type { Candidate } from './candidates.ts'
import { isNamedWithin, isOwnProduct } from './employer.ts'
import type { ScoreInput } from './features.ts'
import { add, type Found, listOf, newFound, sumOf } from './found.ts'
import { hasFlag, linkBetween } from './surroundings.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import { A, ASKED_VALUES } from './weights.ts'
import { FLAG } from './word-flags.ts'

/** The flags of a sentence's words, kept while the next mention stands in it too. */
export interface Sentence {
  from: number
  to: number
  seen: number
  /** Whether it names the employer. */
  isOfEmployer: boolean
  /** Whether its last mention so far was demanded: "knowledge of" holds for the list after it. */
  isDemanded: boolean
  /** The mention, by index, of which `isNextLinked` says whether it hangs together with the one before it. */
  next: number
  isNextLinked: boolean
  /** The last mention's section, and its features. */
  section: SectionKind | 'title'
  ofField: number
  ofTool: number
}

// No sentence of an ad is longer; the bound keeps a hostile one from costing the square of its length.
const REACH = 60

/** Before an ad's first mention. */
export function newSentence(): Sentence {
  return {
    from: 0,
    to: -1,
    seen: 0,
    isOfEmployer: false,
    isDemanded: false,
    next: -1,
    isNextLinked: false,
    section: 'other',
    ofField: FIELD.inSection.other,
    ofTool: TOOL.inSection.other,
  }
}

/**
 * How likely an ad that names a skill asks for it, or for work with it, in logits: "degree in statistics", "an AI company",
 * "partner with the data science team" do not. Of one ad's mentions in order; the first sentence is
 * `newSentence()`.
 */
export function askedScore(
  input: ScoreInput,
  candidates: readonly Candidate[],
  index: number,
  sentence: Sentence,
): number {
  findAsked(FOUND, input, candidates, index, sentence)
  return sumOf(FOUND, ASKED_VALUES, (candidates[index] as Candidate).entry.prior)
}

// Used again for every mention.
const FOUND = newFound()

/** What the sentence around a mention says, by number (weights.ts); of one ad's mentions in order, as for `askedScore`. */
export function askedFeatures(
  input: ScoreInput,
  candidates: readonly Candidate[],
  index: number,
  sentence: Sentence,
): number[] {
  findAsked(FOUND, input, candidates, index, sentence)
  return listOf(FOUND)
}

function findAsked(
  found: Found,
  input: ScoreInput,
  candidates: readonly Candidate[],
  index: number,
  sentence: Sentence,
): void {
  const { tokens, text } = input
  const candidate = candidates[index] as Candidate
  const { first, last, entry } = candidate
  const { isField } = entry
  const kind = isField ? FIELD : TOOL
  readSentence(input, first, last, sentence)
  found.size = 0
  add(found, kind.bias)
  const begin = tokens.starts[first] as number
  add(found, sectionFeature(sentence, isField, input.sectionAt(begin) ?? 'other'))
  const start = text.charCodeAt(begin)
  if (start >= 97 && start <= 122) {
    if (isField) add(found, first === last ? A.wordInLowerCase : A.fieldInLowerCase)
    else if (!candidate.isSpelled) add(found, A.toolInLowerCase)
  }
  const { seen } = sentence
  if ((seen & FLAG.secondPerson) !== 0) add(found, A.youInSentence)
  else if ((seen & FLAG.firstPerson) !== 0) add(found, kind.we)
  if ((seen & FLAG.portrait) !== 0) add(found, kind.portrait)
  // "Partnership taxation" is no talk of partners.
  if ((seen & FLAG.partner) !== 0 && (ownFlags(input, candidate) & FLAG.partner) === 0) add(found, kind.partner)
  if ((seen & FLAG.command) !== 0) {
    add(found, A.commandInSentence)
    // Demands that stand under a wrong heading; "an AWS certification" is no word of demand by itself.
    const isOffer = sentence.ofTool === A.toolInOffer && (seen & FLAG.secondPerson) === 0
    if (isOffer && (ownFlags(input, candidate) & FLAG.command) === 0) add(found, A.askedInOffer)
  }
  const { employer } = input
  if (employer !== null && isOwnProduct(employer, text, begin, tokens.ends[last] as number)) add(found, A.ownProduct)
  else if (sentence.isOfEmployer && isField) add(found, A.employerOfField)
  if (entry.isPerson) add(found, A.personNamed)
  if ((seen & FLAG.degree) !== 0 && degreeBefore(input, first, sentence.from)) add(found, kind.degree)
  else if (isField && isDegreeRightAfter(tokens, last)) add(found, A.degreeAfter)
  if (isField && (seen & FLAG.related) !== 0 && isRelatedList(input, last, sentence.to)) add(found, A.relatedAfter)
  addNeighbours(found, input, candidates, index, sentence)
}

/** Looking a section up by its name costs more than the rest of a feature, and most mentions share the last one's. */
function sectionFeature(sentence: Sentence, isField: boolean, section: SectionKind | 'title'): number {
  if (section !== sentence.section) {
    sentence.section = section
    sentence.ofField = FIELD.inSection[section]
    sentence.ofTool = TOOL.inSection[section]
  }
  return isField ? sentence.ofField : sentence.ofTool
}

function ownFlags({ tokens }: ScoreInput, { first, last }: Candidate): number {
  let own = 0
  for (let at = first; at <= last; at++) own |= tokens.flags[at] as number
  return own
}

/** The words and mentions right beside it. */
function addNeighbours(
  found: Found,
  input: ScoreInput,
  candidates: readonly Candidate[],
  index: number,
  sentence: Sentence,
): void {
  const { tokens } = input
  const candidate = candidates[index] as Candidate
  const { first, last } = candidate
  const kind = candidate.entry.isField ? FIELD : TOOL
  const after = tokens.gaps[last + 1] ?? GAP.line
  if (after <= GAP.hyphen && hasFlag(tokens, last + 1, FLAG.team)) add(found, kind.teamAfter)
  else if (mayHoldTeam(sentence, last) && isTeamNear(tokens, last)) add(found, A.teamNear)
  else if (isModifier(input, last)) add(found, kind.beforeNoun)
  const isBesideFirm =
    (after < GAP.sentence && hasFlag(tokens, last + 1, FLAG.firm)) ||
    ((tokens.gaps[first] ?? 0) < GAP.sentence && hasFlag(tokens, first - 1, FLAG.firm))
  if (isBesideFirm) add(found, A.firmBeside)
  const before = candidates[index - 1]
  const next = candidates[index + 1]
  const follows =
    sentence.next === index
      ? sentence.isNextLinked
      : before !== undefined && linkBetween(tokens, before, candidate) !== null
  const leads = next !== undefined && linkBetween(tokens, candidate, next) !== null
  sentence.next = index + 1
  sentence.isNextLinked = leads
  if (follows || leads) add(found, kind.listed)
  sentence.isDemanded = isRightAfterDemand(input, candidate) || (follows && sentence.isDemanded)
  if (sentence.isDemanded) add(found, kind.demand)
  if (first === sentence.from && last === sentence.to) add(found, kind.alone)
}

/** "knowledge of accounting", "experience in public accounting". */
function isRightAfterDemand({ hits, tokens }: ScoreInput, { hit, first }: Candidate): boolean {
  const cue = hits[hit - 1]
  if (cue?.entry.kind !== 'cue' || cue.entry.cue !== 'demand' || cue.last < first - 2) return false
  for (let at = cue.last + 1; at <= first; at++) if ((tokens.gaps[at] as number) >= GAP.list) return false
  return true
}

function mayHoldTeam({ seen, to }: Sentence, last: number): boolean {
  return (seen & FLAG.team) !== 0 || last + TEAM_REACH > to
}

const TEAM_REACH = 3

/** "the AI and Infrastructure team", "Cloud AI (MSCA) organization". */
function isTeamNear(tokens: Tokens, last: number): boolean {
  for (let at = last + 1; at <= last + TEAM_REACH; at++) {
    if ((tokens.gaps[at] ?? GAP.line) >= GAP.semicolon || at >= tokens.count) return false
    if (at > last + 1 && hasFlag(tokens, at, FLAG.team)) return true
  }
  return false
}

// What may follow a skill that is asked for: "SQL is", "Java experience", "Go and", "React developer".
const NO_NOUN =
  FLAG.preposition | FLAG.conjunction | FLAG.determiner | FLAG.command | FLAG.toolVerb | FLAG.techNoun | FLAG.contrast

/** "state management libraries", "backend flows": the name only qualifies the word after it. */
function isModifier({ tokens, text }: ScoreInput, last: number): boolean {
  const next = last + 1
  if (next >= tokens.count || (tokens.gaps[next] as number) > GAP.hyphen) return false
  const code = text.charCodeAt(tokens.starts[next] as number)
  return code >= 97 && code <= 122 && !hasFlag(tokens, next, NO_NOUN)
}

function readSentence({ tokens, employer }: ScoreInput, first: number, last: number, sentence: Sentence): void {
  if (first >= sentence.from && last <= sentence.to) return
  let from = first
  while (from > 0 && first - from < REACH && (tokens.gaps[from] as number) < GAP.semicolon) from--
  let to = last
  while (to + 1 < tokens.count && to - last < REACH && (tokens.gaps[to + 1] as number) < GAP.semicolon) to++
  let seen = 0
  for (let at = from; at <= to; at++) seen |= tokens.flags[at] as number
  sentence.from = from
  sentence.to = to
  sentence.seen = seen
  sentence.isDemanded = false
  sentence.isOfEmployer =
    employer !== null && isNamedWithin(employer, tokens.starts[from] as number, tokens.ends[to] as number)
}

/** "Bachelor's degree in A, B or C": from the degree's name on, until the sentence turns to what one has done or knows. */
function degreeBefore({ tokens }: ScoreInput, first: number, from: number): boolean {
  for (let at = first - 1; at >= from; at--) {
    const own = tokens.flags[at] as number
    if ((own & FLAG.degree) !== 0) return true
    if ((own & FLAG.command) !== 0) return false
  }
  return false
}

/** "a social work degree". */
function isDegreeRightAfter(tokens: Tokens, last: number): boolean {
  return (tokens.gaps[last + 1] ?? GAP.line) < GAP.list && hasFlag(tokens, last + 1, FLAG.degree)
}

/** "…, A, B, or a related field". */
function isRelatedList({ tokens }: ScoreInput, last: number, to: number): boolean {
  for (let at = last + 1; at <= to; at++) {
    const own = tokens.flags[at] as number
    if ((own & FLAG.related) !== 0 && hasFlag(tokens, at + 1, FLAG.discipline)) return true
    if ((own & FLAG.command) !== 0) return false
  }
  return false
}
