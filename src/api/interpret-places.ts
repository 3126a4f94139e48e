import { fold } from '../posting/fold.ts'
import { areaCountries } from '../posting/geography/areas.ts'
import { countryName, countryNamed, countryOf } from '../posting/geography/countries.ts'
import { cityNamed } from '../posting/geography/gazetteer.ts'
import { regionName, regionsOf } from '../posting/geography/regions.ts'

/** One parameter that words of `q` may stand for. */
export interface Meaning {
  field: 'skill' | 'seniority' | 'workplace' | 'city' | 'region' | 'country'
  value: string
  label: string
}

/** Where regions have usual English names; elsewhere a region's name is rather a word. */
const REGION_COUNTRIES = new Set(['US', 'CA', 'AU', 'GB', 'DE', 'IN'])
/** Places that are named by two or three letters in the middle of a sentence. */
const SHORT_NAMES = new Set(['us', 'usa', 'uk', 'uae', 'eu', 'sf'])
/** In some language a country, in a search something else. */
const NO_COUNTRIES = new Set(['states', 'cada', 'dania', 'indie'])
/** Cities that are words of ads first: the largest of them only where the search says that a place is meant. */
const NO_CITIES = new Set(['enterprise', 'man', 'metro', 'oral', 'sale', 'shaping', 'surprise', 'tours', 'kara'])
const EVERYDAY_CITIES = new Set(
  'bath|concord|cork|essen|guide|hull|independence|march|media|mobile|nice|normal|orange|reading|sandwich|split|troy|victor'.split(
    '|',
  ),
)

/** Small words that are a code when they are written large: "portland OR", but "berlin or munich". */
const WORDS_LIKE_CODES = new Set(
  'al am an and as at be by co da de do en es et for go hi id in is it la ma me mi no of oh ok on or pa so the to und via we'.split(
    ' ',
  ),
)

/** What the words mean as a place, the likeliest first; empty where they are none. `expected`: the search speaks of a place here. */
export function placesNamed(words: string, expected: 'expected' | 'unexpected'): Meaning[] {
  const key = fold(words)
  if (key.length < 4 && !SHORT_NAMES.has(key)) return key.length === 3 ? cityMeanings(words, key) : []
  if (EVERYDAY_CITIES.has(key) && expected === 'unexpected') return []
  const area = areaCountries(key)
  if (area !== null) return area.map(countryMeaning)
  const country = NO_COUNTRIES.has(key) ? null : countryNamed(words)
  const countries = country === null ? [] : [countryMeaning(country)]
  const cities = cityMeanings(words, key)
  // "New York" and "Washington" are cities first; "Georgia" is a state, a country only behind it.
  const georgia = key === 'georgia' ? [countryMeaning('GE')] : []
  return [...countries, ...cities, ...regionMeanings(words, key), ...georgia]
}

/** What a state's or country's code means right behind a place: "Austin TX", "Paris FR". */
export function codeBehindPlace(words: string): Meaning[] {
  if (!/^[A-Z]{2,3}$/.test(words) && (!/^[a-z]{2,3}$/i.test(words) || WORDS_LIKE_CODES.has(words.toLowerCase())))
    return []
  const regions = regionsOf(words).flatMap(regionMeaning)
  const country = countryOf(words)
  return country === null ? regions : [...regions, countryMeaning(country)]
}

function cityMeanings(words: string, key: string): Meaning[] {
  const city = NO_CITIES.has(key) ? null : cityNamed(words)
  if (city === null || !city.major) return []
  const label = city.name.charAt(0).toUpperCase() + city.name.slice(1)
  return [{ field: 'city', value: label, label }]
}

function regionMeanings(words: string, key: string): Meaning[] {
  if (key.length < 4) return []
  // An English county is told as England: its own name serves better as a word.
  return regionsOf(words)
    .filter((region) => REGION_COUNTRIES.has(region.slice(0, 2)))
    .flatMap((region) => regionMeaning(region).filter(({ value }) => fold(value) === key || region.startsWith('US.')))
}

function regionMeaning(region: string): Meaning[] {
  const name = regionName(region)
  return name === null ? [] : [{ field: 'region', value: name, label: name }]
}

function countryMeaning(code: string): Meaning {
  return { field: 'country', value: code, label: countryName(code) }
}
