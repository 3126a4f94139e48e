// Fetching and parsing HTML list pages of 33 KB with 50 postings, against Crawlee's Cheerio crawler doing the same work in the same
// run: npm run bench:crawlee. Rolecall runs a worker process for each of two cores, as in service; Crawlee is one process, as it
// comes. Limits: 5 times as fast without a database, 3 times with the rows in Postgres at the end. JSON pages are told for comparison.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { openBenchPostgres } from './bench-postgres.ts'
import { KINDS, type Kind } from './list-pages.ts'
import { addHashes, type Result } from './list-rows.ts'

const PAGES = 6_000
const PROCESSES = 2
const LIMITS = { memory: 5, postgres: 3 } as const

const here = import.meta.dirname
if (!existsSync(join(here, 'peers/node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(here, 'peers'), stdio: 'inherit' })
}
const server = spawn(process.execPath, [join(here, 'list-pages.ts'), String(PAGES)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [port] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
const origin = `http://127.0.0.1:${port}`
const embedded = await openBenchPostgres()
try {
  for (const kind of process.argv[2] === 'html' ? (['html'] as const) : KINDS)
    for (const where of ['memory', 'postgres'] as const) await compare(kind, where)
} finally {
  server.kill()
  await embedded.close()
}

async function compare(kind: Kind, where: keyof typeof LIMITS): Promise<void> {
  const database = where === 'postgres' ? [embedded.url] : []
  const peer = together([await run('peers/crawl.ts', [origin, kind, String(PAGES), ...database])])
  const share = PAGES / PROCESSES
  const parts = Array.from({ length: PROCESSES }, (_, n) =>
    run('list-visits.ts', [origin, kind, String(n * share), String((n + 1) * share), ...database]),
  )
  const ours = together(await Promise.all(parts))
  const ratio = peer.seconds / ours.seconds
  const same = peer.hash === ours.hash && peer.rows === ours.rows && ours.rows === PAGES * 50
  console.log(
    `${kind}, rows in ${where}: Rolecall ${Math.round(PAGES / ours.seconds)} pages a second, ` +
      `Crawlee ${Math.round(PAGES / peer.seconds)}: ${ratio.toFixed(1)} times` +
      `${kind === 'html' ? ` (wanted ${LIMITS[where]})` : ''}; ${ours.rows} rows, ${same ? 'the same' : 'DIFFERENT'}`,
  )
  if (!same || (kind === 'html' && ratio < LIMITS[where])) process.exitCode = 1
}

async function run(script: string, words: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(here, script), ...words])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result
}

/** From the first beginning to the last end. */
function together(parts: Result[]) {
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    seconds: (Math.max(...parts.map((part) => part.ended)) - Math.min(...parts.map((part) => part.began))) / 1000,
    hash: addHashes(parts.map((part) => part.hash)),
  }
}
