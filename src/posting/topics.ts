import { TOPIC_WORDS, type Topic } from './topic-words.ts'

/** A word of the automaton that ends in a state. */
interface Found {
  topic: Topic
  length: number
  /** Only as a word of its own. */
  alone: boolean
}

type Mentions = Record<Topic, number[]>

const TOPICS = Object.keys(TOPIC_WORDS) as Topic[]
/** Past it stand no letters of any topic's words. */
const MAX_CODE = 0x600
const { classes, width, next, found } = buildAutomaton()
// Seven readers ask about one text, one after the other.
let last: { text: string; mentions: Mentions } = { text: '', mentions: noMentions() }

/** Whether a text has any word of a topic, whatever its case. All topics of a text cost one pass over it together. */
export function speaksOf(text: string, topic: Topic): boolean {
  return mentionsIn(text)[topic].length > 0
}

/** The sentences of a text that have a word of a topic, as `isBreak` parts them at single characters. Linear. */
export function sentencesOn(text: string, topic: Topic, isBreak: (text: string, at: number) => boolean): string[] {
  const sentences: string[] = []
  let end = 0
  for (const at of mentionsIn(text)[topic]) {
    if (at < end) continue
    let start = at
    while (start > end && !isBreak(text, start - 1)) start--
    end = at
    while (end < text.length && !isBreak(text, end)) end++
    sentences.push(text.slice(start, end))
  }
  return sentences
}

/** A line's end, or the blank behind a full stop. */
export function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || (code === 32 && isEndSign(text.charCodeAt(at - 1)))
}

/** A line's end, or the blank between a full stop behind a small letter or bracket and a capital that `isCapital` knows. */
export function isStopBefore(isCapital: (code: number) => boolean): (text: string, at: number) => boolean {
  return (text, at) => {
    const code = text.charCodeAt(at)
    if (code === 10) return true
    if (code !== 32 || !isEndSign(text.charCodeAt(at - 1))) return false
    const before = text.charCodeAt(at - 2)
    return ((before >= 97 && before <= 122) || before === 41) && isCapital(text.codePointAt(at + 1) ?? 0)
  }
}

function isEndSign(code: number): boolean {
  return code === 46 || code === 33 || code === 63
}

function mentionsIn(text: string): Mentions {
  if (last.text !== text) last = { text, mentions: readMentions(text) }
  return last.mentions
}

function readMentions(text: string): Mentions {
  const mentions = noMentions()
  let state = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    state = next[state * width + (code < MAX_CODE ? (classes[code] as number) : 0)] as number
    const ending = found[state]
    if (ending === undefined) continue
    for (const { topic, length, alone } of ending) {
      const start = at + 1 - length
      if (!alone || !(isAsciiWord(text.charCodeAt(start - 1)) || isAsciiWord(text.charCodeAt(at + 1))))
        mentions[topic].push(start)
    }
  }
  return mentions
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
}

function noMentions(): Mentions {
  return Object.fromEntries(TOPICS.map((topic) => [topic, []])) as unknown as Mentions
}

/** Aho and Corasick's automaton (1975), its failure links folded into one table of states by classes of characters. */
function buildAutomaton() {
  const words = TOPICS.flatMap((topic) =>
    TOPIC_WORDS[topic].map((written) => {
      const alone = written.startsWith('=')
      return { topic, alone, word: alone ? written.slice(1) : written }
    }),
  )
  const letters = [...new Set(words.flatMap(({ word }) => [...word]))]
  const classes = new Uint8Array(MAX_CODE)
  for (const [index, letter] of letters.entries()) {
    classes[letter.charCodeAt(0)] = index + 1
    classes[letter.toUpperCase().charCodeAt(0)] = index + 1
  }
  const width = letters.length + 1
  const states: number[][] = [new Array(width).fill(0)]
  const found: (Found[] | undefined)[] = [undefined]
  for (const { topic, alone, word } of words) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const row = states[state] as number[]
      const by = classes[word.charCodeAt(at)] as number
      if (row[by] === 0) {
        row[by] = states.length
        states.push(new Array(width).fill(0))
        found.push(undefined)
      }
      state = row[by] as number
    }
    found[state] = [...(found[state] ?? []), { topic, length: word.length, alone }]
  }
  linkFailures(states, found, width)
  return { classes, width, next: Uint16Array.from(states.flat()), found }
}

function linkFailures(states: number[][], found: (Found[] | undefined)[], width: number): void {
  const failure = new Array<number>(states.length).fill(0)
  const queue = [0]
  for (const state of queue) {
    const row = states[state] as number[]
    const behind = states[failure[state] as number] as number[]
    for (let by = 0; by < width; by++) {
      const below = row[by] as number
      if (below === 0) {
        if (state !== 0) row[by] = behind[by] as number
        continue
      }
      const link = state === 0 ? 0 : (behind[by] as number)
      failure[below] = link
      if (found[link] !== undefined) found[below] = [...(found[below] ?? []), ...(found[link] as Found[])]
      queue.push(below)
    }
  }
}
