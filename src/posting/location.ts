import { remember } from './bounded-cache.ts'
import { fold, foldWords } from './fold.ts'
import { areaCountries, isWorldwide } from './geography/areas.ts'
import { countryName, countryOf } from './geography/countries.ts'
import { regionName, regionsOf } from './geography/regions.ts'
import { readSegment } from './place-segment.ts'
import { type PlaceSegment, placeSegments } from './place-text.ts'
import type { Location, Workplace } from './posting.ts'
import type { RawLocation } from './raw-posting.ts'

/** What a location string says: places, workplace words, and areas ("EMEA") that limit who may take the job. */
export interface PlaceText {
  locations: Location[]
  workplaces: Workplace[]
  /** Countries of the areas named; null where none is named. */
  areaCountries: string[] | null
  worldwide: boolean
}

const CACHED_STRINGS = 20_000
const readCached = remember(CACHED_STRINGS, (key) => {
  const bar = key.indexOf('\n')
  return readText(key.slice(bar + 1), key.slice(0, bar) || null)
})

/** Reads one location string. `prior` is the alpha-2 country that ambiguous places are read in. */
export function readPlaceText(text: string, prior: string | null): PlaceText {
  return readCached(`${prior ?? ''}\n${text}`)
}

/** Reads the locations of a raw posting; parts of an address that the source gives apart win over its text. */
export function readLocations(raws: RawLocation[], prior: string | null): PlaceText {
  const texts = raws.map((raw) => readRawLocation(raw, prior))
  const areas = texts.flatMap((text) => text.areaCountries ?? [])
  return {
    locations: withoutRepeats(texts.flatMap((text) => text.locations)),
    workplaces: [...new Set(texts.flatMap((text) => text.workplaces))],
    areaCountries: texts.some((text) => text.areaCountries !== null) ? [...new Set(areas)].sort() : null,
    worldwide: texts.some((text) => text.worldwide),
  }
}

/** A key by which two locations compare equal whatever their spelling: `gb|england|london`; the raw string where unresolved. */
export function locationKey(location: Location): string {
  const { city, region, country, raw } = location
  if (city === null && region === null && country === null) return `?${foldWords(raw)}`
  return `${country ?? ''}|${fold(region ?? '')}|${fold(city ?? '')}`.toLowerCase()
}

function readRawLocation(raw: RawLocation, prior: string | null): PlaceText {
  const country = raw.country === null ? null : countryOf(raw.country)
  const parts = [raw.city, raw.region, raw.country].filter((part) => part !== null && part.trim() !== '').join(', ')
  const text = raw.text?.trim() || parts
  if (text === '') return { locations: [], workplaces: [], areaCountries: null, worldwide: false }
  const fromText = readPlaceText(text, country ?? prior)
  const fromParts = parts === '' || parts === text ? fromText : readPlaceText(parts, country ?? prior)
  const place = fromParts.locations[0]
  const severalInText = fromText.locations.length > 1
  if (place === undefined || severalInText || (place.city === null && fromText.locations[0]?.city != null)) {
    return {
      ...fromText,
      locations: fromText.locations.map((found) => ({ ...found, country: found.country ?? country })),
    }
  }
  const named = { ...place, raw: text, city: place.city ?? plainCity(raw.city), country: place.country ?? country }
  return { ...fromText, locations: [named] }
}

/** A village that no gazetteer lists, given by the source as the city. */
function plainCity(city: string | null): string | null {
  const name = city?.trim() ?? ''
  const [segment] = placeSegments(name)
  return segment?.tokens.length === 1 &&
    /^\p{L}[\p{L}\s.'’-]{1,40}$/u.test(name) &&
    countryOf(name) === null &&
    areaCountries(name) === null &&
    !/\b(?:county|area|region)\b/i.test(name)
    ? name
    : null
}

function readText(text: string, prior: string | null): PlaceText {
  const segments = asCountryList(placeSegments(text))
  const countries = new Set<string>()
  let namesArea = false
  let worldwide = false
  const locations: Location[] = []
  for (const segment of segments) {
    const rest: string[] = []
    for (const token of segment.tokens) {
      const area = areaCountries(token)
      if (area !== null) {
        namesArea = true
        for (const country of area) countries.add(country)
      } else if (isWorldwide(token)) worldwide = true
      else rest.push(token)
    }
    locations.push(...placesOf({ ...segment, tokens: rest }, prior))
  }
  return {
    locations: withoutRepeats(locations),
    workplaces: [...new Set(segments.flatMap((segment) => segment.workplaces))],
    areaCountries: namesArea ? [...countries].sort() : null,
    // "Anywhere in the US" is no world.
    worldwide: worldwide && !namesArea && locations.length === 0,
  }
}

function placesOf(segment: PlaceSegment, prior: string | null): Location[] {
  if (segment.tokens.length === 0) return []
  const places = readSegment(segment.tokens, prior)
  if (places.length === 0) return [{ raw: segment.raw, city: null, region: null, country: null }]
  return places.map(({ city, region, country }) => ({
    raw: segment.raw,
    city,
    region: region === null ? null : /^[A-Z]{2}\.[A-Z0-9]+$/.test(region) ? shownRegion(region, city) : region,
    country,
  }))
}

/** A region that the city alone fixes is shown where regions are part of an address: US, Canada, Australia, India. */
function shownRegion(region: string, city: string | null): string | null {
  const country = region.slice(0, 2)
  if (city !== null && !['US', 'CA', 'AU', 'IN'].includes(country)) return null
  return regionName(region)
}

/** "Remote: US, CA or UK": three or more names that all can be countries, one of them no state, are countries. */
function asCountryList(segments: PlaceSegment[]): PlaceSegment[] {
  const tokens = segments.flatMap((segment) => segment.tokens)
  const codes = tokens.map(countryOf)
  const onlyCountry = (token: string) =>
    token.toUpperCase() !== 'US' && !regionsOf(token).some((region) => !/^(?:IN|DE)\./.test(region))
  if (tokens.length < 3 || codes.includes(null) || !tokens.some(onlyCountry)) return segments
  const raw = segments.map((segment) => segment.raw).join(', ')
  const workplaces = segments.flatMap((segment) => segment.workplaces)
  return codes.map((code) => ({ raw, workplaces, tokens: [countryName(code as string)] }))
}

/** One entry a place; a bare country beside a finer place in it adds nothing, nor does an unreadable string beside a read one. */
function withoutRepeats(locations: Location[]): Location[] {
  if (locations.length < 2) return locations
  const byKey = new Map<string, Location>()
  for (const place of locations) if (!byKey.has(locationKey(place))) byKey.set(locationKey(place), place)
  const all = [...byKey.values()]
  return all.filter((place) => {
    if (place.country === null && place.city !== null) {
      return !all.some((other) => other.country !== null && other.city === place.city)
    }
    if (place.country === null) return !all.some((other) => other.country !== null)
    if (place.city !== null || place.region !== null) return true
    return !all.some(
      (other) => other !== place && other.country === place.country && (other.city ?? other.region) !== null,
    )
  })
}
