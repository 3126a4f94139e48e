import { and, gte, inArray, sql } from 'drizzle-orm'
import type { RequestFact } from '../fetch/fetcher.ts'
import { batched } from './batched.ts'
import type { Db } from './database.ts'
import { fetchCounts as table } from './schema.ts'

/** Stands for the hosts that are not counted one by one. */
export const OTHER_HOSTS = 'other'

/** All requests to one host that had one status. */
export interface FetchCount {
  host: string
  /** 0 where no answer came. */
  status: number
  requests: number
  /** Over the wire. */
  bytes: number
  ms: number
  notModified: number
}

/** Requests of one visit, on the day (`YYYY-MM-DD`, UTC) on which it ended. */
interface VisitRequests {
  day: string
  facts: readonly RequestFact[]
}

/** Adds the requests of a visit to its day: one statement for all visits that end at once. Not for a transaction: all visits to a host share its rows. */
export function addFetchCounts(db: Db, day: string, facts: readonly RequestFact[]): Promise<void> {
  return addVisit(db, { day, facts })
}

const addVisit: (db: Db, visit: VisitRequests) => Promise<undefined> = batched(addVisits)

async function addVisits(db: Db, visits: VisitRequests[]): Promise<undefined[]> {
  const byDay = [...Map.groupBy(visits, (visit) => visit.day)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rows = byDay.flatMap(([day, ofDay]) =>
    countsOf(ofDay.flatMap((visit) => visit.facts)).map((row) => ({ day, ...row })),
  )
  const add = (name: string) => sql.raw(`fetch_counts.${name} + excluded.${name}`)
  if (rows.length > 0) {
    await db
      .insert(table)
      .values(rows)
      .onConflictDoUpdate({
        target: [table.day, table.host, table.status],
        set: { requests: add('requests'), bytes: add('bytes'), ms: add('ms'), notModified: add('not_modified') },
      })
  }
  return visits.map(() => undefined)
}

/** All requests ever counted, of all processes, by host and status. */
export async function fetchCounts(db: Db): Promise<FetchCount[]> {
  return db
    .select({
      host: table.host,
      status: table.status,
      requests: sum('requests'),
      bytes: sum('bytes'),
      ms: sum('ms'),
      notModified: sum('not_modified'),
    })
    .from(table)
    .groupBy(table.host, table.status)
    .orderBy(table.host, table.status)
}

/** Requests to these hosts since the beginning of a day (`YYYY-MM-DD`, UTC). */
export async function requestsToday(db: Db, hosts: string[], day: string): Promise<number> {
  const [row] = await db
    .select({ requests: sum('requests') })
    .from(table)
    .where(and(gte(table.day, day), inArray(table.host, hosts)))
  return row?.requests ?? 0
}

/** Empties the days before this one into a single row without a day for each host and status: totals stay, rows do not pile up. */
export async function foldFetchCounts(db: Db, before: string): Promise<void> {
  await db.execute(sql`
    with old as (delete from fetch_counts where day < ${before}::date and day <> ${EVER}::date returning *)
    insert into fetch_counts (day, host, status, requests, bytes, ms, not_modified)
    select ${EVER}::date, host, status, sum(requests), sum(bytes), sum(ms), sum(not_modified) from old group by host, status
    on conflict (day, host, status) do update set
      requests = fetch_counts.requests + excluded.requests, bytes = fetch_counts.bytes + excluded.bytes,
      ms = fetch_counts.ms + excluded.ms, not_modified = fetch_counts.not_modified + excluded.not_modified`)
}

/** The day that stands for all days that were folded. */
const EVER = '0001-01-01'

function sum(column: string) {
  return sql<number>`coalesce(sum(${sql.raw(column)}), 0)::float8`
}

function countsOf(facts: readonly RequestFact[]): FetchCount[] {
  const counts = new Map<string, FetchCount>()
  for (const { host, status, bytes, ms, notModified } of facts) {
    const key = `${host} ${status ?? 0}`
    const count = counts.get(key) ?? { host, status: status ?? 0, requests: 0, bytes: 0, ms: 0, notModified: 0 }
    count.requests++
    count.bytes += bytes
    count.ms += Math.round(ms)
    count.notModified += notModified ? 1 : 0
    counts.set(key, count)
  }
  // In one order everywhere, or two visits to the same hosts could wait for each other.
  return [...counts.values()].sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : a.status - b.status))
}
