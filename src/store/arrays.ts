import { sql } from 'drizzle-orm'

/**
 * Array parameters, written out as Postgres reads them: `= any(…)` on one is an index scan, where a subquery over jsonb was planned as a
 * scan of the whole table while the table was young.
 */
export function bigints(values: (number | bigint)[]) {
  return sql`${`{${values.join(',')}}`}::bigint[]`
}

export function texts(values: string[]) {
  const quoted = values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`)
  return sql`${`{${quoted.join(',')}}`}::text[]`
}
