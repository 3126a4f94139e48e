import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type postgres from 'postgres'
import { openSlowDays, smallBoards } from './kill-boards.ts'
import { type Chance, chance } from './kill-chance.ts'
import { complaints, keepFull, openSmallDisk } from './kill-disk.ts'
import { type KillInstall, MODES, type Mode, openKillInstall, type Victim } from './kill-install.ts'
import { readAlong } from './kill-reader.ts'
import { compareTables, digestOf, readTables, type Tables } from './kill-tables.ts'

const BOARDS = 300
const DELAY_MS = 300
const KILLS_A_CRAWL = 10
const CRAWLS = 4
const RECOVERY_LIMIT_MS = 60_000
const PATIENCE_MS = 150_000

const { values: options } = parseArgs({
  options: {
    mode: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '24' },
    seconds: { type: 'string', default: '600' },
    reference: { type: 'string' },
    only: { type: 'string' },
    disk: { type: 'boolean' },
  },
})
const mode = MODES.find((each) => each === options.mode)
if (!mode) throw new Error(`--mode is one of ${MODES.join(', ')}`)
const began = performance.now()
const slugs = smallBoards(BOARDS)
const days = await openSlowDays(DELAY_MS)
try {
  const wanted = await reference()
  process.exitCode = (await disturbed(mode, wanted)) ? 0 : 1
} finally {
  days.close()
}
// Who still waits for something to come back waits for ever.
process.exit()

interface Point {
  victim: string
  at: number
  live: string[]
  back: Promise<number>
}

/** What the tables hold after each crawl where nothing was killed. */
async function reference(): Promise<Tables[]> {
  const kept = options.reference
  if (kept !== undefined && existsSync(kept)) {
    return (JSON.parse(readFileSync(kept, 'utf8')) as Record<keyof Tables, [string, string][]>[]).map((tables) => ({
      postings: new Map(tables.postings),
      listings: new Map(tables.listings),
    }))
  }
  const install = await openKillInstall({ mode: 'start', origin: days.origin, slugs })
  const found: Tables[] = []
  for (let crawl = 0; crawl < CRAWLS; crawl++) {
    if (crawl > 0) await nextCrawl(install, crawl)
    await settled(install.sql, PATIENCE_MS)
    found.push(await readTables(install.sql))
  }
  await install.stop()
  install.close()
  const last = found.at(-1)
  const shared = [...(last?.listings.keys() ?? [])].filter((members) => members.includes(' ')).length
  console.log(
    `quiet run: ${BOARDS} boards, ${last?.postings.size} postings, ${last?.listings.size} listings (${shared} of several postings); ${found.map(digestOf).join(' ')}`,
  )
  if (kept !== undefined) {
    const plain = found.map(({ postings, listings }) => ({ postings: [...postings], listings: [...listings] }))
    writeFileSync(kept, JSON.stringify(plain))
  }
  return found
}

async function disturbed(mode: Mode, wanted: Tables[]): Promise<boolean> {
  const seed = Number(options.seed)
  const random = chance(seed)
  console.log(`${mode}, seed ${seed}`)
  const disk = options.disk ? openSmallDisk() : null
  if (disk) process.on('exit', disk.close)
  // The quiet run may have ended on the other day.
  await days.setDay(0)
  const install = await openKillInstall({ mode, origin: days.origin, slugs, ...(disk && { disk: disk.path }) })
  const reader = readAlong(install.api)
  let [good, points] = [true, 0]
  for (let crawl = 0; crawl < CRAWLS && points < Number(options.kills); crawl++) {
    if (crawl > 0 && performance.now() - began > Number(options.seconds) * 1000) break
    if (crawl > 0) await nextCrawl(install, crawl)
    // The first crawl is the beat's, which comes a moment after the workers.
    else while ((await liveRuns(install.sql))?.length === 0) await sleep(50)
    const most = Math.min(KILLS_A_CRAWL, Number(options.kills) - points)
    const hits = disk ? [await fillDisk(install, disk, random)] : await strike(install, random, most)
    points += hits.length
    const isSettled = await settled(install.sql, PATIENCE_MS)
    good = (await judge(install, crawl, hits, wanted[crawl], isSettled)) && good
    if (!isSettled) break
  }
  const { bad: wrong, ...read } = await reader.stop()
  console.log(
    `readers: ${read.answered} answered, ${read.unavailable} told that a part is away, ${read.lost} cut off; slowest ${seconds(read.slowestMs)}, ${wrong.length} wrong`,
  )
  for (const each of new Set(wrong)) console.log(`    ${each}`)
  const ends = await install.stop()
  const bad = ends.filter((end) => end.code !== 0)
  console.log(
    `${points} points; SIGTERM: ${ends.map((end) => `${end.name} ${end.code} after ${seconds(end.ms)}`).join(', ')}`,
  )
  const isGood = good && bad.length + wrong.length === 0
  if (isGood) install.close()
  else console.log(`logs are in ${install.dir}`)
  return isGood
}

async function nextCrawl(install: KillInstall, crawl: number): Promise<void> {
  await days.setDay(crawl % 2)
  await install.crawlAll()
}

/** Kills one thing after another while there is work to do. */
async function strike(install: KillInstall, random: Chance, most: number): Promise<Point[]> {
  const points: Point[] = []
  const victims = install.victims.filter((each) => options.only === undefined || each.name === options.only)
  let known: string[] = []
  for (let tries = 0; points.length < most && tries < 10 * most; tries++) {
    await sleep(random.between(50, 2_500))
    const victim = random.one(victims) as Victim
    const live = await liveRuns(install.sql)
    if (live?.length === 0) break
    known = live ?? known
    const at = Date.now()
    if (!(await victim.strike())) continue
    points.push({ victim: victim.name, at, live: known, back: victim.back().then(() => Date.now() - at) })
  }
  return points
}

/** The disk is full from some moment of the crawl on, for a while. What is measured begins when it has room again. */
async function fillDisk(install: KillInstall, disk: ReturnType<typeof openSmallDisk>, random: Chance): Promise<Point> {
  await sleep(random.between(500, 4_000))
  await keepFull(disk, random.between(3_000, 15_000))
  const said = complaints(install.dir)
  console.log(`  the disk was full; the program's logs say so ${said.length} times: ${said.at(-1)?.slice(0, 300)}`)
  const live = (await liveRuns(install.sql)) ?? []
  disk.empty()
  const at = Date.now()
  const back = Promise.all(install.victims.map((victim) => victim.back())).then(() => Date.now() - at)
  return { victim: 'a full disk', at, live, back }
}

/** Null where the database does not answer. */
async function liveRuns(sql: postgres.Sql): Promise<string[] | null> {
  const asked = sql<{ id: string }[]>`select id from runs where status in ('queued', 'fetching', 'ingesting')`
  const answer = await Promise.race([asked.catch(() => null), sleep(1_000, null)])
  return answer?.map((row) => row.id) ?? null
}

async function settled(sql: postgres.Sql, patienceMs: number): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(200)) {
    const asked = sql<{ busy: boolean }[]>`
      select exists (select from runs where status in ('queued', 'fetching', 'ingesting'))
        or exists (select from link_marks) or not exists (select from runs) as busy`
    const answer = await Promise.race([asked.catch(() => null), sleep(2_000, null)])
    if (answer?.[0]?.busy === false) return true
  }
  return false
}

async function judge(
  { sql, processes }: KillInstall,
  crawl: number,
  points: Point[],
  wanted: Tables | undefined,
  isSettled: boolean,
): Promise<boolean> {
  let worst = 0
  const now = Date.now()
  for (const [n, { victim, at, live, back }] of points.entries()) {
    const [row] = await sql<{ last: Date | null; left: number }[]>`
      select max(finished_at) as last, count(*) filter (where finished_at is null)::int as left from runs where id = any(${live})`
    const backMs = await Promise.race([
      back,
      sleep(Math.max(1, at + RECOVERY_LIMIT_MS - now), Number.POSITIVE_INFINITY),
    ])
    const endedMs = row?.left ? Number.POSITIVE_INFINITY : Math.max(0, (row?.last?.getTime() ?? at) - at)
    // Each kill throws back what the ones before it had left to do: what counts is the time after the last.
    const isLast = {
      ofAll: n === points.length - 1,
      ofIts: !points.slice(n + 1).some((later) => later.victim === victim),
    }
    worst = Math.max(worst, isLast.ofIts ? backMs : 0, isLast.ofAll ? endedMs : 0)
    console.log(
      `  ${victim.padEnd(26)} ${String(live.length).padStart(3)} runs live; back after ${seconds(backMs)}, all of them over after ${seconds(endedMs)}`,
    )
  }
  const got = await readTables(sql)
  const { lost, doubled, other, examples } = compareTables(wanted ?? got, got)
  const outcomes = await sql<{ outcome: string; n: number }[]>`
    select coalesce(outcome, status) as outcome, count(*)::int as n from runs group by 1 order by 2 desc`
  const failures = await sql<{ board_id: string; reason: { message: string } }[]>`
    select board_id, reason from runs where outcome = 'failed' limit 5`
  const [events] = await sql<{ n: number }[]>`
    select count(*)::int as n from (select from changes where type = 'opened' group by listing_id having count(*) > 1) twice`
  const same = lost + doubled + other + (events?.n ?? 0) === 0
  console.log(
    `crawl ${crawl}: ${isSettled ? 'settled' : 'NOT SETTLED'}, worst recovery ${seconds(worst)}; ${got.postings.size} postings, ${lost} lost, ${doubled} doubled, ` +
      `${other} other; ${events?.n} listings opened twice; tables ${same ? 'identical' : 'DIFFERENT'}; runs: ${outcomes.map((row) => `${row.n} ${row.outcome}`).join(', ')}`,
  )
  for (const row of failures) console.log(`    ${row.board_id}: ${row.reason.message}`)
  for (const line of examples.slice(0, 5)) console.log(`    ${line}`)
  await Promise.all(processes.map((each) => Promise.race([each.ready(), sleep(20_000)])))
  return same && isSettled && worst <= RECOVERY_LIMIT_MS
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
