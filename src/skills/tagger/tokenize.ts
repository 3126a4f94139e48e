import { isBlankCode, isWordCode, wordUnit } from './characters.ts'
import { pushToken, type Tokens } from './tokens.ts'
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

/**
 * One pass over the text, into `tokens`. A word is a run of letters and digits, with `++`, `#` or a closing `+` that belong
 * to it, and `.net`. Words of URLs, e-mail addresses and bare hosts with a path are left out.
 */
export function tokenize(text: string, vocabulary: Vocabulary, tokens: Tokens): Tokens {
  const { length } = text
  // Where the last address ended: walking back from an `@` never passes it, which keeps the pass linear.
  let floor = 0
  let gap: number = GAP.line
  let at = 0
  tokens.count = 0
  // Every read stays inside the text: past its end charCodeAt answers NaN, which makes the loop twice as slow.
  while (at < length) {
    const code = text.charCodeAt(at)
    // Blanks first: with the letters they are nearly all of an ad.
    if (code === 32) {
      if (gap < GAP.space) gap = GAP.space
      at++
      continue
    }
    const first = wordUnit(code)
    if (first !== 0 || (code === DOT && isDotNet(text, at))) {
      let hash = Math.imul(HASH_SEED ^ (first === 0 ? DOT : first), HASH_PRIME)
      let end = at + 1
      let next = 0
      while (end < length) {
        next = text.charCodeAt(end)
        const unit = wordUnit(next)
        if (unit === 0) break
        hash = Math.imul(hash ^ unit, HASH_PRIME)
        end++
      }
      if (next === PLUS || next === HASH) {
        const signed = signedEnd(text, at, end, vocabulary)
        if (signed !== end) {
          end = signed
          hash = hashWord(text, at, end)
        }
      } else if ((next === DOT || next === SLASH) && opensHost(text, at, end, gap)) {
        dropFrom(tokens, hostStart(text, at, floor))
        floor = addressEnd(text, end)
        at = floor
        gap = GAP.bracket
        continue
      }
      pushToken(tokens, wordId(vocabulary, hash, text, at, end), at, end, gap)
      at = end
      gap = GAP.none
    } else if ((code === AT || code === COLON) && opensAddress(text, at, code)) {
      dropFrom(tokens, code === AT ? hostStart(text, at, floor) : (tokens.starts[tokens.count - 1] ?? 0))
      floor = addressEnd(text, at + 1)
      at = floor
      gap = GAP.bracket
    } else {
      gap = Math.max(gap, gapOf(text, at, code, tokens))
      at++
    }
  }
  tokens.gaps[tokens.count] = GAP.line
  return tokens
}

/** End of a word with the signs that belong to it: "C++" and "C#", one plus only at the end ("Security+", never "A+B"). */
function signedEnd(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  let signs = end + 1
  while (text.charCodeAt(signs) === PLUS || text.charCodeAt(signs) === HASH) signs++
  if (text.charCodeAt(end) === PLUS && signs === end + 1 && isWordCode(text.charCodeAt(signs))) return end
  // A sign that makes no known word is left out: "Python+" is Python.
  const isKnown = signs - end <= 2 && wordId(vocabulary, hashWord(text, start, signs), text, start, signs) !== 0
  return isKnown ? signs : end
}

function isDotNet(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DOT || isWordCode(text.charCodeAt(at - 1))) return false
  if ((text.charCodeAt(at + 1) | 32) !== 110 || (text.charCodeAt(at + 2) | 32) !== 101) return false
  return (text.charCodeAt(at + 3) | 32) === 116 && !isWordCode(text.charCodeAt(at + 4))
}

/** `@` inside a word, or the `://` after a scheme. */
function opensAddress(text: string, at: number, code: number): boolean {
  if (code === AT) return isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1))
  return code === COLON && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH
}

// Endings that are also parts of product names ("ASP.NET/C#", "Socket.io/Express") are missing on purpose.
const HOST_ENDINGS = new Set(['com', 'org', 'edu', 'gov', 'co', 'de', 'uk', 'fr', 'eu', 'dev', 'app'])

/** "www" before a dot, or a host's last label before a path: "github.com/python". */
function opensHost(text: string, start: number, end: number, gap: number): boolean {
  const next = text.charCodeAt(end)
  if (next === DOT && end - start === 3 && text.slice(start, end).toLowerCase() === 'www') {
    return true
  }
  if (next !== SLASH || gap !== GAP.dot || end - start > 3 || !isWordCode(text.charCodeAt(end + 1))) return false
  return HOST_ENDINGS.has(text.slice(start, end))
}

function hostStart(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && !endsAddress(text.charCodeAt(start - 1))) start--
  return start
}

function addressEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !endsAddress(text.charCodeAt(end))) end++
  return end
}

function endsAddress(code: number): boolean {
  return isBlankCode(code) || code === 10 || code === 13 || '()[]<>"\'`|,;'.includes(String.fromCharCode(code))
}

function dropFrom(tokens: Tokens, start: number): void {
  while (tokens.count > 0 && (tokens.starts[tokens.count - 1] ?? 0) >= start) tokens.count--
}

function gapOf(text: string, at: number, code: number, tokens: Tokens): number {
  if (isBlankCode(code)) return GAP.space
  switch (code) {
    case 10:
    case 13:
    case 0x2022: // bullet
    case 0x25cf:
    case 0x25aa:
      return GAP.line
    case DOT:
      return dotGap(text, at, tokens)
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
      return isBlankCode(text.charCodeAt(at + 1)) || isBlankCode(text.charCodeAt(at - 1)) ? GAP.bracket : GAP.hyphen
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
function dotGap(text: string, at: number, tokens: Tokens): number {
  const next = text.charCodeAt(at + 1)
  if (isWordCode(next)) return isWordCode(text.charCodeAt(at - 1)) ? GAP.dot : GAP.space
  const last = tokens.count - 1
  const length = last < 0 ? 0 : (tokens.ends[last] ?? 0) - (tokens.starts[last] ?? 0)
  const single = length === 1 && text.charCodeAt((tokens.starts[last] ?? 0) - 1) === DOT
  return single || next === 44 || next === 41 ? GAP.space : GAP.sentence
}
