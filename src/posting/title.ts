import { remember } from './bounded-cache.ts'
import { foldWords, oneLine } from './fold.ts'
import { areaCountries } from './geography/areas.ts'
import { countryNamed } from './geography/countries.ts'
import { cityNamed } from './geography/gazetteer.ts'
import { regionsOf } from './geography/regions.ts'

const DECORATION = /\p{Extended_Pictographic}|[\uFE0F\u200B-\u200D★☆✨✅►▶●•*_`~]+(?!\w)|(?<![\p{L}\d(])#+(?!\w)/gu
/** (m/f/d), (w/m/x), m/w/d, H/F, (all genders), (she/he/they). */
const GENDER =
  /[([{]\s*(?:(?:[mwfdxhnéei*]|div|gn|all genders?|any gender|any)\s*(?:[/|,.:*]\s*)?){1,5}[)\]}]|(?<![\p{L}\p{N}])(?:[mwfhdx]\s?[/|]\s?[mwfhdx](?:\s?[/|]\s?[mwfhdxian*])?)(?![\p{L}\p{N}/])|[([]\s*(?:all genders?(?: welcome)?|alle geschlechter|gn|she\/he\/they|tous genres)\s*[)\]]|[*:_]in(?:nen)?\b(?=\s|$)/giu
const REQUISITION =
  /(?:[([#]|\b(?:req(?:uisition)?|job|ref(?:erence)?|id|jr|vacancy)(?: ?(?:id|no|number|nr|code))?\s*(?:[.:#-]\s*)?)#?(?:[A-Z]{0,4}[-_ ]?\d{3,10}(?:[-_]\d{1,6})?)[)\]]?|(?<=\s)[A-Z]{1,3}-?\d{4,10}(?=$|\s|[)\]])|(?<=[-–|]\s)\d{4,10}$/gi
const PAY =
  /(?:(?<![-–|,(])[-–|,(]+)?(?:(?<!\s)\s+)?(?:up to |from )?[$€£₹]\s?\d[\d,.]*\s?[kK]?(?:\s?(?:-|–|to)\s?[$€£₹]?\s?\d[\d,.]*\s?[kK]?)?\s?\+?(?:\s?(?:\/|per |an? )\s?(?:hr|hour|h|year|yr|annum|day|week|month|mo))?\s*\)?/gi
const WORKPLACE_WORDS =
  '(?:100 ?%|fully|full)?[ -]?(?:remote(?:ly)?(?:[ -](?:first|friendly|only|work|job|position|role|based|eligible|ok))?|hybrid(?: remote)?|on[ -]?site|in[ -]office|in[ -]person|work from home|wfh|telecommute|home[ -]?office|home[ -]?based|freelance remote)'
const EMPLOYMENT_WORDS =
  '(?:full|part)[ -]?time|permanent|temporary|temp|contract(?:or)?|fixed[ -]term(?: contract)?|freelance|seasonal|casual|c2h|w2|1099|vollzeit|teilzeit|(?:\\d{1,2}[- ]?(?:months?|mo|weeks?|mth)(?: contract| ftc)?)|ftc|maternity cover|urgent(?:ly)?(?: hiring)?|hiring now|now hiring|immediate start|cdi|cdd'
const BRACKET = /(?:(?<!\s)\s+)?[([{]([^()[\]{}]{1,80})[)\]}]/g
const MARKER = new RegExp(`^(?:${WORKPLACE_WORDS}|${EMPLOYMENT_WORDS})$`, 'i')
const MARKER_HEAD = new RegExp(
  `^(?!remote (?:sens|monitor|support|access|control|sales|patient)|hybrid (?:cloud|vehicle|app|mobile|electric|power|integration|infrastructure|intelligence))(?:${WORKPLACE_WORDS})\\s*(?:[-–|:,]\\s*|(?=\\p{Lu}))`,
  'iu',
)
const MARKER_TAIL = new RegExp(
  `(?:(?<!\\s)\\s+[-–—|,/]\\s*|,\\s*|(?:(?<!\\s)\\s+)?[-–—]\\s+)(?:${WORKPLACE_WORDS}|${EMPLOYMENT_WORDS})(?:\\s+(?:(?:in|within)\\s*)?(?:us|usa|uk|eu|emea))?$`,
  'i',
)
const PLAIN_TAIL = new RegExp(`(?<!\\s)\\s+(?:${WORKPLACE_WORDS})$`, 'i')
const MARKER_SEPARATOR = /(?:(?<!\s)\s+)?(?:(?<!\b(?:full|part|on|in))[-–/|,;&]|\bor\b)\s*/i
const CACHED = 20_000

const cleanCached = remember(CACHED, clean)
const keyCached = remember(CACHED, (title: string) => foldWords(expand(cleanTitle(title) ?? title)))

/** The name of the work: without place, remote or employment marker, gender tag, pay, requisition number and decoration. */
export function cleanTitle(title: string): string | null {
  return cleanCached(title)
}

/** A key by which two titles compare equal whatever their case, marks and usual short forms; keeps level and speciality. */
export function titleKey(title: string): string {
  return keyCached(title)
}

function clean(title: string): string | null {
  let text = oneLine(title.slice(0, 500).replace(DECORATION, ' '))
  if (/^\[[^\]]*\]$/.test(text)) return null
  text = oneLine(text.replace(GENDER, ' ').replace(REQUISITION, ' ').replace(PAY, ' '))
  text = text.replace(BRACKET, (whole, inner: string) => (isOutsideName(inner) ? '' : whole))
  for (let round = 0; round < 4; round++) {
    const before = text
    text = trimEnds(text.replace(MARKER_HEAD, '').replace(MARKER_TAIL, '').replace(PLAIN_TAIL, ''))
    text = withoutPlaceTail(text)
    if (text === before) break
  }
  return /[\p{L}]/u.test(text) ? text : trimEnds(oneLine(title.slice(0, 500))) || null
}

/** Whether words only say where from or under what contract the work is done: "Hybrid", "Full-time, permanent". */
export function isMarker(words: string): boolean {
  const parts = words.split(MARKER_SEPARATOR).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => MARKER.test(part.trim()))
}

/** What brackets or a last part hold that does not name the work: a place, a workplace, a kind of contract. */
function isOutsideName(words: string): boolean {
  const parts = words.split(MARKER_SEPARATOR).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => MARKER.test(part.trim()) || isPlace(part))
}

/** Every comma part must be a known place by itself: a title's other words are villages somewhere too. */
function isPlace(words: string): boolean {
  const parts = words
    .replace(/^(?:based in|anywhere in|greater|in) | (?:based|only|area|office|region|metro)$/gi, '')
    .split(/,\s*/)
    .map((part) => part.trim())
  const [first = '', second] = parts
  if (parts.length > 3 || !/^\p{Lu}/u.test(first)) return false
  if (parts.every(isPlaceName)) return true
  return second !== undefined && parts.slice(1).every(isAreaName) && cityNamed(first) !== null
}

function isPlaceName(part: string): boolean {
  if (AMBIGUOUS.test(part)) return false
  return isAreaName(part) || (cityNamed(part)?.major === true && (part.length > 3 || /^(?:NYC|SF|DC|LA)$/.test(part)))
}

function isAreaName(part: string): boolean {
  const bare = part.replaceAll('.', '')
  if (countryNamed(bare) !== null || areaCountries(bare) !== null) return true
  return (
    (/^[A-Z]{2,3}$/.test(bare) || bare.length > 4) && regionsOf(bare).some((region) => /^(?:US|CA|AU)\./.test(region))
  )
}

/** Words of titles that a city somewhere bears as its name. */
const AMBIGUOUS =
  /^(?:it|hr|pr|qa|ai|ar|me|pm|ml|sc|sd|cs|id|de|or|in|ma|pa|la|co|md|al|mt|va|media|mobile|enterprise|commerce|reading|nice|bath|split|orange|male|mission|federal|west|global|java|phoenix framework|man|union|central|general|oracle|delta|trust|salvador dali|college|university|international)$/i

/** "Engineer - Berlin, Germany" and "Engineer, London" lose the place; "Manager, Americas" loses it too. */
function withoutPlaceTail(text: string): string {
  const dash = /^(.*\S)\s+[-–—|@]\s+(\S.*)$/.exec(text)
  if (dash?.[1] !== undefined && dash[2] !== undefined && (isPlace(dash[2]) || isOutsideName(dash[2])))
    return trimEnds(dash[1])
  const commas = text.split(/,\s+/)
  for (let from = 1; from < commas.length; from++) {
    if (isPlace(commas.slice(from).join(', '))) return trimEnds(commas.slice(0, from).join(', '))
  }
  const inPlace = /^([^([]{4,}\S)\s+in\s+(\p{Lu}\S.*)$/u.exec(text)
  return inPlace?.[1] !== undefined && inPlace[2] !== undefined && isPlace(inPlace[2]) ? inPlace[1] : text
}

function trimEnds(text: string): string {
  return oneLine(text.replace(/[([{]\s*[)\]}]|[([{]\s*$/g, ' ')).replace(
    /^[\s\-–—|,:;/]+|(?<![\s\-–—|,:;/])[\s\-–—|,:;/]+$/g,
    '',
  )
}

/** Short forms that mean one level or one word, spelled out. */
function expand(title: string): string {
  return title
    .replace(/\bsr\b\.?/gi, 'senior')
    .replace(/\bjr\b\.?/gi, 'junior')
    .replace(/\bmgr\b\.?/gi, 'manager')
    .replace(/\beng\b\.?/gi, 'engineer')
    .replace(/\bswe\b/gi, 'software engineer')
    .replace(/\bdev\b\.?/gi, 'developer')
    .replace(/\bfull[ -]stack\b/gi, 'fullstack')
    .replace(/\bback[ -]end\b/gi, 'backend')
    .replace(/\bfront[ -]end\b/gi, 'frontend')
}
