// What a posting costs in a big table: npm run bench:linker. BENCH_POSTINGS (default 200,000) made-up ads of 3,000 characters are stored
// with their listings by COPY; then come the candidates of one posting, BENCH_FRESH more ads through two ingest workers at once,
// and the linker alone. BENCH_DATA_DIR keeps the table for the next call; BENCH_FILL=only ends when it is filled.
import { Worker } from 'node:worker_threads'
import { sql } from 'drizzle-orm'
import { BUCKET_CAP, MOST_KEYS } from '../src/listing/index-keys.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { addBoards } from '../src/store/boards.ts'
import { openDatabase } from '../src/store/database.ts'
import { bucketsOf } from '../src/store/match-keys.ts'
import { candidatesById } from '../src/store/members.ts'
import { insertPostings } from '../src/store/postings.ts'
import { openBenchPostgres } from './bench-postgres.ts'
import { adAt, NOW, random, writeOf } from './linker-ads.ts'
import type { FillTask } from './linker-fill.ts'
import type { IngestTask } from './linker-ingest.ts'

const COUNT = Number(process.env.BENCH_POSTINGS ?? 200_000)
const FRESH = Number(process.env.BENCH_FRESH ?? 10_000)
const LOOK_UPS = 2_000
const WORKERS = 2
/** As the ingest worker has them. */
const LANES = 4
const LINK_PAUSE_MS = 250
/** What the linker is held to. */
const LIMITS = { postingsPerSecond: 1_000, candidatesMs: 5 }
const FACTS = { now: NOW, normalizerVersion: 1, taxonomyVersion: 1, seenAt: null }

const embedded = await openBenchPostgres(process.env.BENCH_DATA_DIR)
const { db, close } = openDatabase(embedded.url, { max: 5, applicationName: 'bench', commits: 'relaxed' })
const ctx = { db, now: () => new Date(NOW) }
try {
  await fill()
  if (process.env.BENCH_FILL !== 'only') {
    await weigh()
    await warm()
    await lookUps()
    await ingestAtOnce()
    await linkAlone()
  }
} finally {
  await close()
  await embedded.close()
}

/** The state that linking COUNT ads would leave, indices last: through the linker itself it would take hours. */
async function fill(): Promise<void> {
  if ((await stored()) >= COUNT) return
  if ((await stored()) > 0) throw new Error('The table was left half full: begin with an empty BENCH_DATA_DIR')
  const kept = await db.execute<{ name: string; made_by: string }>(sql`
    select indexname as name, indexdef as made_by from pg_indexes where schemaname = current_schema()
      and tablename in ('postings', 'links', 'listings') and indexname not in (select conname from pg_constraint)`)
  for (const { name } of kept) await db.execute(sql`drop index ${sql.identifier(name)}`)
  const threads = Array.from({ length: WORKERS }, (_, mine) => {
    const workerData: FillTask = { url: embedded.url, count: COUNT, of: WORKERS, mine }
    return new Worker(new URL('./linker-fill.ts', import.meta.url), { workerData })
  })
  await Promise.all(
    threads.map((thread) => new Promise((resolve, reject) => thread.on('error', reject).on('exit', resolve))),
  )
  await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('maintenance_work_mem', '1GB', true), set_config('work_mem', '1GB', true),
      setval(pg_get_serial_sequence('postings', 'id'), ${COUNT})`)
    for (const { made_by } of kept) await tx.execute(sql.raw(made_by))
    await tx.execute(sql`insert into match_keys (key, posting_id)
      select k.key, l.posting_id from links l, unnest(l.keys) as k(key) order by 1, 2`)
  })
  await db.execute(sql`vacuum analyze`)
  console.log(`${COUNT} postings stored and linked`)
}

async function stored(): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from postings`)
  return row?.n ?? 0
}

async function weigh(): Promise<void> {
  const [row] = await db.execute<Record<string, number>>(sql`
    with sampled as (select * from postings tablesample system (1))
    select n::float, rows::float / n as rows, most::float, pg_table_size('match_keys')::float / n as heap, pg_indexes_size('match_keys')::float / n as index,
      pg_total_relation_size('postings')::float / n as postings, pg_total_relation_size('links')::float / n as links,
      pg_total_relation_size('listings')::float / listings as listings,
      (select avg(pg_column_size(traits) + coalesce(pg_column_size(text_signature), 0) + coalesce(pg_column_size(role_signature), 0)
        + pg_column_size(candidate_keys)) from sampled)::float as columns
    from (select count(*) as n, (select count(*) from match_keys) as rows, (select max(cardinality(keys)) from links) as most,
      (select count(*) from listings) as listings from postings) counted`)
  const of = (name: string) => row?.[name] ?? 0
  const bytes = (name: string) => Math.round(of(name))
  console.log(
    `${of('n')} postings. Each: ${of('rows').toFixed(1)} rows of match_keys (at most ${of('most')} of ${MOST_KEYS}), ${bytes('heap')} bytes and ${bytes('index')} of index; ${bytes('columns')} bytes of traits, signatures and keys; with all indices ${bytes('postings')} bytes of postings, ${bytes('links')} of links; ${bytes('listings')} a listing`,
  )
}

/** Reads what is looked up once: a table that is at work is in memory. */
async function warm(): Promise<void> {
  await db.execute(sql`select sum(octet_length(text_signature)), sum(cardinality(candidate_keys)) from postings`)
  await db.execute(sql`select sum(key % 2) from match_keys`)
  await db.execute(sql`select sum(posting_id % 2), max(listing_id) from links`)
}

async function lookUps(): Promise<void> {
  const times: number[] = []
  const empty: number[] = []
  let found = 0
  const all = await stored()
  for (let n = 0; n < LOOK_UPS; n++) {
    const id = 1 + Math.floor(random(n + 77) * all)
    const [row] = await db.execute<{ keys: number[]; board: string }>(
      sql`select to_json(candidate_keys) as keys, board_id as board from postings where id = ${id}`,
    )
    if (!row) continue
    const idle = await timed(() => db.execute(sql`select 1`))
    const board = row.board.startsWith('greenhouse:') ? row.board : null
    const began = performance.now()
    const buckets = await bucketsOf(
      db,
      row.keys.map((key) => ({ key, fewest: 2, most: BUCKET_CAP + 1 })),
    )
    const ids = [...new Set([...buckets.values()].filter((bucket) => bucket.length <= BUCKET_CAP).flat())]
    found += (
      await candidatesById(
        db,
        ids.map((each) => ({ id: each, board })),
      )
    ).length
    if (n < LOOK_UPS / 10) continue
    times.push(performance.now() - began)
    empty.push(idle)
  }
  const idle = quantile(empty, 0.5)
  const [median, rare] = [0.5, 0.99].map((share) => quantile(times, share)) as [number, number]
  console.log(
    `candidates of one posting: ${(found / LOOK_UPS).toFixed(1)}; median ${median.toFixed(2)} ms, ${(median / idle).toFixed(1)} times an empty query; p99 ${rare.toFixed(2)} ms, ${against(LIMITS.candidatesMs, rare)}`,
  )
}

/** Two workers read, store and mark what visits brought, each with a linker of its own, as two `rolecall worker ingest` would. */
async function ingestAtOnce(): Promise<void> {
  const from = await stored()
  const visits = visitsOf(from, from + FRESH)
  await addBoards(
    db,
    visits.map(({ boardId, company }) => {
      const [source = '', slug = ''] = boardId.split(':')
      return { source, slug, name: company, url: `https://boards.example/${slug}` }
    }),
    { now: NOW, revive: 'leave' },
  )
  const before = await database()
  const workers = Array.from({ length: WORKERS }, (_, at) => {
    const mine = visits.filter((_visit, n) => n % WORKERS === at)
    const workerData: IngestTask = { url: embedded.url, visits: mine, lanes: LANES, linkPauseMs: LINK_PAUSE_MS }
    return new Worker(new URL('./linker-ingest.ts', import.meta.url), { workerData })
  })
  await Promise.all(workers.map((worker) => said(worker, 'ready')))
  const took = await timed(() =>
    Promise.all(
      workers.map((worker) => {
        worker.postMessage('go')
        return said(worker, 'done')
      }),
    ),
  )
  const after = await database()
  const [left] = await db.execute<{ n: number }>(sql`select count(*)::int as n from link_marks`)
  console.log(
    `${FRESH} more in ${visits.length} visits by ${WORKERS} ingest workers at once, each linking: ${perSecond(took)} read, stored and linked a second; ${after.deadlocks - before.deadlocks} deadlocks`,
  )
  if (after.deadlocks > before.deadlocks) throw new Error('Two of them waited for each other')
  if (after.postings !== from + FRESH || left?.n !== 0 || after.unlinked !== 0)
    throw new Error(`${after.postings - from} were stored, ${left?.n} are marked, ${after.unlinked} have no listing`)
}

/** Whole boards, as far as they lie between two numbers, under names that no earlier call used. */
function visitsOf(from: number, to: number) {
  const ads = Array.from({ length: to - from }, (_, at) => adAt(from + at))
  return [...Map.groupBy(ads, (ad) => `${ad.boardId}-${from}`)].map(([boardId, shown]) => ({
    boardId,
    company: shown[0]?.company ?? null,
    ads: shown.map((ad) => Number(ad.externalId.slice('ad-'.length))),
  }))
}

/** The linker by itself, on ads that are read already. */
async function linkAlone(): Promise<void> {
  const from = await stored()
  const boards = Map.groupBy(
    Array.from({ length: FRESH }, (_, at) => writeOf(adAt(from + at))),
    (write) => write.boardId,
  )
  const storing = await timed(async () => {
    for (const [boardId, writes] of boards) await insertPostings(db, writes, { ...FACTS, boardId })
  })
  const linking = await timed(() => linkPostings(ctx))
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from links l join postings p on p.id = l.posting_id where p.id > ${from} and reasons is not null`)
  console.log(
    `${FRESH} more that were read already, ${row?.n ?? 0} of which joined others: stored at ${perSecond(storing)} a second, linked at ${perSecond(linking)}; both in turn ${perSecond(storing + linking)}`,
  )
}

async function database(): Promise<{ deadlocks: number; postings: number; unlinked: number }> {
  const [row] = await db.execute<{ deadlocks: number; postings: number; unlinked: number }>(sql`
    select (select deadlocks::int from pg_stat_database where datname = current_database()) as deadlocks,
      (select count(*)::int from postings) as postings,
      (select count(*)::int from postings p where not exists (
        select from links k join listings l on l.id = k.listing_id where k.posting_id = p.id)) as unlinked`)
  return row ?? { deadlocks: 0, postings: 0, unlinked: 0 }
}

/** Settles with what a thread says, and fails with it. */
function said(worker: Worker, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`A worker ended with ${code}`)))
    worker.on('message', (message) => message === word && resolve())
  })
}

function quantile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Postings a second, and what that is of the least that is wanted. */
function perSecond(ms: number): string {
  const rate = (FRESH * 1000) / ms
  return `${Math.round(rate).toLocaleString('en')} (${(rate / LIMITS.postingsPerSecond).toFixed(2)} of what is wanted)`
}

function against(limit: number, value: number): string {
  return `${(value / limit).toFixed(2)} of the ${limit} that are allowed`
}
