// Full crawls in a loop over the recorded days, the whole program: npm run bench:soak. BENCH_MINUTES (30), BENCH_BOARDS (all of the first day),
// --mode start | embedded | outside. Over the last two thirds of the time, by the trend of all samples, each part may gain at most a tenth of its
// memory (or 20 MB), no handle and no connection may be left behind, and no visit may wait longer than before.
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type postgres from 'postgres'
import { CONNECTION_LIFE_S } from '../src/store/database.ts'
import { openSlowDays } from './kill-boards.ts'
import { MODES, openKillInstall } from './kill-install.ts'
import { DAYS, readDay } from './replay.ts'
import { sampleTree, trendGain, trendGainOverLives } from './soak-sample.ts'

const EVERY_MS = 5_000
const MEMORY_SHARE = 0.1
const MEMORY_MB = 20
/** Pools and keep-alive connections breathe by a few. */
const HANDLES = 10
const CONNECTIONS = 4

const { values: options } = parseArgs({ options: { mode: { type: 'string', default: 'start' } } })
const mode = MODES.find((each) => each === options.mode)
if (!mode) throw new Error(`--mode is one of ${MODES.join(', ')}`)
const minutes = Number(process.env.BENCH_MINUTES ?? 30)
const slugs = [...new Set(readDay(DAYS[0] ?? '').map((row) => row.company_slug))]
const days = await openSlowDays(0)
const install = await openKillInstall({
  mode,
  origin: days.origin,
  slugs: slugs.slice(0, Number(process.env.BENCH_BOARDS ?? slugs.length)),
  env: { LOG_LEVEL: 'warn' },
})

interface Moment {
  at: number
  /** Megabytes and handles by what they belong to: each process of ours, and its Postgres. */
  parts: Map<string, { mb: number; handles: number }>
  connections: number
  queued: number
  oldestS: number
}
const moments: Moment[] = []
const began = performance.now()
const elapsed = () => performance.now() - began
let crawls = 0
let over = false
try {
  const sampling = sampleOn()
  while (elapsed() < minutes * 60_000) {
    if (crawls > 0) {
      await days.setDay(crawls % 2)
      await install.crawlAll()
    }
    await idle(install.sql)
    crawls++
  }
  over = true
  await sampling
  const good = judge()
  const ends = await install.stop()
  console.log(
    `stopped: ${ends.map((end) => `${end.name} ${end.code} after ${(end.ms / 1000).toFixed(1)} s`).join(', ')}`,
  )
  process.exitCode = good && ends.every((end) => end.code === 0) ? 0 : 1
} finally {
  install.close()
  days.close()
}

async function sampleOn(): Promise<void> {
  for (let next = EVERY_MS; !over; next += EVERY_MS) {
    await sleep(Math.max(0, next - elapsed()))
    const moment = await sample()
    moments.push(moment)
    if (moments.length % 12 === 1) console.log(line(moment))
  }
}

async function sample(): Promise<Moment> {
  const roots = install.running().flatMap(({ name, pid }) => (pid === undefined ? [] : [{ name, pid }]))
  const parts = new Map<string, { mb: number; handles: number }>()
  const seen = new Set<number>()
  for (const { name, pid } of roots) {
    for (const each of sampleTree([pid])) {
      if (seen.has(each.pid)) continue
      seen.add(each.pid)
      const part = each.name === 'postgres' ? 'postgres' : each.pid === pid ? name : 'keeper'
      const sum = parts.get(part) ?? { mb: 0, handles: 0 }
      parts.set(part, { mb: sum.mb + each.mb, handles: sum.handles + (part === 'postgres' ? 0 : each.handles) })
    }
  }
  const [row] = await install.sql<{ connections: number; queued: number; oldest: number | null }[]>`
    select (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections,
      (select count(*)::int from runs where status in ('queued', 'fetching', 'ingesting')) as queued,
      (select extract(epoch from now() - min(created_at))::float from runs where status in ('queued', 'fetching', 'ingesting')) as oldest`
  return {
    at: elapsed() / 1000,
    parts,
    connections: row?.connections ?? 0,
    queued: row?.queued ?? 0,
    oldestS: row?.oldest ?? 0,
  }
}

function line({ at, parts, connections, queued, oldestS }: Moment): string {
  const memory = [...parts].map(
    ([name, { mb, handles }]) => `${name} ${mb.toFixed(0)} MB${handles > 0 ? ` ${handles} handles` : ''}`,
  )
  return `${at.toFixed(0).padStart(5)} s, crawl ${crawls}: ${memory.join(', ')}; ${connections} connections; ${queued} visits wait, the oldest ${oldestS.toFixed(0)} s`
}

function judge(): boolean {
  const last = moments.slice(Math.floor(moments.length / 3))
  const faults: string[] = []
  const hold = (what: string, gain: number, bound: number, unit: string) => {
    const bad = gain > bound
    console.log(
      `  ${what}: ${gain >= 0 ? '+' : ''}${gain.toFixed(1)} ${unit} by trend, at most ${bound.toFixed(1)}${bad ? ': TOO MUCH' : ''}`,
    )
    if (bad) faults.push(what)
  }
  const series = (value: (moment: Moment) => number) => last.map((moment) => ({ at: moment.at, value: value(moment) }))
  const mean = (points: { value: number }[]) => points.reduce((sum, point) => sum + point.value, 0) / points.length
  console.log(`${crawls} crawls in ${(elapsed() / 60_000).toFixed(1)} min; over the last two thirds:`)
  for (const name of last.at(-1)?.parts.keys() ?? []) {
    const memory = series((moment) => moment.parts.get(name)?.mb ?? 0)
    hold(
      `${name}, memory (mean ${mean(memory).toFixed(0)} MB)`,
      // A backend only gains memory, and goes after its time.
      name === 'postgres' ? trendGainOverLives(memory, CONNECTION_LIFE_S) : trendGain(memory),
      Math.max(MEMORY_MB, MEMORY_SHARE * mean(memory)),
      'MB',
    )
    if (name !== 'postgres')
      hold(`${name}, handles`, trendGain(series((moment) => moment.parts.get(name)?.handles ?? 0)), HANDLES, '')
  }
  hold('connections to Postgres', trendGain(series((moment) => moment.connections)), CONNECTIONS, '')
  const ages = series((moment) => moment.oldestS)
  hold('age of the oldest visit that waits', trendGain(ages), Math.max(10, mean(ages) / 2), 's')
  console.log(faults.length === 0 ? 'flat' : `NOT FLAT: ${faults.join('; ')}`)
  return faults.length === 0
}

async function idle(sql: postgres.Sql): Promise<void> {
  for (;;) {
    const [row] = await sql<{ busy: boolean }[]>`
      select exists (select from runs where status in ('queued', 'fetching', 'ingesting')) or exists (select from link_marks) as busy`
    if (row?.busy === false && (await sql`select from runs limit 1`).length > 0) return
    await sleep(250)
  }
}
