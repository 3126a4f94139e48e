import type { SectionKind } from '../../posting/posting.ts'
import type { Candidate } from './candidates.ts'
import { isLowerCode, isUpperCode } from './characters.ts'
import type { SenseContext } from './contexts.ts'
import type { Employer } from './employer.ts'
import { add, type Found } from './found.ts'
import type { Hit } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import { type Domain, hasFlag, linkBetween } from './surroundings.ts'
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
export function ownFeatures(input: ScoreInput, candidate: Candidate, certain: number, found: Found): void {
  const { entry, first } = candidate
  const { context, domain } = entry
  found.size = 0
  add(found, domain === 'tech' ? F.biasTech : domain === 'language' ? F.biasLanguage : F.biasOther)
  if (entry.alias.text.length === 1) add(found, F.singleLetter)
  if (domain === 'tech') add(found, priorOf(certain))
  addCase(found, input, candidate)
  addBefore(found, input, candidate, context)
  addAfter(found, input, candidate, context)
  addScope(found, input, candidate, domain, context)
  const section = input.sectionAt(input.tokens.starts[first] ?? 0)
  if (section === 'title') add(found, F.title)
  if (section === 'requirements' || section === 'nice_to_have' || section === 'stack') add(found, F.sectionOfDemands)
  if (section === 'company' || section === 'benefits' || section === 'process') add(found, F.sectionOfOthers)
}

/** From so many safe technologies on, an ad's number of them makes no difference. */
export const MOST_CERTAIN = 6

function priorOf(certain: number): number {
  if (certain === 0) return F.priorNone
  if (certain < 3) return F.priorSome
  return certain < MOST_CERTAIN ? F.priorSeveral : F.priorMany
}

function addCase(found: Found, { text, tokens }: ScoreInput, { entry, first, last, isSpelled }: Candidate): void {
  const start = tokens.starts[first] as number
  const end = tokens.ends[last] as number
  if (isSpelled) {
    if (entry.alias.text === entry.alias.text.toLowerCase()) return
    // A capital at the start of running text says nothing; alone on its line, or before a comma, it still names.
    const opensSentence = (tokens.gaps[first] ?? 0) >= GAP.sentence && tokens.gaps[last + 1] === GAP.space
    add(found, opensSentence && entry.alias.text.length > 1 ? F.caseAtSentenceStart : F.caseAsSpelled)
  } else if (isUpperThroughout(text, start, end)) add(found, F.caseUpper)
  else if (!isUpperCode(text.charCodeAt(start))) add(found, entry.alias.exactCase ? F.caseLower : F.caseLowerFree)
}

function isUpperThroughout(text: string, start: number, end: number): boolean {
  if (isLowerCode(text.charCodeAt(start)) || isLowerCode(text.charCodeAt(end - 1))) return false
  const surface = text.slice(start, end)
  return surface === surface.toUpperCase()
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The word right before, and a demand that leads up to the mention. */
function addBefore(
  found: Found,
  { text, tokens, hits }: ScoreInput,
  { hit, first, last }: Candidate,
  context: SenseContext<number> | null,
): void {
  const gap = tokens.gaps[first] ?? 0
  const cue = hits[hit - 1]
  if (cue?.entry.kind === 'cue' && cue.entry.cue === 'demand' && cue.last >= first - 2 && gap < GAP.sentence) {
    add(found, F.demandBefore)
  }
  if (gap === GAP.hyphen) add(found, F.hyphenBefore)
  const isOpen = gap >= GAP.list && (tokens.gaps[last + 1] ?? GAP.line) >= GAP.list
  if (isOpen) add(found, F.alone)
  if (gap > GAP.bracket || first === 0) return
  if (context?.before.has(tokens.ids[first - 1] ?? 0)) add(found, F.neighbourAgainst)
  else if (hasFlag(tokens, first - 1, FLAG.toolVerb)) add(found, F.toolVerbBefore)
  else if (hasFlag(tokens, first - 1, FLAG.preposition)) add(found, F.prepositionBefore)
  else if (gap === GAP.space && hasFlag(tokens, first - 1, FLAG.determiner)) add(found, F.determinerBefore)
  else if (gap === GAP.space && isNamePart(text, tokens, first - 1)) add(found, F.nameBefore)
}

/** The word right after: "Go developer", "Spring 2026", "Unity Hospital". */
function addAfter(
  found: Found,
  { text, tokens }: ScoreInput,
  { last }: Candidate,
  context: SenseContext<number> | null,
): void {
  const gap = tokens.gaps[last + 1] ?? GAP.line
  if (gap === GAP.apostrophe) add(found, F.apostropheAfter)
  if (gap > GAP.hyphen || last + 1 >= tokens.count) return
  const isNoun = hasFlag(tokens, last + 1, FLAG.techNoun)
  if (context?.after.has(tokens.ids[last + 1] ?? 0)) add(found, F.neighbourAgainst)
  else if (isNoun) add(found, F.nounAfter)
  if (gap === GAP.hyphen && !isNoun) add(found, F.hyphenAfter)
  const start = tokens.starts[last + 1] ?? 0
  if (isDigit(text.charCodeAt(start))) {
    const next = text.slice(start, Math.min(tokens.ends[last + 1] ?? 0, start + 5))
    if (/^(?:19|20)\d\d$/.test(next)) add(found, F.yearAfter)
    else if (start - (tokens.ends[last] ?? 0) === 1 && /^\d{1,2}$/.test(next)) add(found, F.versionAfter)
  }
  if (!isUpperCode(text.charCodeAt(start))) return
  if (hasFlag(tokens, last + 1, FLAG.properNoun)) add(found, F.properNounAfter)
  else if (gap === GAP.space && !isNoun && isNamePart(text, tokens, last + 1)) add(found, F.nameAfter)
}

/** A capitalised word that is neither in capitals throughout nor opens a sentence nor speaks of technology. */
function isNamePart(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.starts[at] ?? 0
  if (!isUpperCode(text.charCodeAt(start)) || !isLowerCode(text.charCodeAt(start + 1))) return false
  if ((tokens.gaps[at] ?? 0) >= GAP.sentence) return false
  return !hasFlag(tokens, at, FLAG.techNoun | FLAG.techWord)
}

/** The words of the sentence within reach, each kind of evidence counted once. */
function addScope(
  found: Found,
  { tokens }: ScoreInput,
  { first, last }: Candidate,
  domain: Domain,
  context: SenseContext<number> | null,
): void {
  const { from, to } = scopeAround(tokens, first, last)
  let seen = 0
  let near = false
  let against = false
  for (let at = from; at <= to; at++) {
    if (at >= first && at <= last) continue
    const word = tokens.ids[at] ?? 0
    if (word === 0) continue
    const own = tokens.flags[at] as number
    seen |= own
    if (context === null || (own & FLAG.contextWord) === 0) continue
    if (!near && context.near.has(word)) near = true
    if (!against && context.against.has(word)) against = true
  }
  if (near) add(found, F.nearCue)
  if (against) add(found, F.againstCue)
  if ((seen & FLAG.companyWord) !== 0) add(found, F.companyWordInScope)
  if ((seen & FLAG.everydayWord) !== 0) add(found, everydayOf(domain))
  if (domain === 'tech' && (seen & FLAG.techWord) !== 0) add(found, F.techWordInScope)
  if (domain === 'language' && (seen & FLAG.languageWord) !== 0) add(found, F.languageWordInScope)
}

function everydayOf(domain: Domain): number {
  if (domain === 'tech') return F.everydayTech
  return domain === 'language' ? F.everydayLanguage : F.everydayOther
}

function scopeAround(tokens: Tokens, first: number, last: number): { from: number; to: number } {
  let from = first
  while (from > 0 && first - from < REACH && (tokens.gaps[from] ?? 0) < GAP.sentence) from--
  let to = last
  while (to + 1 < tokens.count && to - last < REACH && (tokens.gaps[to + 1] ?? 0) < GAP.sentence) to++
  return { from, to }
}

/** What the other mentions say, as far as they are settled by now, in `found`, which is emptied. */
export function neighbourFeatures({ tokens }: ScoreInput, candidates: Candidate[], index: number, found: Found): void {
  const own = candidates[index] as Candidate
  const { domain } = own.entry
  found.size = 0
  let isLinked = false
  for (let step = -1; step <= 1; step += 2) {
    const other = candidates[index + step]
    if (!other || other.skill === own.skill || other.entry.domain !== domain) continue
    const [left, right] = step < 0 ? [other, own] : [own, other]
    const link = linkBetween(tokens, left, right)
    if (link === 'line') add(found, other.accepted ? F.lineNeighbour : F.openLineNeighbour)
    else if (link === 'list' && other.accepted) add(found, isLinked ? F.secondSafeNeighbour : F.safeNeighbour)
    else if (link === 'list') add(found, F.openNeighbour)
    if (link === 'list' && other.accepted) isLinked = true
  }
  if (!isLinked && hasPeer(tokens, candidates, index, domain)) add(found, F.peerInScope)
}

/** Whether an accepted mention of the same domain stands in the same sentence. */
function hasPeer(tokens: Tokens, candidates: Candidate[], index: number, domain: Domain): boolean {
  const own = candidates[index] as Candidate
  const { from, to } = scopeAround(tokens, own.first, own.last)
  for (let step = -1; step <= 1; step += 2) {
    for (let at = index + step; at >= 0 && at < candidates.length; at += step) {
      const other = candidates[at] as Candidate
      if (other.last < from || other.first > to) break
      if (other.accepted && other.skill !== own.skill && other.entry.domain === domain) return true
    }
  }
  return false
}
