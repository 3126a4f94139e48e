// Fetching and parsing list pages of 33 KB with 50 postings, against Crawlee's Cheerio crawler doing the same work in the same run:
// npm run bench:crawlee. Limits: 5 times as fast without a database, 3 times with the rows in Postgres at the end.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openEmbeddedPostgres } from '../src/embedded/open-embedded-postgres.ts'
import { migrateDatabase } from '../src/store/migrate.ts'
import { KINDS } from './list-pages.ts'

const PAGES = 2_000
const LIMITS = { memory: 5, postgres: 3 } as const

interface Result {
  rows: number
  seconds: number
  hash: string
}

const here = import.meta.dirname
if (!existsSync(join(here, 'peers/node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(here, 'peers'), stdio: 'inherit' })
}
const log = { info: () => {}, warn: console.warn }
const server = spawn(process.execPath, [join(here, 'list-pages.ts'), String(PAGES)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [port] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
const embedded = await openEmbeddedPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'rolecall-bench-')), log })
await migrateDatabase(embedded.url)
try {
  for (const kind of KINDS) {
    for (const [where, database] of [
      ['memory', []],
      ['postgres', [embedded.url]],
    ] as const) {
      const words = [`http://127.0.0.1:${port}`, kind, String(PAGES), ...database]
      const peer = run(join(here, 'peers/crawl.ts'), words)
      const ours = run(join(here, 'list-visits.ts'), words)
      const ratio = peer.seconds / ours.seconds
      const same = peer.hash === ours.hash && peer.rows === ours.rows
      console.log(
        `${kind}, rows in ${where}: Rolecall ${Math.round(PAGES / ours.seconds)} pages a second, Crawlee ${Math.round(PAGES / peer.seconds)}: ` +
          `${ratio.toFixed(1)} times (wanted ${LIMITS[where]}); ${ours.rows} rows, ${same ? 'the same' : 'DIFFERENT'}`,
      )
      if (ratio < LIMITS[where] || !same) process.exitCode = 1
    }
  }
} finally {
  server.kill()
  await embedded.close()
}

function run(script: string, words: string[]): Result {
  const out = execFileSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as Result
}
