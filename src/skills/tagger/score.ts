import type { SectionKind } from '../../posting/posting.ts'
import type { Candidate } from './candidates.ts'
import { isUpperCode } from './characters.ts'
import type { SenseContext } from './contexts.ts'
import { type Hit, isSpelled } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import { domainOf, hasFlag, linkBetween } from './surroundings.ts'
import { GAP, type Tokens } from './tokenize.ts'
import { SAFE_CONFIDENCE, WEIGHTS } from './weights.ts'
import { FLAG } from './word-flags.ts'

/** What the score reads beside the candidate itself. */
export interface ScoreInput {
  text: string
  tokens: Tokens
  hits: readonly Hit[]
  lexicon: Lexicon
  /** Kind of the section at a UTF-16 offset, 'title' before `titleEnd`, null where unknown. */
  sectionAt: (offset: number) => SectionKind | 'title' | null
}

const REACH = 14

/** Settles `accepted` and `confidence` of every candidate: safe names at once, the others by their surroundings. */
export function scoreCandidates(input: ScoreInput, candidates: Candidate[]): void {
  const open: number[] = []
  const certain = new Set<string>()
  for (const [index, candidate] of candidates.entries()) {
    const { entry } = candidate
    if (entry.alias.needsContext) {
      open.push(index)
      continue
    }
    const spelled = isSpelled(entry.spelled, input.text, input.tokens, candidate.first)
    candidate.confidence = spelled ? SAFE_CONFIDENCE.asSpelled : SAFE_CONFIDENCE.otherwise
    candidate.accepted = true
    if (domainOf(candidate.skill.category) === 'tech') certain.add(candidate.skill.slug)
  }
  if (open.length === 0) return
  const alone = open.map((index) => {
    const candidate = candidates[index] as Candidate
    return ownScore(input, candidate) + priorOf(candidate, certain.size)
  })
  // Twice: in "C, R, Go, Python" each member settled by its neighbour settles the next one.
  for (const order of [open.keys(), [...open.keys()].reverse()]) {
    for (const at of order) {
      const candidate = candidates[open[at] as number] as Candidate
      const score = (alone[at] ?? 0) + neighbourScore(input, candidates, open[at] as number)
      candidate.confidence = 1 / (1 + Math.exp(-score))
      candidate.accepted = score >= 0
    }
  }
}

function priorOf(candidate: Candidate, certain: number): number {
  if (domainOf(candidate.skill.category) !== 'tech') return 0
  if (certain === 0) return WEIGHTS.priorNone
  if (certain < 3) return WEIGHTS.priorSome
  return certain < 6 ? WEIGHTS.priorSeveral : WEIGHTS.priorMany
}

function ownScore(input: ScoreInput, candidate: Candidate): number {
  const { entry, skill, first, last } = candidate
  const domain = domainOf(skill.category)
  const context = input.lexicon.contexts.get(entry.alias.text.toLowerCase())
  let score = context?.offset ?? 0
  score += domain === 'tech' ? WEIGHTS.biasTech : domain === 'language' ? WEIGHTS.biasLanguage : WEIGHTS.biasOther
  if (entry.alias.text.length === 1) score += WEIGHTS.singleLetter
  score += caseScore(input, candidate) + besideScore(input, candidate, context)
  const scope = scopeAround(input.tokens, first, last)
  score += scopeScore(input, candidate, scope.from, scope.to, context)
  const section = input.sectionAt(input.tokens.starts[first] ?? 0)
  if (section === 'title') score += WEIGHTS.title
  if (section === 'requirements' || section === 'nice_to_have' || section === 'stack') score += WEIGHTS.sectionOfDemands
  if (section === 'company' || section === 'benefits' || section === 'process') score += WEIGHTS.sectionOfOthers
  return score
}

function caseScore({ text, tokens }: ScoreInput, { entry, first, last }: Candidate): number {
  const start = tokens.starts[first] ?? 0
  const surface = text.slice(start, tokens.ends[last])
  if (isSpelled(entry.spelled, text, tokens, first)) {
    if (entry.alias.text === entry.alias.text.toLowerCase()) return 0
    // A capital at the start of running text says nothing; alone on its line, or before a comma, it still names.
    const opensSentence = (tokens.gaps[first] ?? 0) >= GAP.sentence && tokens.gaps[last + 1] === GAP.space
    return opensSentence && entry.alias.text.length > 1 ? WEIGHTS.caseAtSentenceStart : WEIGHTS.caseAsSpelled
  }
  if (surface === surface.toUpperCase()) return WEIGHTS.caseUpper
  if (isUpperCode(text.charCodeAt(start))) return 0
  return entry.alias.exactCase ? WEIGHTS.caseLower : WEIGHTS.caseLowerFree
}

/** The words right before and after. */
function besideScore(
  { text, tokens, hits, lexicon }: ScoreInput,
  { hit, first, last }: Candidate,
  context: SenseContext<number> | undefined,
): number {
  const { vocabulary } = lexicon.trie
  const before = tokens.gaps[first] ?? 0
  const after = tokens.gaps[last + 1] ?? GAP.line
  let score = 0
  const cue = hits[hit - 1]
  if (cue?.entry.kind === 'cue' && cue.entry.cue === 'demand' && cue.last >= first - 2 && before < GAP.sentence) {
    score += WEIGHTS.demandBefore
  }
  if (before === GAP.hyphen) score += WEIGHTS.hyphenBefore
  if (before <= GAP.bracket) {
    if (context?.before.has(tokens.ids[first - 1] ?? 0)) score += WEIGHTS.neighbourAgainst
    else if (hasFlag(tokens, vocabulary, first - 1, FLAG.toolVerb)) score += WEIGHTS.toolVerbBefore
  }
  if (after > GAP.hyphen || last + 1 >= tokens.count) return score
  const isNoun = hasFlag(tokens, vocabulary, last + 1, FLAG.techNoun)
  if (context?.after.has(tokens.ids[last + 1] ?? 0)) score += WEIGHTS.neighbourAgainst
  else if (isNoun) score += WEIGHTS.nounAfter
  if (after === GAP.hyphen && !isNoun) score += WEIGHTS.hyphenAfter
  const nextStart = tokens.starts[last + 1] ?? 0
  const next = text.slice(nextStart, Math.min(tokens.ends[last + 1] ?? 0, nextStart + 5))
  if (/^(?:19|20)\d\d$/.test(next)) score += WEIGHTS.yearAfter
  else if (nextStart - (tokens.ends[last] ?? 0) === 1 && /^\d{1,2}$/.test(next)) score += WEIGHTS.versionAfter
  const isCapital = isUpperCode(text.charCodeAt(nextStart))
  if (isCapital && hasFlag(tokens, vocabulary, last + 1, FLAG.properNoun)) score += WEIGHTS.properNounAfter
  return score
}

/** The words of the sentence within reach, each kind of evidence counted once. */
function scopeScore(
  { tokens, lexicon }: ScoreInput,
  { skill, first, last }: Candidate,
  from: number,
  to: number,
  context: SenseContext<number> | undefined,
): number {
  const domain = domainOf(skill.category)
  const flag = domain === 'tech' ? FLAG.techWord : domain === 'language' ? FLAG.languageWord : 0
  let flagged = false
  let near = false
  let against = false
  for (let at = from; at <= to; at++) {
    if (at >= first && at <= last) continue
    const word = tokens.ids[at] ?? 0
    if (word === 0) continue
    if (((lexicon.trie.vocabulary.flags[word] ?? 0) & flag) !== 0) flagged = true
    if (context?.near.has(word)) near = true
    if (context?.against.has(word)) against = true
  }
  let score = near ? WEIGHTS.nearCue : 0
  if (against) score += WEIGHTS.againstCue
  if (flagged) score += domain === 'language' ? WEIGHTS.languageWordInScope : WEIGHTS.techWordInScope
  return score
}

function scopeAround(tokens: Tokens, first: number, last: number): { from: number; to: number } {
  let from = first
  while (from > 0 && first - from < REACH && (tokens.gaps[from] ?? 0) < GAP.sentence) from--
  let to = last
  while (to + 1 < tokens.count && to - last < REACH && (tokens.gaps[to + 1] ?? 0) < GAP.sentence) to++
  return { from, to }
}

function neighbourScore({ tokens, lexicon }: ScoreInput, candidates: Candidate[], index: number): number {
  const own = candidates[index] as Candidate
  const domain = domainOf(own.skill.category)
  let strong = 0
  let score = 0
  for (const step of [-1, 1]) {
    const other = candidates[index + step]
    if (!other || domainOf(other.skill.category) !== domain || other.skill === own.skill) continue
    const [left, right] = step < 0 ? [other, own] : [own, other]
    const link = linkBetween(tokens, lexicon.trie.vocabulary, left, right)
    if (link === 'line') score += WEIGHTS.lineNeighbour
    else if (link === 'list' && other.accepted)
      score += strong++ === 0 ? WEIGHTS.safeNeighbour : WEIGHTS.secondSafeNeighbour
    else if (link === 'list') score += WEIGHTS.openNeighbour
  }
  return score
}
