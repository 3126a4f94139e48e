import type { SectionKind } from '../../posting/posting.ts'
import type { SkillLevel } from '../skill.ts'
import type { Candidate } from './candidates.ts'
import { type CueHit, reachOf } from './cue-reach.ts'
import type { Hit } from './hits.ts'
import { markedLevel } from './level-marks.ts'
import { isRoleLine } from './role-line.ts'
import { hasFlag, linkBetween } from './surroundings.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import { FLAG } from './word-flags.ts'

export interface LevelInput {
  text: string
  tokens: Tokens
  hits: readonly Hit[]
  sectionAt: (offset: number) => SectionKind | 'title' | null
}

/** The level of each accepted candidate; null where the ad says that the skill is not asked for ("no PHP"). */
export function levelsOf(input: LevelInput, candidates: readonly Candidate[]): (SkillLevel | null)[] {
  const { text, tokens } = input
  const levels: (SkillLevel | null)[] = []
  for (let at = 0; at < candidates.length; at++) {
    const { first } = candidates[at] as Candidate
    levels.push(levelOfSection(input.sectionAt(tokens.starts[first] as number)))
  }
  let from = 0
  while (from < candidates.length) {
    const scope = scopeAround(tokens, candidates[from] as Candidate)
    let to = from
    while (to < candidates.length && (candidates[to] as Candidate).first <= scope.last) to++
    if (isRoleLine(text, tokens, scope.first, scope.last)) demand(input, candidates, levels, from, to)
    const cues = cuesWithin(input.hits, candidates[from] as Candidate, scope)
    if (cues.length > 0) applyCues(input, candidates, levels, from, to, cues)
    const marked = markedLevel(text, tokens, scope.last)
    for (let at = from; marked !== null && at < to; at++) levels[at] = keepNull(levels[at], marked)
    from = to
  }
  return levels
}

function levelOfSection(section: SectionKind | 'title' | null): SkillLevel {
  switch (section) {
    case 'title':
    case 'requirements':
      return 'required'
    case 'nice_to_have':
      return 'preferred'
    default:
      return 'mentioned'
  }
}

// No sentence of an ad is longer; the bound keeps a hostile one from costing the square of its length.
const MAX_SCOPE = 120

/** The words of the candidate's sentence, ended by semicolons too. */
function scopeAround(tokens: Tokens, { first, last }: Candidate): { first: number; last: number } {
  let start = first
  while (start > 0 && first - start < MAX_SCOPE && (tokens.gaps[start] ?? 0) < GAP.semicolon) start--
  let end = last
  while (end + 1 < tokens.count && end - last < MAX_SCOPE && (tokens.gaps[end + 1] ?? 0) < GAP.semicolon) end++
  return { first: start, last: end }
}

function cuesWithin(hits: readonly Hit[], candidate: Candidate, scope: { first: number; last: number }): CueHit[] {
  const cues: CueHit[] = []
  let at = candidate.hit
  while (at > 0 && (hits[at - 1] as Hit).first >= scope.first) at--
  for (; at < hits.length; at++) {
    const { entry, first, last } = hits[at] as Hit
    if (first > scope.last) break
    if (entry.kind === 'cue') cues.push({ cue: entry.cue, first, last })
  }
  return cues
}

function applyCues(
  input: LevelInput,
  candidates: readonly Candidate[],
  levels: (SkillLevel | null)[],
  from: number,
  to: number,
  cues: CueHit[],
): void {
  const isPreferred = cues.some(({ cue }) => cue === 'preferred')
  // Where the reach of the last cue that looked back ended: "Python required, Django preferred".
  let settled = from
  for (const cue of cues) {
    let before = settled
    while (before < to && (candidates[before] as Candidate).first < cue.first) before++
    switch (cue.cue) {
      case 'demand':
        demand(input, candidates, levels, before, to)
        break
      case 'required':
      case 'preferred': {
        const reach = reachOf(input.text, input.tokens, candidates, cue, { settled, before, to })
        for (let at = reach.from; at < reach.to; at++) levels[at] = keepNull(levels[at], cue.cue)
        if (before > settled) settled = before
        break
      }
      case 'preferred_next':
        for (let at = before < to ? before : settled; at < to; at++) levels[at] = keepNull(levels[at], 'preferred')
        break
      case 'not_required':
        spare(input, candidates, levels, settled, before, cue, isPreferred ? 'preferred' : null)
        break
      case 'negated':
        negate(input, candidates, levels, before, to, cue, 4)
        break
      case 'negated_next':
        negate(input, candidates, levels, before, to, cue, 1)
        break
    }
  }
}

function keepNull(level: SkillLevel | null | undefined, next: SkillLevel): SkillLevel | null {
  return level === null ? null : next
}

/** "Experience with X" demands X wherever no section says what X is for. */
function demand(
  { tokens, sectionAt }: LevelInput,
  candidates: readonly Candidate[],
  levels: (SkillLevel | null)[],
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const section = sectionAt(tokens.starts[(candidates[at] as Candidate).first] ?? 0)
    const isOpen = section === null || section === 'about' || section === 'other'
    if (isOpen && levels[at] === 'mentioned') levels[at] = 'required'
  }
}

/** "X or Y is not required" takes X and Y back, or keeps them as preferred when the sentence goes on to welcome them. */
function spare(
  { tokens }: LevelInput,
  candidates: readonly Candidate[],
  levels: (SkillLevel | null)[],
  from: number,
  before: number,
  cue: CueHit,
  level: SkillLevel | null,
): void {
  let right: Candidate | null = null
  for (let at = before - 1; at >= from; at--) {
    const candidate = candidates[at] as Candidate
    const isNear = right ? linkBetween(tokens, candidate, right) === 'list' : cue.first - candidate.last <= 5
    if (!isNear) return
    if (!right && hasListGap(tokens, candidate.last + 1, cue.first) && level === null) return
    levels[at] = level
    right = candidate
  }
}

/** "No X" within `reach` words, without a comma or a turn between, and along "X or Y", "X, Y or Z". */
function negate(
  { tokens }: LevelInput,
  candidates: readonly Candidate[],
  levels: (SkillLevel | null)[],
  from: number,
  to: number,
  cue: CueHit,
  reach: number,
): void {
  const head = candidates[from]
  if (from >= to || !head || head.first - cue.last - 1 > reach) return
  if (hasListGap(tokens, cue.last + 1, head.first)) return
  for (let at = cue.last + 1; at < head.first; at++) {
    if (hasFlag(tokens, at, FLAG.contrast)) return
  }
  levels[from] = null
  let end = from + 1
  let lastAlternative = from
  while (end < to) {
    const [left, right] = [candidates[end - 1] as Candidate, candidates[end] as Candidate]
    if (linkBetween(tokens, left, right) !== 'list') break
    const gap = tokens.gaps[right.first] ?? 0
    if (right.first - left.last > 1 || gap === GAP.slash) lastAlternative = end
    end++
  }
  for (let at = from + 1; at <= lastAlternative; at++) levels[at] = null
}

function hasListGap(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const gap = tokens.gaps[at] ?? 0
    if (gap === GAP.list || gap === GAP.bracket) return true
  }
  return false
}
