import { isUpperCode } from './characters.ts'
import { GAP } from './tokenize.ts'
import { spellingOf, type Tokens } from './tokens.ts'
import { child, type Entry, NODE, type Trie } from './trie.ts'

/** A phrase of the lexicon found in the text: words `first` to `last`, both included. */
export interface Hit {
  entry: Entry
  first: number
  last: number
}

// Of several entries for the same words; a skill spelled as it asks goes before one that its surroundings must settle.
const KIND_ORDER = { heading: 0, skill: 2, frame: 3, cue: 4 } as const

/** All phrases of the lexicon in one pass, leftmost first, of several at one word the longest. */
export function findHits(trie: Trie, text: string, tokens: Tokens): Hit[] {
  const hits: Hit[] = []
  const { ids, count } = tokens
  const { first } = trie
  let at = 0
  while (at < count) {
    const root = first[ids[at] as number] as number
    const hit = root === 0 ? null : longestAt(trie, text, tokens, at, root)
    if (hit === null) at++
    else {
      hits.push(hit)
      at = hit.last + 1
    }
  }
  return hits
}

function longestAt(trie: Trie, text: string, tokens: Tokens, first: number, root: number): Hit | null {
  const { entries, marks } = trie
  let node = root
  let best: Entry | null = null
  let bestLast = first
  let last = first
  while (node !== 0) {
    const mark = marks[node] as number
    if ((mark & NODE.ends) !== 0) {
      const known = entries[node] as Entry[]
      const entry = (mark & NODE.asks) === 0 ? (known[0] as Entry) : bestEntry(known, text, tokens, first, last)
      if (entry !== null) {
        best = entry
        bestLast = last
      }
    }
    if ((mark & NODE.leadsOn) === 0) break
    last++
    const word = last < tokens.count ? (tokens.ids[last] ?? 0) : 0
    if (word === 0) break
    node = child(trie, node, word)
    if (node !== 0 && ((trie.allowed[node] ?? 0) & (1 << (tokens.gaps[last] ?? 0))) === 0) break
  }
  return best === null ? null : { entry: best, first, last: bestLast }
}

function bestEntry(entries: Entry[], text: string, tokens: Tokens, first: number, last: number): Entry | null {
  let best: Entry | null = null
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry
    if (entry.isExact && entry.spelling !== spellingOf(tokens, first, last)) continue
    if (entry.kind === 'heading' && !opensSection(text, tokens, first, last, entries)) continue
    if (best === null || orderOf(entry) < orderOf(best)) best = entry
  }
  return best
}

function orderOf(entry: Entry): number {
  return entry.kind === 'skill' && entry.isExact ? 1 : KIND_ORDER[entry.kind]
}

/**
 * A heading stands at the start of a line and ends it (or ends in a colon), or, in a text without line breaks, follows
 * a sentence's end in capitals and is followed by a capital. Words that are cues too ("Bonus: Rust") need a line of their own.
 */
function opensSection(text: string, tokens: Tokens, first: number, last: number, entries: Entry[]): boolean {
  const before = tokens.gaps[first] ?? 0
  const after = tokens.gaps[last + 1] ?? GAP.line
  if (before < GAP.sentence || !isUpperCode(text.charCodeAt(tokens.starts[first] ?? 0))) {
    return before === GAP.line && after === GAP.line
  }
  if (after === GAP.line) return true
  if (before === GAP.line && after >= GAP.bracket) return !entries.some((entry) => entry.kind === 'cue')
  // Inline: "… discussions. Must-Have Skills Strong proficiency in …"
  const next = tokens.starts[last + 1]
  if (next === undefined || last === first || before !== GAP.sentence) return false
  const lastCapital = isUpperCode(text.charCodeAt(tokens.starts[last] ?? 0))
  return (after === GAP.space || after === GAP.bracket) && lastCapital && isUpperCode(text.charCodeAt(next))
}
