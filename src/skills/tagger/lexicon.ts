import type { SectionKind } from '../../posting/posting.ts'
import type { Alias, Skill } from '../taxonomy/parse-table.ts'
import { CONTEXTS, type SenseContext } from './contexts.ts'
import { NEGATIVE_FRAMES } from './frames.ts'
import { CUES, type Cue, HEADINGS } from './lexicon-phrases.ts'
import { isPerson } from './person-words.ts'
import { priorOf } from './priors.ts'
import { domainOf } from './surroundings.ts'
import { addPhrase, type Entry, newTrie, type Trie } from './trie.ts'
import { closeVocabulary, internWord } from './vocabulary.ts'
import { FLAG, FLAG_WORDS } from './word-flags.ts'

export interface Lexicon {
  trie: Trie
}

/** Builds the trie of skills, frames, cues and headings; once per process, about 40 ms. */
export function buildLexicon(skills: readonly Skill[]): Lexicon {
  const trie = newTrie()
  const contexts = internContexts(trie)
  const names = new Set(skills.flatMap((skill) => skill.aliases.map((alias) => alias.text.toLowerCase())))
  for (const skill of skills) {
    const domain = domainOf(skill.category)
    for (const alias of skill.aliases) {
      if (isPair(alias.text, names)) continue
      const context = contexts.get(alias.text.toLowerCase()) ?? null
      const field = isField(skill, alias)
      const needsContext = alias.needsContext || context !== null
      addPhrase(trie, alias.text, (spelling) => ({
        kind: 'skill',
        skill,
        domain,
        alias,
        needsContext,
        context,
        isField: field,
        isPerson: (field || skill.category === 'certification') && isPerson(alias.text),
        prior: field ? priorOf(skill.slug) : 0,
        // A word that needs context is weighed by its case, not ruled out; one letter has nothing but its case.
        isExact: alias.exactCase && (!needsContext || alias.text.length === 1),
        spelling,
      }))
    }
  }
  for (const line of lines(NEGATIVE_FRAMES))
    addMarked(trie, line, (spelling, isExact) => ({ kind: 'frame', spelling, isExact }))
  for (const [cue, phrases] of Object.entries(CUES) as [Cue, string][]) {
    for (const line of lines(phrases))
      addMarked(trie, line, (spelling, isExact) => ({ kind: 'cue', cue, spelling, isExact }))
  }
  for (const [section, phrases] of Object.entries(HEADINGS) as [SectionKind, string][]) {
    for (const line of lines(phrases))
      addMarked(trie, line, (spelling, isExact) => ({ kind: 'heading', section, spelling, isExact }))
  }
  for (const [flag, words] of Object.entries(FLAG_WORDS) as [keyof typeof FLAG_WORDS, string][]) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue
      const id = internWord(trie.vocabulary, word)
      trie.vocabulary.flags[id] = (trie.vocabulary.flags[id] ?? 0) | FLAG[flag]
    }
  }
  closeVocabulary(trie.vocabulary)
  return { trie }
}

// One word, and a field of knowledge in a category of things.
const FIELD_WORD =
  /^(?:Algorithms|Analytics|Blockchain|Concurrency|Cryptocurrency|Cybersecurity|Debugging|Electronics|Firmware|Microservices|Networking|Prototyping|Robotics|Statistics|Virtualization)$/

/** Fields are written in lower case after their first letter; things have their capitals, or one word. */
function isField(skill: Skill, alias: Alias): boolean {
  if (skill.category === 'certification') return false
  if (/^\S+ \p{Ll}/u.test(skill.name) || FIELD_WORD.test(skill.name)) return true
  return domainOf(skill.category) === 'other' && !alias.exactCase && /^\p{Lu}\p{Ll}+$/u.test(skill.name)
}

/** "elixir/phoenix": two skills side by side, each found by itself; not "continuous integration/continuous delivery", one name. */
function isPair(alias: string, names: ReadonlySet<string>): boolean {
  const parts = alias.toLowerCase().split('/')
  return parts.length === 2 && parts.every((part) => /^\S{3,}$/.test(part) && names.has(part))
}

function addMarked(trie: Trie, marked: string, make: (spelling: number, isExact: boolean) => Entry): void {
  const isExact = marked.startsWith('=')
  addPhrase(trie, isExact ? marked.slice(1) : marked, (spelling) => make(spelling, isExact))
}

function internContexts(trie: Trie): Map<string, SenseContext<number>> {
  const ids = (words: ReadonlySet<string>) => new Set([...words].map((word) => internWord(trie.vocabulary, word)))
  const flagged = (words: ReadonlySet<string>) => {
    const found = ids(words)
    for (const id of found) trie.vocabulary.flags[id] = (trie.vocabulary.flags[id] ?? 0) | FLAG.contextWord
    return found
  }
  return new Map(
    [...CONTEXTS].map(([alias, context]) => [
      alias,
      {
        offset: context.offset,
        near: flagged(context.near),
        against: flagged(context.against),
        before: ids(context.before),
        after: ids(context.after),
      },
    ]),
  )
}

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line !== '')
}
