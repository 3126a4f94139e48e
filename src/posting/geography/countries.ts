import { ALPHA3_TO_ALPHA2, COUNTRY_CODES } from './country-codes.ts'
import { tableText } from './gazetteer.ts'
import { countryKey } from './place-keys.ts'

/** Names that people write and that no table of country-names.tsv lists. */
const MORE_NAMES: Record<string, string> = {
  us: 'usa|u s a|u s|us|united states of america|united states of|the united states|the us|the usa|america|states',
  gb: 'uk|u k|united kingdom|the uk|the united kingdom|great britain|britain|england|scotland|wales|northern ireland|uk gb|united kingdom of great britain',
  ae: 'uae|u a e|emirates|united arab emirates',
  nl: 'holland|the netherlands|netherlands|nederland',
  kr: 'korea|south korea|republic of korea|korea republic of',
  kp: 'north korea',
  cz: 'czech republic|czechia|the czech republic',
  ru: 'russia|russian federation',
  cn: 'china|prc|mainland china|peoples republic of china',
  tw: 'taiwan|taiwan roc',
  hk: 'hong kong|hong kong sar',
  mo: 'macau|macao',
  vn: 'vietnam|viet nam',
  tr: 'turkey|turkiye',
  ci: 'ivory coast|cote divoire',
  cd: 'drc|dr congo|democratic republic of the congo',
  ba: 'bosnia|bosnia and herzegovina',
  mk: 'macedonia|north macedonia',
  md: 'moldova|republic of moldova',
  ir: 'iran|islamic republic of iran',
  sy: 'syria',
  la: 'laos',
  ve: 'venezuela',
  bo: 'bolivia',
  tz: 'tanzania|united republic of tanzania',
  do: 'dominican republic|the dominican republic',
  ph: 'philippines|the philippines',
  sa: 'saudi arabia|ksa|kingdom of saudi arabia',
  ps: 'palestine|palestinian territories',
  ie: 'ireland|republic of ireland|eire',
  mm: 'burma|myanmar',
  sz: 'swaziland|eswatini',
  tl: 'east timor|timor leste',
  cv: 'cape verde',
  bn: 'brunei',
  va: 'vatican',
  br: 'brasil|brazil',
}

/** In some language the name of a country, in ads something else. */
const NOT_COUNTRIES = new Set(['georgia', 'man', 'tailand', 'pays', 'world', 'santa lucia', 'luzern'])

let names: Map<string, string> | null = null
let englishNames: Intl.DisplayNames | null = null

/** The country that a name or an ISO code means, as alpha-2, or null. "Georgia" alone is left to the caller: a US state too. */
export function countryOf(text: string): string | null {
  const trimmed = text.trim()
  const upper = trimmed.toUpperCase()
  if (upper.length === 2 && COUNTRY_CODES.has(upper)) return upper
  if (upper.length === 3) {
    const code = ALPHA3_TO_ALPHA2.get(upper)
    if (code !== undefined) return code
  }
  return countryNamed(trimmed)
}

/** The country that a name (no code but UK, US and the like) means, as alpha-2, or null. */
export function countryNamed(text: string): string | null {
  names ??= loadNames()
  return names.get(countryKey(text)) ?? null
}

/** The country's English name; the code itself where ICU knows none. */
export function countryName(code: string): string {
  englishNames ??= new Intl.DisplayNames(['en'], { type: 'region' })
  return englishNames.of(code) ?? code
}

function loadNames(): Map<string, string> {
  const found = new Map<string, string>()
  for (const row of tableText('country-names.tsv').split('\n')) {
    const tab = row.indexOf('\t')
    const key = row.slice(0, tab)
    if (!NOT_COUNTRIES.has(key)) found.set(key, row.slice(tab + 1))
  }
  for (const [code, list] of Object.entries(MORE_NAMES)) {
    for (const name of list.split('|')) found.set(countryKey(name), code.toUpperCase())
  }
  return found
}
