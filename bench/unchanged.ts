// How many unchanged visits a second: npm run bench:unchanged. From the page in hand (a 304, or the same bytes once more) to the
// ended run, without queue and network, on the embedded Postgres; limit: 3,000 a second, and no posting row written.
import { sql } from 'drizzle-orm'
import { LIMITS } from '../src/board/paging.ts'
import type { FetchOutcome } from '../src/fetch/fetcher.ts'
import { collectPages } from '../src/pipeline/collect-pages.ts'
import { crawlHere } from '../src/pipeline/crawl.ts'
import { finishNotModified } from '../src/pipeline/finish-run.ts'
import { fullPatience } from '../src/pipeline/patience.ts'
import { planCrawl } from '../src/pipeline/plan-crawl.ts'
import { rememberedPages } from '../src/pipeline/remembered-pages.ts'
import type { PageRequest } from '../src/sources/define-source.ts'
import { greenhouse } from '../src/sources/greenhouse.ts'
import { addBoards, type BoardRow, boardId, findBoards } from '../src/store/boards.ts'
import { openDatabase } from '../src/store/database.ts'
import { createRuns } from '../src/store/runs.ts'
import { openBenchPostgres } from './bench-postgres.ts'

const BOARDS = 300
const POSTINGS = 50
const ROUNDS = 10
const CONCURRENCY = 16
const LIMIT = 3_000

const log = { info: () => {}, warn: () => {}, debug: () => {}, error: console.error } as never
const embedded = await openBenchPostgres()
const { db, close } = openDatabase(embedded.url, { max: CONCURRENCY, applicationName: 'bench', commits: 'relaxed' })
const signal = new AbortController().signal
const pages = new Map(Array.from({ length: BOARDS }, (_, n) => [`board-${n}`, pageOf(`board-${n}`)]))
const ids = [...pages.keys()].map((slug) => boardId({ source: 'greenhouse', slug }))
const ctx = { db, log, now: () => new Date(), stopping: signal, queues: { addIngests: async () => {} } } as never
try {
  await firstVisits()
  const before = await postingVersions()
  for (const kind of ['304', 'the same bytes'] as const) {
    const rate = await unchangedVisits(kind)
    console.log(`${kind}: ${Math.round(rate)} visits a second, ${(rate / LIMIT).toFixed(2)} of the limit of ${LIMIT}`)
    if (rate < LIMIT) process.exitCode = 1
  }
  const written = before === (await postingVersions()) ? 0 : 'some'
  console.log(`posting rows written: ${written} of ${BOARDS * POSTINGS}`)
  if (written !== 0) process.exitCode = 1
} finally {
  await close()
  await embedded.close()
}

async function firstVisits(): Promise<void> {
  const rows = ids.map((id) => ({
    source: 'greenhouse',
    slug: id.slice('greenhouse:'.length),
    url: 'https://x.example',
  }))
  await addBoards(db, rows, { now: new Date().toISOString(), revive: 'leave' })
  const { runs } = await planCrawl(ctx, await findBoards(db, ids), { trigger: 'cli', dryRun: false })
  const fetcher = {
    openVisit: async () => ({
      fetchPage: async (request: PageRequest) => answer(request, 'page'),
      facts: [],
      end: async () => {},
    }),
  }
  await crawlHere({ ...(ctx as object), fetcher } as never, runs, { concurrency: 4, report: () => {} })
}

/** Visits a second over all rounds. Planning the runs is not part of it. */
async function unchangedVisits(kind: '304' | 'the same bytes'): Promise<number> {
  let ms = 0
  for (let round = 0; round < ROUNDS; round++) {
    const runs = await createRuns(db, ids, { trigger: 'cli', now: new Date() })
    const boards = new Map((await findBoards(db, ids)).map((board) => [board.id, board]))
    const waiting = [...runs]
    const started = performance.now()
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        for (let run = waiting.pop(); run !== undefined; run = waiting.pop()) {
          const board = boards.get(run.boardId) as BoardRow
          const visited = await collectPages(greenhouse, { slug: board.slug, name: null, config: {} }, LIMITS, {
            fetchPage: async (request) => answer(request, kind === '304' ? 'not_modified' : 'page'),
            ...(await rememberedPages({ db }, board)),
            patience: fullPatience(signal),
            now: () => new Date(),
          })
          if (!visited.unchanged) throw new Error(`${board.id} was thought to have changed`)
          if (!(await finishNotModified({ db, now: () => new Date() }, run, board, { ...visited, fetched: {} })))
            throw new Error('not ended')
        }
      }),
    )
    ms += performance.now() - started
  }
  return (BOARDS * ROUNDS * 1000) / ms
}

async function postingVersions(): Promise<string> {
  const [row] = await db.execute<{ md5: string; n: number }>(
    sql`select md5(string_agg(key || xmin::text, '' order by key)) as md5, count(*)::int as n from postings`,
  )
  if (row?.n !== BOARDS * POSTINGS) throw new Error(`${row?.n} postings, not ${BOARDS * POSTINGS}`)
  return row.md5
}

function answer(request: PageRequest, kind: FetchOutcome['kind']): FetchOutcome {
  const slug = /boards\/([\w-]+)\/jobs/.exec(request.url)?.[1] ?? ''
  const text = pages.get(slug) ?? ''
  const facts = { etag: '"1"', lastModified: null, bytes: text.length, wireBytes: text.length, ms: 1 }
  if (kind === 'not_modified') return { kind, status: 304, ...facts }
  return { kind, status: 200, ...facts, page: { request, url: request.url, contentType: null, text, error: null } }
}

/** A Greenhouse answer of 33 KB with 50 postings. */
function pageOf(slug: string): string {
  const jobs = Array.from({ length: POSTINGS }, (_, id) => ({
    id: id + 1,
    internal_job_id: id + 1000,
    title: `Gardener ${id} of ${slug}`,
    company_name: slug,
    location: { name: 'Berlin, Germany' },
    absolute_url: `https://boards.greenhouse.io/${slug}/jobs/${id + 1}`,
    first_published: '2026-10-01T09:00:00-04:00',
    content: 'You keep the park of a hospital green, in a team of four, with a van and two days off in a row. '.repeat(
      4,
    ),
  }))
  return JSON.stringify({ jobs, meta: { total: jobs.length } })
}
