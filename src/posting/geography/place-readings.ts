import { remember } from '../bounded-cache.ts'
import { areaCountries } from './areas.ts'
import { countryNamed, countryOf } from './countries.ts'
import { cityNamed } from './gazetteer.ts'
import { regionsOf } from './regions.ts'

/** One way to understand the words of a place. `region` is `country.admin1`; the higher the weight, the likelier. */
export interface PlaceReading {
  city: string | null
  region: string | null
  country: string
  weight: number
}

/** A code such as CA or DE may be a state and a country: with a city beside it the state is the more usual. */
const WEIGHT = {
  countryName: 10,
  stateName: 9,
  wellKnownCity: 8,
  stateCode: 6,
  countryCode: 5,
  region: 4,
  // "BY" is Bavaria only behind a city of it.
  landCode: 2,
  city: 1,
  // Of places that share a name the largest is meant; those of half its size or more in its country leave the region open.
  amongLargest: 0.4,
  largestCountry: 0.5,
}
const PRIOR = 4
/** A city that does lie in the region, or country, named beside it. */
const CITY_IN_REGION = 8
const CITY_IN_COUNTRY = 3
const CITY_STATES: Record<string, string> = { SG: 'Singapore', HK: 'Hong Kong', MC: 'Monaco' }
const METRO_AREAS: Record<string, string> = {
  'bay area': 'US.CA',
  'silicon valley': 'US.CA',
  'tampa bay': 'US.FL',
  'research triangle': 'US.NC',
  'twin cities': 'US.MN',
  'metro manila': 'PH.NCR',
}

/** Words of addresses and of the map that are villages somewhere. */
const NO_PLACE =
  /^(?:(?:north|south|east|west|mid|up|down)?(?:east|west|north|south|central|ern|town)?(?:ern)?|central|continental|contiguous|mainland|talent|pool|time|level|gran|capital|federal|park avenue|main street|colonia|centro|city|metro|rural|midwest|eastern|western|office|remote|new|san|saint|st|the)$/i
const readingsOf = remember(20_000, (token: string): PlaceReading[] =>
  NO_PLACE.test(token)
    ? []
    : (metroReadings(token) ?? [...countryReadings(token), ...regionReadings(token), ...cityReadings(token)]),
)

/** All that one token ("CA", "London", "Deutschland", "Greater Boston Area") may mean; empty where it names no place. */
export function readToken(token: string, prior: string | null): PlaceReading[] {
  const readings = readingsOf(token)
  if (prior === null) return readings
  return readings.map((reading) =>
    reading.country === prior ? { ...reading, weight: reading.weight + PRIOR } : reading,
  )
}

/** The readings that fit together: "London" with "CA" leaves London in California and London in Canada. */
export function combine(left: PlaceReading[], right: PlaceReading[]): PlaceReading[] {
  const fitting: PlaceReading[] = []
  for (const a of left) for (const b of right) if (fits(a, b)) fitting.push(join(a, b))
  return fitting
}

/** The best reading; where equally good ones disagree, what they agree on, or null. */
export function choose(
  readings: PlaceReading[],
): { city: string | null; region: string | null; country: string | null } | null {
  const best = Math.max(...readings.map((reading) => reading.weight))
  const [first, ...others] = readings.filter((reading) => reading.weight === best)
  if (first === undefined) return null
  const sameCountry = others.every((other) => other.country === first.country)
  const sameRegion = others.every((other) => other.region === first.region)
  const city = others.every((other) => other.city === first.city) ? first.city : null
  const chosen = { city, region: sameRegion ? first.region : null, country: sameCountry ? first.country : null }
  if (chosen.city === null && chosen.country === null) return null
  if (chosen.city === null && chosen.region === null && chosen.country !== null) {
    chosen.city = CITY_STATES[chosen.country] ?? null
  }
  return chosen
}

/** A bare two- or three-letter code that is a state and a country alike says nothing by itself. */
export function isAmbiguousCode(token: string, readings: PlaceReading[]): boolean {
  const bare = token.length <= 3 && !readings.some((reading) => reading.weight >= WEIGHT.wellKnownCity)
  return (
    bare && new Set(readings.filter(({ weight }) => weight >= WEIGHT.region).map(({ country }) => country)).size > 1
  )
}

function countryReadings(token: string): PlaceReading[] {
  if (/^georgia$/i.test(token)) return [{ city: null, region: null, country: 'GE', weight: WEIGHT.stateCode }]
  const named = countryNamed(token)
  const code = named ?? countryOf(token)
  if (code === null) return []
  const sure = named !== null || token.length === 3
  return [{ city: null, region: null, country: code, weight: sure ? WEIGHT.countryName : WEIGHT.countryCode }]
}

function regionReadings(token: string): PlaceReading[] {
  return regionsOf(token).map((region) => {
    const country = region.slice(0, 2)
    const known = country === 'US' || country === 'CA' || country === 'AU' || country === 'IN'
    const name = known && country !== 'IN' ? WEIGHT.stateName : WEIGHT.region
    const code = country === 'US' ? WEIGHT.stateCode : country === 'DE' ? WEIGHT.landCode : WEIGHT.countryCode
    const weight = token.length > 3 ? name : code
    return { city: null, region, country, weight: /^new york$/i.test(token) ? WEIGHT.wellKnownCity - 1 : weight }
  })
}

function cityReadings(token: string): PlaceReading[] {
  const city = cityNamed(token)
  // "IL", "PA" and "ME" are villages too; of capitals only the usual short forms are cities (NYC, SF).
  if (city === null || (/^[A-Z]{2,3}$/.test(token) && !city.major)) return []
  const largest = new Map<string, number>()
  for (const { region, thousands } of city.places) {
    const country = region.slice(0, 2)
    if (!largest.has(country)) largest.set(country, thousands)
  }
  const home = city.places[0]?.region.slice(0, 2)
  return city.places.map(({ region, thousands, wellKnown }) => {
    const country = region.slice(0, 2)
    const near = thousands * 2 >= (largest.get(country) ?? 0) ? WEIGHT.amongLargest : 0
    const weight = wellKnown
      ? WEIGHT.wellKnownCity
      : WEIGHT.city + near + (country === home ? WEIGHT.largestCountry : 0)
    return { city: city.name, region, country, weight }
  })
}

/** "Greater Boston Area", "Bay Area": a region around a city, so that no city is named. Null where the token is none. */
function metroReadings(token: string): PlaceReading[] | null {
  const key = token
    .toLowerCase()
    .replace(/^(?:the )?(?:greater |metro |metropolitan )?(?:san francisco |sf )?(?=bay area)/, '')
  const region = Object.hasOwn(METRO_AREAS, key) ? METRO_AREAS[key] : undefined
  if (region !== undefined) return [{ city: null, region, country: region.slice(0, 2), weight: WEIGHT.stateName }]
  const inner =
    /^(?:the )?(?:greater|metro|metropolitan) (.+?)(?: area| region| metro)?$/i.exec(token) ??
    /^(.+?) (?:metro(?:politan)?(?: area| region)?|area)$/i.exec(token)
  if (inner?.[1] === undefined || areaCountries(inner[1]) !== null) return null
  const city = choose(cityReadings(inner[1]))
  if (city?.country == null) return []
  return [{ city: null, region: city.region, country: city.country, weight: WEIGHT.stateName }]
}

function fits(a: PlaceReading, b: PlaceReading): boolean {
  if (a.country !== b.country) return false
  if (a.city !== null && b.city !== null) return false
  return a.region === null || b.region === null || a.region === b.region
}

function join(a: PlaceReading, b: PlaceReading): PlaceReading {
  const city = a.city ?? b.city
  const bonus = city === null ? 0 : a.region !== null && b.region !== null ? CITY_IN_REGION : CITY_IN_COUNTRY
  return { city, region: a.region ?? b.region, country: a.country, weight: a.weight + b.weight + bonus }
}
