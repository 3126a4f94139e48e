import { DEGREES, SHORT } from './degrees.ts'
import { isStopBefore, sentencesOn } from './topics.ts'

const PREFERRED = /\b(?:preferred|a plus|nice to have|bonus|ideally|desirable|advantage|von vorteil)\b|יתרון/i
/** What is only wished for stands behind a comma: "BSc, advanced degree is an advantage". */
const WISH_BEHIND =
  /[,;(] ?(?:preferably|ideally)\b.*$|[,;(] ?[^,;]{2,80} (?:is )?(?:an? (?:big |strong |definite )?(?:advantage|plus|bonus)|preferred|desirable|יתרון)\W*$/i
const NOT_NEEDED =
  /\b(?:no|not|without)\b[^.\n]{0,30}\bdegree\b|\bdegree (?:is )?not (?:required|needed|necessary)|\bkein(?:e|en)? (?:studium|abschluss|ausbildung)|\bsans diplôme|\bno (?:se )?(?:requiere|necesit)[^.\n]{0,30}(?:título|titulación)|\btuition\b|\bscholarship/i
/** What is taught or looked after is nobody's own degree: "supervise PhD students", "bachelor and master courses". */
const TAUGHT =
  /\b(?:bachelor|master|ph\.?d|doctoral)(?:'s|’s)?(?: (?:and|or|&) (?:master|ph\.?d)(?:'s|’s)?)?[ -](?:students?|courses?|programm?e?s|theses|thesis|classes)\b/gi

const isSentenceEnd = isStopBefore((code) => /\p{Lu}/u.test(String.fromCodePoint(code)))

/** The least degree that is demanded ("Bachelor's or Master's": bachelor); preferred ones do not count. */
export function educationOfText(text: string): string | null {
  for (const line of sentencesOn(text, 'degree', isSentenceEnd)) {
    if (line.length > 1_500) continue
    const said = line.replace(WISH_BEHIND, '')
    if (NOT_NEEDED.test(line) || PREFERRED.test(said)) continue
    const degree = lowestDegree(said)
    if (degree !== null) return degree
  }
  return null
}

/** The degree that a source's label names ("bachelor degree", "Postgraduate"), or null. */
export function educationOfLabel(label: string): string | null {
  const plain = /\b(?:bachelor|master|associate|doctorate|high school|vocational)\b/i
    .exec(label)?.[0]
    ?.toLowerCase()
    .replace(' ', '_')
  return plain ?? (/post-?graduate/i.test(label) ? 'master' : lowestDegree(label))
}

/** The lowest that is named, in words or short; "high school or BS" is a high school's. */
function lowestDegree(text: string): string | null {
  const read = text.replace(TAUGHT, '')
  const isNamed = ([degree, pattern]: [string, RegExp]) =>
    pattern.test(read) || SHORT.some(([short, form]) => short === degree && form.test(read))
  return DEGREES.find(isNamed)?.[0] ?? null
}
