import type { SectionKind } from '../../posting/posting.ts'
import type { Alias, Skill } from '../taxonomy/parse-table.ts'
import type { SenseContext } from './contexts.ts'
import type { Cue } from './lexicon-phrases.ts'
import type { Domain } from './surroundings.ts'
import { GAP, tokenize } from './tokenize.ts'
import { newTokens, spellingOf } from './tokens.ts'
import { newVocabulary, type Vocabulary } from './vocabulary.ts'

/**
 * What a phrase of the lexicon stands for. `spelling` is a hash of its words as spelled (hits.ts); `isExact` where their case is
 * asked for.
 */
export type Entry =
  | SkillEntry
  | { kind: 'frame'; isExact: boolean; spelling: number }
  | { kind: 'cue'; cue: Cue; isExact: boolean; spelling: number }
  | { kind: 'heading'; section: SectionKind; isExact: boolean; spelling: number }

/** One spelling of a skill. */
export interface SkillEntry {
  kind: 'skill'
  skill: Skill
  domain: Domain
  alias: Alias
  needsContext: boolean
  /** A field of knowledge rather than the name of a thing: "Machine learning". */
  isField: boolean
  /** Names who does the work, and nothing of it: "social worker". */
  isPerson: boolean
  /** How much oftener (or less often) than others this spelling is asked for where it stands, in logits. */
  prior: number
  /** What is known about this spelling's other senses; words by their id. */
  context: SenseContext<number> | null
  isExact: boolean
  spelling: number
}

export const NODE = {
  /** Something goes on from here. */
  leadsOn: 1,
  /** Something ends here. */
  ends: 2,
  /** What ends here is one entry of several, or asks for its case or its place. */
  asks: 4,
} as const

/** A token trie: from the root by `first[word]`, further by an open hash of (node, word); `entries[node]` ends there. */
export interface Trie {
  vocabulary: Vocabulary
  first: Int32Array
  /** Four places a slot, node, word and the node below side by side: one look reads them all. */
  edges: Int32Array
  edgeCount: number
  /** Whether a word goes on any phrase: most do not, and need no look at the edges. */
  goesOn: Uint8Array
  /** NODE bits of each node: most looks need no more. */
  marks: Uint8Array
  /** Bit set of the gaps that the edge into a node allows. */
  allowed: Uint16Array
  entries: (Entry[] | undefined)[]
}

// Room for ten times the present lexicon; both are checked when it is built.
const MAX_WORDS = 60_000
const MAX_NODES = 2 ** 17
const EDGE = 4

export function newTrie(): Trie {
  return {
    vocabulary: newVocabulary(MAX_WORDS),
    first: new Int32Array(MAX_WORDS + 1),
    edges: new Int32Array(EDGE * 2 ** 14),
    edgeCount: 0,
    goesOn: new Uint8Array(MAX_WORDS + 1),
    marks: new Uint8Array(MAX_NODES),
    allowed: new Uint16Array(MAX_NODES),
    entries: [undefined],
  }
}

/** Adds a phrase; `make` receives the hash of its spelling. */
export function addPhrase(trie: Trie, phrase: string, make: (spelling: number) => Entry): void {
  const tokens = tokenize(phrase, trie.vocabulary, newTokens(16))
  let node = 0
  for (let at = 0; at < tokens.count; at++) {
    node = childOrNew(trie, node, tokens.ids[at] ?? 0)
    if (at > 0) trie.allowed[node] = (trie.allowed[node] ?? 0) | allowedGaps(tokens.gaps[at] ?? 0)
  }
  if (node === 0) throw new Error(`no word in the phrase "${phrase}"`)
  const made = make(spellingOf(tokens, 0, tokens.count - 1))
  const entries = trie.entries[node]
  if (entries) entries.push(made)
  else trie.entries[node] = [made]
  mark(trie, node, NODE.ends)
  if (entries || made.isExact || made.kind === 'heading') mark(trie, node, NODE.asks)
}

function mark({ marks }: Trie, node: number, bit: number): void {
  marks[node] = (marks[node] as number) | bit
}

/** The node below `node` by `word`, 0 when there is none. */
export function child(trie: Trie, node: number, word: number): number {
  if (node === 0) return trie.first[word] as number
  if (((trie.marks[node] as number) & NODE.leadsOn) === 0 || trie.goesOn[word] === 0) return 0
  return trie.edges[edgeSlot(trie.edges, node, word) + 2] as number
}

function childOrNew(trie: Trie, node: number, word: number): number {
  const known = child(trie, node, word)
  if (known !== 0) return known
  const made = trie.entries.length
  if (made >= MAX_NODES) throw new RangeError('the trie is full')
  trie.entries.push(undefined)
  if (node === 0) {
    trie.first[word] = made
    return made
  }
  // A third at most is taken, so that a look seldom needs a second slot.
  if (++trie.edgeCount * EDGE * 3 > trie.edges.length) trie.edges = grown(trie.edges)
  trie.goesOn[word] = 1
  mark(trie, node, NODE.leadsOn)
  setEdge(trie.edges, node, word, made)
  return made
}

function grown(edges: Int32Array): Int32Array {
  const larger = new Int32Array(edges.length * 2)
  for (let slot = 0; slot < edges.length; slot += EDGE) {
    const to = edges[slot + 2] as number
    if (to !== 0) setEdge(larger, edges[slot] as number, edges[slot + 1] as number, to)
  }
  return larger
}

function setEdge(edges: Int32Array, node: number, word: number, to: number): void {
  edges.set([node, word, to], edgeSlot(edges, node, word))
}

function edgeSlot(edges: Int32Array, node: number, word: number): number {
  const mask = edges.length - 1
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  let slot = ((hash ^ (hash >>> 15)) << 2) & mask
  while (edges[slot + 2] !== 0 && (edges[slot] !== node || edges[slot + 1] !== word)) slot = (slot + EDGE) & mask
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
