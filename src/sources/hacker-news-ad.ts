import { emptyLooseFields, takeLabelled } from '../posting/ad-labels.ts'
import { type Head, partsOfHead, readHead } from './hacker-news-head.ts'
import { isTitle, titlesIn, titlesMentioned } from './hacker-news-titles.ts'

const HEAD_LINES = 4
const MOST_TITLES = 25
const SEEKER =
  /\bseeking (?:work|freelanc)|^(?:(?<!\s)\s+)?(?:willing to relocate|r[eé]sum[eé](?:\/cv)?)\s*:|\bhire me\b/im
const HIRES =
  /^(.{2,70}?)\s+(?:\([^)]*\)\s*)?(?:is|are)\s+(?:currently |still |now |actively |also )?(?:hiring|looking for|seeking|recruiting)\b:?\s*(?:for |an? )*(.{0,160})/i
const WANTS =
  /\b(?:hiring|looking for|looking to hire|seeking|recruiting|in search of|searching for|need)\s*:?\s+(?:for\s+)?(?:(?:an?|our|the|some|another|several|multiple|experienced|talented|great|skilled|strong|passionate|exceptional|motivated|\d+)\s+)*([^.!?;:()]{4,120})/gi
const ROLES =
  /^(?:(?:we(?:'re| are) (?:currently )?)?(?:hiring|looking)(?: for)?|(?:the )?(?:open|key|current|available)?\s*(?:roles?|positions?|openings?|vacancies)(?: open)?(?: \([^)]*\))?)\s*[:►]\s*(.{4,300})$/i
const BULLET = /^(?:[-*•–—·▪►→>●○◦+]+|\d{1,2}[.)/]|[a-z][.)])\s*/

/** The lines of a comment as an ad, or null where they are none: an answer, a question, somebody who looks for work. */
export function readAd(lines: string[]): Head | null {
  if (SEEKER.test(lines.slice(0, 12).join('\n'))) return null
  const ad = headOf(lines)
  if (ad === null) return null
  const listed = titlesListed(lines.slice(ad.from))
  const titles = titlesOf(ad.head, listed, lines.slice(ad.from))
  return titles.length === 0 ? null : { ...ad.head, titles: titles.slice(0, MOST_TITLES) }
}

/** The line with bars near the top; else labelled lines; else a first sentence that says who hires. */
function headOf(lines: string[]): { head: Head; from: number } | null {
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    const parts = partsOfHead(line)
    if (parts.length > 1) {
      const head = readHead(parts)
      if (head.company !== null) return { head, from: index + 1 }
    }
  }
  return labelled(lines) ?? sentence(lines)
}

function labelled(lines: string[]): { head: Head; from: number } | null {
  const fields = emptyLooseFields()
  const top = lines.slice(0, 10)
  const taken = top.map((line) => takeLabelled(fields, line.replace(BULLET, '')))
  if (fields.company === undefined && (fields.title === undefined || fields.locations.length === 0)) return null
  const title = fields.title ?? top.find((line, index) => !taken[index] && isTitle(line))
  const head: Head = {
    company: fields.company?.replace(/(?:(?<!\s)\s+)?\(?https?:\S+/g, '').trim() || null,
    titles: title === undefined ? [] : titlesIn(title),
    vague: null,
    places: fields.locations,
    workplaces: fields.workplaces,
    employmentTypes: fields.employmentTypes,
    salary: fields.salary ?? null,
  }
  return { head, from: Math.max(0, taken.lastIndexOf(true) + 1) }
}

function sentence(lines: string[]): { head: Head; from: number } | null {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const [, name, wanted = ''] = HIRES.exec(line) ?? []
    if (name === undefined || /^(?:we|they|our|i|it|who|there)\b/i.test(name) || name.split(' ').length > 6) continue
    return { head: { ...readHead([name]), titles: wantedTitles(`hiring ${wanted}`) }, from: 0 }
  }
  return null
}

/** The link that stands on a title's own line, where it stands alone: of several roles each is applied for at its own. */
export function linkOfTitle(title: string, lines: string[]): string | null {
  const own = lines.find(
    (line) => line.replace(BULLET, '').replace(/^\[/, '').startsWith(title) && line.includes('http'),
  )
  const links = own?.match(/https?:\/\/[^\s)\]>]+/g) ?? []
  return links.length === 1 ? (links[0]?.replace(/(?<![.,;:])[.,;:]+$/, '') ?? null) : null
}

/** Titles that stand alone on a line or at its start, before a link, a dash or a bracket; or in a row behind "Open roles:". */
function titlesListed(lines: string[]): string[] {
  return lines.flatMap((line) => {
    const text = withoutLinks(line.replace(BULLET, ''))
    const row = ROLES.exec(text)?.[1]
    if (row !== undefined)
      return row
        .split(/(?:(?<!\s)\s+)?[,;|►•]\s*|(?<!\s)\s+(?:and|&)\s+/)
        .filter(isTitle)
        .flatMap(titlesIn)
    const isBullet = BULLET.test(line)
    const [start = '', ...rest] = text.split(/(?<!(?<!\.)\s)\s+[-–—=]+>?\s+|:\s+|:$|(?:(?<!(?<!\.)\s)\s+)?\||\.\s/)
    const name = start.replace(/(?:(?<!\s)\s+)?\((?:[^()]*)\)\s*$/, '').trim()
    if (name.length > (isBullet ? 90 : 70) || !/^[\p{Lu}\d(.]/u.test(name) || !isTitle(name)) return []
    if (!isBullet && text.length > 140) return []
    const others = rest
      .map((part) => part.trim())
      .filter((part) => /^\p{Lu}/u.test(part) && part.length <= 60 && isTitle(part))
    return [...titlesIn(name), ...(others.length === rest.length ? others : [])]
  })
}

function withoutLinks(line: string): string {
  return line
    .replace(/(?:(?<!\s)\s+)?[([]?https?:\/\/\S+/g, ' ')
    .replace(/\[([^\][]{3,90})\]/g, '$1')
    .replace(/(?<![\s:,–—=>(-])[\s:,–—=>(-]+$/, '')
    .trim()
}

function wantedTitles(text: string): string[] {
  return [...text.matchAll(WANTS)].flatMap(([, wanted = '']) => {
    const phrase =
      wanted.split(
        /(?<!\s)\s+(?:to|who|that|with|for|at|in|on|based|interested|experienced|as|across)\s+|\s[-–—]\s/,
      )[0] ?? ''
    const titles = titlesIn(phrase.replace(/(?:(?<!\s)\s+)?[,&]\s*$/, ''))
    if (/\b(?:founders|partners|folks|people)$/i.test(phrase)) return []
    if (titles.every(isTitle)) return titles
    return phrase
      .split(/(?:(?<!\s)\s+)?,\s*(?:and\s+(?:of course\s+)?|&\s+)?/)
      .filter((part) => isTitle(part))
      .flatMap(titlesIn)
  })
}

/** The head's titles, joined by those that the body lists apart; else what the text asks for, in that order of trust. */
function titlesOf(head: Head, listed: string[], body: string[]): string[] {
  const named = distinct(head.titles)
  const more = distinct(listed)
  if (more.length > 1 && named.length <= 2) return distinct([...named.filter((title) => !isGeneric(title)), ...more])
  if (named.length > 0) return named
  if (more.length > 0) return more
  const wanted = distinct(wantedTitles(body.join('\n')))
  if (wanted.length > 0) return wanted
  if (head.vague !== null) return [head.vague]
  return distinct(titlesMentioned(body.join('\n'))).slice(0, 3)
}

/** "Engineers" and "Software Engineers & Leaders" announce a list, they are no opening beside it. */
function isGeneric(title: string): boolean {
  return /^(?:\w+ )?(?:engineers|developers|devs|leaders|designers|positions)(?: \(|$)|&|\band\b|\bmultiple|\bvarious/i.test(
    title,
  )
}

function distinct(titles: string[]): string[] {
  const seen = new Map(titles.map((title) => [title.toLowerCase().replace(/s\b/g, ''), title]))
  return [...seen.values()]
}
