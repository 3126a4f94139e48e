import { remember } from '../posting/bounded-cache.ts'
import { foldWords } from '../posting/fold.ts'
import { areaCountries } from '../posting/geography/areas.ts'
import { countryNamed } from '../posting/geography/countries.ts'
import { cityNamed } from '../posting/geography/gazetteer.ts'
import { cleanTitle } from '../posting/title.ts'

/** A title as duplicates are compared by: what the work is, at what level, for which season. */
export interface TitleWords {
  /** Words of the role, one spelling each, sorted, without level and season. */
  words: string[]
  /** `senior staff`, `intern`, `#2`: sorted words of level and grade; empty where none is said. */
  level: string
  /** Years and seasons that an intake is for: `2026 summer`. */
  season: string
}

/** Of several words that mean one, the one; longest first. All folded. */
const PHRASES: [string, string][] = [
  ['(?:new|recent|university|college|fresh) (?:college |university )?grad(?:uate)?s?', '@junior'],
  ['(?:entry|junior|graduate) level|early(?: in)? career|early talent|berufseinsteiger(?:in)?|campus hire', '@junior'],
  ['mid(?:dle)? (?:senior )?level|midlevel|intermediate', '@mid'],
  ['senior level|mid senior', '@senior'],
  ['senior vice president|svp', '@svp'],
  ['executive vice president|evp', '@evp'],
  ['(?:assistant|associate) vice president|avp', '@avp'],
  ['vice president|vp', '@vp'],
  ['(?:team|tech|technical) ?lead(?:er)?|teamleit(?:er|ung)(?:in)?', '@lead'],
  ['head of', '@head'],
  ['working student|werkstudent(?:in)?|praktik(?:um|ant|antin)|stagiaire|co op|coop|internships?|interns?', '@intern'],
  ['site reliability engineer(?:ing)?', 'sre'],
  ['software (?:development|developer) engineer(?:ing)?(?: in test)?|sde|swe', 'software engineer'],
  ['quality assurance', 'qa'],
  ['machine learning', 'ml'],
  ['artificial intelligence', 'ai'],
  ['user experience', 'ux'],
  ['user interface', 'ui'],
  ['human resources?', 'hr'],
  ['full stack', 'fullstack'],
  ['front end', 'frontend'],
  ['back end', 'backend'],
  ['dev ops', 'devops'],
  ['cyber security', 'cybersecurity'],
  ['e commerce', 'ecommerce'],
  ['pre sales?', 'presales'],
  ['go to market', 'gtm'],
  ['r (?:and )?d', 'rnd'],
  ['401 k', '401k'],
  ['full time|part time|fixed term(?: contract)?|on site|in office|work from home|home office', ' '],
]
const WORDS: Record<string, string> = {
  junior: '@junior',
  jr: '@junior',
  jnr: '@junior',
  graduate: '@junior',
  grad: '@junior',
  mid: '@mid',
  senior: '@senior',
  sr: '@senior',
  snr: '@senior',
  staff: '@staff',
  principal: '@principal',
  distinguished: '@distinguished',
  lead: '@lead',
  leader: '@lead',
  head: '@head',
  director: '@director',
  chief: '@chief',
  associate: '@associate',
  trainee: '@intern',
  apprentice: '@apprentice',
  apprenticeship: '@apprentice',
  eng: 'engineer',
  engr: 'engineer',
  engineering: 'engineer',
  engineers: 'engineer',
  dev: 'engineer',
  developer: 'engineer',
  developers: 'engineer',
  development: 'engineer',
  programmer: 'engineer',
  mgr: 'manager',
  management: 'manager',
  admin: 'administrator',
  administration: 'administrator',
  rep: 'representative',
  exec: 'executive',
  asst: 'assistant',
  ops: 'operation',
  biz: 'business',
  mktg: 'marketing',
  acct: 'account',
  tech: 'technical',
  spec: 'specialist',
  coord: 'coordinator',
  consulting: 'consultant',
  devsecops: 'devops',
  k8s: 'kubernetes',
  js: 'javascript',
  golang: 'go',
  node: 'nodejs',
}
const GRADES: Record<string, string> = { i: '#1', ii: '#2', iii: '#3', iv: '#4', v: '#5' }
const SEASONS = /^(?:summer|fall|autumn|winter|spring|20\d\d)$/
const DROPPED = new Set(
  'and or the of for in at to with a an on as by from und oder für fur mit der die das et de la le du des y e en w m f d x all genders remote hybrid onsite fulltime parttime permanent role position job opening opportunity level based start date team teams multiple various'.split(
    ' ',
  ),
)
const PHRASE = new RegExp(`(?<= )(?:${PHRASES.map(([words]) => `(${words})`).join('|')})(?= )`, 'g')
/** Brackets, the last of which a cut title may leave open: "(tel aviv, Israel or London)". */
const BRACKETS = /[([]([^()[\]]{2,80})(?:[)\]]|$)/g
const CACHED = 20_000

const readTitle = remember(CACHED, read)

/**
 * Reads a title, cleaned or not; the same for "Sr. SWE II (Backend)" and "Senior Software Engineer 2, Back-End". Names of the posting's own
 * places are left out, folded as `placeNames` gives them.
 */
export function titleWords(title: string, places: readonly string[]): TitleWords {
  const found = readTitle(title)
  const named = places
    .map((place) => place.split(' '))
    .filter((place) => place.every((word) => found.words.includes(word)))
  if (named.length === 0) return found
  const words = found.words.filter((word) => !named.some((place) => place.includes(word)))
  return words.length === 0 ? found : { ...found, words }
}

/** Letter pairs in common by which two words, or a word and its two halves, are one spelled otherwise. */
const SPELLED_OTHERWISE = 0.75

/**
 * 1 for the same words in any order, a little less where the words that differ are spellings of each other ("enginer", "data base"), 0
 * otherwise: a word more is a team, a product or a client more, and another opening. Words of `employers` count where both have them.
 */
export function titleLikeness(a: readonly string[], b: readonly string[], employers: readonly string[]): number {
  const left = a.filter((word) => !b.includes(word) && !employers.includes(word)).join('')
  const right = b.filter((word) => !a.includes(word) && !employers.includes(word)).join('')
  if (left === '' && right === '') return 1
  const alike = left === '' || right === '' ? 0 : pairsInCommon(left, right)
  return alike >= SPELLED_OTHERWISE ? 0.9 : 0
}

/** Dice index of the pairs of neighbouring letters. */
function pairsInCommon(a: string, b: string): number {
  const pairs = new Set(Array.from({ length: a.length - 1 }, (_letter, at) => a.slice(at, at + 2)))
  let common = 0
  for (let at = 0; at < b.length - 1; at++) if (pairs.delete(b.slice(at, at + 2))) common++
  return (2 * common) / (a.length + b.length - 2 || 1)
}

function read(title: string): TitleWords {
  const words = new Set<string>()
  const levels = new Set<string>()
  const seasons = new Set<string>()
  for (const word of tokensOf(title)) {
    const grade = own(GRADES, word) ?? (/^[1-5]$/.test(word) ? `#${word}` : null)
    if (grade !== null) levels.add(grade)
    else if (word.startsWith('@')) levels.add(word.slice(1))
    else if (SEASONS.test(word)) seasons.add(word === 'autumn' ? 'fall' : word)
    else if (!DROPPED.has(word)) words.add(word)
  }
  return {
    words: [...words].toSorted(),
    level: [...levels].toSorted().join(' '),
    season: [...seasons].toSorted().join(' '),
  }
}

function tokensOf(title: string): string[] {
  const bare = (cleanTitle(title) ?? title).replace(BRACKETS, (whole, inner: string) =>
    namesPlaces(inner) ? ' ' : whole,
  )
  const folded = ` ${foldWords(bare.replace(/&/g, ' and '))} `
  const joined = folded.replace(PHRASE, (_whole, ...groups: unknown[]) => {
    const at = PHRASES.findIndex((_phrase, index) => groups[index] !== undefined)
    return PHRASES[at]?.[1] ?? ' '
  })
  return joined
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => own(WORDS, word) ?? singular(word))
}

/** A title may be a word that every object knows: "Constructor". */
function own(table: Record<string, string>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** In brackets a place counts however it is written: sites put titles into small letters. */
function namesPlaces(words: string): boolean {
  const parts = words
    .split(/,|;|\/|\bor\b|\band\b|&/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.every((part) => {
    if (areaCountries(part) !== null || countryNamed(part) !== null) return true
    return cityNamed(part.length > 3 ? part : part.toUpperCase())?.major === true
  })
}

function singular(word: string): string {
  return word.length > 4 && /[^aiosu]s$/.test(word) ? word.slice(0, -1) : word
}
