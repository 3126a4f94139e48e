import { isStopBefore, sentencesOn } from './topics.ts'

/** From the lowest to the highest, with the words of ads in several languages. */
const DEGREES: [string, RegExp][] = [
  [
    'high_school',
    /\b(?:high school (?:diploma|degree|graduate|education|or)|(?:completed|finished|graduated) high school|ged\b|secondary school (?:leaving|diploma|certificate|education)|a-levels|abitur|baccalauréat)\b/i,
  ],
  [
    'vocational',
    /\b(?:abgeschlossene (?:berufs)?ausbildung|vocational (?:training|school|qualification|degree)|trade school|bac ?\+ ?[23]|mbo)\b/i,
  ],
  ['associate', /\bassociate(?:'s|’s|s)? degree\b/i],
  [
    'bachelor',
    /\b(?:bachelor(?:'s|’s|s)?(?! party)|undergraduate degree|bs\/ms|b\.?tech|licenciatura|licence\b(?= en)|laurea|hbo|(?:university|college|four[- ]year|4[- ]year) degree|abgeschlossenes studium|hochschulabschluss|(?<!(?:master|doctor)\S{0,3} )(?:engineering|science|technical|technology) degree|(?<!(?:master|doctora|associate)\S{0,3} )degree in)|תואר ראשון|תואר אקדמי/i,
  ],
  [
    'master',
    /\b(?:master(?:'s|’s|s)? (?:degree|in\b|or\b|preferred|required)|mba|bac ?\+ ?5|diplom-|dipl\.[- ]?|maestría)\b|תואר שני/i,
  ],
  ['doctorate', /\b(?:ph\.?d\.?|doctorate|doctoral degree|promotion in|m\.?d\.? degree|j\.?d\.? degree)(?![\w-])/i],
]
/** Short forms count by their capitals: "BS in Biology", never "BS in meetings". */
const SHORT_BACHELOR = /(?<![\w.])B\.?(?:S|A|Sc|Eng|Tech)\.?(?=(?: degree|,? (?:in|or) (?:an? )?\p{Lu}|\/M))/u
const SHORT_MASTER = /(?<![\w.])M\.?(?:S|Sc|A|Eng)\.?(?=(?: degree|,? in \p{Lu}))/u
const PREFERRED = /\b(?:preferred|a plus|nice to have|bonus|ideally|desirable|advantage|von vorteil)\b|יתרון/i
/** What is only wished for stands behind a comma: "BSc, advanced degree is an advantage". */
const WISH_BEHIND =
  /[,;(] ?(?:preferably|ideally)\b.*$|[,;(] ?[^,;]{2,80} (?:is )?(?:an? (?:big |strong |definite )?(?:advantage|plus|bonus)|preferred|desirable|יתרון)\W*$/i
const NOT_NEEDED = /\b(?:no|not|without)\b[^.\n]{0,30}\bdegree\b|\bdegree (?:is )?not (?:required|needed|necessary)/i

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

function lowestDegree(text: string): string | null {
  const named = DEGREES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
  if (named !== 'high_school' && SHORT_BACHELOR.test(text)) return 'bachelor'
  return named ?? (SHORT_MASTER.test(text) ? 'master' : null)
}
