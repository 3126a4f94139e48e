import { fix_encoding } from 'ftfy-js'
import { is_bad } from 'ftfy-js/badness'

/** Characters that begin most mojibake: UTF-8 lead bytes read as Latin-1 or Windows-1252. Without one there is nothing to mend. */
const SUSPECT = /[\u0080-\u009fÂÃÄÅÆÇÈÉÐÑâãäåçèéêëìíðï]/
/** The same lead bytes followed by what a continuation byte turns into. */
const SUSPECT_PAIR =
  /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const LONE_SURROGATE = /\p{Surrogate}/gu
const DIRT = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\u2060\ufeff]/
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\u2060]/g

/** Mends mojibake line by line where there is some; strips NUL, controls and lone surrogates; line ends become `\n`. */
export function repairText(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.replace(LONE_SURROGATE, '')
  const clean = DIRT.test(wellFormed) ? wellFormed.replace(CONTROLS, '').replace(/\r\n?|\u2028|\u2029/g, '\n') : wellFormed
  if (!SUSPECT.test(clean) || !SUSPECT_PAIR.test(clean)) return clean
  return clean
    .split('\n')
    .map((line) => (SUSPECT_PAIR.test(line) && is_bad(line) ? fix_encoding(line) : line))
    .join('\n')
    .replace(CONTROLS, '')
}
