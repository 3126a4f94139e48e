import { remember } from './bounded-cache.ts'
import { foldWords } from './fold.ts'
import { CUES, TASK_VERBS } from './line-cues.ts'
import type { TextLine } from './lines.ts'
import type { SectionKind } from './posting.ts'

/** How strongly a line speaks for each kind of section. */
export type KindScores = ReadonlyMap<SectionKind, number>

interface Cue {
  kind: SectionKind
  weight: number
  words: string[]
  /** The last word is a stem. */
  open: boolean
}

const STRONG = 2
const WEAK = 1
/** Said of a demand, it outweighs the words of the demand. */
const NICE = 3
/** Characters that are read at a line's two ends: there a paragraph says what it is about. */
const HEAD = 300
const TAIL = 150
const STEM = 3
const MAX_KNOWN = 2_000
const WE_ARE = /\b(we|you)['’]re\b/gi
const MONEY = /[£€$₪¥]\s?\d|\d\s?(?:[£€$₪]|zł|kr\b|euros?\b|kronor|LPA)/i
/** A name, and what it is or does: the portrait of an employer. */
const PORTRAIT =
  /^(?!(?:The|This) (?:role|job|position|team|successful|ideal)|You|We |I |As |In |It |There|Our |Your )\p{Lu}[\p{L}\p{N}&.'’-]*(?: [\p{L}\p{N}&.'’-]+){0,5} (?:is an?|is the|has been|has \d|serves?|builds?|makes?|employs|runs|reads|plans|wires|provides|develops|helps|owns|ist|stellt|baut|est|fabriquent?|accueille|conçoit|es una?|fabrica|é uma?|è un[a']?|produce|accoglie|is een|levert|maakt|jest|produkuje|är ett?|har|tillverkar) /u
/** How a task begins: with a verb, or in some languages with a noun made of one. */
const TASK =
  /^(?:\p{Lu}[a-z]+ing (?!team|company|environment)|Sie \p{Ll}+en |(?:Vous )?\p{L}{3,}ez |\p{Lu}\p{Ll}+(?:ar|er|ir|re) (?:[lL][aeo]s?|l['’]|des?|un|une|an|a|o|os|as|el|en|com|pedidos)\b|\p{Lu}?\p{L}{3,}(?:anie|enie|ecie) |Je \p{Ll}+t )/u
const VERBS = new Set(TASK_VERBS.split(' '))
const { byWord, byStem } = indexCues()

/** The kinds that the words at both ends of a line speak for; each cue counts once. Boards repeat their last paragraphs. */
export const scoresOfLine: (text: string) => KindScores = remember(MAX_KNOWN, readLine)

function readLine(text: string): KindScores {
  const scores = new Map<SectionKind, number>()
  const head = text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} ${text.slice(-TAIL)}`
  const words = foldWords(head.replace(WE_ARE, '$1 are')).split(' ')
  const seen = new Set<Cue>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    takeAll(byWord.get(word), words, at, seen)
    if (word.length >= STEM) takeAll(byStem.get(word.slice(0, STEM)), words, at, seen)
  }
  for (const cue of seen) add(scores, cue.kind, cue.weight)
  if (VERBS.has(words[0] ?? '') || TASK.test(head)) add(scores, 'responsibilities', STRONG)
  if (PORTRAIT.test(head)) add(scores, 'company', STRONG)
  if (MONEY.test(head)) add(scores, 'benefits', STRONG)
  return scores
}

/** The kind of a paragraph or a whole list: of several lines each votes, and a quarter must agree. */
export function kindOfLines(lines: readonly TextLine[]): SectionKind | null {
  const [only] = lines
  if (lines.length === 1 && only !== undefined) return leadingKind(scoresOfLine(only.text))
  const votes = new Map<SectionKind, number>()
  for (const line of lines) {
    const vote = leadingKind(scoresOfLine(line.text))
    if (vote !== null) votes.set(vote, (votes.get(vote) ?? 0) + 1)
  }
  const [best, count] = [...votes].reduce((left, right) => (right[1] > left[1] ? right : left), [null, 0] as [
    SectionKind | null,
    number,
  ])
  return count * 4 >= lines.length ? best : null
}

/** The kind that leads, or null; who portrays itself and then says whom it seeks speaks of the role. */
export function leadingKind(scores: KindScores): SectionKind | null {
  let [best, first, second]: [SectionKind | null, number, number] = [null, 0, 0]
  for (const [kind, score] of scores) {
    if (score > first) [best, first, second] = [kind, score, first]
    else if (score > second) second = score
  }
  if (best === 'company' && (scores.get('about') ?? 0) >= STRONG) return 'about'
  return first >= STRONG && first > second ? best : null
}

function add(scores: Map<SectionKind, number>, kind: SectionKind, weight: number): void {
  scores.set(kind, (scores.get(kind) ?? 0) + weight)
}

function takeAll(cues: Cue[] | undefined, line: string[], at: number, seen: Set<Cue>): void {
  if (cues === undefined) return
  for (const cue of cues) if (matches(cue, line, at)) seen.add(cue)
}

function matches({ words, open }: Cue, line: string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const other = line[at + i] ?? ''
    const isStem = open && i === words.length - 1
    if (word === '#' ? !/^\d/.test(other) : isStem ? !other.startsWith(word) : other !== word) return false
  }
  return true
}

function indexCues() {
  const byWord = new Map<string, Cue[]>()
  const byStem = new Map<string, Cue[]>()
  for (const [kind, { strong, weak }] of Object.entries(CUES)) {
    for (const [list, weight] of [
      [strong, STRONG],
      [weak, WEAK],
    ] as const) {
      for (const phrase of list.split('|')) {
        const open = phrase.endsWith('*')
        const words = (open ? phrase.slice(0, -1) : phrase).split(' ')
        const cue = {
          kind: kind as SectionKind,
          weight: weight === STRONG && kind === 'nice_to_have' ? NICE : weight,
          words,
          open,
        }
        const [first = ''] = words
        const index = open && words.length === 1 ? byStem : byWord
        const key = index === byStem ? first.slice(0, STEM) : first
        index.set(key, [...(index.get(key) ?? []), cue])
      }
    }
  }
  return { byWord, byStem }
}
