import type { SectionKind } from '../../posting/posting.ts'
import type { Candidate } from './candidates.ts'
import { isLowerCode, isUpperCode } from './characters.ts'
import type { SenseContext } from './contexts.ts'
import type { Employer } from './employer.ts'
import { type Hit, isSpelled } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import { type Domain, domainOf, hasFlag, linkBetween } from './surroundings.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import { F } from './weights.ts'
import { FLAG } from './word-flags.ts'

/** What the score reads beside the candidate itself. */
export interface ScoreInput {
  text: string
  tokens: Tokens
  hits: readonly Hit[]
  lexicon: Lexicon
  employer: Employer | null
  /** Kind of the section at a UTF-16 offset, F.title before `titleEnd`, null where unknown. */
  sectionAt: (offset: number) => SectionKind | 'title' | null
}

const REACH = 14

/** What an ambiguous mention shows by itself, in `found`, which is emptied; `certain` counts the ad's safe technologies. */
export function ownFeatures(input: ScoreInput, candidate: Candidate, certain: number, found: number[] = []): number[] {
  const { entry, skill, first } = candidate
  const { context } = entry
  const domain = domainOf(skill.category)
  found.length = 0
  found.push(BIAS[domain])
  if (entry.alias.text.length === 1) found.push(F.singleLetter)
  if (domain === 'tech') found.push(priorOf(certain))
  addCase(found, input, candidate)
  addBefore(found, input, candidate, context)
  addAfter(found, input, candidate, context)
  addScope(found, input, candidate, domain, context)
  const section = input.sectionAt(input.tokens.starts[first] ?? 0)
  if (section === 'title') found.push(F.title)
  if (section === 'requirements' || section === 'nice_to_have' || section === 'stack') found.push(F.sectionOfDemands)
  if (section === 'company' || section === 'benefits' || section === 'process') found.push(F.sectionOfOthers)
  return found
}

const BIAS: Record<Domain, number> = { tech: F.biasTech, language: F.biasLanguage, other: F.biasOther }

function priorOf(certain: number): number {
  if (certain === 0) return F.priorNone
  if (certain < 3) return F.priorSome
  return certain < 6 ? F.priorSeveral : F.priorMany
}

function addCase(found: number[], { text, tokens }: ScoreInput, { entry, first, last }: Candidate): void {
  const start = tokens.starts[first] ?? 0
  const surface = text.slice(start, tokens.ends[last])
  if (isSpelled(entry.spelled, text, tokens, first)) {
    if (entry.alias.text === entry.alias.text.toLowerCase()) return
    // A capital at the start of running text says nothing; alone on its line, or before a comma, it still names.
    const opensSentence = (tokens.gaps[first] ?? 0) >= GAP.sentence && tokens.gaps[last + 1] === GAP.space
    found.push(opensSentence && entry.alias.text.length > 1 ? F.caseAtSentenceStart : F.caseAsSpelled)
  } else if (surface === surface.toUpperCase()) found.push(F.caseUpper)
  else if (!isUpperCode(text.charCodeAt(start))) found.push(entry.alias.exactCase ? F.caseLower : F.caseLowerFree)
}

/** The word right before, and a demand that leads up to the mention. */
function addBefore(
  found: number[],
  { text, tokens, hits, lexicon }: ScoreInput,
  { hit, first, last }: Candidate,
  context: SenseContext<number> | null,
): void {
  const { vocabulary } = lexicon.trie
  const gap = tokens.gaps[first] ?? 0
  const cue = hits[hit - 1]
  if (cue?.entry.kind === 'cue' && cue.entry.cue === 'demand' && cue.last >= first - 2 && gap < GAP.sentence) {
    found.push(F.demandBefore)
  }
  if (gap === GAP.hyphen) found.push(F.hyphenBefore)
  const isOpen = gap >= GAP.list && (tokens.gaps[last + 1] ?? GAP.line) >= GAP.list
  if (isOpen) found.push(F.alone)
  if (gap > GAP.bracket || first === 0) return
  if (context?.before.has(tokens.ids[first - 1] ?? 0)) found.push(F.neighbourAgainst)
  else if (hasFlag(tokens, vocabulary, first - 1, FLAG.toolVerb)) found.push(F.toolVerbBefore)
  else if (hasFlag(tokens, vocabulary, first - 1, FLAG.preposition)) found.push(F.prepositionBefore)
  else if (gap === GAP.space && hasFlag(tokens, vocabulary, first - 1, FLAG.determiner)) found.push(F.determinerBefore)
  else if (gap === GAP.space && isNamePart(text, tokens, lexicon, first - 1)) found.push(F.nameBefore)
}

/** The word right after: "Go developer", "Spring 2026", "Unity Hospital". */
function addAfter(
  found: number[],
  { text, tokens, lexicon }: ScoreInput,
  { last }: Candidate,
  context: SenseContext<number> | null,
): void {
  const { vocabulary } = lexicon.trie
  const gap = tokens.gaps[last + 1] ?? GAP.line
  if (gap === GAP.apostrophe) found.push(F.apostropheAfter)
  if (gap > GAP.hyphen || last + 1 >= tokens.count) return
  const isNoun = hasFlag(tokens, vocabulary, last + 1, FLAG.techNoun)
  if (context?.after.has(tokens.ids[last + 1] ?? 0)) found.push(F.neighbourAgainst)
  else if (isNoun) found.push(F.nounAfter)
  if (gap === GAP.hyphen && !isNoun) found.push(F.hyphenAfter)
  const start = tokens.starts[last + 1] ?? 0
  const next = text.slice(start, Math.min(tokens.ends[last + 1] ?? 0, start + 5))
  if (/^(?:19|20)\d\d$/.test(next)) found.push(F.yearAfter)
  else if (start - (tokens.ends[last] ?? 0) === 1 && /^\d{1,2}$/.test(next)) found.push(F.versionAfter)
  if (!isUpperCode(text.charCodeAt(start))) return
  if (hasFlag(tokens, vocabulary, last + 1, FLAG.properNoun)) found.push(F.properNounAfter)
  else if (gap === GAP.space && !isNoun && isNamePart(text, tokens, lexicon, last + 1)) found.push(F.nameAfter)
}

/** A capitalised word that is neither in capitals throughout nor opens a sentence nor speaks of technology. */
function isNamePart(text: string, tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  const start = tokens.starts[at] ?? 0
  if (!isUpperCode(text.charCodeAt(start)) || !isLowerCode(text.charCodeAt(start + 1))) return false
  if ((tokens.gaps[at] ?? 0) >= GAP.sentence) return false
  return !hasFlag(tokens, lexicon.trie.vocabulary, at, FLAG.techNoun | FLAG.techWord)
}

/** The words of the sentence within reach, each kind of evidence counted once. */
function addScope(
  found: number[],
  { tokens, lexicon }: ScoreInput,
  { first, last }: Candidate,
  domain: Domain,
  context: SenseContext<number> | null,
): void {
  const { from, to } = scopeAround(tokens, first, last)
  const flags = lexicon.trie.vocabulary.flags
  let seen = 0
  let near = false
  let against = false
  for (let at = from; at <= to; at++) {
    if (at >= first && at <= last) continue
    const word = tokens.ids[at] ?? 0
    if (word === 0) continue
    const own = flags[word] as number
    seen |= own
    if (context === null || (own & FLAG.contextWord) === 0) continue
    if (!near && context.near.has(word)) near = true
    if (!against && context.against.has(word)) against = true
  }
  if (near) found.push(F.nearCue)
  if (against) found.push(F.againstCue)
  if ((seen & FLAG.companyWord) !== 0) found.push(F.companyWordInScope)
  if ((seen & FLAG.everydayWord) !== 0) found.push(EVERYDAY[domain])
  if (domain === 'tech' && (seen & FLAG.techWord) !== 0) found.push(F.techWordInScope)
  if (domain === 'language' && (seen & FLAG.languageWord) !== 0) found.push(F.languageWordInScope)
}

const EVERYDAY: Record<Domain, number> = {
  tech: F.everydayTech,
  language: F.everydayLanguage,
  other: F.everydayOther,
}

function scopeAround(tokens: Tokens, first: number, last: number): { from: number; to: number } {
  let from = first
  while (from > 0 && first - from < REACH && (tokens.gaps[from] ?? 0) < GAP.sentence) from--
  let to = last
  while (to + 1 < tokens.count && to - last < REACH && (tokens.gaps[to + 1] ?? 0) < GAP.sentence) to++
  return { from, to }
}

/** What the other mentions say, as far as they are settled by now, in `found`, which is emptied. */
export function neighbourFeatures(
  { tokens, lexicon }: ScoreInput,
  candidates: Candidate[],
  index: number,
  found: number[] = [],
): number[] {
  const own = candidates[index] as Candidate
  const domain = domainOf(own.skill.category)
  found.length = 0
  let isLinked = false
  for (let step = -1; step <= 1; step += 2) {
    const other = candidates[index + step]
    if (!other || other.skill === own.skill || domainOf(other.skill.category) !== domain) continue
    const [left, right] = step < 0 ? [other, own] : [own, other]
    const link = linkBetween(tokens, lexicon.trie.vocabulary, left, right)
    if (link === 'line') found.push(other.accepted ? F.lineNeighbour : F.openLineNeighbour)
    else if (link === 'list' && other.accepted) found.push(isLinked ? F.secondSafeNeighbour : F.safeNeighbour)
    else if (link === 'list') found.push(F.openNeighbour)
    if (link === 'list' && other.accepted) isLinked = true
  }
  if (!isLinked && hasPeer(tokens, candidates, index, domain)) found.push(F.peerInScope)
  return found
}

/** Whether an accepted mention of the same domain stands in the same sentence. */
function hasPeer(tokens: Tokens, candidates: Candidate[], index: number, domain: Domain): boolean {
  const own = candidates[index] as Candidate
  const { from, to } = scopeAround(tokens, own.first, own.last)
  for (let step = -1; step <= 1; step += 2) {
    for (let at = index + step; at >= 0 && at < candidates.length; at += step) {
      const other = candidates[at] as Candidate
      if (other.last < from || other.first > to) break
      if (other.accepted && other.skill !== own.skill && domainOf(other.skill.category) === domain) return true
    }
  }
  return false
}
