import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { read, textArray } from './read.ts'

/** The cities that these listings name, as they spell them. */
export async function cityNames(db: Database, ids: string[]): Promise<string[]> {
  const rows = await read<{ city: string }>(
    db,
    sql`select distinct place->>'city' as city from listings l, jsonb_array_elements(l.doc->'locations') as place
      where l.id = any(${textArray(ids)}::text[]) and place->>'city' is not null`,
  )
  return rows.map(({ city }) => city)
}
