// Postings a second worked out again from the embedded database, next to normalising and tagging the same ads with no database:
// npm run bench:reprocess. Real ads of ../shared/data/postings, repeated under other ids. BENCH_DATA_DIR keeps the filled database.
import { sql } from 'drizzle-orm'
import { readAds } from '../eval/gold/ads.ts'
import { openLog } from '../src/logger.ts'
import { ingestVisit } from '../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { type ReprocessWish, reprocess } from '../src/pipeline/reprocess.ts'
import { normalize } from '../src/posting/normalize.ts'
import type { RawPosting } from '../src/posting/raw-posting.ts'
import { tagPosting } from '../src/skills/tag-posting.ts'
import { addBoards, findBoard } from '../src/store/boards.ts'
import { openDatabase } from '../src/store/database.ts'
import { createRuns } from '../src/store/runs.ts'
import { openBenchPostgres } from './bench-postgres.ts'

const COUNT = Number(process.env.BENCH_POSTINGS ?? 20_000)
const BATCH = 500
const BOARD = 'files:bench'
const HINTS = { now: '2026-01-05T12:00:00.000Z', boardCompany: null, boardCountry: null }
/** What is measured: a stage, and whether every posting comes out as it was or otherwise. */
const CASES = {
  'skills, as they were': { stage: 'skills', aged: null },
  'skills, all other': { stage: 'skills', aged: sql`doc || '{"skills": []}'` },
  'normalize, as they were': { stage: 'normalize', aged: null },
  'normalize, all other': { stage: 'normalize', aged: sql`doc || '{"skills": [], "excerpt": null}'` },
  'listings, as they were': { stage: 'listings', aged: null },
} as const

const ads = ['uber.json.gz', 'multiboard-en-he.json.gz', 'hn-2023-01-03.jsonl.gz'].flatMap((name) =>
  (readAds(name) ?? []).flatMap((ad) => ad.postings()),
)
if (ads.length === 0) {
  console.log('left out: ../shared/data/postings is not here')
  process.exit(0)
}
const embedded = await openBenchPostgres(process.env.BENCH_DATA_DIR)
const handle = openDatabase(embedded.url, { max: 5, applicationName: 'bench', commits: 'relaxed' })
const ctx = { db: handle.db, now: () => new Date(), log: openLog('silent'), stopping: new AbortController().signal }
try {
  await fill()
  const wanted = process.argv[2]
  const pure = pureRate()
  console.log(`${COUNT} postings of ${ads.length} ads; normalise and tag alone: ${pure.toFixed(0)} a second`)
  for (const [name, { stage, aged }] of Object.entries(CASES)) {
    if (wanted !== undefined && !name.startsWith(wanted)) continue
    if (aged !== null) await ctx.db.execute(sql`update postings set doc = ${aged}`)
    await ctx.db.execute(sql`vacuum analyze`)
    const { rate, changed } = await measure(stage)
    const ratio = (rate / pure).toFixed(2)
    console.log(`${name.padEnd(24)} ${rate.toFixed(0).padStart(6)} a second, ${ratio} of that; ${changed} changed`)
  }
} finally {
  await handle.close()
  await embedded.close()
}

async function fill(): Promise<void> {
  const [stored] = await ctx.db.execute<{ n: number }>(sql`select count(*)::int as n from postings`)
  if (stored?.n === COUNT) return
  if (stored?.n !== 0) throw new Error(`${embedded.dataDir} holds ${stored?.n} postings, not ${COUNT}`)
  const board = { source: 'files', slug: 'bench', name: null, url: 'file:.', manual: true as const }
  await addBoards(ctx.db, [board], { now: HINTS.now, revive: 'leave' })
  for (let from = 0; from < COUNT; from += BATCH) {
    const row = await findBoard(ctx.db, BOARD)
    const [run] = await createRuns(ctx.db, [BOARD], { trigger: 'import', now: ctx.now(), status: 'ingesting' })
    if (!row || !run) throw new Error('the board is not there')
    const postings = Array.from({ length: Math.min(BATCH, COUNT - from) }, (_, n) => adAt(from + n))
    await ingestVisit(ctx, run, row, { postings, rejections: [], total: null, incomplete: null })
    await linkPostings(ctx)
  }
}

/** Each its own opening: an ad that is shown again bears another reference. */
function adAt(n: number): RawPosting {
  const raw = ads[n % ads.length] as RawPosting
  const description = raw.description && { ...raw.description, body: `${raw.description.body}\n\nReference ${n}` }
  return { ...raw, title: raw.title ?? `Engineer ${n}`, externalId: `ad-${n}`, applyUrl: null, description }
}

function pureRate(): number {
  const sample = Array.from({ length: 3_000 }, (_, n) => adAt(n * 7))
  for (const raw of sample.slice(0, 500)) tagPosting(normalize(raw, HINTS), raw.tags)
  const began = performance.now()
  for (const raw of sample) tagPosting(normalize(raw, HINTS), raw.tags)
  return sample.length / ((performance.now() - began) / 1000)
}

async function measure(stage: ReprocessWish['stage']) {
  const wish = { stage, boardId: null, since: null, sinceText: null, scope: 'all', begin: 'anew' } as const
  const began = performance.now()
  const [ended] = await reprocess(ctx, wish, () => {})
  const seconds = (performance.now() - began) / 1000
  if (ended?.done !== COUNT) throw new Error(JSON.stringify(ended))
  return { rate: COUNT / seconds, changed: ended.changed }
}
