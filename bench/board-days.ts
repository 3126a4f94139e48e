// Replays two recorded days of 3,118 Greenhouse boards through the whole program: npm run bench:board-days [-- --outside]
// --outside: on DATABASE_URL and REDIS_URL instead of the embedded default. --kill: kill -9 in the midst of it, then compare.
import { parseArgs } from 'node:util'
import type postgres from 'postgres'
import {
  type BoardRow,
  crawlAll,
  DAYS,
  digest,
  type Install,
  openDayServer,
  openInstall,
  readDay,
  settled,
} from './replay.ts'

const { values: options } = parseArgs({ options: { outside: { type: 'boolean' }, kill: { type: 'boolean' } } })
const outside = options.outside ? { databaseUrl: need('DATABASE_URL'), redisUrl: need('REDIS_URL') } : null
const server = await openDayServer()
const install = await openInstall(server.port, outside)
try {
  await (options.kill ? killed(install) : replay(install))
} finally {
  await install.close()
  server.close()
}

async function replay({ sql }: Install): Promise<void> {
  const postings = readDay(DAYS[0] ?? '').length
  const process = await install.start()
  const first = await timed(async (since) => {
    let last = { at: since, postings: 0 }
    const rates: number[] = []
    await settled(sql, (stored, live) => {
      const now = performance.now()
      const rate = Math.round(((stored - last.postings) * 1000) / Math.max(1, now - last.at))
      console.log(`  ${seconds(now - since)} s: ${stored} postings, ${live} boards to go, ${rate} a second`)
      last = { at: now, postings: stored }
      if (now - since > 1000) rates.push(rate)
    })
    const mean = (last.postings * 1000) / (last.at - since)
    const [least, most] = [Math.min(...rates), Math.max(...rates)].map((rate) => (rate / mean).toFixed(2))
    console.log(`  flat: the slowest five seconds went at ${least} of the mean rate, the fastest at ${most}`)
  })
  console.log(
    `2026-01-05: ${postings} postings in ${seconds(first)} s: ${Math.round((postings * 1000) / first)} a second`,
  )
  await compareCounts(sql)

  const before = await versions(sql)
  const again = await timed(() => visitAll(install))
  const after = await versions(sql)
  console.log(
    `2026-01-05 again: ${seconds(again)} s, ${before.filter((v, i) => v !== after[i]).length} changed tables of postings and listings`,
  )

  await server.setDay(1)
  const next = await timed(() => visitAll(install))
  console.log(`2026-01-07: ${seconds(next)} s`)
  await compareDays(sql)
  await install.stop(process)
}

/** Kills the program in the midst of the first day, starts it again, and compares with an undisturbed run. */
async function killed(disturbed: Install): Promise<void> {
  const quiet = await openInstall(server.port, null)
  const one = await quiet.start()
  await settled(quiet.sql)
  const wanted = await digest(quiet.sql)
  await quiet.stop(one)
  await quiet.close()

  const process = await disturbed.start()
  await until(disturbed.sql, 40_000)
  await disturbed.stop(process, 'SIGKILL')
  const [left] = await disturbed.sql<{ n: number }[]>`select count(*)::int as n from postings`
  console.log(`killed -9 with ${left?.n} postings stored`)
  const second = await disturbed.start()
  const recovery = await timed(() => settled(disturbed.sql))
  const got = await digest(disturbed.sql)
  await disturbed.stop(second)
  console.log(
    `settled ${seconds(recovery)} s after the restart; tables ${got === wanted ? 'identical' : 'DIFFERENT'} to the undisturbed run`,
  )
  if (got !== wanted) globalThis.process.exitCode = 1
}

async function until(sql: postgres.Sql, postings: number): Promise<void> {
  for (;;) {
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from postings`
    if ((row?.n ?? 0) >= postings) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function visitAll({ sql }: Install): Promise<void> {
  await crawlAll(install)
  await settled(sql)
}

/** The row versions of all postings and all listings, in one number each: nothing was written where they are equal. */
async function versions(sql: postgres.Sql): Promise<string[]> {
  const [row] = await sql<{ p: string; l: string; u: string }[]>`
    select (select md5(string_agg(key || xmin::text || changed_at, '' order by key)) from postings) as p,
      (select md5(string_agg(id || xmin::text || updated_at, '' order by id)) from listings) as l,
      (select max(seq)::text from changes) as u`
  return [row?.p ?? '', row?.l ?? '', row?.u ?? '']
}

async function compareCounts(sql: postgres.Sql): Promise<void> {
  const rows = await sql<{ outcome: string; n: number }[]>`
    select coalesce(outcome, status) as outcome, count(*)::int as n from runs group by 1 order by 2 desc`
  const [counts] = await sql<{ postings: number; listings: number }[]>`
    select (select count(*)::int from postings) as postings, (select count(*)::int from listings) as listings`
  console.log(
    `  runs: ${rows.map((row) => `${row.n} ${row.outcome}`).join(', ')}; ${counts?.postings} postings, ${counts?.listings} listings`,
  )
}

/** Every difference between what Rolecall did on the second day and a plain diff of the two files. */
async function compareDays(sql: postgres.Sql): Promise<void> {
  const [one, two] = DAYS.map((day) => new Map(readDay(day).map((row) => [`${row.company_slug}:${row.id}`, row]))) as [
    Days,
    Days,
  ]
  const opened = [...two.keys()].filter((key) => !one.has(key))
  const gone = [...one.keys()].filter((key) => !two.has(key))
  const known = new Set([...one.values()].map((row) => row.company_slug))
  const rows = await sql<
    {
      board_id: string
      external_id: string
      closed: boolean
      reason: string | null
      missing: boolean
      changed: boolean
    }[]
  >`
    select board_id, external_id, closed_at is not null as closed, closed_reason as reason, missing_since is not null as missing,
      changed_at > first_seen_at and closed_at is null as changed from postings`
  const stored = new Map(rows.map((row) => [`${row.board_id.slice('greenhouse:'.length)}:${row.external_id}`, row]))
  const notOpened = opened.filter((key) => !stored.has(key))
  const notClosed = gone.filter((key) => !stored.get(key)?.closed)
  const wronglyClosed = [...stored].filter(([key, row]) => row.closed && two.has(key))
  const said = [...two].filter(([key, row]) => differs(one.get(key), row)).map(([key]) => key)
  const unchanged = said.filter((key) => !stored.get(key)?.changed)
  const blanks = unchanged.filter((key) => !differs(spaced(one.get(key)), spaced(two.get(key))))
  const changed = [...stored.values()].filter((row) => row.changed).length
  console.log(`  plain diff: ${opened.length} opened, ${gone.length} gone, ${said.length} with a new title or place`)
  console.log(
    `  Rolecall: ${opened.length - notOpened.length} opened, ${gone.length - notClosed.length} closed, ${changed} changed`,
  )
  console.log(`  closed although still there: ${wronglyClosed.length}`)
  tell('new only in white space, so not changed', blanks, 'a source trims what it gives')
  tell(
    'new title or place, not changed',
    unchanged.filter((key) => !blanks.includes(key)),
    'unexplained',
  )
  const moved = [...stored].filter(([key, row]) => row.changed && one.has(key) && two.has(key) && !said.includes(key))
  tell(
    'changed, with the same title and place',
    moved.map(([key]) => key),
    `of these ${moved.filter(([key]) => one.get(key)?.absolute_url !== two.get(key)?.absolute_url).length} have another URL`,
  )
  tell('gone but still open', notClosed, 'their board was not believed')
  tell(
    'opened but not stored',
    notOpened.filter((key) => known.has(slugOf(key))),
    'unexplained',
  )
  tell(
    'opened on boards that are not followed',
    notOpened.filter((key) => !known.has(slugOf(key))),
    'new board',
  )
  const bad = await sql<{ board_id: string; outcome: string; code: string; message: string }[]>`
    select distinct on (board_id) board_id, outcome, reason->>'code' as code, reason->>'message' as message from runs
    where outcome not in ('ok', 'not_modified') order by board_id, id desc`
  for (const row of bad) console.log(`    ${row.board_id}: ${row.outcome}, ${row.code}: ${row.message}`)
}

type Days = Map<string, BoardRow>

function differs(a: BoardRow | undefined, b: BoardRow | undefined): boolean {
  return a !== undefined && b !== undefined && (a.title !== b.title || a.location !== b.location)
}

function spaced(row: BoardRow | undefined): BoardRow | undefined {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
  return row && { ...row, title: fold(row.title), location: row.location === null ? null : fold(row.location) }
}

function tell(what: string, keys: string[], why: string): void {
  if (keys.length === 0) return
  const byBoard = Map.groupBy(keys, slugOf)
  console.log(
    `  ${what}: ${keys.length} on ${byBoard.size} boards (${why}): ${[...byBoard].map(([slug, all]) => `${slug} ${all.length}`).join(', ')}`,
  )
}

function slugOf(key: string): string {
  return key.slice(0, key.lastIndexOf(':'))
}

async function timed(work: (since: number) => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work(since)
  return performance.now() - since
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function need(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is needed for --outside`)
  return value
}
