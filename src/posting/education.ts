/** From the lowest to the highest, with the words of ads in several languages. */
const DEGREES: [string, RegExp][] = [
  ['high_school', /\b(?:high school|ged\b|secondary school|a-levels|abitur|baccalauréat)\b/i],
  ['vocational', /\b(?:abgeschlossene (?:berufs)?ausbildung|vocational|trade school|bac ?\+ ?[23]|mbo)\b/i],
  ['associate', /\bassociate(?:'s|’s|s)? degree\b/i],
  [
    'bachelor',
    /\b(?:bachelor(?:'s|’s|s)?(?! party)|undergraduate degree|bs\/ms|b\.?tech|licenciatura|licence\b(?= en)|laurea|hbo|(?:university|college|four[- ]year|4[- ]year) degree|abgeschlossenes studium|hochschulabschluss|degree in|תואר ראשון)/i,
  ],
  [
    'master',
    /\b(?:master(?:'s|’s|s)? (?:degree|in\b|or\b|preferred|required)|mba|bac ?\+ ?5|diplom-|dipl\.|maestría)\b/i,
  ],
  ['doctorate', /\b(?:ph\.?d\.?|doctorate|doctoral degree|promotion in|m\.?d\.? degree|j\.?d\.? degree)(?![\w-])/i],
]
/** Short forms count by their capitals: "BS in Biology", never "BS in meetings". */
const SHORT_BACHELOR = /(?<![\w.])B\.?(?:S|A|Sc|Eng|Tech)\.?(?=(?: degree|,? (?:in|or) (?:an? )?\p{Lu}|\/M))/u
const SHORT_MASTER = /(?<![\w.])M\.?(?:S|Sc|A|Eng)\.?(?=(?: degree|,? in \p{Lu}))/u
const PREFERRED = /\b(?:preferred|a plus|nice to have|bonus|ideally|desirable|advantage|von vorteil)\b/i
const NOT_NEEDED = /\b(?:no|not|without)\b[^.\n]{0,30}\bdegree\b|\bdegree (?:is )?not (?:required|needed|necessary)/i

/** The least degree that is demanded ("Bachelor's or Master's": bachelor); preferred ones do not count. */
export function educationOfText(text: string): string | null {
  for (const line of text.split(/\n|(?<=[a-z)][.!?]) (?=\p{Lu})/u)) {
    if (
      line.length > 1_500 ||
      !/degree|bachelor|master|ph\.?d|diplom|school|licen|studium|laurea|\bb\.?[sa]c?\b|\bmba\b|bac ?\+|ausbildung|abschluss|תואר|\bhbo\b|b\.?tech/i.test(
        line,
      )
    )
      continue
    if (NOT_NEEDED.test(line) || PREFERRED.test(line)) continue
    const degree = lowestDegree(line)
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
