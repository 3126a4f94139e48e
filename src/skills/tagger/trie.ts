import type { SectionKind } from '../../posting/posting.ts'
import type { Alias, Skill } from '../taxonomy/parse-table.ts'
import type { SenseContext } from './contexts.ts'
import type { Cue } from './lexicon-phrases.ts'
import { GAP, tokenize } from './tokenize.ts'
import { newTokens } from './tokens.ts'
import { newVocabulary, type Vocabulary } from './vocabulary.ts'

/** What a phrase of the lexicon stands for. `exact` holds its words as spelled where their case is asked for. */
export type Entry =
  | SkillEntry
  | { kind: 'frame'; exact: string[] | null }
  | { kind: 'cue'; cue: Cue; exact: string[] | null }
  | { kind: 'heading'; section: SectionKind; exact: string[] | null }

/** One spelling of a skill. */
export interface SkillEntry {
  kind: 'skill'
  skill: Skill
  alias: Alias
  needsContext: boolean
  /** A field of knowledge rather than the name of a thing: "Machine learning". */
  isField: boolean
  /** What is known about this spelling's other senses; words by their id. */
  context: SenseContext<number> | null
  exact: string[] | null
  spelled: string[]
}

/** A token trie: from the root by `first[word]`, further by an open hash of (node, word); `entries[node]` ends there. */
export interface Trie {
  vocabulary: Vocabulary
  first: Int32Array
  edgeFrom: Int32Array
  edgeWord: Int32Array
  edgeTo: Int32Array
  /** Bit set of the gaps that the edge into a node allows. */
  allowed: Uint16Array
  entries: (Entry[] | undefined)[]
}

// Room for ten times the present lexicon; both are checked when it is built.
const MAX_WORDS = 60_000
const MAX_EDGES = 2 ** 18

export function newTrie(): Trie {
  return {
    vocabulary: newVocabulary(MAX_WORDS),
    first: new Int32Array(MAX_WORDS + 1),
    edgeFrom: new Int32Array(MAX_EDGES),
    edgeWord: new Int32Array(MAX_EDGES),
    edgeTo: new Int32Array(MAX_EDGES),
    allowed: new Uint16Array(MAX_EDGES),
    entries: [undefined],
  }
}

/** Adds a phrase; `make` receives its words as spelled. */
export function addPhrase(trie: Trie, phrase: string, make: (words: string[]) => Entry): void {
  const tokens = tokenize(phrase, trie.vocabulary, newTokens(16))
  const words = Array.from({ length: tokens.count }, (_, at) => phrase.slice(tokens.starts[at], tokens.ends[at]))
  let node = 0
  for (let at = 0; at < tokens.count; at++) {
    node = childOrNew(trie, node, tokens.ids[at] ?? 0)
    if (at > 0) trie.allowed[node] = (trie.allowed[node] ?? 0) | allowedGaps(tokens.gaps[at] ?? 0)
  }
  if (node === 0) throw new Error(`no word in the phrase "${phrase}"`)
  const entries = trie.entries[node]
  if (entries) entries.push(make(words))
  else trie.entries[node] = [make(words)]
}

/** The node below `node` by `word`, 0 when there is none. */
export function child(trie: Trie, node: number, word: number): number {
  if (node === 0) return trie.first[word] ?? 0
  return trie.edgeTo[edgeSlot(trie, node, word)] ?? 0
}

function childOrNew(trie: Trie, node: number, word: number): number {
  const known = child(trie, node, word)
  if (known !== 0) return known
  const made = trie.entries.length
  if (made >= MAX_EDGES / 2) throw new RangeError('the trie is full')
  trie.entries.push(undefined)
  if (node === 0) {
    trie.first[word] = made
    return made
  }
  const slot = edgeSlot(trie, node, word)
  trie.edgeFrom[slot] = node
  trie.edgeWord[slot] = word
  trie.edgeTo[slot] = made
  return made
}

function edgeSlot({ edgeFrom, edgeWord, edgeTo }: Trie, node: number, word: number): number {
  const mask = MAX_EDGES - 1
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask
  slot = (slot ^ (slot >>> 9)) & mask
  while (edgeTo[slot] !== 0 && (edgeFrom[slot] !== node || edgeWord[slot] !== word)) slot = (slot + 1) & mask
  return slot
}

/** Ads write "node js", "Node.JS", "CI / CD", "scikit learn": each written gap allows its usual variants. */
function allowedGaps(written: number): number {
  switch (written) {
    case GAP.space:
      return bits(GAP.space, GAP.hyphen)
    case GAP.hyphen:
      return bits(GAP.hyphen, GAP.space, GAP.none)
    case GAP.dot:
      return bits(GAP.dot, GAP.space, GAP.none)
    case GAP.slash:
      return bits(GAP.slash, GAP.hyphen, GAP.space)
    case GAP.bracket:
      return bits(GAP.bracket, GAP.space)
    case GAP.none:
      return bits(GAP.none, GAP.space, GAP.dot)
    default:
      return bits(written)
  }
}

function bits(...gaps: number[]): number {
  return gaps.reduce((set, gap) => set | (1 << gap), 0)
}
