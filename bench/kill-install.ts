import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import postgres from 'postgres'
import { ROOT } from '../src/config.ts'
import { isAlive } from '../src/embedded/data-dir.ts'
import { freePort } from '../test/helpers/free-port.ts'
import { startPostgres, startRedis } from './kill-servers.ts'
import { type Supervised, supervise } from './kill-supervised.ts'

/** `start`: one command. `embedded`: processes of their own on the embedded Postgres. `outside`: the same on a Postgres and a Redis. */
export const MODES = ['start', 'embedded', 'outside'] as const
export type Mode = (typeof MODES)[number]

/** Something that can be killed, and how to tell that it is back. */
export interface Victim {
  name: string
  /** False where it is not there to be killed: its last death is not over yet. */
  strike(): Promise<boolean>
  back(): Promise<void>
}

export interface KillInstall {
  dir: string
  /** Where the API, or the first of several, listens. */
  api: string
  sql: postgres.Sql
  victims: Victim[]
  processes: Supervised[]
  /** Processes of ours and of the servers that we started. */
  running(): Supervised[]
  /** Asks the API for a visit to every board until it has said yes, as a client that repeats itself would. */
  crawlAll(): Promise<void>
  /** Stops all; answers each process' exit. */
  stop(): Promise<{ name: string; code: number | string | null; ms: number }[]>
  close(): void
}

/** systemd's RestartSec in deploy/systemd. */
const RESTART_MS = 5_000
const ROLES = [['scheduler'], ['worker', 'fetch'], ['worker', 'ingest'], ['api']]

export interface InstallOptions {
  mode: Mode
  /** Where the loopback server that stands for Greenhouse listens. */
  origin: string
  slugs: string[]
  /** How many of each process; one unless given. */
  counts?: Partial<Record<string, number>>
  env?: NodeJS.ProcessEnv
  /** Where DATA_DIR and the servers' data are; a folder of our own unless given. */
  disk?: string
}

export async function openKillInstall(options: InstallOptions): Promise<KillInstall> {
  const { mode, origin, slugs } = options
  const dir = mkdtempSync(join(tmpdir(), 'rolecall-kill-'))
  // Postgres' own user must be able to pass through.
  chmodSync(dir, 0o711)
  const disk = options.disk ?? dir
  const dataDir = join(disk, 'data')
  const boards = slugs.map((slug) => `  - { source: greenhouse, slug: ${JSON.stringify(slug)}, cron: "0 0 1 1 *" }`)
  writeFileSync(join(dir, 'boards.yaml'), `boards:\n${boards.join('\n')}\n`)
  const servers =
    mode === 'outside'
      ? { postgres: await startPostgres(dir, disk), redis: await startRedis(dir, disk) }
      : { postgres: null, redis: null }
  const ports = new Map<string, number>()
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    BOARDS_FILE: join(dir, 'boards.yaml'),
    LOG_LEVEL: 'info',
    RATE_LIMIT: '0',
    FETCH_REWRITE: `https://boards-api.greenhouse.io=>${origin}/greenhouse`,
    FETCH_ALLOW_PRIVATE: new URL(origin).host,
    ...(servers.postgres && { DATABASE_URL: servers.postgres.url }),
    ...(servers.redis && { REDIS_URL: servers.redis.url }),
    ...options.env,
  }
  const run = async (verb: string[], n: number) => {
    const name = n === 0 ? verb.join(' ') : `${verb.join(' ')} ${n + 1}`
    const port = await freePort()
    ports.set(name, port)
    return supervise({
      name,
      log: join(dir, `${name.replaceAll(' ', '-')}.log`),
      restartMs: RESTART_MS,
      ready: ' is ready',
      start: () =>
        spawn(join(ROOT, 'bin/rolecall'), verb, {
          env: { ...env, PORT: String(port) },
          stdio: ['ignore', 'pipe', 'pipe'],
        }),
    })
  }
  const roles = mode === 'start' ? [['start']] : ROLES
  const processes: Supervised[] = []
  // Whoever runs us under a time limit; an embedded Postgres goes with its last user.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
  for (const verb of roles) {
    for (let n = 0; n < (options.counts?.[verb.join(' ')] ?? 1); n++) processes.push(await run(verb, n))
  }
  await Promise.all(processes.map((each) => each.ready()))
  const url = servers.postgres?.url ?? embeddedUrl(dataDir)
  const sql = postgres(url, { max: 2, connect_timeout: 3, onnotice: () => {}, idle_timeout: 30 })
  const api = `http://127.0.0.1:${ports.get(mode === 'start' ? 'start' : 'api')}`
  const { postgres: server, redis } = servers
  return {
    dir,
    api,
    sql,
    processes,
    running: () => [...processes, ...(server ? [server.process] : []), ...(redis ? [redis.process] : [])],
    victims: [
      ...processes.map((each) => programVictim(each, ports.get(each.name) ?? 0)),
      ...(server ? serverVictims(server.process, sql) : postmasterVictims(dataDir, sql)),
      ...(server ? [] : [keeperVictim(dataDir)]),
      ...(redis ? [serverVictim(redis.process, () => pings(redis.url)), flushVictim(redis.url)] : []),
    ],
    crawlAll: () => crawlAll(api, dataDir),
    stop: async () => {
      const ends = await Promise.all(processes.map(async (each) => ({ name: each.name, ...(await each.stop()) })))
      await sql.end({ timeout: 5 })
      await redis?.process.stop()
      await server?.process.stop('SIGINT')
      return ends
    },
    close: () => rmSync(dir, { recursive: true, force: true }),
  }
}

function programVictim(running: Supervised, port: number): Victim {
  const serves = running.name.startsWith('api') || running.name === 'start'
  return {
    ...serverVictim(running, async () => {
      if (serves && !(await fetch(`http://127.0.0.1:${port}/readyz`)).ok) throw new Error('not ready')
    }),
    name: running.name,
  }
}

/** Anything that the supervisor brings back; `check` throws until it serves. */
function serverVictim(running: Supervised, check: () => Promise<void>): Victim {
  return {
    name: running.name,
    strike: () => running.kill('SIGKILL'),
    back: async () => {
      await running.ready()
      await repeat(check)
    },
  }
}

function serverVictims(running: Supervised, sql: postgres.Sql): Victim[] {
  const crash = serverVictim(running, () => answers(sql))
  return [crash, { ...crash, name: 'postgres, restart', strike: () => running.kill('SIGINT') }]
}

/** Nobody of ours brings this one back: the keeper does. */
function postmasterVictims(dataDir: string, sql: postgres.Sql): Victim[] {
  const back = () => repeat(() => answers(sql))
  return [
    { name: 'embedded postgres', strike: async () => signalled('SIGKILL', () => postmasterPid(dataDir)), back },
    { name: 'embedded postgres, restart', strike: async () => signalled('SIGINT', () => postmasterPid(dataDir)), back },
  ]
}

/** Nor this one: whoever uses the Postgres starts another keeper, which finds the old server's folder. */
function keeperVictim(dataDir: string): Victim {
  return {
    name: 'keeper',
    strike: async () => signalled('SIGKILL', () => keeperPid(dataDir)),
    back: () =>
      repeat(async () => {
        if (!isAlive(keeperPid(dataDir))) throw new Error('no keeper')
      }),
  }
}

function flushVictim(url: string): Victim {
  return {
    name: 'FLUSHALL',
    strike: () => withRedis(url, async (redis) => (await redis.flushall()) === 'OK').catch(() => false),
    back: async () => {},
  }
}

function pings(url: string): Promise<void> {
  return withRedis(url, async (redis) => void (await redis.ping()))
}

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null })
  redis.on('error', () => {})
  try {
    await redis.connect()
    return await work(redis)
  } finally {
    redis.disconnect()
  }
}

async function answers(sql: postgres.Sql): Promise<void> {
  await sql`select 1`
}

async function repeat(check: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const done = await check().then(
      () => true,
      () => false,
    )
    if (done) return
    await sleep(100)
  }
}

/** False where there is nothing to kill: its last death is not over. */
function signalled(signal: NodeJS.Signals, pidOf: () => number): boolean {
  try {
    process.kill(pidOf(), signal)
    return true
  } catch {
    return false
  }
}

export function postmasterPid(dataDir: string): number {
  const { home } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8'))
  return Number(readFileSync(join(home ?? join(dataDir, 'postgres'), 'data/postmaster.pid'), 'utf8').split('\n')[0])
}

function keeperPid(dataDir: string): number {
  return Number(JSON.parse(readFileSync(join(dataDir, 'keeper.json'), 'utf8')).pid)
}

function embeddedUrl(dataDir: string): string {
  const { port, password } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8'))
  return `postgres://rolecall:${password}@127.0.0.1:${port}/rolecall`
}

async function crawlAll(api: string, dataDir: string): Promise<void> {
  const key = readFileSync(join(dataDir, 'admin-key'), 'utf8').trim()
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  await repeat(async () => {
    const answer = await fetch(`${api}/api/v1/admin/crawls`, { method: 'POST', headers, body: '{"all":true}' })
    if (answer.status !== 202) throw new Error(String(answer.status))
  })
}
