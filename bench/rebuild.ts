// Whether a rebuild of all listings from scratch comes to what visits left behind, ids and reasons included, over two recorded days of
// 3,118 boards and the rows of seven public lists together: npm run bench:rebuild. BENCH_BOARDS takes the first so many boards alone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { ROOT } from '../src/config.ts'
import { openLog } from '../src/logger.ts'
import { ingestVisit } from '../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { reprocess } from '../src/pipeline/reprocess.ts'
import type { RawPosting } from '../src/posting/raw-posting.ts'
import { rawFromRecord } from '../src/sources/files.ts'
import { addBoards, findBoard } from '../src/store/boards.ts'
import { openDatabase } from '../src/store/database.ts'
import { createRuns } from '../src/store/runs.ts'
import { openBenchPostgres } from './bench-postgres.ts'
import { type BoardRow, DAYS, readDay } from './replay.ts'

const BOARDS = Number(process.env.BENCH_BOARDS ?? Number.POSITIVE_INFINITY)
const LISTS = join(ROOT, '../shared/data/dedup-dev/records.jsonl.gz')
const LINK_EVERY = 1_000

const embedded = await openBenchPostgres()
const { db, close } = openDatabase(embedded.url, { max: 5, applicationName: 'bench', commits: 'relaxed' })
let now = Date.parse('2026-01-05T06:00:00.000Z')
const ctx = { db, now: () => new Date(now), log: openLog('silent'), stopping: new AbortController().signal }
let waiting = 0
const started = performance.now()
try {
  const [first = '', second = ''] = DAYS
  await showDay(first)
  await showLists()
  now = Date.parse('2026-01-07T06:00:00.000Z')
  await showDay(second)
  await linkPostings(ctx)
  const visits = performance.now() - started
  const grown = await digest('as visits left it')
  for (const table of ['links', 'listings', 'match_keys', 'link_marks'])
    await db.execute(sql`truncate ${sql.identifier(table)}`)
  const began = performance.now()
  await reprocess(
    ctx,
    { stage: 'listings', boardId: null, since: null, sinceText: null, scope: 'all', begin: 'anew' },
    () => {},
  )
  const share = (performance.now() - began) / visits
  const rebuilt = await digest(`rebuilt in ${share.toFixed(2)} of the time that the visits took`)
  console.log(rebuilt === grown ? 'identical' : 'DIFFERENT')
  if (rebuilt !== grown) process.exitCode = 1
} finally {
  await close()
  await embedded.close()
}

async function showDay(path: string): Promise<void> {
  const boards = [...Map.groupBy(readDay(path), (row) => row.company_slug)].slice(0, BOARDS)
  for (const [slug, rows] of boards) await visit('greenhouse', slug, rows.map(rawOfRow))
}

async function showLists(): Promise<void> {
  const lines = gunzipSync(readFileSync(LISTS)).toString('utf8').trim().split('\n')
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown> & { list: string })
  for (const [list, rows] of Map.groupBy(records, (record) => record.list)) {
    const raws = rows.flatMap((record, at) => {
      const { title, company, locations: location, date: posted_at } = record
      const raw = rawFromRecord({ title, company, location, posted_at }, 'the record')
      return 'code' in raw ? [] : [{ ...raw, externalId: `${at}` }]
    })
    for (let from = 0; from < raws.length; from += 2_000)
      await visit('files', `${list}-${from}`, raws.slice(from, from + 2_000))
  }
}

function rawOfRow({ id, title, absolute_url, location }: BoardRow): RawPosting {
  const raw = rawFromRecord({ title, url: absolute_url, location }, 'the row')
  if ('code' in raw) throw new Error(raw.why)
  return { ...raw, externalId: `${id}` }
}

async function visit(source: string, slug: string, postings: RawPosting[]): Promise<void> {
  const id = `${source}:${slug}`
  await addBoards(db, [{ source, slug, name: source === 'files' ? null : slug, url: 'file:.' }], {
    now: ctx.now().toISOString(),
    revive: 'leave',
  })
  const board = await findBoard(db, id)
  const [run] = await createRuns(db, [id], { trigger: 'cli', now: ctx.now(), status: 'ingesting' })
  if (!board || !run) throw new Error(`${id} is not there`)
  await ingestVisit(ctx, run, board, { postings, rejections: [], total: null, incomplete: null })
  waiting += postings.length
  if (waiting < LINK_EVERY) return
  waiting = 0
  await linkPostings(ctx)
}

async function digest(what: string): Promise<string> {
  const [row] = await db.execute<{ links: string; listings: string; n: number; m: number; several: number }>(sql`
    select (select md5(string_agg(concat_ws('|', p.key, l.listing_id, l.reasons::text, l.keys::text), '' order by p.key))
        from links l join postings p on p.id = l.posting_id) as links,
      (select md5(string_agg(concat_ws('|', id, canonical_id, status, rank_at, updated_at, closed_at, terms::text, search::text, doc::text), '' order by id))
        from listings) as listings,
      (select count(*)::int from postings) as n, (select count(*)::int from listings) as m,
      (select count(distinct listing_id)::int from links where reasons is not null) as several`)
  console.log(
    `${what}: ${row?.n} postings, ${row?.m} listings, of which ${row?.several} hold several; ${row?.links} ${row?.listings}`,
  )
  return `${row?.links} ${row?.listings}`
}
