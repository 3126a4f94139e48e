import { readFileSync } from 'node:fs'
import { CITY_ALIASES, ENGLISH_NAMES } from './city-aliases.ts'
import { cityKey } from './place-keys.ts'

/** The places that bear one name, the largest first. */
export interface CityName {
  name: string
  places: CityPlace[]
  /** Large, or known beyond its size: its bare name in a title is the place. */
  major: boolean
}

/** `region` is `country.admin1`; `thousands` of people, 0 where few or unknown. */
export interface CityPlace {
  region: string
  thousands: number
  /** The one meant where nothing else is said. */
  wellKnown: boolean
}

/** "San Jose" stays as the ad spells it; "SHANGHAI" does not. */
const MIXED_CASE = /^\p{Lu}.*\p{Ll}/u

let table: string | null = null

/** Looks a city's name up in GeoNames (61,000 names, see NOTICE.md), by its English, local or short name; null if it is none. */
export function cityNamed(text: string): CityName | null {
  const key = cityKey(text)
  const canonical = CITY_ALIASES.get(key)
  const realKey = canonical === undefined ? key : cityKey(canonical)
  const row = rowOf(realKey)
  if (row === null) return null
  const [listed = '', packed = ''] = row.split('\t')
  const all = packed.split(' ').map(placeOf)
  // "Milano" is never Milan in Michigan; "St Paul" may be any Saint Paul.
  const local = canonical !== undefined && !/^(?:st|saint|ft) /.test(key)
  const places = local && all.some((place) => place.wellKnown) ? all.filter((place) => place.wellKnown) : all
  return {
    name: ENGLISH_NAMES[realKey] ?? canonical ?? (MIXED_CASE.test(text) ? text.trim() : listed || inCapitals(realKey)),
    places,
    major: packed.includes('*'),
  }
}

/** The text of one of this folder's tables: rows by lines, columns by tabs. All reading of files in `posting` is here. */
export function tableText(name: 'cities.tsv' | 'regions.tsv' | 'country-names.tsv'): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/**
 * The columns behind a key, by bisection of the sorted table: 2 us a look-up, and 1 ms instead of 60 to load, since no map
 * of 61,000 names is built.
 */
function rowOf(key: string): string | null {
  if (key === '' || key.length > 80) return null
  table ??= tableText('cities.tsv')
  let low = 0
  let high = table.length
  while (low < high) {
    const start = table.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const tab = table.indexOf('\t', start)
    const found = table.slice(start, tab)
    const newline = table.indexOf('\n', tab)
    const end = newline === -1 ? table.length : newline
    if (found === key) return table.slice(tab + 1, end)
    if (found < key) low = end + 1
    else high = start
  }
  return null
}

function placeOf(packed: string): CityPlace {
  const colon = packed.indexOf(':')
  const wellKnown = packed.endsWith('*')
  return { region: packed.slice(0, colon), thousands: Number.parseInt(packed.slice(colon + 1), 10), wellKnown }
}

function inCapitals(key: string): string {
  return key.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase())
}
