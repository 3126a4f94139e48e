import { isBlankCode, isWordCode, WORD_UNITS } from './characters.ts'
import { makeRoom, type Tokens } from './tokens.ts'
import { unitsOf } from './units.ts'
import { checkWith, HASH_PRIME, HASH_SEED, idOfUnits, type Vocabulary, wordId } from './vocabulary.ts'

/** What stands between two words, weakest first: of several signs the strongest counts. */
export const GAP = {
  none: 0,
  space: 1,
  hyphen: 2,
  dot: 3,
  apostrophe: 4,
  slash: 5,
  ampersand: 6,
  list: 7,
  bracket: 8,
  semicolon: 9,
  sentence: 10,
  line: 11,
} as const

const BLANK = 32
const PLUS = 43
const AT = 64
const COLON = 58
const HASH = 35
const DOT = 46
const SLASH = 47
const HEBREW_FIRST = 0x5d0

/**
 * One pass over the text, into `tokens`. A word is a run of letters and digits, with `++`, `#` or a closing `+` that belong
 * to it, and `.net`. Words of URLs, e-mail addresses and bare hosts with a path are left out.
 */
export function tokenize(text: string, vocabulary: Vocabulary, tokens: Tokens): Tokens {
  const { length } = text
  const units = unitsOf(text)
  // Two words never touch, so that this is room for all of them.
  makeRoom(tokens, (length >> 1) + 2)
  tokens.units = units
  const { ids, starts, ends, gaps, flags } = tokens
  // Where the last address ended: walking back from an `@` never passes it, which keeps the pass linear.
  let floor = 0
  let gap: number = GAP.line
  let at = 0
  let count = 0
  while (at < length) {
    const code = units[at] as number
    const first = WORD_UNITS[code] as number
    if (first !== 0 || (code === DOT && isDotNet(units, at))) {
      let check = first === 0 ? DOT : first
      let hash = Math.imul(HASH_SEED ^ check, HASH_PRIME)
      let end = at + 1
      let next = units[end] as number
      let unit = WORD_UNITS[next] as number
      // The 0 behind the text belongs to no word.
      while (unit !== 0) {
        hash = Math.imul(hash ^ unit, HASH_PRIME)
        check = checkWith(check, unit)
        next = units[++end] as number
        unit = WORD_UNITS[next] as number
      }
      let id = -1
      if (next === PLUS || next === HASH) {
        const signed = signedEnd(units, at, end, vocabulary)
        if (signed !== end) {
          end = signed
          id = idOfUnits(vocabulary, units, at, end)
          next = units[end] as number
        }
      } else if ((next === DOT || next === SLASH) && opensHost(text, units, at, end, gap)) {
        count = countBefore(tokens, count, hostStart(units, at, floor))
        floor = addressEnd(units, length, end)
        at = floor
        gap = GAP.bracket
        continue
      }
      if (id < 0) id = wordId(vocabulary, hash, check)
      if (id === 0 && code >= HEBREW_FIRST) id = idBehindParticles(vocabulary, units, at, end)
      ids[count] = id
      flags[count] = vocabulary.flags[id] as number
      starts[count] = at
      ends[count] = end
      gaps[count] = gap
      count++
      at = end
      gap = GAP.none
      // Blanks are nearly all of what stands behind words.
      if (next === BLANK) {
        gap = GAP.space
        at++
      }
    } else if (code === BLANK) {
      if (gap < GAP.space) gap = GAP.space
      at++
    } else if ((code === AT || code === COLON) && opensAddress(units, at, code)) {
      count = countBefore(tokens, count, code === AT ? hostStart(units, at, floor) : (starts[count - 1] ?? 0))
      floor = addressEnd(units, length, at + 1)
      at = floor
      gap = GAP.bracket
    } else {
      let sign = SIGN_GAPS[code] as number
      if (sign === OPEN_GAP) sign = code === DOT ? dotGap(units, at, starts, ends, count - 1) : hyphenGap(units, at)
      if (sign > gap) gap = sign
      at++
    }
  }
  tokens.count = count
  gaps[count] = GAP.line
  return tokens
}

// The particles that Hebrew writes in one with the next word: and, the, in, to, from, that, as.
const HEBREW_PARTICLES = new Set('והבלמשכ')

/** Id of a known Hebrew word behind up to three particles ("ובאקסל"), 0 where there is none, as for words of other scripts. */
function idBehindParticles(vocabulary: Vocabulary, units: Uint16Array, start: number, end: number): number {
  for (
    let at = start;
    at < start + 3 && end - at > 3 && HEBREW_PARTICLES.has(String.fromCharCode(units[at] as number));
    at++
  ) {
    const bare = idOfUnits(vocabulary, units, at + 1, end)
    if (bare !== 0) return bare
  }
  return 0
}

/** End of a word with the signs that belong to it: "C++" and "C#", one plus only at the end ("Security+", never "A+B"). */
function signedEnd(units: Uint16Array, start: number, end: number, vocabulary: Vocabulary): number {
  let signs = end + 1
  while (units[signs] === PLUS || units[signs] === HASH) signs++
  if (units[end] === PLUS && signs === end + 1 && isWordCode(units[signs])) return end
  // A sign that makes no known word is left out: "Python+" is Python.
  const isKnown = signs - end <= 2 && idOfUnits(vocabulary, units, start, signs) !== 0
  return isKnown ? signs : end
}

function isDotNet(units: Uint16Array, at: number): boolean {
  if (isWordCode(units[at - 1])) return false
  if (((units[at + 1] as number) | 32) !== 110 || ((units[at + 2] as number) | 32) !== 101) return false
  return ((units[at + 3] as number) | 32) === 116 && !isWordCode(units[at + 4])
}

/** `@` inside a word, or the `://` after a scheme. */
function opensAddress(units: Uint16Array, at: number, code: number): boolean {
  if (code === AT) return isWordCode(units[at - 1]) && isWordCode(units[at + 1])
  return code === COLON && units[at + 1] === SLASH && units[at + 2] === SLASH
}

// Endings that are also parts of product names ("ASP.NET/C#", "Socket.io/Express") are missing on purpose.
const HOST_ENDINGS = new Set(['com', 'org', 'edu', 'gov', 'co', 'de', 'uk', 'fr', 'eu', 'dev', 'app'])

/** "www" before a dot, or a host's last label before a path: "github.com/python". */
function opensHost(text: string, units: Uint16Array, start: number, end: number, gap: number): boolean {
  const next = units[end]
  if (next === DOT && end - start === 3 && text.slice(start, end).toLowerCase() === 'www') {
    return true
  }
  if (next !== SLASH || gap !== GAP.dot || end - start > 3 || !isWordCode(units[end + 1])) return false
  return HOST_ENDINGS.has(text.slice(start, end))
}

function hostStart(units: Uint16Array, at: number, floor: number): number {
  let start = at
  while (start > floor && !endsAddress(units[start - 1] as number)) start--
  return start
}

function addressEnd(units: Uint16Array, length: number, at: number): number {
  let end = at
  while (end < length && !endsAddress(units[end] as number)) end++
  return end
}

function endsAddress(code: number): boolean {
  return isBlankCode(code) || code === 10 || code === 13 || '()[]<>"\'`|,;'.includes(String.fromCharCode(code))
}

/** How many of the first `count` words stand before an offset. */
function countBefore({ starts }: Tokens, count: number, offset: number): number {
  let kept = count
  while (kept > 0 && (starts[kept - 1] as number) >= offset) kept--
  return kept
}

// Signs whose gap depends on what stands beside them.
const OPEN_GAP = 255
const OPEN_SIGNS = '.-\u2010\u2011\u2013'
// By the gap; Markdown's marks say nothing. What is not here is as good as a blank.
const SIGNS: [gap: number, signs: string][] = [
  [GAP.line, '\n\r\u2022\u25cf\u25aa'],
  [GAP.sentence, '!?'],
  [GAP.semicolon, ';'],
  [GAP.bracket, '()[]:<>\u2014'],
  [GAP.list, ',|\u00b7\u3001'],
  [GAP.slash, '/\\'],
  [GAP.ampersand, '&'],
  [GAP.apostrophe, "'\u2019"],
  [GAP.hyphen, '_'],
  [GAP.none, '*`'],
  [OPEN_GAP, OPEN_SIGNS],
]
const SIGN_GAPS = new Uint8Array(0x10000).fill(GAP.space)
for (const [gap, signs] of SIGNS) for (const sign of signs) SIGN_GAPS[sign.charCodeAt(0)] = gap

/** With blanks around them hyphens are dashes. */
function hyphenGap(units: Uint16Array, at: number): number {
  return isBlankCode(units[at + 1]) || isBlankCode(units[at - 1]) ? GAP.bracket : GAP.hyphen
}

/** A dot inside "Node.js" joins; after "e.g" it is nothing; before white space it ends a sentence. */
function dotGap(units: Uint16Array, at: number, starts: Int32Array, ends: Int32Array, last: number): number {
  const next = units[at + 1]
  if (isWordCode(next)) return isWordCode(units[at - 1]) ? GAP.dot : GAP.space
  const start = last < 0 ? 0 : (starts[last] as number)
  const single = last >= 0 && (ends[last] as number) - start === 1 && units[start - 1] === DOT
  return single || next === 44 || next === 41 ? GAP.space : GAP.sentence
}
