import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { iso, read, textArray } from './read.ts'

export interface CompanyCount {
  slug: string
  name: string
  /** Open listings. */
  count: number
}

export interface CompanyDetail extends CompanyCount {
  closed: number
  firstSeenAt: string
  skills: { slug: string; count: number }[]
}

/** A company that has or had listings; null for any other. */
export async function findCompany(db: Database, slug: string): Promise<CompanyDetail | null> {
  const term = textArray([`company:${slug}`])
  const [row] = await read<{ name: string | null; open: number; closed: number; first: string | null }>(
    db,
    sql`select max(l.doc #>> '{company,name}') as name, count(*) filter (where l.status = 'open')::int as open,
        count(*) filter (where l.status = 'closed')::int as closed, min((l.doc->>'firstSeenAt')::timestamptz) as first
      from listings l where l.terms @> ${term}::text[] and l.status <> 'hidden'`,
  )
  if (!row || row.name === null || row.first === null) return null
  const skills = await read<{ slug: string; count: number }>(
    db,
    sql`select substr(t, 7) as slug, count(*)::int as count from listings l, unnest(l.terms) as t
      where l.terms @> ${term}::text[] and l.status = 'open' and starts_with(t, 'skill:') and t <> 'skill:?'
      group by t order by count desc, t limit 20`,
  )
  return { slug, name: row.name, count: row.open, closed: row.closed, firstSeenAt: iso(row.first), skills }
}

/** Names by slug, for those slugs that listings know. */
export async function companyNames(db: Database, slugs: string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const rows = await read<{ slug: string; name: string }>(
    db,
    sql`select s.slug, named.name from unnest(${textArray(slugs)}::text[]) as s(slug),
      lateral (select l.doc #>> '{company,name}' as name from listings l where l.terms @> array['company:' || s.slug] limit 1) as named`,
  )
  return new Map(rows.map((row) => [row.slug, row.name]))
}
