// Tables instead of calls: the scan touches every character of every ad. Past CASED (CJK, private use) all but surrogates
// count as letters without case.
const CASED = 0x2000
const WORD = /[\p{L}\p{N}\p{M}]/u
/** The lower-case unit where a UTF-16 unit belongs to a word (letters, digits, marks), else 0: one look-up a character. */
export const WORD_UNITS: Uint16Array = new Uint16Array(0x10000)
const LOWER = new Uint16Array(CASED)
const UPPER = new Uint16Array(CASED)

for (let code = 0; code < CASED; code++) {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  const upper = character.toUpperCase()
  UPPER[code] = upper.length === 1 ? upper.charCodeAt(0) : code
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  if (WORD.test(character)) WORD_UNITS[code] = LOWER[code] as number
}
for (let code = 0x3040; code < 0xd800; code++) WORD_UNITS[code] = code
for (let code = 0xf900; code < 0xfe00; code++) WORD_UNITS[code] = code

/** Whether a UTF-16 unit belongs to a word. Undefined and NaN (past the end) do not. */
export function isWordCode(code: number | undefined): boolean {
  return (WORD_UNITS[code as number] ?? 0) !== 0
}

/** The lower-case UTF-16 unit of a unit, itself where lowering would need two. */
export function lowerCode(code: number): number {
  return code < CASED ? (LOWER[code] ?? code) : code
}

export function isUpperCode(code: number): boolean {
  return lowerCode(code) !== code
}

export function isLowerCode(code: number): boolean {
  return code < CASED && UPPER[code] !== code
}

/** White space as ads have it, without line breaks. */
export function isBlankCode(code: number | undefined): boolean {
  if (code === undefined) return false
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
}
