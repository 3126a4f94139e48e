import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import postgres from 'postgres'
import { ROOT } from '../src/config.ts'
import { openEmbeddedPostgres } from '../src/embedded/open-embedded-postgres.ts'

export const DAYS = ['2026-01-05', '2026-01-07'].map((day) => join(ROOT, `../shared/data/board-days/${day}.json.gz`))

export interface BoardRow {
  company_slug: string
  title: string
  location: string | null
  absolute_url: string
  id: number
}

export function readDay(path: string): BoardRow[] {
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as BoardRow[]
}

/** The recorded days behind a loopback server, in a process of its own. */
export async function openDayServer() {
  const child = spawn(process.execPath, [join(ROOT, 'bench/board-day-server.ts'), ...DAYS], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return {
    port: Number(port),
    setDay: async (day: number) => void (await fetch(`http://127.0.0.1:${port}/_day/${day}`)),
    close: () => child.kill(),
  }
}

export interface Install {
  env: NodeJS.ProcessEnv
  sql: postgres.Sql
  start(): Promise<ChildProcess>
  stop(child: ChildProcess, signal?: NodeJS.Signals): Promise<void>
  close(): Promise<void>
}

/** An installation of its own that knows the boards of the first day: embedded, or on DATABASE_URL and REDIS_URL where `outside` gives them. */
export async function openInstall(
  dayServerPort: number,
  outside: { databaseUrl: string; redisUrl: string } | null,
): Promise<Install> {
  const slugs = [...new Set(readDay(DAYS[0] ?? '').map((row) => row.company_slug))]
  return openInstallOf(dayServerPort, slugs, outside)
}

/** The same, with Greenhouse boards of these names. */
export async function openInstallOf(
  dayServerPort: number,
  slugs: string[],
  outside: { databaseUrl: string; redisUrl: string } | null,
): Promise<Install> {
  const dir = mkdtempSync(join(tmpdir(), 'rolecall-bench-'))
  const boards = slugs.map((slug) => `  - { source: greenhouse, slug: ${JSON.stringify(slug)}, cron: "0 0 1 1 *" }`)
  writeFileSync(join(dir, 'boards.yaml'), `boards:\n${boards.join('\n')}\n`)
  const env = {
    ...process.env,
    PORT: '0',
    RATE_LIMIT: '0',
    DATA_DIR: dir,
    BOARDS_FILE: join(dir, 'boards.yaml'),
    FETCH_REWRITE: `https://boards-api.greenhouse.io=>http://127.0.0.1:${dayServerPort}/greenhouse`,
    FETCH_ALLOW_PRIVATE: `127.0.0.1:${dayServerPort}`,
    ...(outside && { DATABASE_URL: outside.databaseUrl, REDIS_URL: outside.redisUrl }),
  }
  const log = { info: () => {}, warn: () => {} }
  const embedded = outside ? null : await openEmbeddedPostgres({ dataDir: dir, log })
  const sql = postgres(embedded?.url ?? outside?.databaseUrl ?? '', { max: 2, onnotice: () => {} })
  return {
    env,
    sql,
    start: async () => {
      const child = spawn(join(ROOT, 'bin/rolecall'), ['start'], {
        detached: true,
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      for await (const line of createInterface({ input: child.stdout })) if (line.includes('is ready at')) break
      child.stdout.resume()
      return child
    },
    stop: async (child, signal = 'SIGTERM') => {
      if (child.exitCode !== null) return
      // kill -9 hits the whole process group, workers included; a polite stop goes to the first alone.
      if (signal === 'SIGKILL' && child.pid) process.kill(-child.pid, signal)
      else child.kill(signal)
      await once(child, 'exit')
    },
    close: async () => {
      await sql.end()
      await embedded?.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Asks for a visit to every board, as an admin would. */
export async function crawlAll(install: Install): Promise<void> {
  const child = spawn(join(ROOT, 'bin/rolecall'), ['crawl', '--all'], {
    env: install.env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(child, 'exit')
}

/** Waits until no run is live and no posting waits for the linker. Reports the postings stored, every few seconds. */
export async function settled(
  sql: postgres.Sql,
  onTick: (postings: number, live: number) => void = () => {},
): Promise<void> {
  for (let tick = 0; ; tick++) {
    const [row] = await sql<{ live: number; marks: boolean }[]>`
      select (select count(*)::int from runs where status in ('queued', 'fetching', 'ingesting')) as live,
        exists (select from link_marks) as marks`
    if (row?.live === 0 && !row.marks) return
    if (tick % 20 === 0) {
      const [count] = await sql<{ n: number }[]>`select count(*)::int as n from postings`
      onTick(count?.n ?? 0, row?.live ?? 0)
    }
    await sleep(250)
  }
}

/** All that an installation knows of openings, without the times at which it learned it: equal digests, equal tables. */
export async function digest(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ postings: string; listings: string }[]>`
    select (select md5(string_agg(md5(concat_ws('|', key, board_id, external_id, url, encode(raw_hash, 'hex'), doc::text, traits::text,
        candidate_keys::text, closed_at is null, closed_reason, missing_since is null, missed_visits, reopened_count)), '' order by key)) from postings) as postings,
      (select md5(string_agg(md5(concat_ws('|', id, status, array_to_string(terms, ','), search::text,
        (doc - 'firstSeenAt' - 'sources')::text)), '' order by id)) from listings) as listings`
  return `${row?.postings}-${row?.listings}`
}
