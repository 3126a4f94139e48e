import type { SkillLevel } from '../skill.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'

const ESSENTIAL = '(E)'
const DESIRABLE = '(D)'

/**
 * The level of a line whose last word is a mark of British person specifications: "(E)" for essential, "(D)" for desirable.
 * Null elsewhere, and in an ad that has only one of the two: there the letter may be anything.
 */
export function markedLevel(text: string, tokens: Tokens, last: number): SkillLevel | null {
  const start = tokens.starts[last] as number
  if ((tokens.ends[last] as number) - start !== 1 || (tokens.gaps[last + 1] as number) < GAP.sentence) return null
  const level = text.startsWith(ESSENTIAL, start - 1)
    ? 'required'
    : text.startsWith(DESIRABLE, start - 1)
      ? 'preferred'
      : null
  return level !== null && text.includes(ESSENTIAL) && text.includes(DESIRABLE) ? level : null
}
