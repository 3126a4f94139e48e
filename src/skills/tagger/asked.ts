import type { SectionKind } from '../../posting/posting.ts'
import type { Candidate } from './candidates.ts'
import type { ScoreInput } from './features.ts'
import { hasFlag } from './surroundings.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import { A, ASKED_VALUES } from './weights.ts'
import { FLAG } from './word-flags.ts'

/** The flags of a sentence's words, kept while the next mention stands in it too. */
export interface Sentence {
  from: number
  to: number
  seen: number
}

// No sentence of an ad is longer; the bound keeps a hostile one from costing the square of its length.
const REACH = 60

/**
 * Whether an ad that names a skill asks for it, or for work with it: "degree in statistics", "an AI company", "partner with
 * the data science team" do not. The first sentence is `{ from: 0, to: -1, seen: 0 }`.
 */
export function isAskedFor(input: ScoreInput, candidate: Candidate, sentence: Sentence): boolean {
  let score = 0
  for (const feature of askedFeatures(input, candidate, sentence)) score += ASKED_VALUES[feature] as number
  return score >= 0
}

/** What the sentence around a mention says, by number (weights.ts). */
export function askedFeatures(input: ScoreInput, candidate: Candidate, sentence: Sentence): number[] {
  const { tokens, lexicon, text } = input
  const { first, last } = candidate
  readSentence(tokens, lexicon.trie.vocabulary.flags, first, last, sentence)
  const { isField } = candidate.entry
  const found = [isField ? A.biasField : A.biasTool]
  const section = input.sectionAt(tokens.starts[first] ?? 0) ?? 'other'
  found.push((isField ? FIELD_IN : TOOL_IN)[section])
  const start = text.charCodeAt(tokens.starts[first] ?? 0)
  if (isField && start >= 97 && start <= 122) found.push(A.fieldInLowerCase)
  const { seen } = sentence
  if ((seen & FLAG.secondPerson) !== 0) found.push(A.youInSentence)
  else if ((seen & FLAG.firstPerson) !== 0) found.push(isField ? A.weOfField : A.weOfTool)
  if ((seen & FLAG.portrait) !== 0) found.push(isField ? A.portraitOfField : A.portraitOfTool)
  if ((seen & FLAG.partner) !== 0 && isField) found.push(A.partnerOfField)
  if ((seen & FLAG.command) !== 0) found.push(A.commandInSentence)
  const degree = degreeBefore(input, first, sentence.from)
  if (degree) found.push(isField ? A.degreeOfField : A.degreeOfTool)
  if (isField && isRelatedList(input, last, sentence.to)) found.push(A.relatedAfter)
  if (
    (tokens.gaps[last + 1] ?? GAP.line) <= GAP.hyphen &&
    hasFlag(tokens, lexicon.trie.vocabulary, last + 1, FLAG.team)
  )
    found.push(isField ? A.teamAfterField : A.teamAfterTool)
  return found
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

function readSentence(tokens: Tokens, flags: Uint32Array, first: number, last: number, sentence: Sentence): void {
  if (first >= sentence.from && last <= sentence.to) return
  let from = first
  while (from > 0 && first - from < REACH && (tokens.gaps[from] as number) < GAP.semicolon) from--
  let to = last
  while (to + 1 < tokens.count && to - last < REACH && (tokens.gaps[to + 1] as number) < GAP.semicolon) to++
  let seen = 0
  for (let at = from; at <= to; at++) seen |= flags[tokens.ids[at] as number] as number
  sentence.from = from
  sentence.to = to
  sentence.seen = seen
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
