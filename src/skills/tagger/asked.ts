import type { SectionKind } from '../../posting/posting.ts'
import type { Candidate } from './candidates.ts'
import { isNamedWithin, isOwnProduct } from './employer.ts'
import type { ScoreInput } from './features.ts'
import { isSpelled } from './hits.ts'
import { hasFlag, linkBetween } from './surroundings.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
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
}

// No sentence of an ad is longer; the bound keeps a hostile one from costing the square of its length.
const REACH = 60

/** Before an ad's first mention. */
export function newSentence(): Sentence {
  return { from: 0, to: -1, seen: 0, isOfEmployer: false, isDemanded: false }
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
  let score = (candidates[index] as Candidate).entry.prior
  const found = askedFeatures(input, candidates, index, sentence, FOUND)
  for (let at = 0; at < found.length; at++) score += ASKED_VALUES[found[at] as number] as number
  return score
}

// Used again for every mention.
const FOUND: number[] = []

/** What the sentence around a mention says, by number (weights.ts). */
export function askedFeatures(
  input: ScoreInput,
  candidates: readonly Candidate[],
  index: number,
  sentence: Sentence,
  found: number[] = [],
): number[] {
  const { tokens, text } = input
  const candidate = candidates[index] as Candidate
  const { first, last } = candidate
  readSentence(input, first, last, sentence)
  const { isField } = candidate.entry
  found.length = 0
  found.push(isField ? A.biasField : A.biasTool)
  const begin = tokens.starts[first] as number
  const section = input.sectionAt(begin) ?? 'other'
  found.push((isField ? FIELD_IN : TOOL_IN)[section])
  const start = text.charCodeAt(begin)
  if (start >= 97 && start <= 122) {
    if (isField) found.push(first === last ? A.wordInLowerCase : A.fieldInLowerCase)
    else if (!isSpelled(candidate.entry.spelled, text, tokens, first)) found.push(A.toolInLowerCase)
  }
  const { seen } = sentence
  if ((seen & FLAG.secondPerson) !== 0) found.push(A.youInSentence)
  else if ((seen & FLAG.firstPerson) !== 0) found.push(isField ? A.weOfField : A.weOfTool)
  if ((seen & FLAG.portrait) !== 0) found.push(isField ? A.portraitOfField : A.portraitOfTool)
  // "Partnership taxation" is no talk of partners.
  if ((seen & ~ownFlags(input, candidate) & FLAG.partner) !== 0)
    found.push(isField ? A.partnerOfField : A.partnerOfTool)
  if ((seen & FLAG.command) !== 0) found.push(A.commandInSentence)
  const { employer } = input
  if (employer !== null && isOwnProduct(employer, text, begin, tokens.ends[last] as number)) found.push(A.ownProduct)
  else if (sentence.isOfEmployer && isField) found.push(A.employerOfField)
  const degree = degreeBefore(input, first, sentence.from)
  if (degree) found.push(isField ? A.degreeOfField : A.degreeOfTool)
  if (isField && isRelatedList(input, last, sentence.to)) found.push(A.relatedAfter)
  addNeighbours(found, input, candidates, index, sentence)
  return found
}

function ownFlags({ tokens, lexicon }: ScoreInput, { first, last }: Candidate): number {
  let own = 0
  for (let at = first; at <= last; at++) own |= lexicon.trie.vocabulary.flags[tokens.ids[at] as number] as number
  return own
}

/** The words and mentions right beside it. */
function addNeighbours(
  found: number[],
  input: ScoreInput,
  candidates: readonly Candidate[],
  index: number,
  sentence: Sentence,
): void {
  const { tokens } = input
  const { vocabulary } = input.lexicon.trie
  const candidate = candidates[index] as Candidate
  const { first, last, entry } = candidate
  const after = tokens.gaps[last + 1] ?? GAP.line
  if (after <= GAP.hyphen && hasFlag(tokens, vocabulary, last + 1, FLAG.team))
    found.push(entry.isField ? A.teamAfterField : A.teamAfterTool)
  else if (isTeamNear(tokens, vocabulary, last)) found.push(A.teamNear)
  else if (isModifier(input, last)) found.push(entry.isField ? A.fieldBeforeNoun : A.toolBeforeNoun)
  const isBesideFirm =
    (after < GAP.sentence && hasFlag(tokens, vocabulary, last + 1, FLAG.firm)) ||
    ((tokens.gaps[first] ?? 0) < GAP.sentence && hasFlag(tokens, vocabulary, first - 1, FLAG.firm))
  if (isBesideFirm) found.push(A.firmBeside)
  const before = candidates[index - 1]
  const next = candidates[index + 1]
  const follows = before !== undefined && linkBetween(tokens, vocabulary, before, candidate) !== null
  const leads = next !== undefined && linkBetween(tokens, vocabulary, candidate, next) !== null
  if (follows || leads) found.push(entry.isField ? A.listedField : A.listedTool)
  sentence.isDemanded = isRightAfterDemand(input, candidate) || (follows && sentence.isDemanded)
  if (sentence.isDemanded) found.push(entry.isField ? A.demandOfField : A.demandOfTool)
  if (first === sentence.from && last === sentence.to) found.push(entry.isField ? A.aloneField : A.aloneTool)
}

/** "knowledge of accounting", "experience in public accounting". */
function isRightAfterDemand({ hits, tokens }: ScoreInput, { hit, first }: Candidate): boolean {
  const cue = hits[hit - 1]
  if (cue?.entry.kind !== 'cue' || cue.entry.cue !== 'demand' || cue.last < first - 2) return false
  for (let at = cue.last + 1; at <= first; at++) if ((tokens.gaps[at] as number) >= GAP.list) return false
  return true
}

/** "the AI and Infrastructure team", "Cloud AI (MSCA) organization". */
function isTeamNear(tokens: Tokens, vocabulary: Vocabulary, last: number): boolean {
  for (let at = last + 1; at <= last + 3; at++) {
    if ((tokens.gaps[at] ?? GAP.line) >= GAP.semicolon || at >= tokens.count) return false
    if (at > last + 1 && hasFlag(tokens, vocabulary, at, FLAG.team)) return true
  }
  return false
}

// What may follow a skill that is asked for: "SQL is", "Java experience", "Go and", "React developer".
const NO_NOUN =
  FLAG.preposition | FLAG.conjunction | FLAG.determiner | FLAG.command | FLAG.toolVerb | FLAG.techNoun | FLAG.contrast

/** "state management libraries", "backend flows": the name only qualifies the word after it. */
function isModifier({ tokens, lexicon, text }: ScoreInput, last: number): boolean {
  const next = last + 1
  if (next >= tokens.count || (tokens.gaps[next] as number) > GAP.hyphen) return false
  const code = text.charCodeAt(tokens.starts[next] as number)
  return code >= 97 && code <= 122 && !hasFlag(tokens, lexicon.trie.vocabulary, next, NO_NOUN)
}

const FIELD_IN: Record<SectionKind | 'title', number> = {
  title: A.fieldInTitle,
  requirements: A.fieldInDemands,
  nice_to_have: A.fieldInDemands,
  stack: A.fieldInDemands,
  responsibilities: A.fieldInDuties,
  company: A.fieldInCompany,
  about: A.fieldInAbout,
  benefits: A.fieldInOffer,
  process: A.fieldInOffer,
  other: A.fieldInOther,
}

const TOOL_IN: Record<SectionKind | 'title', number> = {
  title: A.toolInTitle,
  requirements: A.toolInDemands,
  nice_to_have: A.toolInDemands,
  stack: A.toolInDemands,
  responsibilities: A.toolInDuties,
  company: A.toolInCompany,
  about: A.toolInAbout,
  benefits: A.toolInOffer,
  process: A.toolInOffer,
  other: A.toolInOther,
}

function readSentence(
  { tokens, lexicon, employer }: ScoreInput,
  first: number,
  last: number,
  sentence: Sentence,
): void {
  if (first >= sentence.from && last <= sentence.to) return
  const { flags } = lexicon.trie.vocabulary
  let from = first
  while (from > 0 && first - from < REACH && (tokens.gaps[from] as number) < GAP.semicolon) from--
  let to = last
  while (to + 1 < tokens.count && to - last < REACH && (tokens.gaps[to + 1] as number) < GAP.semicolon) to++
  let seen = 0
  for (let at = from; at <= to; at++) seen |= flags[tokens.ids[at] as number] as number
  sentence.from = from
  sentence.to = to
  sentence.seen = seen
  sentence.isDemanded = false
  sentence.isOfEmployer =
    employer !== null && isNamedWithin(employer, tokens.starts[from] as number, tokens.ends[to] as number)
}

/** "Bachelor's degree in A, B or C": from the degree's name on, until the sentence turns to what one has done or knows. */
function degreeBefore({ tokens, lexicon }: ScoreInput, first: number, from: number): boolean {
  const { flags } = lexicon.trie.vocabulary
  for (let at = first - 1; at >= from; at--) {
    const own = flags[tokens.ids[at] as number] as number
    if ((own & FLAG.degree) !== 0) return true
    if ((own & FLAG.command) !== 0) return false
  }
  return false
}

/** "…, A, B, or a related field". */
function isRelatedList({ tokens, lexicon }: ScoreInput, last: number, to: number): boolean {
  const { flags } = lexicon.trie.vocabulary
  for (let at = last + 1; at <= to; at++) {
    const own = flags[tokens.ids[at] as number] as number
    if ((own & FLAG.related) !== 0 && hasFlag(tokens, lexicon.trie.vocabulary, at + 1, FLAG.discipline)) return true
    if ((own & FLAG.command) !== 0) return false
  }
  return false
}
