const COMBINING = /\p{M}+/gu
const ASCII_ONLY = /^[\x20-\x7e]*$/
const SINGLE_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }

/** Lower case without accents, so that "Zürich" and "ZURICH" compare equal; other scripts keep their letters. */
export function fold(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(/[łøđßæœıþ]/g, (letter) => SINGLE_LETTERS[letter] ?? letter)
}

/** The folded words of a text, joined by single spaces: letters and digits of any script, `+` and `#` (C++, C#). */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

/** One line without runs of white space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
