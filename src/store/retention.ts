import { sql } from 'drizzle-orm'
import { deleteAllowances } from './allowances.ts'
import type { Db } from './database.ts'
import { foldFetchCounts } from './fetch-counts.ts'

/** Days whose requests are told apart; older ones are summed up. */
const KEPT_DAYS_OF_REQUESTS = 30

/**
 * Deletes runs that ended more than `runDays` days ago with their pages, but for those that a board still refers to, and idempotency keys older
 * than a day. Returns how many runs went.
 */
export async function deleteOldRows(db: Db, options: { now: Date; runDays: number }): Promise<number> {
  const gone = await db.execute(sql`
    delete from runs where finished_at < ${daysBefore(options.now, options.runDays)}
      and not exists (select from boards where boards.last_run_id = runs.id or boards.last_good_run_id = runs.id)
    returning id`)
  await db.execute(sql`delete from pages where not exists (select from runs where runs.id = pages.run_id)`)
  await db.execute(sql`delete from idempotency_keys where created_at < ${daysBefore(options.now, 1)}`)
  const oldDay = daysBefore(options.now, KEPT_DAYS_OF_REQUESTS).slice(0, 10)
  await foldFetchCounts(db, oldDay)
  await deleteAllowances(db, oldDay)
  return gone.length
}

/** Deletes changes of before `before`, but for the last of all, whose number readers go by. Returns how many went. */
export async function deleteOldChanges(db: Db, before: string): Promise<number> {
  const gone = await db.execute(sql`
    delete from changes where at < ${before} and seq < (select max(seq) from changes) returning seq`)
  return gone.length
}

/** How much of each went. */
export interface Superseded {
  snapshots: number
  contents: number
  pages: number
}

/**
 * Deletes what was first read before `before` and later visits have superseded: snapshots, contents of ads that are no posting's own, and
 * pages of failed visits. The snapshots of each board's last `goodVisits` complete visits stay, with all that they list.
 */
export async function deleteSuperseded(
  db: Db,
  { before, goodVisits }: { before: string; goodVisits: number },
): Promise<Superseded> {
  const gone: Superseded = { snapshots: 0, contents: 0, pages: 0 }
  for (const { id } of await boardsWithSuperseded(db, before)) {
    const ofBoard = await db.transaction(async (tx) => {
      // A visit that is taken in holds this lock as well: what it lists again is not taken from under it.
      await tx.execute(sql`select from boards where id = ${id} for update`)
      return deleteOfBoard(tx, { id, before, goodVisits })
    })
    gone.snapshots += ofBoard.snapshots
    gone.contents += ofBoard.contents
  }
  const pages = await db.execute(sql`
    delete from pages using runs where runs.id = pages.run_id and ${IS_FAILED} and runs.finished_at < ${before} returning n`)
  gone.pages = pages.length
  return gone
}

const IS_FAILED = sql`runs.outcome = 'failed' and not exists (select from boards where boards.last_good_run_id = runs.id)`

/** A content that no posting has now. */
const IS_PAST = sql`not exists (
  select from postings p where p.board_id = r.board_id and p.external_id = r.external_id and p.raw_hash = r.hash)`

function boardsWithSuperseded(db: Db, before: string) {
  return db.execute<{ id: string }>(sql`
    select board_id as id from snapshots where created_at < ${before}
    union select board_id from raw_postings r where seen_at < ${before} and ${IS_PAST} order by 1`)
}

async function deleteOfBoard(
  db: Db,
  { id, before, goodVisits }: { id: string; before: string; goodVisits: number },
): Promise<Omit<Superseded, 'pages'>> {
  const snapshots = await db.execute(sql`
    delete from snapshots where board_id = ${id} and created_at < ${before} and hash not in (
      select decode(snapshot_hash, 'hex') from runs
      where board_id = ${id} and complete and snapshot_hash is not null
      order by created_at desc limit ${goodVisits})
    returning hash`)
  const contents = await db.execute(sql`
    with listed as materialized (
      select substring(s.entries from i * 16 + 1 for 16) as hash
      from snapshots s cross join generate_series(0, length(s.entries) / 16 - 1) as i where s.board_id = ${id})
    delete from raw_postings r
    where r.board_id = ${id} and r.seen_at < ${before} and ${IS_PAST}
      and not exists (select from listed where listed.hash = r.hash)
    returning hash`)
  return { snapshots: snapshots.length, contents: contents.length }
}

/** Bytes of what visits brought, as stored, without indexes: all of it, and by day (UTC, oldest first) what `deleteSuperseded` may take. */
export async function keptBytes(
  db: Db,
  goodVisits: number,
): Promise<{ all: number; superseded: { until: string; bytes: number }[] }> {
  // The constants are about what a row's own head and its small columns take.
  const rows = await db.execute<{ day: string; past: number; bytes: number }>(sql`
    with good as materialized (
      select board_id, decode(snapshot_hash, 'hex') as hash from (
        select board_id, snapshot_hash, row_number() over (partition by board_id order by created_at desc) as place
        from runs where complete and snapshot_hash is not null) as visits
      where place <= ${goodVisits}
      group by 1, 2),
    listed as materialized (
      select distinct board_id, substring(s.entries from i * 16 + 1 for 16) as hash
      from good join snapshots s using (board_id, hash) cross join generate_series(0, length(s.entries) / 16 - 1) as i),
    kept as (
      select seen_at as at, 100 + pg_column_size(body) as bytes,
        ${IS_PAST} and not exists (select from listed where listed.board_id = r.board_id and listed.hash = r.hash) as past
      from raw_postings r
      union all
      select created_at, 60 + pg_column_size(entries),
        not exists (select from good where good.board_id = s.board_id and good.hash = s.hash)
      from snapshots s
      union all
      select coalesce(runs.finished_at, runs.created_at), 300 + pg_column_size(body), runs.finished_at is not null and ${IS_FAILED}
      from pages join runs on runs.id = pages.run_id)
    select to_char(date_trunc('day', at at time zone 'UTC') + interval '1 day', 'YYYY-MM-DD') as day,
      coalesce(sum(bytes) filter (where past), 0)::float8 as past, sum(bytes)::float8 as bytes
    from kept group by 1 order by 1`)
  return {
    all: rows.reduce((sum, row) => sum + row.bytes, 0),
    superseded: rows.flatMap(({ day, past }) => (past > 0 ? [{ until: `${day}T00:00:00.000Z`, bytes: past }] : [])),
  }
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString()
}
