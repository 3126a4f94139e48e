import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { openEmbeddedPostgres } from '../../src/embedded/open-embedded-postgres.ts'

export type TestDatabase = { url: string; drop(): Promise<void> }

const leftoverSeconds = 3600
let server: Promise<string> | null = null

/**
 * A fresh, empty database of its own for the caller. All workers of a run share one embedded server, or the one that
 * TEST_DATABASE_URL names, whose user must be allowed to create databases.
 */
export async function testDatabase(): Promise<TestDatabase> {
  server ??= openServer()
  const serverUrl = await server
  const name = `test_${nowSeconds()}_${randomBytes(6).toString('hex')}`
  await run(serverUrl, `CREATE DATABASE ${name} TEMPLATE template0 STRATEGY wal_log`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function openServer(): Promise<string> {
  const url = process.env.TEST_DATABASE_URL ?? (await openShared())
  await dropLeftovers(url)
  return url
}

/** The link to the server lasts as long as this worker, and the server 10 s longer than the last of them. */
async function openShared(): Promise<string> {
  const warn = (_fields: object, message: string) => console.warn(message)
  const shared = await openEmbeddedPostgres({
    dataDir: sharedDataDir(),
    log: { info: () => {}, warn },
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
    lingerMs: 10_000,
  })
  return shared.url
}

/** One folder for this checkout, this user and, as the server runs without fsync, this uptime of the machine. */
function sharedDataDir(): string {
  const bootId = '/proc/sys/kernel/random/boot_id'
  const key = [import.meta.dirname, process.getuid?.(), existsSync(bootId) ? readFileSync(bootId, 'utf8') : ''].join(
    '\n',
  )
  return join(tmpdir(), `rolecall-test-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`)
}

/** Databases of runs that were killed an hour ago or more. */
async function dropLeftovers(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const rows = await sql<{ datname: string }[]>`
      select datname from pg_database d where datname ~ '^test_[0-9]+_'
        and not exists (select from pg_stat_activity a where a.datname = d.datname)`
    for (const { datname } of rows) {
      const madeAt = Number(datname.split('_')[1])
      if (nowSeconds() - madeAt > leftoverSeconds) await sql.unsafe(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
    }
  } finally {
    await sql.end()
  }
}

async function run(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
