import { fold } from '../posting/fold.ts'
import { cityNamed } from '../posting/geography/gazetteer.ts'
import { cityNames } from '../store/suggestion-reads.ts'
import type { ApiContext } from './env.ts'
import { newestWith } from './listings-with.ts'
import { statusCode, type TermColumns } from './term-columns.ts'

/** Listings whose spelling of their cities is read at a time. */
const READ_AT_ONCE = 1_000

export interface CityCount {
  city: string
  country: string | null
  count: number
}

interface Counted {
  /** Numbers of terms; without a country null. */
  city: number
  country: number | null
  count: number
}

/**
 * Cities of open listings, the most frequent first. A city is counted by the country that stands with it; of a listing with several
 * countries by those in which others, with one alone, have the city, or else the gazetteer.
 */
export async function countCities(
  { db }: Pick<ApiContext, 'db'>,
  columns: TermColumns,
  most: number,
): Promise<CityCount[]> {
  const counted = countPairs(columns)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
  const spelled = await spellings(
    db,
    columns,
    counted.map(({ city }) => textOf(columns, city)),
  )
  const named = counted.flatMap(({ city, country, count }) => {
    const name = spelled.get(textOf(columns, city))
    return name === undefined
      ? []
      : [{ city: name, country: country === null ? null : textOf(columns, country), count }]
  })
  return named.sort((a, b) => b.count - a.count || (a.city < b.city ? -1 : 1))
}

/** In two passes over the open listings: those with one country say which countries a city is in. */
function countPairs(columns: TermColumns): Counted[] {
  const isCity = marked(columns, 'city')
  const isCountry = marked(columns, 'country')
  const pairs = new Map<number, Map<number | null, number>>()
  const add = (city: number, country: number | null) => {
    const counts = pairs.get(city) ?? new Map<number | null, number>()
    if (counts.size === 0) pairs.set(city, counts)
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const several: { cities: number[]; countries: number[] }[] = []
  for (let row = 0; row < columns.size; row++) {
    if (columns.status[row] !== statusCode('open')) continue
    const cities: number[] = []
    const countries: number[] = []
    const to = (columns.start[row] as number) + (columns.length[row] as number)
    for (let at = columns.start[row] as number; at < to; at++) {
      const term = columns.terms[at] as number
      if (isCity[term] === 1) cities.push(term)
      else if (isCountry[term] === 1) countries.push(term)
    }
    if (countries.length > 1) several.push({ cities, countries })
    else for (const city of cities) add(city, countries[0] ?? null)
  }
  const alone = new Map([...pairs].map(([city, counts]) => [city, new Set(counts.keys())]))
  for (const { cities, countries } of several)
    for (const city of cities) for (const country of countriesOf(columns, alone, city, countries)) add(city, country)
  return [...pairs].flatMap(([city, counts]) => [...counts].map(([country, count]) => ({ city, country, count })))
}

function countriesOf(
  columns: TermColumns,
  alone: ReadonlyMap<number, ReadonlySet<number | null>>,
  city: number,
  countries: number[],
): number[] {
  const known = countries.filter((country) => alone.get(city)?.has(country))
  if (known.length > 0) return known
  const places = cityNamed(textOf(columns, city))?.places ?? []
  const named = countries.filter((country) =>
    places.some(({ region }) => region.startsWith(`${textOf(columns, country)}.`)),
  )
  return named.length > 0 ? named : countries
}

/** How listings spell the cities: terms hold them folded. */
async function spellings(db: ApiContext['db'], columns: TermColumns, cities: string[]): Promise<Map<string, string>> {
  const ids = [...new Set(cities)].flatMap((city) => newestWith(columns, `city:${city}`) ?? [])
  const names = new Map<string, string>()
  for (let at = 0; at < ids.length; at += READ_AT_ONCE)
    for (const name of await cityNames(db, ids.slice(at, at + READ_AT_ONCE))) names.set(fold(name), name)
  return names
}

/** Marks the terms of a field; what is not known is no value. */
function marked(columns: TermColumns, field: string): Uint8Array {
  const marks = new Uint8Array(columns.nameOf.length)
  for (const term of columns.ofField.get(field) ?? []) marks[term] = 1
  const unknown = columns.numberOf.get(`${field}:?`)
  if (unknown !== undefined) marks[unknown] = 0
  return marks
}

function textOf({ nameOf }: TermColumns, term: number): string {
  const name = nameOf[term] as string
  return name.slice(name.indexOf(':') + 1)
}
