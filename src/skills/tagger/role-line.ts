import { isUpperCode } from './characters.ts'
import { hasFlag } from './surroundings.ts'
import type { Tokens } from './tokens.ts'
import { FLAG } from './word-flags.ts'

const MOST_WORDS = 9

/**
 * "Senior Kotlin Engineer (Remote)", in a list of open positions: a title further down the ad, and what a title names is
 * asked for. `first` and `last` are the words of a sentence.
 */
export function isRoleLine(text: string, tokens: Tokens, first: number, last: number): boolean {
  if (last - first >= MOST_WORDS || !isUpperCode(text.charCodeAt(tokens.starts[first] as number))) return false
  let hasRole = false
  for (let at = first; at <= last; at++) {
    if (hasFlag(tokens, at, FLAG.firstPerson | FLAG.secondPerson | FLAG.determiner)) return false
    if (hasFlag(tokens, at, FLAG.role) && isUpperCode(text.charCodeAt(tokens.starts[at] as number))) hasRole = true
  }
  return hasRole
}
