import { countryNamed } from './geography/countries.ts'
import { cityNamed } from './geography/gazetteer.ts'
import { choose, combine, isAmbiguousCode, type PlaceReading, readToken } from './geography/place-readings.ts'
import { regionName } from './geography/regions.ts'

interface Place {
  city: string | null
  /** The region's name where the address says it, else `country.admin1` as the city fixes it. */
  region: string | null
  country: string | null
}

/** What has been read of the place so far: its readings, and a name that no gazetteer knows but that may be a village. */
interface Draft {
  readings: PlaceReading[]
  tokens: string[]
  unknown: string | null
  saidRegion: string | null
  /** Words that name no place came first, as a street does. */
  afterAddress: boolean
}

const NO_VILLAGE =
  /\d|\b(?:county|office|site|store|plant|warehouse|mall|school|airport|hospital|street|avenue|road|suite|floor|building|center|centre|campus|district|station|area|region|clinic|home|north(?:ern|east)?|south(?:ern|east)?|eastern|western|midwest(?:ern)?|northwest|southwest|continental|contiguous|mainland|field|hq|tv|drive|blvd|zone|coast|east|west|central|time|territory|corporate|various|multiple|other|international|the|location|locations)\b/i
/** A code that is no place by itself ("NW"). */
const LEAST_WEIGHT = 3
const AFTER_STREET =
  /^(\d.*\b(?:street|st|avenue|ave|road|rd|drive|dr|blvd|boulevard|lane|ln|way|highway|hwy|parkway|pkwy|court|ct|plaza|square|sq|pike|circle|cir)\.?) (\p{Lu}\S+(?: \p{Lu}\S+){0,2})$/iu
/** Countries whose addresses end in a province that is a state elsewhere: "Milano (MI)". */
const PROVINCES = new Set(['IT', 'ES', 'BR', 'MX', 'CH', 'NL'])
const VILLAGE = /^(?:\p{Lu}|\p{Lo})[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}$/u

/** Reads the comma parts of one place, or of several in a row ("Paris, London", "US, CA, Santa Clara"). */
export function readSegment(tokens: string[], prior: string | null): Place[] {
  const places: Place[] = []
  let draft = emptyDraft()
  const close = () => {
    const place = settle(draft)
    if (place !== null) places.push(place)
    draft = emptyDraft()
  }
  const queue = tokens.length > 1 ? [...tokens] : peel(tokens[0] ?? '', prior)
  for (let i = 0; i < queue.length; i++) {
    const token = queue[i] as string
    const readings = readToken(token, prior)
    if (readings.length === 0) {
      const pieces = queue.length > 60 ? [token] : (cityOfAddress(token, queue[i + 1], prior) ?? peel(token, prior))
      if (pieces.length > 1 || pieces[0] !== token) queue.splice(i + 1, 0, ...pieces)
      else addUnknown(draft, token)
    } else if (draft.readings.length === 0) {
      startOrName(draft, token, readings)
    } else {
      const fitting = combine(draft.readings, readings)
      const village = fitting.length === 0 ? asVillage(draft, token, readings) : null
      if (fitting.length > 0) draft.readings = fitting
      else if (isDistrict(draft, readings)) draft.readings = readings
      else if (village !== null) draft.readings = village
      else {
        close()
        draft.readings = readings
      }
      draft.tokens.push(token)
    }
  }
  close()
  return places
}

function emptyDraft(): Draft {
  return { readings: [], tokens: [], unknown: null, saidRegion: null, afterAddress: false }
}

function addUnknown(draft: Draft, token: string): void {
  if (draft.readings.length === 0) draft.afterAddress = true
  const named = VILLAGE.test(token) && !NO_VILLAGE.test(token)
  if (draft.readings.length === 0) draft.unknown = named ? token : draft.unknown
  else if (named && draft.tokens.length === 1) draft.saidRegion ??= token
}

/** A state or country behind an unknown name makes the name a village there; a city behind it makes it a building. */
function startOrName(draft: Draft, token: string, readings: PlaceReading[]): void {
  const bestIsCity = choose(readings)?.city != null && !/^[A-Z]{2,3}$/.test(token)
  draft.readings = readings
  if (draft.unknown !== null && !bestIsCity) {
    const plain = readings.filter((reading) => reading.city === null)
    const stateFirst = plain.filter((reading) => reading.region !== null)
    draft.readings = (token.length <= 3 && stateFirst.length > 0 ? stateFirst : plain).map((reading) => ({
      ...reading,
      city: draft.unknown,
      weight: reading.weight + 1,
    }))
    if (draft.readings.length === 0) draft.readings = readings
  }
  draft.tokens.push(token)
}

/** "Chantilly, Virginia" where the gazetteer lists no Chantilly in Virginia: the address is believed, not the list. */
function asVillage(draft: Draft, token: string, readings: PlaceReading[]): PlaceReading[] | null {
  const city = draft.tokens.length === 1 ? (draft.readings[0]?.city ?? null) : null
  const home = choose(draft.readings)?.country ?? ''
  if (/^[A-Z]{2}$/.test(token) && PROVINCES.has(home) && cityNamed(draft.tokens[0] ?? '')?.major) return draft.readings
  const plain = readings.filter((reading) => reading.city === null && reading.weight > 4)
  const best = Math.max(...readings.map((reading) => reading.weight))
  if (city === null || plain.length === 0 || !plain.some((reading) => reading.weight === best)) return null
  return plain.map((reading) => ({ ...reading, city }))
}

function settle(draft: Draft): Place | null {
  const only = draft.tokens.length === 1 ? (draft.tokens[0] as string) : null
  if (draft.readings.length === 0) return null
  if (only !== null && !draft.afterAddress && isAmbiguousCode(only, draft.readings)) return null
  const chosen = choose(draft.readings)
  if (chosen === null || draft.readings.every((reading) => reading.weight < LEAST_WEIGHT && reading.city === null))
    return null
  // A name of several places, and words beside it that none of the tables knows ("Wallingford, Narnia"): only the name is sure.
  const doubtful =
    draft.saidRegion !== null &&
    chosen.city !== null &&
    draft.tokens.length === 1 &&
    !draft.readings.some((each) => each.weight >= 8)
  if (doubtful && new Set(draft.readings.map((each) => each.country)).size > 1)
    return { city: chosen.city, region: null, country: null }
  const fixedByAddress = draft.tokens.length > 1 && chosen.region !== null && regionSaid(draft, chosen.region)
  if (fixedByAddress && chosen.region !== null) return { ...chosen, region: regionName(chosen.region) }
  const said = chosen.region === null && chosen.country !== null && draft.tokens.length > 1 ? draft.saidRegion : null
  return { ...chosen, region: said ?? chosen.region }
}

function regionSaid(draft: Draft, region: string): boolean {
  const naming = draft.tokens.filter(
    (token) =>
      (countryNamed(token) !== region.slice(0, 2) || region.startsWith('GB.')) &&
      readToken(token, null).some((reading) => reading.city === null && reading.region === region),
  )
  return (
    naming.length > 1 ||
    (naming[0] !== undefined && cityNamed(naming[0])?.places.some((place) => place.region === region) !== true)
  )
}

/** "20 Guest Street Brighton" before "MA": the longest end of an address that is a city of what follows it. */
function cityOfAddress(token: string, next: string | undefined, prior: string | null): string[] | null {
  const words = token.split(' ')
  if (next === undefined || words.length < 3 || words.length > 12 || !(/\d/.test(token) || NO_VILLAGE.test(token)))
    return null
  const after = readToken(next, prior).filter((reading) => reading.city === null)
  for (const size of [3, 2, 1]) {
    const tail = words.slice(-size).join(' ')
    const cities = size < words.length ? readToken(tail, prior).filter((reading) => reading.city !== null) : []
    if (cities.length > 0 && combine(cities, after).length > 0) return [words.slice(0, -size).join(' '), tail]
  }
  const village = AFTER_STREET.exec(token)
  if (village?.[1] === undefined || village[2] === undefined || after.length === 0) return null
  return VILLAGE.test(village[2]) && !NO_VILLAGE.test(village[2]) ? [village[1], village[2]] : null
}

/** "Roppongi, Tokyo": a lesser place before a great city is a part of it. */
function isDistrict(draft: Draft, readings: PlaceReading[]): boolean {
  const [only] = draft.tokens
  if (draft.tokens.length !== 1 || only === undefined || cityNamed(only)?.major !== false) return false
  if (draft.readings.some((reading) => reading.city === null)) return false
  const city = choose(readings)?.city ?? null
  return city !== null && cityNamed(city)?.major === true
}

/** "Hyderabad TS IN", "UK Edinburgh", "US-NYC", "Sydney NSW": names glued together without commas. */
function peel(token: string, prior: string | null): string[] {
  if (token === '' || readToken(token, prior).length > 0) return [token]
  const glued = /^([A-Z]{2,3})-(\S.*)$/.exec(token) ?? /^(\S.*\p{Ll})-([A-Z]{2,3})$/u.exec(token)
  if (glued?.[1] !== undefined && glued[2] !== undefined) return [glued[1], ...peel(glued[2], prior)]
  const numbered = /^(\p{L}[\p{L} ]*) \d{1,2}$/u.exec(token)?.[1]
  if (numbered !== undefined && cityNamed(numbered)?.major === true) return [numbered]
  const part = /^(?:north|south|east|west|downtown|midtown|central|inner) (\p{Lu}.+)$/iu.exec(token)?.[1]
  if (part !== undefined && cityNamed(part) !== null) return [part]
  const words = token.split(' ')
  if (words.length < 2 || words.length > 6 || /\bcounty$/i.test(token)) return [token]
  for (const size of [2, 1]) {
    if (size >= words.length) continue
    const tail = words.slice(-size).join(' ')
    if (size === 2 && cityNamed(tail)?.major === true) return [...peel(words.slice(0, -size).join(' '), prior), tail]
    if (isCountryOrRegion(tail, prior)) return [...peel(words.slice(0, -size).join(' '), prior), tail]
    const head = words.slice(0, size).join(' ')
    if (isCountryOrRegion(head, prior)) return [head, ...peel(words.slice(size).join(' '), prior)]
  }
  return [token]
}

function isCountryOrRegion(words: string, prior: string | null): boolean {
  if (words.length <= 3 && words !== words.toUpperCase()) return false
  return readToken(words, prior).some((reading) => reading.city === null && reading.weight >= 4)
}
