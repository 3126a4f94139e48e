import { fold } from './fold.ts'
import type { Section, YearsRange } from './posting.ts'

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  ein: 1,
  zwei: 2,
  drei: 3,
  funf: 5,
  deux: 2,
  trois: 3,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
}
const NUMBER = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`
/** "3+ years", "3-5 yrs", "3 to 5 years", "three (3) years", "mindestens 3 Jahre", "3 ans". */
const YEARS = new RegExp(
  `\\b${NUMBER}(?:[.,]5)?(?: ?\\(\\d{1,2}\\))? ?(\\+|plus|or more)?(?: ?(?:-|–|—|to|bis|a|al?) ?(\\d{1,2}) ?(\\+)?)?[ -]?(\\+)? ?(?:or more |full )?(?:years?|yrs?|yoe|jahren?|ans|annees?|anos?|anni|jaar|jaren|lata?|ar|שנ(?:ים|ות))(?![a-z])`,
  'g',
)
const UNIT = /year|yrs?\b|yoe|jahr|\bans\b|ann[eé]e|año|\banos?\b|anni|jaar|\blata?\b|\bår\b|שנ/i
const EXPERIENCE =
  /experien|expertise|background|\byoe\b|\bexp\b|working (?:with|in|as|on)|work(?:ed)? (?:in|with|as)|track record|practice|hands on|industry|professional|erfahrung|experience|esperienza|ervaring|doswiadczen|erfarenhet|praxis|development|programming|engineering|management|ניסיון|building|developing|in a similar|in the (?:field|role)|post[- ]?graduate|licensed/
const NO_DEMAND =
  /\byears? old\b|\bold\b|years? of age|\bage[ds]?\b|jahre alt|ans d existence|in business|we (?:have|ve)\b|our (?:company|team|history|founders?)|founded|since (?:19|20)\d\d|for (?:over|more than|the (?:past|last)) |over the (?:last|past|next)|(?:last|past|next) (?:\d{1,2}|\w+) years|years? ago|contract|fixed term|warranty|anniversary|history|years? in a row|combined|vesting|collectively|of service|track record of \d+ years as a company|company with|leader for/
/** "…, preferably in finance": the wish is what stands behind the comma, the years before it are demanded. */
const WISH_BEHIND =
  /[,(] ?(?:preferably|ideally)\b.*$|[,(] ?(?!or |and )[^,(]{2,60} (?:(?:is )?(?:an advantage|a plus|preferred|desirable))\W*$/
const PREFERRED = /\bprefer|ideally|nice to have|bonus|a plus\b|desirable|advantage|von vorteil|\bplus\b[.!]?$/
/** "A four-year degree" counts no work. */
const STUDY =
  /\b(?:two|three|four|five|\d)[- ]years? (?:college |university )?(?:degree|programme|program|course|study|studies)\b/
const DEGREE = /\b(?:bachelor|master|phd|ph\.d|degree|bs|ms|diploma|associate)/

/** Years by the source's own label: "3-5", "36 months", "5+ years"; null where it tells none. */
export function experienceOfLabel(label: string): YearsRange | null {
  const words = fold(label.slice(0, 200))
  const months = /^(\d{1,3}) ?months?$/.exec(words.trim())
  if (months !== null) return { min: Math.round(Number(months[1]) / 12), max: null }
  const range = /^(\d{1,2}) ?(\+)?(?: ?(?:-|–|to) ?(\d{1,2}))?(?: ?\+)? ?(?:years?|yrs?|jahre|ans)?(?: .*)?$/.exec(
    words.trim(),
  )
  if (range === null) return rangesOfLine(words)[0] ?? null
  return valid(Number(range[1]), range[3] === undefined ? null : Number(range[3]))
}

/** Years that the ad demands: the broadest demand, the lowest where they go by degree; preferred years do not count. */
export function experienceOfSections(sections: Section[]): YearsRange | null {
  const demanded: { range: YearsRange; byDegree: boolean }[] = []
  for (const section of sections) {
    if (
      section.kind === 'nice_to_have' ||
      section.kind === 'benefits' ||
      section.kind === 'company' ||
      section.kind === 'process'
    )
      continue
    for (const line of section.text.split('\n')) {
      if (line.length > 2_000 || !UNIT.test(line)) continue
      for (const sentence of fold(line).split(/(?<=[a-z)]\.) +|; /)) {
        const said = sentence.replace(WISH_BEHIND, '')
        if (PREFERRED.test(said)) continue
        const ranges = demandsOf(said, section.kind === 'requirements')
        const byDegree = ranges.length > 0 && DEGREE.test(said)
        for (const range of ranges) demanded.push({ range, byDegree })
      }
    }
  }
  return broadest(demanded)
}

function broadest(demanded: { range: YearsRange; byDegree: boolean }[]): YearsRange | null {
  const degrees = demanded.filter((each) => each.byDegree).map((each) => each.range)
  if (degrees.length > 1) return degrees.reduce((low, range) => (range.min < low.min ? range : low))
  const all = demanded.map((each) => each.range)
  return all.length === 0 ? null : all.reduce((high, range) => (range.min > high.min ? range : high))
}

function demandsOf(sentence: string, inRequirements: boolean): YearsRange[] {
  if (NO_DEMAND.test(sentence) || !(inRequirements || EXPERIENCE.test(sentence))) return []
  return rangesOfLine(sentence)
}

function rangesOfLine(folded: string): YearsRange[] {
  if (STUDY.test(folded)) return []
  return [...folded.replace(/\bbetween (\d{1,2}) and (?=\d)/g, '$1-').matchAll(YEARS)].flatMap((match) => {
    const min = NUMBERS[match[1] ?? ''] ?? Number(match[1])
    const upTo = /\b(?:up to|bis zu|max(?:imum)?\.?|less than|under) ?$/.test(
      folded.slice(Math.max(0, match.index - 12), match.index),
    )
    const range = upTo ? valid(0, min) : valid(min, match[3] === undefined ? null : Number(match[3]))
    return range === null ? [] : [range]
  })
}

function valid(min: number, max: number | null): YearsRange | null {
  if (!(min >= 0 && min <= 30) || (max !== null && (max < min || max > 40))) return null
  return { min, max }
}
