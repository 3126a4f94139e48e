import { isBlankCode, isWordCode, WORD_UNITS } from './characters.ts'
import { makeRoom, type Tokens } from './tokens.ts'
import { unitsOf } from './units.ts'
import { HASH_PRIME, HASH_SEED, hashWord, type Vocabulary, wordId } from './vocabulary.ts'

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

const PLUS = 43
const AT = 64
const COLON = 58
const HASH = 35
const DOT = 46
const SLASH = 47
const HEBREW_FIRST = 0x5d0
const HEBREW_LAST = 0x5ea

/**
 * One pass over the text, into `tokens`. A word is a run of letters and digits, with `++`, `#` or a closing `+` that belong
 * to it, and `.net`. Words of URLs, e-mail addresses and bare hosts with a path are left out.
 */
export function tokenize(text: string, vocabulary: Vocabulary, tokens: Tokens): Tokens {
  const { length } = text
  const units = unitsOf(text)
  // Two words never touch, so that this is room for all of them.
  makeRoom(tokens, (length >> 1) + 2)
  const { ids, starts, ends, gaps } = tokens
  // Where the last address ended: walking back from an `@` never passes it, which keeps the pass linear.
  let floor = 0
  let gap: number = GAP.line
  let at = 0
  tokens.count = 0
  while (at < length) {
    const code = units[at] as number
    // Blanks first: with the letters they are nearly all of an ad.
    if (code === 32) {
      if (gap < GAP.space) gap = GAP.space
      at++
      continue
    }
    const first = WORD_UNITS[code] as number
    if (first !== 0 || (code === DOT && isDotNet(units, at))) {
      let hash = Math.imul(HASH_SEED ^ (first === 0 ? DOT : first), HASH_PRIME)
      let end = at + 1
      let next = units[end] as number
      let unit = WORD_UNITS[next] as number
      // The 0 behind the text belongs to no word.
      while (unit !== 0) {
        hash = Math.imul(hash ^ unit, HASH_PRIME)
        next = units[++end] as number
        unit = WORD_UNITS[next] as number
      }
      if (next === PLUS || next === HASH) {
        const signed = signedEnd(units, at, end, vocabulary)
        if (signed !== end) {
          end = signed
          hash = hashWord(units, at, end)
        }
      } else if ((next === DOT || next === SLASH) && opensHost(text, units, at, end, gap)) {
        dropFrom(tokens, hostStart(units, at, floor))
        floor = addressEnd(units, length, end)
        at = floor
        gap = GAP.bracket
        continue
      }
      const count = tokens.count++
      const id = wordId(vocabulary, hash, units, at, end)
      ids[count] = id === 0 && isHebrew(code) ? idBehindParticles(vocabulary, units, at, end) : id
      starts[count] = at
      ends[count] = end
      gaps[count] = gap
      at = end
      gap = GAP.none
    } else if ((code === AT || code === COLON) && opensAddress(units, at, code)) {
      dropFrom(tokens, code === AT ? hostStart(units, at, floor) : (tokens.starts[tokens.count - 1] ?? 0))
      floor = addressEnd(units, length, at + 1)
      at = floor
      gap = GAP.bracket
    } else {
      gap = Math.max(gap, gapOf(units, at, code, tokens))
      at++
    }
  }
  tokens.gaps[tokens.count] = GAP.line
  return tokens
}

// The particles that Hebrew writes in one with the next word: and, the, in, to, from, that, as.
const HEBREW_PARTICLES = new Set('והבלמשכ')

function isHebrew(code: number): boolean {
  return code >= HEBREW_FIRST && code <= HEBREW_LAST
}

/** Id of a known Hebrew word behind up to three particles ("ובאקסל"), 0 where there is none. */
function idBehindParticles(vocabulary: Vocabulary, units: Uint16Array, start: number, end: number): number {
  for (
    let at = start;
    at < start + 3 && end - at > 3 && HEBREW_PARTICLES.has(String.fromCharCode(units[at] as number));
    at++
  ) {
    const bare = wordId(vocabulary, hashWord(units, at + 1, end), units, at + 1, end)
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
  const isKnown = signs - end <= 2 && wordId(vocabulary, hashWord(units, start, signs), units, start, signs) !== 0
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

function dropFrom(tokens: Tokens, start: number): void {
  while (tokens.count > 0 && (tokens.starts[tokens.count - 1] ?? 0) >= start) tokens.count--
}

function gapOf(units: Uint16Array, at: number, code: number, tokens: Tokens): number {
  if (isBlankCode(code)) return GAP.space
  switch (code) {
    case 10:
    case 13:
    case 0x2022: // bullet
    case 0x25cf:
    case 0x25aa:
      return GAP.line
    case DOT:
      return dotGap(units, at, tokens)
    case 33: // !
    case 63: // ?
      return GAP.sentence
    case 59:
      return GAP.semicolon
    case 44: // comma
    case 124: // |
    case 0xb7: // middle dot
    case 0x3001:
      return GAP.list
    case SLASH:
    case 92:
      return GAP.slash
    case 38:
      return GAP.ampersand
    case 39:
    case 0x2019:
      return GAP.apostrophe
    case 45: // hyphens; with blanks around they are dashes
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return isBlankCode(units[at + 1]) || isBlankCode(units[at - 1]) ? GAP.bracket : GAP.hyphen
    case 95:
      return GAP.hyphen
    case 42: // Markdown's marks say nothing
    case 96:
      return GAP.none
    case 40:
    case 41:
    case 58:
    case 91:
    case 93:
    case 0x2014:
    case 0x3e:
    case 0x3c:
      return GAP.bracket
    default:
      return GAP.space
  }
}

/** A dot inside "Node.js" joins; after "e.g" it is nothing; before white space it ends a sentence. */
function dotGap(units: Uint16Array, at: number, tokens: Tokens): number {
  const next = units[at + 1]
  if (isWordCode(next)) return isWordCode(units[at - 1]) ? GAP.dot : GAP.space
  const last = tokens.count - 1
  const length = last < 0 ? 0 : (tokens.ends[last] ?? 0) - (tokens.starts[last] ?? 0)
  const single = length === 1 && units[(tokens.starts[last] ?? 0) - 1] === DOT
  return single || next === 44 || next === 41 ? GAP.space : GAP.sentence
}
