import { sql } from 'drizzle-orm'
import { textArray } from './read.ts'

/**
 * Array parameters, written out as Postgres reads them: `= any(…)` on one is an index scan, where a subquery over jsonb was planned as a
 * scan of the whole table while the table was young.
 */
export function bigints(values: (number | bigint)[]) {
  return sql`${`{${values.join(',')}}`}::bigint[]`
}

export function texts(values: string[]) {
  return sql`${textArray(values)}::text[]`
}
