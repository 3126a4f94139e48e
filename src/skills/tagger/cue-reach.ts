import type { Candidate } from './candidates.ts'
import type { Cue } from './lexicon-phrases.ts'
import { GAP } from './tokenize.ts'
import type { Tokens } from './tokens.ts'

/** A cue in the text: words `first` to `last`. */
export interface CueHit {
  cue: Cue
  first: number
  last: number
}

/** Candidates of a sentence, by index: from the first up to, not including, the last. */
export interface Reach {
  from: number
  to: number
}

/**
 * Which candidates "required" or "preferred" speak of: inside brackets those in the same brackets, or the one right before
 * them ("Rust (preferred)"); else all before the cue from `settled` on, and where there are none those after it. `before`
 * counts the candidates in front of the cue.
 */
export function reachOf(
  text: string,
  tokens: Tokens,
  candidates: readonly Candidate[],
  cue: CueHit,
  { settled, before, to }: { settled: number; before: number; to: number },
): Reach {
  const open = bracketStart(text, tokens, cue.first)
  if (open === cue.first) {
    const closes = (tokens.gaps[cue.last + 1] ?? GAP.line) >= GAP.bracket
    const nearest = candidates[before - 1]
    if (closes && before > settled && nearest?.last === cue.first - 1) return { from: before - 1, to: before }
    const inside = closes ? 0 : countInBracket(tokens, candidates, cue, { from: before, to })
    if (inside > 0) return { from: before, to: before + inside }
  } else if (open >= 0) {
    let from = before
    while (from > settled && (candidates[from - 1] as Candidate).first >= open) from--
    if (from < before) return { from, to: before }
  }
  return before > settled ? { from: settled, to: before } : { from: before, to }
}

// No bracket of an ad that matters is longer.
const LONGEST_BRACKET = 20

/** The first word of the brackets that a word stands in, -1 outside of any. */
function bracketStart(text: string, tokens: Tokens, word: number): number {
  for (let at = word; at >= 0 && word - at < LONGEST_BRACKET; at--) {
    const gap = tokens.gaps[at] as number
    if (gap >= GAP.sentence) return -1
    if (gap < GAP.bracket) continue
    return text.charCodeAt((tokens.starts[at] as number) - 1) === 40 ? at : -1
  }
  return -1
}

/** How many candidates from `from` on stand before the brackets close. */
function countInBracket(tokens: Tokens, candidates: readonly Candidate[], cue: CueHit, { from, to }: Reach): number {
  let word = cue.last + 1
  let count = 0
  for (let at = from; at < to; at++) {
    const { first } = candidates[at] as Candidate
    for (; word <= first; word++) if ((tokens.gaps[word] as number) >= GAP.bracket) return count
    count++
  }
  return count
}
