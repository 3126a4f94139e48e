import { remember } from '../posting/bounded-cache.ts'
import { foldWords } from '../posting/fold.ts'
import { countryName } from '../posting/geography/countries.ts'
import { cityNamed } from '../posting/geography/gazetteer.ts'
import { regionsOf } from '../posting/geography/regions.ts'
import { locationKey } from '../posting/location.ts'
import type { Location, Posting } from '../posting/posting.ts'

/** Where an opening is, as its duplicates are compared by. */
export interface PlaceSet {
  /** Keys of places (`us|california|san francisco`, `us||`), or `?words` of one that no gazetteer knows; sorted. */
  places: string[]
  /** Countries from which a remote job without a place may be done, `*` for the world; sorted, empty where nothing is said. */
  reach: string[]
  remote: boolean
}

/**
 * How two openings lie to each other. `shared`: a place in common. `wider`: one names a country or region that holds a place of the other.
 * `unknown`: one of them says nothing that could tell. `apart`: no place of the one can be a place of the other.
 */
export type PlaceRelation = 'shared' | 'wider' | 'unknown' | 'apart'

const SHORTEST_NAME = 4
/** Words of addresses that are no name of a place. */
const NO_NAMES = new Set(
  'remote hybrid onsite office headquarters building floor suite street avenue road drive center centre site area region flexible multiple locations location various country state city home based work anywhere united states'.split(
    ' ',
  ),
)

export function placeSet(posting: Pick<Posting, 'locations' | 'eligibility' | 'workplaces'>): PlaceSet {
  const keys = new Set(posting.locations.map((place) => locationKey(believed(place))))
  const places = [...keys].flatMap((key) => (key.startsWith('?') ? unresolved(key) : [key]))
  const { eligibility } = posting
  const reach = eligibility === null ? [] : eligibility.worldwide ? ['*'] : eligibility.countries
  return { places: places.toSorted(), reach: reach.toSorted(), remote: posting.workplaces.includes('remote') }
}

/** The folded names of a posting's cities, regions and countries: in its title they say where, not what. */
export function placeNames(locations: readonly Location[]): string[] {
  const names = locations.flatMap(({ city, region, country }) =>
    [city, region]
      .filter((name) => name !== null)
      .map(foldedName)
      .concat(country === null ? [] : foldedCountry(country)),
  )
  return [...new Set(names)]
}

const foldedName = remember(20_000, foldWords)
const foldedCountry = remember(300, (code) => foldWords(countryName(code)))

const liesInRegion = remember(20_000, (key) => {
  const [country = '', region = '', city = ''] = key.split('|')
  const places = cityNamed(city)?.places.filter((place) => place.region.startsWith(`${country}.`)) ?? []
  const regions = regionsOf(region)
  return { known: !places.some((place) => place.wellKnown) || places.some((place) => regions.includes(place.region)) }
})

/** "Denver, WA": lists that take the first city and the last state of a row. The city is believed, the state is not. */
function believed(place: Location): Location {
  if (place.city === null || place.region === null || place.country === null) return place
  return liesInRegion(`${place.country}|${place.region}|${place.city}`).known ? place : { ...place, region: null }
}

/** Whether two say the same, word for word as far as it is understood. */
export function equalPlaces(a: PlaceSet, b: PlaceSet): boolean {
  return a.remote === b.remote && a.places.join() === b.places.join() && a.reach.join() === b.reach.join()
}

/** Symmetric. An unknown place agrees with any. */
export function placeRelation(a: PlaceSet, b: PlaceSet): PlaceRelation {
  if (saysNothing(a) || saysNothing(b)) return 'unknown'
  if (a.places.length === 0 || b.places.length === 0) return reachRelation(a, b)
  let relation: PlaceRelation = 'apart'
  for (const x of a.places) {
    for (const y of b.places) {
      const found = x === y ? 'shared' : relationOf(x, y)
      if (found === 'shared') return 'shared'
      if (found === 'wider' || relation === 'apart') relation = found
    }
  }
  return relation
}

/** What is left of words that no gazetteer resolves: names, or a lone code such as CA, which is a country and a state. */
function unresolved(key: string): string[] {
  if (names(key).length > 0) return [key]
  const codes = foldWords(key)
    .split(' ')
    .filter((word) => word.length === 2 && regionsOf(word).length > 0)
  return codes.length === 1 ? [`?${codes[0]}`] : []
}

function saysNothing(set: PlaceSet): boolean {
  return set.places.length === 0 && set.reach.length === 0
}

/** Of two that may be done from afar, or of one such and a place. */
function reachRelation(a: PlaceSet, b: PlaceSet): PlaceRelation {
  const [left, right] = [countriesOf(a), countriesOf(b)]
  if (left.join() === right.join()) return 'shared'
  if (left.includes('*') || right.includes('*')) return 'wider'
  return left.some((country) => right.includes(country)) ? 'wider' : 'apart'
}

function countriesOf(set: PlaceSet): string[] {
  const own = set.places
    .filter((key) => !key.startsWith('?'))
    .map((key) => key.slice(0, key.indexOf('|')).toUpperCase())
  return [...new Set([...own, ...set.reach])].toSorted()
}

function relationOf(x: string, y: string): PlaceRelation {
  if (x.length === 3 && x.startsWith('?')) return codeRelation(x.slice(1), y)
  if (y.length === 3 && y.startsWith('?')) return codeRelation(y.slice(1), x)
  if (x.startsWith('?')) return wordsRelation(x, y)
  if (y.startsWith('?')) return wordsRelation(y, x)
  const [countryX = '', regionX = '', cityX = ''] = x.split('|')
  const [countryY = '', regionY = '', cityY = ''] = y.split('|')
  if (countryX !== '' && countryY !== '' && countryX !== countryY) return 'apart'
  if (cityX !== '' && cityY !== '') {
    if (cityX !== cityY) return 'apart'
    return regionX === '' || regionY === '' || regionX === regionY ? 'shared' : 'apart'
  }
  if (regionX !== '' && regionY !== '' && regionX !== regionY) return 'apart'
  return regionX === regionY && cityX === cityY ? 'shared' : 'wider'
}

/** "Remote (CA)": of the country of that code sooner than of the state. */
function codeRelation(code: string, key: string): PlaceRelation {
  if (key.startsWith('?')) return foldWords(key).split(' ').includes(code) ? 'shared' : 'apart'
  const [country = '', region = '', city = ''] = key.split('|')
  if (country === code) return region === '' && city === '' ? 'shared' : 'wider'
  const states = regionsOf(code).filter((state) => state.startsWith(`${country.toUpperCase()}.`))
  if (states.length === 0) return 'apart'
  return region === '' || regionsOf(region).some((state) => states.includes(state)) ? 'wider' : 'apart'
}

/** Words that no gazetteer resolves hold a place, or hold or are held by other such words: "Tucson E Hermans Rd" is in Tucson. */
function wordsRelation(unread: string, key: string): PlaceRelation {
  const words = foldWords(unread).split(' ')
  if (key.startsWith('?')) {
    const others = foldWords(key).split(' ')
    const [few, many] = words.length < others.length ? [words, others] : [others, words]
    return few.every((word) => many.includes(word)) ? 'shared' : 'apart'
  }
  const city = foldWords(key.slice(key.lastIndexOf('|') + 1))
  return city !== '' && city.split(' ').every((word) => words.includes(word)) ? 'shared' : 'apart'
}

/** The words of a key that may name a place by themselves. */
function names(key: string): string[] {
  return foldWords(key)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_NAME && !NO_NAMES.has(word))
}
