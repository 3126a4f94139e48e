import type { Candidate } from './candidates.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import { FLAG } from './word-flags.ts'

/** How two mentions hang together: members of one list, on neighbouring lines, or not at all. */
export type Link = 'list' | 'line' | null

export function linkBetween(tokens: Tokens, left: Candidate, right: Candidate): Link {
  const between = right.first - left.last - 1
  const gap = tokens.gaps[right.first] ?? 0
  if (between === 0) {
    if (gap === GAP.line) return 'line'
    return gap >= GAP.slash && gap <= GAP.semicolon ? 'list' : null
  }
  if (between > 2) return null
  for (let at = left.last + 1; at < right.first; at++) {
    if (!hasFlag(tokens, at, FLAG.conjunction) || (tokens.gaps[at] ?? 0) > GAP.list) return null
  }
  return gap <= GAP.bracket ? 'list' : null
}

export function hasFlag(tokens: Tokens, at: number, flag: number): boolean {
  if (at < 0 || at >= tokens.count) return false
  return ((tokens.flags[at] as number) & flag) !== 0
}

export type Domain = 'tech' | 'language' | 'other'

const OTHER_CATEGORIES = new Set([
  'certification',
  'education',
  'finance',
  'health',
  'law',
  'logistics',
  'sales',
  'science',
  'trade',
])

export function domainOf(category: string): Domain {
  if (category === 'human-language') return 'language'
  return OTHER_CATEGORIES.has(category) ? 'other' : 'tech'
}
