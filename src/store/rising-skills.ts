import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { read } from './read.ts'

export interface RisingSkill {
  slug: string
  /** Listings that came in the last four weeks, and in the four before. */
  now: number
  before: number
}

/** Skills whose share of the new listings grew most in the last four weeks; at least five listings each. Reads two months of listings. */
export async function risingSkills(db: Database, at: Date, limit: number): Promise<RisingSkill[]> {
  const weeksAgo = (weeks: number) => new Date(at.getTime() - weeks * 7 * 86_400_000).toISOString()
  return read<RisingSkill>(
    db,
    sql`with came as (
        select terms, rank_at >= ${weeksAgo(4)} as fresh from listings where rank_at >= ${weeksAgo(8)} and status <> 'hidden'),
      -- Made once: the planner takes the skills for one row, and would count all listings anew for each.
      sums as materialized (select greatest(1, count(*) filter (where fresh)) as fresh, greatest(1, count(*) filter (where not fresh)) as old from came),
      counted as (
        select substr(t, 7) as slug, count(*) filter (where fresh)::int as now, count(*) filter (where not fresh)::int as before
        from came, unnest(terms) as t where starts_with(t, 'skill:') and t <> 'skill:?' group by t)
      select slug, now, before from counted, sums
      where now >= 5 and before > 0 and now::float / fresh > before::float / old
      order by (now::float / fresh) / (before::float / old) desc, now desc, slug limit ${limit}`,
  )
}
