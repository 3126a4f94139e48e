// Backup of 100,000 listings, restore into an empty machine, and the same questions to both: npm run bench:backup. BENCH_LISTINGS (100000).
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/api/app.ts'
import { ROOT } from '../src/config.ts'
import { openContext } from '../src/context.ts'
import { fill } from './api/fill.ts'
import { openBenchPostgres } from './bench-postgres.ts'

const LISTINGS = Number(process.env.BENCH_LISTINGS ?? 100_000)
const FILL_SECONDS = 600
const NOW = new Date('2027-01-01T00:00:00Z')

const folder = mkdtempSync(join(tmpdir(), 'rolecall-scale-'))
const [before, after, file] = ['before', 'after', 'all.zst'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
try {
  const filled = await openBenchPostgres(before)
  const { listings } = await fill(filled.url, LISTINGS, FILL_SECONDS)
  const wanted = await answers(before)
  const saved = await verb('backup', file, before)
  await filled.close()
  const restored = await verb('restore', file, after)
  const got = await answers(after)
  const different = [...wanted]
    .filter(([question, digest]) => got.get(question) !== digest)
    .map(([question]) => question)
  console.log(
    `${listings} listings: backup ${saved.toFixed(1)} s, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB; restore into an empty machine ${restored.toFixed(1)} s; ` +
      `${wanted.size} questions, ${different.length} answered differently`,
  )
  for (const question of different.slice(0, 10)) console.log(`  ${question}`)
  if (different.length > 0 || listings !== LISTINGS) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The command, as an admin types it. Seconds. */
async function verb(name: string, file: string, dataDir: string): Promise<number> {
  const began = performance.now()
  const env = { ...process.env, DATA_DIR: dataDir }
  const child = spawn(join(ROOT, 'bin/rolecall'), [name, file], { env, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`rolecall ${name} ended with ${code}`)
  return (performance.now() - began) / 1000
}

/** Lists in each order to their tenth page, filters, facets, feeds, all that a listing's page shows, changes from the first to the last. */
async function answers(dataDir: string): Promise<Map<string, string>> {
  const stopping = new AbortController()
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'silent' }
  const ctx = await openContext({ name: 'bench', env, stopping: stopping.signal })
  const app = createApp({ ...ctx, now: () => NOW })
  const digests = new Map<string, string>()
  async function ask(
    path: string,
  ): Promise<{ data?: { id: string }[]; page?: { next: string | null }; next?: string; more?: boolean }> {
    const answer = await app.request(path)
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`)
    digests.set(path, createHash('sha256').update(text).digest('hex'))
    return path.startsWith('/api') ? JSON.parse(text) : {}
  }
  try {
    const ids = new Set<string>()
    for (const query of [
      'sort=newest',
      'sort=salary',
      'q=engineer',
      'status=all',
      'country=DE&include=total,facets',
      'workplace=remote',
    ]) {
      let path = `/api/v1/listings?limit=50&${query}`
      for (let page = 0; page < 10; page++) {
        const { data = [], page: place } = await ask(path)
        for (const { id } of data) ids.add(id)
        if (!place?.next) break
        path = `/api/v1/listings?limit=50&${query}&cursor=${encodeURIComponent(place.next)}`
      }
    }
    for (const id of [...ids].slice(0, 300)) {
      await ask(`/api/v1/listings/${id}`)
      await ask(`/api/v1/listings/${id}/postings`)
    }
    for (const path of [
      '/api/v1/skills',
      '/api/v1/companies',
      '/api/v1/stats',
      '/api/v1/boards',
      '/feed.json',
      '/feed.rss',
    ])
      await ask(path)
    let since = new Date(0).toISOString()
    for (let page = 0; page < 30; page++) {
      const { next = '', more } = await ask(`/api/v1/changes?limit=100&since=${encodeURIComponent(since)}`)
      if (!more) break
      since = next
    }
    return digests
  } finally {
    await ctx.close()
  }
}
