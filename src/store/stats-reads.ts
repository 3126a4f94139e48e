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

/** What is known of the listings without asking: their terms are counted in memory. */
export type CountedListings = Pick<Stats, 'listings' | 'companies'>

/** Counts of whole tables beside what was counted of the listings: ask no more than every few seconds. */
export async function readStats(db: Database, now: Date, counted: CountedListings): Promise<Stats> {
  const dayAgo = new Date(now.getTime() - 86_400_000).toISOString()
  const [newest, postings, boards] = await Promise.all([
    read<{ newest: string }>(
      db,
      sql`select rank_at as newest from listings where status = 'open' order by rank_at desc limit 1`,
    ),
    // So that indices answer alone: a row of postings is wide.
    read<{ open: number; closed: number }>(
      db,
      sql`select (select count(*) from postings)::int - closed as open, closed
        from (select count(*)::int as closed from postings where closed_at is not null) as gone`,
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
    ...counted,
    postings: { open: postings[0]?.open ?? 0, closed: postings[0]?.closed ?? 0 },
    sources: new Set(boards.map((row) => row.source)).size,
    boards: {
      total: sum(boards, (row) => row.n),
      enabled: sum(enabled, (row) => row.n),
      byHealth,
      leaked: sum(boards, (row) => row.leaked),
    },
    newestAt: isoOrNull(newest[0]?.newest ?? null),
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
