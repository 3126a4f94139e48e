// Tables instead of calls: the scan touches every character of every ad. Past TABLE_SIZE (CJK, private use) all but
// surrogates count as letters without case.
const TABLE_SIZE = 0x2000
const WORD = /[\p{L}\p{N}\p{M}]/u
// The lower-case unit where it belongs to a word, else 0: one look-up a character for the scan.
const WORD_LOWER = new Uint16Array(TABLE_SIZE)
const LOWER = new Uint16Array(TABLE_SIZE)
const UPPER = new Uint16Array(TABLE_SIZE)

for (let code = 0; code < TABLE_SIZE; code++) {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  const upper = character.toUpperCase()
  UPPER[code] = upper.length === 1 ? upper.charCodeAt(0) : code
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  if (WORD.test(character)) WORD_LOWER[code] = LOWER[code] as number
}

/** Whether a UTF-16 unit belongs to a word: letters, digits and marks. NaN (past the end) does not. */
export function isWordCode(code: number): boolean {
  if (code < TABLE_SIZE) return WORD_LOWER[code] !== 0
  return (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00)
}

/** The lower-case unit of a unit that belongs to a word, 0 for any other. */
export function wordUnit(code: number): number {
  if (code < TABLE_SIZE) return WORD_LOWER[code] as number
  return isWordCode(code) ? code : 0
}

/** The lower-case UTF-16 unit of a unit, itself where lowering would need two. */
export function lowerCode(code: number): number {
  return code < TABLE_SIZE ? (LOWER[code] ?? code) : code
}

export function isUpperCode(code: number): boolean {
  return lowerCode(code) !== code
}

export function isLowerCode(code: number): boolean {
  return code < TABLE_SIZE && UPPER[code] !== code
}

/** White space as ads have it, without line breaks. */
export function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
}
