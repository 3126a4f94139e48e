import { cityNamed } from '../posting/geography/gazetteer.ts'
import { readPlaceText } from '../posting/location.ts'
import { moneyOfText } from '../posting/money.ts'
import { isTitle, isVague, splitOutside, titlesIn } from './hacker-news-titles.ts'

/** What the first line of an ad tells, in the ad's own words. */
export interface Head {
  company: string | null
  titles: string[]
  /** Words that stand for roles without naming one: "Multiple roles", "Backend/Frontend". */
  vague: string | null
  places: string[]
  workplaces: string[]
  employmentTypes: string[]
  salary: string | null
}

const URLS = /\(?\[?\bhttps?:\/\/[^\s|]+|\(?\bwww\.[^\s|]+/gi
const DOMAIN =
  /^(?:[a-z0-9-]+\.)+(?:com|io|ai|co|org|net|dev|app|so|tech|health|xyz|me|eu|de|uk|fr|nl|ch|se|us|ca|au)(?:\/\S*)?$/i
const WORKPLACE =
  /\b(?:remote(?:ly|s)?|hybrid|on-?site|on site|in[- ]?office|in[- ]person|wfh|work from (?:home|anywhere)|distributed|telecommute|office)\b/i
const WORKPLACES = new RegExp(WORKPLACE.source, 'gi')
const EMPLOYMENT =
  /\b(?:full[- ]?time|part[- ]?time|contract(?:or|ors|s|ing)?|freelance(?:rs?)?|intern(?:s|ships?)?|permanent|temporary|fte?|co-?op)\b/gi
const NOISE =
  /\b(?:h-?1b|visas?|sponsorship|sponsored|sponsor|transfers?|relocation|assistance|available|considered|possible|ok|equity|bonus|benefits|salary|competitive|doe|options?|stock|shares|employees?|only|preferred|positions?|roles?|work permits?|work|permit)\b/gi

/** Parts of a first line: between bars, or between dashes, slashes or dots where these make three parts or more. */
export function partsOfHead(line: string): string[] {
  const bars = cut(line, /(?:(?<!\s)\s+)?[|｜║¦]\s*/)
  if (bars.length > 1) return bars
  for (const mark of [
    /(?<!\s)\s+[-–—]+\s+/,
    /(?<!\s)\s+[•·∙]\s+/,
    /(?:(?<!\s)\s+)?\/\s+/,
    /(?<!\s)\s+I\s+/,
    /(?:(?<!\s)\s+)?::\s*/,
    /(?:(?<!\s)\s+)?;\s+/,
  ]) {
    const parts = cut(line.slice(0, 300), mark)
    if (parts.length > 2 && parts.some((part) => kindOf(part) === 'marker' || kindOf(part) === 'place')) return parts
  }
  return bars
}

/** Reads the parts of a first line, in any order. */
export function readHead(parts: string[]): Head {
  const head: Head = {
    company: null,
    titles: [],
    vague: null,
    places: [],
    workplaces: [],
    employmentTypes: [],
    salary: null,
  }
  const read = parts.map((said) => ({ said: withoutLinks(said), kind: kindOf(said) }))
  const at = companyAt(read)
  read.forEach(({ said, kind }, index) => {
    if (index === at) head.company = companyName(said, head)
    else take(head, said, kind)
  })
  return head
}

type Kind = 'link' | 'title' | 'vague' | 'marker' | 'place' | 'pay' | 'prose' | 'other'

function kindOf(part: string): Kind {
  const said = withoutLinks(part)
  if (said === '' || DOMAIN.test(said)) return 'link'
  if (titlesIn(said).length > 1) return 'title'
  if (said.length > 220) return 'prose'
  const rest = said.replace(EMPLOYMENT, ' ')
  const bare = rest.replace(WORKPLACES, ' ').replace(NOISE, ' ').trim()
  const hasMarker = WORKPLACE.test(said) || bare !== said
  if (isTitle(rest.trim()) && !/^\W*(?:remote|onsite|hybrid)\b/i.test(said)) return 'title'
  if (namesPlace(rest.replace(NOISE, ' '))) return 'place'
  if (isVague(rest.replace(WORKPLACES, ' ').trim()) && /\p{L}{2}/u.test(bare)) return 'vague'
  if (moneyOfText(said, null).length > 0 || /^[^\w]*[$€£]\s?\d/.test(said)) return 'pay'
  if (hasMarker) return 'marker'
  return 'other'
}

/** The first part names the company, unless it is plainly something else; then the first part of unknown kind does. */
function companyAt(parts: { said: string; kind: Kind }[]): number {
  const other = parts.findIndex(({ kind }) => kind === 'other')
  const [first, ...rest] = parts
  if (first !== undefined && DOMAIN.test(first.said)) return 0
  if (first === undefined || first.kind === 'marker' || first.kind === 'link' || first.kind === 'pay') return other
  if (first.kind === 'other' || first.kind === 'prose') return 0
  if (first.kind === 'place') return WORKPLACE.test(first.said) ? other : 0
  if (first.kind === 'title') return other !== -1 || rest.every(({ kind }) => kind !== 'title') ? other : 0
  return other === 1 && rest.every(({ kind }) => kind !== 'title') ? other : 0
}

function take(head: Head, said: string, kind: Kind): void {
  if (kind === 'title') head.titles.push(...titlesIn(withoutPay(withoutMarkers(said))))
  if (kind === 'vague') head.vague ??= said
  if (kind === 'place')
    head.places.push(
      said
        .replace(EMPLOYMENT, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;:-]+|(?<![\s,;:-])[\s,;:-]+$/g, ''),
    )
  if (kind === 'prose') return
  if (kind !== 'other' && WORKPLACE.test(said))
    head.workplaces.push(/\b(?:no|not|non)[- ]remote\b/i.test(said) ? 'onsite' : said)
  if (kind !== 'other') head.employmentTypes.push(...(said.match(EMPLOYMENT) ?? []))
  if (kind === 'pay' || moneyOfText(said, null).length > 0) head.salary ??= said
}

/** "Acme (YC S21)", "Acme - payments for bakers", "Acme (https://acme.example)", "Acme (Berlin)". */
function companyName(said: string, head: Head): string | null {
  const bracket = /\(([^()]{2,60})\)\s*$/.exec(said)?.[1]
  if (bracket !== undefined && kindOf(bracket) === 'place') take(head, bracket, 'place')
  const name = said
    .replace(/(?:(?<!\s)\s+)?\([^()]*\)/g, ' ')
    .split(/(?<!\s)\s+[-–—]\s+|:\s+|,\s+(?:an?|the)\s+|(?<!\s)\s+(?:is|are)\s+(?:hiring|looking|seeking)\b/)[0]
    ?.replace(/\s+/g, ' ')
    .replace(/^[\s"'*#-]+/, '')
    .replace(/(?<![\s"',:;*-])[\s"',:;*-]+$/, '')
    .trim()
  return name && name.length <= 80 && /[\p{L}\p{N}]/u.test(name) ? name : null
}

function withoutLinks(part: string): string {
  return part
    .replace(URLS, ' ')
    .replace(/\[e?mail\]/gi, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:>-]+/, '')
    .replace(/(?<![\s,;:([-])[\s,;:([-]+$/, '')
    .trim()
}

function withoutMarkers(said: string): string {
  return said
    .replace(
      /(?:(?<![\s,;(-])[\s,;(-]+)?\b(?:full[- ]?time|part[- ]?time|100% remote|fully remote|remote|onsite|on-site|hybrid)\b[\s,;)]*$/gi,
      '',
    )
    .trim()
}

function withoutPay(said: string): string {
  return said.replace(/(?:(?<!\s)\s+)?\(?[$€£]\s?\d[\d.,kK\s–—-]*(?:[$€£]?\d[\d.,kK]*)?\+?\)?/g, '').trim()
}

/** A large city, a country, a state or an area, or an address that ends in one, beside names that need not be known. */
function namesPlace(said: string): boolean {
  const words = said.replace(/\+\/?-?\s?\d+(?:\s?hours?)?|\b(?:GMT|UTC|CET|EST|PST|ET|PT)\b/g, ' ').slice(0, 300)
  if (!/\p{L}/u.test(words)) return false
  const read = readPlaceText(words, null)
  if (read.areaCountries !== null || read.worldwide) return true
  const ending = /,\s*([^,()]+?)\s*(?:\([^()]*\)\s*)?$/.exec(words)?.[1] ?? ''
  const isAddress =
    /^[A-Z]{2}$/.test(ending) || readPlaceText(ending, null).locations.some(({ city, country }) => !city && country)
  const sure = read.locations.filter(({ city, country }) =>
    city === null ? country !== null : cityNamed(city)?.major === true || (isAddress && country !== null),
  )
  return sure.length > 0 && sure.length * 2 >= read.locations.length
}

function cut(line: string, mark: RegExp): string[] {
  return splitOutside(line, mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
