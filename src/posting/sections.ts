import { isBareHeading, readHeading } from './headings.ts'
import type { TextLine } from './lines.ts'
import type { Section, SectionKind } from './posting.ts'

const ONE_LINER = 500
const HEBREW_RUN = 60
const MAX_PIECES = 2_000
/** Headings inside running text, told by their capitals: those of several words anywhere, single words behind a full stop. */
const INLINE_HEADING =
  /(?<=^|[\s])(?:(?:About (?:the (?:Role|Job|Position|Company|Team)|Us|You)|Who (?:We Are|You Are|Should Apply)|(?:Key|Main|Core|Primary|Your|Job|Role) Responsibilities|(?:Job|Role|Position) (?:Summary|Overview|Description)|Must[- ]Haves?(?: Skills| Qualifications)?|(?:Minimum|Basic|Required|Preferred|Desired) (?:Qualifications|Requirements|Skills)|(?:Key|Job) Requirements|Good[- ]to[- ]Haves?|Nice[- ]to[- ]Haves?|Bonus Points|What (?:You[’']?(?:ll| Will)|We) (?:Do|Be Doing|Get|Bring|Need|Offer)|What We[’']?(?:re| Are) Looking For|Why (?:Join Us|Work With Us)|Tech Stack|How to Apply|Equal Opportunity(?: Employer)?|(?:Perks|Benefits) (?:and|&) (?:Perks|Benefits))(?: \([^()]{1,30}\))?|(?<=[.!?…)] )(?:Responsibilities|Requirements|Qualifications|Benefits|Perks|Skills|Duties)):?(?= +[A-Z0-9“"•])/g
/** Hebrew has no capitals: there a known phrase with a colon behind it, at most four words on, is a heading. */
const HEBREW_HEADING =
  /(?<=^|\s)(?:תיאור (?:ה?תפקיד|ה?משרה)|מהות התפקיד|עיקרי התפקיד|תחומי ה?אחריות|במסגרת התפקיד|מה (?:תעשו|בתפקיד|כולל התפקיד)|דרישות|תנאי ה?סף|כישורים|מה אנחנו מחפשים|יתרון|יתרונות|מה אנחנו מציעים|אנו מציעים|הטבות|תנאים|אודות|הגשת מועמדות)(?: [א-ת/]{1,12}){0,3} ?:/g
const BULLETED = /\s+[•●▪◦‣·]\s*|\s+[-–*] (?=[א-ת])|\s-(?=[א-ת])/
const LABEL =
  /(?<=^|\s)(?:Job Title|Position Title|Position|Job Role|Role|Title|Location|Job Location|Work Location|Job Type|Employment Type|Work Type|Contract Type|Company(?: Name)?|Salary(?: Range)?|Compensation|Experience|Department|Work Mode|Workplace(?: Type)?|Duration|Start Date|Posted|Apply)(?=: )/g

/** Splits an ad that is one long line at the headings, labels and sentences inside it; leaves all others as they are. */
export function breakOneLiner(lines: TextLine[]): TextLine[] {
  const [first] = lines
  if (first === undefined) return lines
  if (lines.some((line) => isHebrewRun(line.text)))
    return lines.flatMap((line) => (isHebrewRun(line.text) ? breakHebrew(line.text) : [line]))
  if (lines.length > 3 || !lines.some((line) => line.text.length > ONE_LINER)) return lines
  return lines.flatMap((line) => (line.text.length > ONE_LINER ? breakLine(line.text) : [line]))
}

/** Turns lines that are headings by their words or their bold type into headings. */
export function markHeadings(lines: TextLine[]): TextLine[] {
  return lines.map((line, i) => {
    if (line.kind === 'heading') return { ...line, text: line.text.replace(/\s*:$/, '') }
    if (line.kind === 'item' && !(line.strong && lines[i + 1]?.kind === 'paragraph')) return line
    const bold = line.strong && line.text.length <= 90 && !/[.;,]$/.test(line.text) && readHeading(line.text) !== null
    if (!bold && !isBareHeading(line.text)) return line
    return { kind: 'heading', text: line.text.replace(/\s*[:：]$/, ''), strong: line.strong }
  })
}

/** The sections of a description; what stands before the first heading is one without heading when it is prose. */
export function sectionsOf(lines: TextLine[]): Section[] {
  const sections: Section[] = []
  let heading: string | null = null
  let body: TextLine[] = []
  const close = () => {
    const section = toSection(heading, body)
    if (section !== null) sections.push(section)
    body = []
  }
  for (const line of lines) {
    if (line.kind === 'heading') {
      close()
      heading = line.text
    } else body.push(line)
  }
  close()
  return sections
}

function toSection(heading: string | null, body: TextLine[]): Section | null {
  const lines = heading === null ? body.filter((line) => !isLabel(line.text)) : body
  if (lines.length === 0 || (heading === null && !lines.some((line) => line.text.length >= 60))) return null
  const kind = (heading === null ? null : readHeading(heading)?.kind) ?? kindByLines(lines, heading)
  const listed = lines.filter((line) => line.kind === 'item')
  const asItems = kind === 'about' || kind === 'company' || kind === 'other' ? [] : lines
  const items = (listed.length > 0 ? listed : asItems).map((line) => line.text)
  return { kind, heading, items, text: lines.map((line) => line.text).join('\n') }
}

/** A light guess for lines under no known heading: demands speak of experience, tasks begin with what to do. */
function kindByLines(lines: TextLine[], heading: string | null): SectionKind {
  const listed = lines.filter((line) => line.kind === 'item')
  if (listed.length < 2) return heading === null ? 'about' : 'other'
  const demands = listed.filter((line) => DEMAND.test(line.text)).length
  if (demands * 2 >= listed.length) return 'requirements'
  const tasks = listed.filter((line) => TASK.test(line.text)).length
  return tasks * 2 >= listed.length ? 'responsibilities' : 'other'
}

const DEMAND =
  /\b(?:experience|knowledge|proficien\w+|familiar\w*|degree|ability to|years?|understanding of|fluen\w+|skills?|erfahrung|kenntnisse|expérience|experiencia)\b/i
const TASK =
  /^(?:Design|Build|Develop|Lead|Manage|Work|Own|Write|Create|Support|Collaborate|Partner|Drive|Help|Implement|Maintain|Ensure|Define|Deliver|Coordinate|Provide|Contribute|Conduct|Perform|Assist|Prepare|Monitor|Review|Analy[sz]e|Participate|Act|Take)\b/

function isLabel(text: string): boolean {
  LABEL.lastIndex = 0
  const match = LABEL.exec(text)
  return match?.index === 0 && text.length < 120
}

function breakLine(text: string): TextLine[] {
  const lines: TextLine[] = []
  let at = 0
  for (const match of text.matchAll(INLINE_HEADING)) {
    if (match.index < at) continue
    if (lines.length > MAX_PIECES) break
    lines.push(...sentences(text.slice(at, match.index)))
    lines.push({ kind: 'heading', text: match[0].trim().replace(/:$/, ''), strong: false })
    at = match.index + match[0].length
  }
  return [...lines, ...sentences(text.slice(at))]
}

function isHebrewRun(text: string): boolean {
  return text.length > HEBREW_RUN && text.search(HEBREW_HEADING) !== -1
}

function breakHebrew(text: string): TextLine[] {
  const lines: TextLine[] = []
  let at = 0
  const takeBody = (body: string) => {
    const [before = '', ...items] = body.split(BULLETED)
    lines.push(...sentences(before))
    for (const item of items) if (item.trim() !== '') lines.push({ kind: 'item', text: item.trim(), strong: false })
  }
  for (const match of text.matchAll(HEBREW_HEADING)) {
    takeBody(text.slice(at, match.index))
    lines.push({ kind: 'heading', text: match[0].replace(/ ?:$/, ''), strong: false })
    at = match.index + match[0].length
  }
  takeBody(text.slice(at))
  return lines
}

function sentences(text: string): TextLine[] {
  return text
    .replace(LABEL, (label) => `\n${label}`)
    .split(/\n|(?<=[\p{Ll}\p{N})"”][.!?…]{1,3}) +(?=[\p{Lu}“"])|(?<=[א-ת][.!?]) +(?=[א-ת])/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== ':')
    .map((line) => ({ kind: 'paragraph', text: line, strong: false }))
}
