import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { read } from './read.ts'

/** Cities that are remembered for suggestions: rarer ones are found by their words. */
const MOST_CITIES = 20_000

export interface CityCount {
  city: string
  country: string | null
  count: number
}

/** Cities of open listings, the most frequent first. Reads every open listing: ask rarely. */
export async function countCities(db: Database): Promise<CityCount[]> {
  return read<CityCount>(
    db,
    sql`select place->>'city' as city, place->>'country' as country, count(distinct l.id)::int as count
      from listings l, jsonb_array_elements(l.doc->'locations') as place
      where l.status = 'open' and place->>'city' is not null
      group by 1, 2 order by 3 desc, 1, 2 limit ${MOST_CITIES}`,
  )
}
