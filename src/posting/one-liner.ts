import type { TextLine } from './lines.ts'

const ONE_LINER = 400
const HEBREW_RUN = 60
const MAX_PIECES = 2_000
const MIN_RUN_IN = 40
/** Headings inside running text, told by their capitals: those of several words anywhere, single words behind a full stop. */
const INLINE_HEADING =
  /(?<=^|[\s])(?:(?:About (?:the (?:Role|Job|Position|Company|Team)|Us|You)|Who (?:We Are|You Are|Should Apply)|(?:Key|Main|Core|Primary|Your|Job|Role) Responsibilities|(?:Job|Role|Position) (?:Summary|Overview|Description)|Must[- ]Haves?(?: Skills| Qualifications)?|(?:Minimum|Basic|Required|Preferred|Desired) (?:Qualifications|Requirements|Skills)|(?:Key|Job) Requirements|Good[- ]to[- ]Haves?|Nice[- ]to[- ]Haves?|Bonus Points|What (?:You[’']?(?:ll| Will)|We) (?:Do|Be Doing|Get|Bring|Need|Offer)|What We[’']?(?:re| Are) Looking For|What You Get|Why (?:Join Us|Work With Us)|Tech Stack|How to Apply|Equal Opportunity(?: Employer)?|(?:Perks|Benefits) (?:and|&) (?:Perks|Benefits))(?: \([^()]{1,30}\))?|(?<=[.!?…)] )(?:Responsibilities|Requirements|Qualifications|Benefits|Perks|Skills|Duties)):?(?= +[A-Z0-9“"•])/g
/** Hebrew has no capitals: there a known phrase with a colon behind it, at most four words on, is a heading. */
const HEBREW_HEADING =
  /(?<=^|\s)(?:תיאור (?:ה?תפקיד|ה?משרה)|מהות התפקיד|עיקרי התפקיד|תחומי ה?אחריות|במסגרת התפקיד|מה (?:תעשו|בתפקיד|כולל התפקיד)|ה?תפקיד כולל|כחלק מה(?:משרה|תפקיד)|דרישות|תנאי ה?סף|כישורים|מה אנחנו מחפשים|יתרון|יתרונות|מה אנחנו מציעים|אנו מציעים|הטבות|תנאים|אודות|הגשת מועמדות)(?: [א-ת/]{1,12}){0,3} ?:/g
const BULLETED = /(?<!\s)\s+[•●▪◦‣·]\s*|(?<!\s)\s+[-–*] (?=[א-ת])|\s-(?=[א-ת])/
const INLINE_BULLET = /(?<!\s)\s+[•●▪◦‣]\s*|(?<!\s)\s+\*\s+(?=\p{L})/u
const MIN_BULLETS = 3
const LABEL =
  /(?<=^|\s)(?:Job Title|Position Title|Position|Job Role|Role|Title|Location|Job Location|Work Location|Job Type|Employment Type|Work Type|Contract Type|Company(?: Name)?|Salary(?: Range)?|Compensation|Experience|Department|Work Mode|Workplace(?: Type)?|Duration|Start Date|Posted|Apply)(?=: )/g

/** Splits an ad that is one long line at the headings, labels and sentences inside it, others at headings that run in. */
export function breakOneLiner(lines: TextLine[]): TextLine[] {
  if (lines.some((line) => isHebrewRun(line.text)))
    return lines.flatMap((line) => (isHebrewRun(line.text) ? breakHebrew(line.text) : [line]))
  const isOneLiner = lines.length <= 3 && lines.some((line) => line.text.length > ONE_LINER)
  return lines.flatMap((line) => {
    if (isOneLiner) return line.text.length > ONE_LINER ? breakLine(line.text) : [line]
    const runsOn = line.kind === 'paragraph' && (hasRunInHeading(line.text) || hasRunInList(line.text))
    return runsOn ? breakLine(line.text) : [line]
  })
}

/** Prose that goes on behind a heading with a colon, or begins with one of several words. */
function hasRunInHeading(text: string): boolean {
  // Search first: an iterator over no matches costs more than the search itself.
  if (text.length < MIN_RUN_IN || text.search(INLINE_HEADING) === -1) return false
  for (const match of text.matchAll(INLINE_HEADING)) {
    const words = match[0].split(' ').length
    if (match[0].endsWith(':') ? text.length > 200 : match.index === 0 && words > 2) return true
  }
  return false
}

function hasRunInList(text: string): boolean {
  return text.length > ONE_LINER / 2 && text.split(INLINE_BULLET, MIN_BULLETS + 1).length > MIN_BULLETS
}

/** "Job Title: Clerk": a fact of the ad's head, no part of a section. */
export function isLabel(text: string): boolean {
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
    if (lines.length > MAX_PIECES) break
    takeBody(text.slice(at, match.index))
    lines.push({ kind: 'heading', text: match[0].replace(/ ?:$/, ''), strong: false })
    at = match.index + match[0].length
  }
  takeBody(text.slice(at))
  return lines
}

function sentences(text: string): TextLine[] {
  const [before = '', ...items] = hasRunInList(text) ? text.split(INLINE_BULLET, MAX_PIECES) : [text]
  const listed = items.map((item): TextLine => ({ kind: 'item', text: item.trim(), strong: false }))
  const lines = before
    .replace(LABEL, (label) => `\n${label}`)
    .split(/\n|(?<=[\p{Ll}\p{N})"”][.!?…]{1,3}) +(?=[\p{Lu}“"])|(?<=[א-ת][.!?]) +(?=[א-ת])/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== ':')
    .map((line): TextLine => ({ kind: 'paragraph', text: line, strong: false }))
  return [...lines, ...listed.filter((line) => line.text !== '')]
}
