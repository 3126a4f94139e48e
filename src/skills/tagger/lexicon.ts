import type { SectionKind } from '../../posting/posting.ts'
import type { Skill } from '../taxonomy/parse-table.ts'
import { CONTEXTS, type SenseContext } from './contexts.ts'
import { NEGATIVE_FRAMES } from './frames.ts'
import { CUES, type Cue, HEADINGS } from './lexicon-phrases.ts'
import { addPhrase, type Entry, newTrie, type Trie } from './trie.ts'
import { internWord } from './vocabulary.ts'
import { FLAG, FLAG_WORDS } from './word-flags.ts'

export interface Lexicon {
  trie: Trie
  /** What is known about single ambiguous spellings, by lower-case alias. */
  contexts: ReadonlyMap<string, SenseContext<number>>
}

/** Builds the trie of skills, frames, cues and headings; once per process, about 40 ms. */
export function buildLexicon(skills: readonly Skill[]): Lexicon {
  const trie = newTrie()
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      addPhrase(trie, alias.text, (spelled) => ({
        kind: 'skill',
        skill,
        alias,
        // A word that needs context is weighed by its case, not ruled out; one letter has nothing but its case.
        exact: alias.exactCase && (!alias.needsContext || alias.text.length === 1) ? spelled : null,
        spelled,
      }))
    }
  }
  for (const line of lines(NEGATIVE_FRAMES)) addMarked(trie, line, (exact) => ({ kind: 'frame', exact }))
  for (const [cue, phrases] of Object.entries(CUES) as [Cue, string][]) {
    for (const line of lines(phrases)) addMarked(trie, line, (exact) => ({ kind: 'cue', cue, exact }))
  }
  for (const [section, phrases] of Object.entries(HEADINGS) as [SectionKind, string][]) {
    for (const line of lines(phrases)) addMarked(trie, line, (exact) => ({ kind: 'heading', section, exact }))
  }
  for (const [flag, words] of Object.entries(FLAG_WORDS) as [keyof typeof FLAG, string][]) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue
      const id = internWord(trie.vocabulary, word)
      trie.vocabulary.flags[id] = (trie.vocabulary.flags[id] ?? 0) | FLAG[flag]
    }
  }
  return { trie, contexts: internContexts(trie) }
}

function addMarked(trie: Trie, marked: string, make: (exact: string[] | null) => Entry): void {
  const exactCase = marked.startsWith('=')
  addPhrase(trie, exactCase ? marked.slice(1) : marked, (words) => make(exactCase ? words : null))
}

function internContexts(trie: Trie): Map<string, SenseContext<number>> {
  const ids = (words: ReadonlySet<string>) => new Set([...words].map((word) => internWord(trie.vocabulary, word)))
  return new Map(
    [...CONTEXTS].map(([alias, context]) => [
      alias,
      {
        offset: context.offset,
        near: ids(context.near),
        against: ids(context.against),
        before: ids(context.before),
        after: ids(context.after),
      },
    ]),
  )
}

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line !== '')
}
