// What the public API answers in at a million listings, each figure against its limit: npm run bench:api [-- SECTION…], of lists, peers,
// search, facets, conditional, ingest, fuzz. BENCH_LISTINGS says how many (1,000,000), BENCH_DATA_DIR keeps the filled database between
// runs, DATABASE_URL takes an empty database of a server of your own in place of the embedded one. Filling takes minutes.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../src/config.ts'
import { migrateDatabase } from '../src/store/migrate.ts'
import { fill } from './api/fill.ts'
import { fuzz } from './api/fuzz.ts'
import { loadWhileIngesting } from './api/ingest.ts'
import { load, quantile, timesOf } from './api/load.ts'
import { pageTimes } from './api/page-times.ts'
import { againstEmptyRoute, againstPgbench, againstPostgraphile } from './api/peers.ts'
import { IS_WARM, startRolecall } from './api/server.ts'
import { missedFigures, tell } from './api/table.ts'
import { corpusWords } from './api/words.ts'
import { openBenchPostgres } from './bench-postgres.ts'

const LISTINGS = Number(process.env.BENCH_LISTINGS ?? 1_000_000)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)
const SECTIONS = ['lists', 'peers', 'search', 'facets', 'conditional', 'ingest', 'fuzz'] as const
const asked = process.argv.slice(2)
const wants = (section: (typeof SECTIONS)[number]) => asked.length === 0 || asked.includes(section)

if (!existsSync(join(ROOT, 'bench/peers/node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(ROOT, 'bench/peers'), stdio: 'inherit' })
}
const database = await openDatabase()
const filled = await fill(database.url, LISTINGS, Number.POSITIVE_INFINITY)
const server = await startRolecall(database.url)
try {
  console.log(`${filled.listings} listings, ${filled.added} of them made now`)
  tell({ name: 'start to ready', value: server.readyMs / 1000, unit: 's', most: 20 })
  const words = await corpusWords(database.url)
  await warm()
  if (wants('lists')) await lists()
  if (wants('peers')) await peers()
  if (wants('search')) await search()
  if (wants('facets')) await facets()
  if (wants('conditional')) await againstEmptyRoute(server, '/api/v1/listings', SECONDS)
  if (wants('ingest')) await loadWhileIngesting(server, database.url, { paths: mixedPaths(), seconds: SECONDS })
  if (wants('fuzz')) await fuzz(server.origin, Number(process.env.BENCH_FUZZ ?? 100_000))
  tell({ name: 'most memory of the API process', value: server.peakBytes() / 2 ** 30, unit: 'GiB', most: 1.5 })

  /** The first facets load what all later ones count in; the first words their statistics. */
  async function warm(): Promise<void> {
    const [first = 0] = await timesOf(server.origin, ['/api/v1/listings?include=facets'])
    tell({ name: 'first facets after the start', value: first / 1000, unit: 's' })
    // Words that a process meets for the first time, while it reads what titles use most; what is asked for is read before that.
    const met = [...words.broad.map((word) => `/api/v1/listings?q=${word}`), ...facetsOfPairs(9)]
    const meeting = await timesOf(server.origin, met)
    tell({ name: 'common words never met before: p50', value: quantile(meeting, 0.5), unit: 'ms' })
    tell({ name: 'common words never met before: slowest', value: Math.max(...meeting), unit: 'ms' })
    tell({ name: 'start to all in memory', value: (await server.logged(IS_WARM)) / 1000, unit: 's' })
    await timesOf(
      server.origin,
      words.mixed.slice(250).map((pair) => searchPath(pair, 'newest')),
    )
  }

  async function lists(): Promise<void> {
    const most = 15
    const measure = async (name: string, paths: string[]) => {
      const loaded = await load({ origin: server.origin, paths, connections: 16, seconds: SECONDS })
      tell({ name: `${name}: p99 at 16 connections`, value: loaded.p99, unit: 'ms', most })
      tell({ name: `${name}: answers a second`, value: loaded.perSecond, unit: '/s' })
      if (loaded.wrong > 0) throw new Error(`${loaded.wrong} answers to ${name} were wrong`)
    }
    await measure('newest 20', ['/api/v1/listings'])
    await measure('newest 20, one filter', ['/api/v1/listings?skill=python'])
    await measure('newest 20, each asked for the first time', unheard('/api/v1/listings?', 20_000))
    await measure('newest 20, one filter, each for the first time', unheard('/api/v1/listings?skill=python&', 20_000))
    const { first, far } = await pageTimes(database.url, server.origin)
    tell({ name: 'page 1 by cursor: median', value: first, unit: 'ms' })
    tell({ name: 'page 25,000 by cursor: median, in times of page 1', value: far / first, unit: 'x', most: 1.2 })
  }

  async function peers(): Promise<void> {
    await againstPostgraphile(server, database.url, SECONDS)
    await againstPgbench(server, database.url, SECONDS)
  }

  async function search(): Promise<void> {
    const pairs = words.mixed.slice(0, 200).map((pair) => searchPath(pair, 'newest'))
    const newest = await timesOf(server.origin, pairs)
    tell({ name: 'two words, newest first: p95', value: quantile(newest, 0.95), unit: 'ms', most: 15 })
    const broad = words.broad.flatMap((word) => [7, 13, 20].map((limit) => `/api/v1/listings?q=${word}&limit=${limit}`))
    const ranked = await timesOf(server.origin, broad)
    tell({ name: 'a word in a third of all, by relevance: p95', value: quantile(ranked, 0.95), unit: 'ms', most: 25 })
    const exact = await timesOf(
      server.origin,
      words.mixed.slice(0, 60).map((pair) => searchPath(pair, 'relevance')),
    )
    tell({ name: 'two words, by relevance: p95', value: quantile(exact, 0.95), unit: 'ms' })
  }

  async function facets(): Promise<void> {
    const whole = await timesOf(
      server.origin,
      Array.from({ length: 40 }, (_, n) => `/api/v1/listings?include=facets&limit=${n + 1}`),
    )
    tell({ name: '8 facets of all, cold: p95', value: quantile(whole, 0.95), unit: 'ms', most: 50 })
    const warmed = await timesOf(server.origin, Array(60).fill('/api/v1/listings?include=facets') as string[])
    tell({ name: '8 facets of all, warm: p95', value: quantile(warmed.slice(10), 0.95), unit: 'ms', most: 2 })
    const filtered = await timesOf(server.origin, unheard('/api/v1/listings?include=facets&limit=1&country=DE&', 30))
    tell({ name: '8 facets of a filter: p95', value: quantile(filtered, 0.95), unit: 'ms' })
    const paths = [1, 2, 3, 4, 5, 6].flatMap(facetsOfPairs)
    const worded = await timesOf(server.origin, paths)
    tell({
      name: `8 facets of two words, some 20,000 matches: p95 of ${paths.length}`,
      value: quantile(worded, 0.95),
      unit: 'ms',
      most: 15,
    })
  }

  function facetsOfPairs(limit: number): string[] {
    return words.pairs.map((pair) => `${searchPath(pair, 'newest')}&include=facets&limit=${limit}`)
  }

  function mixedPaths(): string[] {
    return [
      '/api/v1/listings',
      '/api/v1/listings?skill=python',
      '/api/v1/listings?include=facets',
      ...words.mixed.slice(0, 20).map((pair) => searchPath(pair, 'newest')),
      ...unheard('/api/v1/listings?country=DE&', 200),
    ]
  }
} finally {
  await server.close()
  await database.close()
}
if (missedFigures() > 0) process.exitCode = 1

function searchPath(words: string, sort: 'newest' | 'relevance'): string {
  return `/api/v1/listings?sort=${sort}&q=${encodeURIComponent(`"${words.split(' ').join('" "')}"`)}`
}

/** Requests that nobody made before: nothing that is kept can answer them. */
function unheard(begin: string, count: number): string[] {
  const run = process.hrtime.bigint().toString(36)
  return Array.from({ length: count }, (_, n) => `${begin}company_not=nobody-${run}-${n}`)
}

async function openDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const url = process.env.DATABASE_URL
  if (url === undefined) return openBenchPostgres(process.env.BENCH_DATA_DIR)
  await migrateDatabase(url)
  return { url, close: async () => {} }
}
