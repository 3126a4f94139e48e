// Tables instead of calls: the scan touches every character of every ad. Past TABLE_SIZE (CJK, private use) all but
// surrogates count as letters without case.
const TABLE_SIZE = 0x2000
const WORD = /[\p{L}\p{N}\p{M}]/u
const IS_WORD = new Uint8Array(TABLE_SIZE)
const LOWER = new Uint16Array(TABLE_SIZE)

for (let code = 0; code < TABLE_SIZE; code++) {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  IS_WORD[code] = WORD.test(character) ? 1 : 0
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code
}

/** Whether a UTF-16 unit belongs to a word: letters, digits and marks. NaN (past the end) does not. */
export function isWordCode(code: number): boolean {
  if (code < TABLE_SIZE) return IS_WORD[code] === 1
  return (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00)
}

/** The lower-case UTF-16 unit of a unit, itself where lowering would need two. */
export function lowerCode(code: number): number {
  return code < TABLE_SIZE ? (LOWER[code] ?? code) : code
}

export function isUpperCode(code: number): boolean {
  return lowerCode(code) !== code
}

/** White space as ads have it, without line breaks. */
export function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
}
