import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { read, textArray } from './read.ts'

/** Skills that stand beside this one in open listings, the most frequent first. */
export async function relatedSkills(
  db: Database,
  slug: string,
  limit: number,
): Promise<{ slug: string; count: number }[]> {
  const term = `skill:${slug}`
  return read<{ slug: string; count: number }>(
    db,
    sql`select substr(t, 7) as slug, count(*)::int as count from listings l, unnest(l.terms) as t
      where l.status = 'open' and l.terms @> ${textArray([term])}::text[] and starts_with(t, 'skill:') and t <> ${term}
      group by t order by count desc, t limit ${limit}`,
  )
}

/** Listings with the skill, open or closed since, by the Monday (UTC) of the week in which they came; empty weeks too. */
export async function skillTrend(
  db: Database,
  slug: string,
  options: { now: Date; weeks: number },
): Promise<{ week: string; count: number }[]> {
  const now = options.now.toISOString()
  return read<{ week: string; count: number }>(
    db,
    sql`with weeks as (
        select generate_series(date_trunc('week', ${now}::timestamptz, 'UTC') - (${options.weeks - 1} * interval '1 week'),
          date_trunc('week', ${now}::timestamptz, 'UTC'), interval '1 week') as week),
      found as (
        select date_trunc('week', l.rank_at, 'UTC') as week, count(*)::int as n from listings l
        where l.terms @> ${textArray([`skill:${slug}`])}::text[] and l.status <> 'hidden'
          and l.rank_at >= (select min(week) from weeks) group by 1)
      select to_char(weeks.week at time zone 'UTC', 'YYYY-MM-DD') as week, coalesce(found.n, 0) as count
      from weeks left join found using (week) order by weeks.week`,
  )
}
