import { foldWords } from '../posting/fold.ts'
import { seniorityOfTitle } from '../posting/seniority.ts'
import type { Skill } from '../skills/taxonomy/parse-table.ts'
import { findSkill, skillBySlug } from '../skills/taxonomy.ts'
import { inWords } from '../web/words.ts'
import { codeBehindPlace, type Meaning, placesNamed } from './interpret-places.ts'
import {
  endsInRole,
  isEverydaySkill,
  isFiller,
  leadsToPlace,
  seniorityNamed,
  workplaceNamed,
} from './interpret-words.ts'
import { otherWords, spellingsOf } from './role-words.ts'
import type { SearchToken } from './search-text.ts'

type PartKind = 'skill' | 'place' | 'seniority' | 'workplace' | 'word' | 'phrase' | 'filler'

/** One part of `q` and what it was understood as. */
export interface Part {
  /** The words as typed, without the signs around them; `start` and `end` are its offsets in `q`. */
  text: string
  start: number
  end: number
  not: boolean
  kind: PartKind
  /** What it stands for, the likeliest first; a listing with any of them matches. Empty for words, phrases and fillers. */
  meanings: Meaning[]
  /** The folded words that it is also looked for by in the text: mended, and as typed. */
  words: string[]
  /** What else the same is called ("developer" -> "engineer"), folded: looked for as the words are. */
  also: string[]
  /** What its meanings are called in a title, folded. */
  names: string[]
  /** Whether listings match by its words too, or by its meanings alone. */
  wordsMatch: boolean
  /** The word that a typing error was mended to. */
  corrected: string | null
}

/** Typed word -> the word that is meant. */
export type Mends = ReadonlyMap<string, string>

const NO_MENDS: Mends = new Map()
const MOST_WORDS = 5
/** A skill has up to dozens of spellings; each is looked for in the titles of all candidates. */
const MOST_NAMES = 8

/** Tells what each part of `q` means by the taxonomy and the gazetteer, the longest run of words first. */
export function interpret(
  tokens: readonly SearchToken[],
  mends: Mends = NO_MENDS,
  skills: Surroundings['skills'] = 'of_several_words',
): Part[] {
  const level = levelOf(tokens)
  const alone = tokens.filter((token) => !token.not && !isFiller(token.folded)).length === 1
  const parts: Part[] = []
  for (let at = 0; at < tokens.length; ) {
    const part = partAt(tokens, at, { level, alone, before: parts.at(-1) ?? null, mends, skills })
    parts.push(part.made)
    at += part.taken
  }
  // Fillers are left out only where something else is asked for.
  const asks = parts.some((part) => part.kind !== 'filler' && !part.not)
  return asks ? parts : parts.map((part) => (part.kind === 'filler' ? { ...part, kind: 'word' } : part))
}

/** The same search by its words alone. */
export function takenLiterally(parts: readonly Part[]): Part[] {
  return parts.map(
    (part): Part =>
      part.meanings.length === 0
        ? part
        : { ...part, kind: kindOfWords(part.words), meanings: [], also: [], names: [], wordsMatch: true },
  )
}

interface Surroundings {
  /** The level that the words name together, read as a title is: "senior engineering manager" is a manager. */
  level: string | null
  before: Part | null
  mends: Mends
  /** Whether several words may be one skill ("embedded c++"), or each word is read as one. */
  skills: 'of_several_words' | 'of_one_word'
  /** Nothing else is asked for. */
  alone: boolean
}

function partAt(tokens: readonly SearchToken[], at: number, around: Surroundings): { made: Part; taken: number } {
  const run = runAt(tokens, at)
  for (let length = run.length; length > 0; length--) {
    const understood = understand(run.slice(0, length), around)
    if (understood) return { made: understood, taken: length }
  }
  return { made: wordPart(tokens[at] as SearchToken, around), taken: 1 }
}

/** The words from `at` that may be read together: unquoted, and no comma between them; an excluded word stands alone. */
function runAt(tokens: readonly SearchToken[], at: number): SearchToken[] {
  const run: SearchToken[] = []
  for (const token of tokens.slice(at, at + MOST_WORDS)) {
    if (token.quoted || (run.length > 0 && token.not)) break
    run.push(token)
    if (token.not || /[,;|/]$/.test(token.text)) break
  }
  return run
}

function understand(run: SearchToken[], around: Surroundings): Part | null {
  const [first, last] = [run[0] as SearchToken, run.at(-1) as SearchToken]
  const { typed, folded, plain } = wordsOf(run, around.mends)
  const make = (kind: PartKind, meanings: Meaning[], wordsMatch: boolean): Part => ({
    text: typed,
    start: first.start,
    end: last.end,
    not: first.not,
    kind,
    meanings,
    words: unique([folded, plain]),
    also: first.not ? [] : spellingsOf(folded),
    names: unique(meanings.flatMap(namesOf).filter((name) => /[\p{L}\p{N}]/u.test(name))),
    wordsMatch,
    corrected: folded === plain ? null : folded,
  })
  const seniority = seniorityNamed(folded)
  if (seniority && (first.not || around.level === seniority.value)) {
    const { value, sure } = seniority
    return make('seniority', [{ field: 'seniority', value, label: inWords(value) }], !sure)
  }
  const workplace = workplaceNamed(folded)
  if (workplace) {
    const { value, sure } = workplace
    return make('workplace', [{ field: 'workplace', value, label: inWords(value) }], !sure)
  }
  const skill = endsInRole(folded) || standApart(run, around) ? null : skillNamed(run, around.mends)
  const place = placeMeanings(folded === plain ? typed : folded, around.before)
  if (skill) {
    const meaning: Meaning = { field: 'skill', value: skill.slug, label: skillBySlug(skill.slug)?.name ?? skill.name }
    return make('skill', [meaning, ...place], !isEverydaySkill(folded))
  }
  if (place.length > 0) return make('place', place, true)
  const also = run.length === 1 || first.not ? [] : otherWords(folded, around)
  return also.length > 0 ? { ...make(kindOfWords([folded]), [], true), also } : null
}

/** The names of a meaning that mean nothing else: of a skill all its spellings but those that are everyday words too. */
function namesOf({ field, value, label }: Meaning): string[] {
  const spellings = field === 'skill' ? (skillBySlug(value)?.aliases ?? []) : []
  const plain = spellings.filter((alias) => !alias.needsContext && !alias.exactCase).slice(0, MOST_NAMES)
  return [label, ...plain.map((alias) => alias.text)].map(foldWords)
}

function skillNamed(run: SearchToken[], mends: Mends): Skill | null {
  const { typed, folded, plain } = wordsOf(run, mends)
  const spellings = [...(folded === plain ? [typed] : []), folded, ...spellingsOf(folded)]
  return spellings.map(findSkill).find((skill) => skill !== null) ?? null
}

/** Whether the words of a run are no skill together: of "java backend", another way to say Java, the second word must not be lost. */
function standApart(run: SearchToken[], { skills, mends }: Surroundings): boolean {
  if (run.length === 1) return false
  if (skills === 'of_one_word') return true
  const [first] = run as [SearchToken]
  const alone = skillNamed([first], mends)
  return alone !== null && alone.slug === skillNamed(run, mends)?.slug
}

function placeMeanings(typed: string, before: Part | null): Meaning[] {
  const behindPlace = before !== null && before.kind === 'place' && !before.not
  const expected = behindPlace || (before?.kind === 'filler' && leadsToPlace(before.words[0] ?? ''))
  const named = placesNamed(typed, expected ? 'expected' : 'unexpected')
  return named.length === 0 && behindPlace ? codeBehindPlace(typed) : named
}

/** The words of a run as typed, without the signs around them, and folded with (`folded`) and without its typing errors mended. */
function wordsOf(run: SearchToken[], mends: Mends): { typed: string; folded: string; plain: string } {
  const typed = trimSigns(run.map((token) => token.text).join(' '))
  const plain = run.map((token) => token.folded).join(' ')
  const folded = run.map((token) => mends.get(token.folded) ?? token.folded).join(' ')
  return { typed, folded, plain }
}

function wordPart(token: SearchToken, { mends, alone }: Surroundings): Part {
  const mended = token.quoted ? undefined : mends.get(token.folded)
  const words = unique([mended ?? token.folded, token.folded])
  const filler = !token.quoted && !token.not && isFiller(token.folded)
  return {
    text: trimSigns(token.text),
    start: token.start,
    end: token.end,
    not: token.not,
    kind: filler ? 'filler' : kindOfWords(words),
    meanings: [],
    words,
    also: token.quoted || token.not ? [] : otherWords(mended ?? token.folded, { alone }),
    names: [],
    wordsMatch: true,
    corrected: mended ?? null,
  }
}

/** ".NET," -> ".NET" */
function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}.]+/u, '').replace(/(?<![^\p{L}\p{N}+#])[^\p{L}\p{N}+#]+$/u, '')
}

function levelOf(tokens: readonly SearchToken[]): string | null {
  return seniorityOfTitle(
    tokens
      .filter((token) => !token.quoted && !token.not)
      .map((token) => token.folded)
      .join(' '),
  )
}

function kindOfWords(words: string[]): 'word' | 'phrase' {
  return words[0]?.includes(' ') ? 'phrase' : 'word'
}

function unique(words: string[]): string[] {
  return [...new Set(words)]
}
