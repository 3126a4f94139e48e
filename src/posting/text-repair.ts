import { createRequire } from 'node:module'
import { is_bad } from 'ftfy-js/badness'

/** Characters that begin mojibake: UTF-8 lead bytes read as Latin-1 or Windows-1252, of Hebrew and Arabic too. Without one there is nothing to mend. */
const SUSPECT = /[\u0080-\u009f\u00c2-\u00f4]/
/** The same lead bytes followed by what a continuation byte turns into. */
const SUSPECT_PAIR = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const LONE_SURROGATE = /\p{Surrogate}/gu
/** Controls but tab, line feed and the C1 range: by these the repair knows which bytes a text was made of. */
const CONTROLS = /[[\p{Cc}\u2060\ufeff]--[\t\n\u0080-\u009f]]/gv
const DIRT = /[[\p{Cc}\u2028\u2029\u2060\ufeff]--[\t\n\u0080-\u009f]]/v

const require = createRequire(import.meta.url)

/** Mends mojibake line by line where there is some; strips NUL, controls and lone surrogates; line ends become `\n`. */
export function repairText(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.replace(LONE_SURROGATE, '')
  const clean = DIRT.test(wellFormed)
    ? wellFormed.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(CONTROLS, '')
    : wellFormed
  if (!SUSPECT.test(clean) || !SUSPECT_PAIR.test(clean)) return clean
  return clean
    .split('\n')
    .map((line) => (SUSPECT_PAIR.test(line) && is_bad(line) ? fixEncoding(line) : line))
    .join('\n')
    .replace(CONTROLS, '')
}

/** The library carries the names of all characters, 10 MB in each thread: it is loaded with the first text that needs it. */
function fixEncoding(line: string): string {
  const { fix_encoding } = require('ftfy-js') as typeof import('ftfy-js')
  return fix_encoding(line)
}
