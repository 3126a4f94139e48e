import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { isoOrNull, read } from './read.ts'

export interface Stats {
  listings: { open: number; closed: number }
  postings: { open: number; closed: number }
  companies: number
  sources: number
  boards: { total: number; enabled: number; byHealth: Record<string, number>; leaked: number }
  /** The newest listing's coming, and the last confirmed visit of any board. */
  newestAt: string | null
  lastVisitAt: string | null
  /** Enabled boards that were confirmed within the last day. */
  boardsSeenInDay: number
}

/** Counts over whole tables: ask no more than every few seconds. */
export async function readStats(db: Database, now: Date): Promise<Stats> {
  const dayAgo = new Date(now.getTime() - 86_400_000).toISOString()
  const [listings, postings, boards] = await Promise.all([
    read<{ open: number; closed: number; companies: number; newest: string | null }>(
      db,
      // A listing's first term is its company's.
      sql`select count(*) filter (where status = 'open')::int as open, count(*) filter (where status = 'closed')::int as closed,
          count(distinct terms[1]) filter (where status = 'open' and terms[1] <> 'company:?')::int as companies,
          max(rank_at) filter (where status = 'open') as newest from listings`,
    ),
    read<{ open: number; closed: number }>(
      db,
      sql`select count(*) filter (where closed_at is null)::int as open, count(closed_at)::int as closed from postings`,
    ),
    read<{
      source: string
      health: string
      enabled: boolean
      n: number
      seen: number
      leaked: number
      last: string | null
    }>(
      db,
      sql`select source, health, enabled, count(*)::int as n, count(*) filter (where last_confirmed_at >= ${dayAgo})::int as seen,
          sum(leaked)::int as leaked,
          max(last_confirmed_at) as last from boards where removed_at is null group by 1, 2, 3`,
    ),
  ])
  const byHealth: Record<string, number> = {}
  for (const row of boards) byHealth[row.health] = (byHealth[row.health] ?? 0) + row.n
  const enabled = boards.filter((row) => row.enabled)
  const sum = (rows: typeof boards, value: (row: (typeof boards)[number]) => number) =>
    rows.reduce((total, row) => total + value(row), 0)
  return {
    listings: { open: listings[0]?.open ?? 0, closed: listings[0]?.closed ?? 0 },
    postings: { open: postings[0]?.open ?? 0, closed: postings[0]?.closed ?? 0 },
    companies: listings[0]?.companies ?? 0,
    sources: new Set(boards.map((row) => row.source)).size,
    boards: {
      total: sum(boards, (row) => row.n),
      enabled: sum(enabled, (row) => row.n),
      byHealth,
      leaked: sum(boards, (row) => row.leaked),
    },
    newestAt: isoOrNull(listings[0]?.newest ?? null),
    lastVisitAt: latest(boards.map((row) => isoOrNull(row.last))),
    boardsSeenInDay: sum(enabled, (row) => row.seen),
  }
}

/** Runs that ended, by outcome, and those under way, by status. */
export async function countRuns(db: Database): Promise<{ outcome: string; count: number }[]> {
  return read<{ outcome: string; count: number }>(
    db,
    sql`select coalesce(outcome, status) as outcome, count(*)::int as count from runs group by 1`,
  )
}

function latest(times: (string | null)[]): string | null {
  return times.reduce((max, time) => (time !== null && (max === null || time > max) ? time : max), null)
}
