import type { Skill } from '../taxonomy/parse-table.ts'
import type { Employer } from './employer.ts'
import type { Hit } from './hits.ts'
import { hasFlag } from './surroundings.ts'
import { GAP } from './tokenize.ts'
import { spellingOf, type Tokens } from './tokens.ts'
import type { Entry } from './trie.ts'
import { FLAG } from './word-flags.ts'

/** A place where a skill's name stands; whether it means the skill is for score.ts to say. */
export interface Candidate {
  entry: Extract<Entry, { kind: 'skill' }>
  skill: Skill
  /** Index of its hit among all hits. */
  hit: number
  first: number
  last: number
  /** Whether it is written as the taxonomy spells it. */
  isSpelled: boolean
  confidence: number
  accepted: boolean
}

/** No honest ad names a skill this often; without the bound 200 KB of "Go Go Go" would cost 100 ms. */
const MAX_PER_SKILL = 300
const CROWDED = 2_000

/** The skill hits that stand as words of their own: not inside a host name, a hyphened letter, or the employer's name. */
export function findCandidates(
  text: string,
  tokens: Tokens,
  hits: readonly Hit[],
  employer: Employer | null,
): Candidate[] {
  const candidates: Candidate[] = []
  const crowded = hits.length > CROWDED
  const seen = new Map<Skill, number>()
  for (let index = 0; index < hits.length; index++) {
    const { entry, first, last } = hits[index] as Hit
    if (entry.kind !== 'skill') continue
    if (crowded && isOneTooMany(seen, entry.skill)) continue
    if (!standsAlone(text, tokens, first, last)) continue
    if (employer !== null && isInEmployerName(employer.words, text, tokens, first, last)) continue
    const isSpelled = entry.isExact || entry.spelling === spellingOf(tokens, first, last)
    candidates.push({ entry, skill: entry.skill, hit: index, first, last, isSpelled, confidence: 0, accepted: false })
  }
  return candidates
}

function isOneTooMany(seen: Map<Skill, number>, skill: Skill): boolean {
  const times = (seen.get(skill) ?? 0) + 1
  seen.set(skill, times)
  return times > MAX_PER_SKILL
}

function standsAlone(text: string, tokens: Tokens, first: number, last: number): boolean {
  const before = tokens.gaps[first] ?? 0
  const after = tokens.gaps[last + 1] ?? GAP.line
  const start = tokens.starts[first] ?? 0
  const end = tokens.ends[last] ?? 0
  const isLetter = end - start === 1
  if (isLetter && (before === GAP.hyphen || after === GAP.hyphen)) return false
  if (isLetter && (before === GAP.apostrophe || after === GAP.apostrophe)) return false
  // "AT&T", "R&D": an ampersand without blanks ties a letter to its neighbour.
  if (isLetter && (text.charCodeAt(end) === 38 || text.charCodeAt(start - 1) === 38)) return false
  if (after === GAP.dot && isHostEnding(text, tokens, last + 1)) return false
  // "docs.python": a dot in front joins unless a sentence began without its blank ("systems.Python").
  return before !== GAP.dot || text.charCodeAt(start) < 97
}

function isHostEnding(text: string, tokens: Tokens, at: number): boolean {
  return hasFlag(tokens, at, FLAG.hostEnding) && text.charCodeAt(tokens.starts[at] ?? 0) >= 97
}

function isInEmployerName(employer: string[], text: string, tokens: Tokens, first: number, last: number): boolean {
  const length = last - first + 1
  for (let offset = 0; offset + length <= employer.length; offset++) {
    const start = first - offset
    if (start >= 0 && employer.every((word, at) => wordAt(text, tokens, start + at) === word)) return true
  }
  return false
}

function wordAt(text: string, tokens: Tokens, at: number): string {
  return at < tokens.count ? text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase() : ''
}
