// What grows with the number of boards: npm run bench:scale. Steps of BENCH_STEPS (1,100,1000,10000) boards, each with ten past visits, on an
// embedded Postgres of its own; the figures stand in docs/scaling.md. Times are medians of five.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { createApp } from '../src/api/app.ts'
import { migrateAll } from '../src/cli/with-context.ts'
import { type Context, openContext } from '../src/context.ts'
import { beat, claimDueBoards } from '../src/pipeline/schedule.ts'
import { createKey } from '../src/store/api-keys.ts'
import { addBoards } from '../src/store/boards.ts'

const STEPS = (process.env.BENCH_STEPS ?? '1,100,1000,10000').split(',').map(Number)
const VISITS = 10
const TIMES = 5
const SOURCES = ['greenhouse', 'lever', 'ashby']

const dataDir = mkdtempSync(join(tmpdir(), 'rolecall-scale-'))
const ctx = await openContext({
  name: 'bench',
  env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
  stopping: new AbortController().signal,
})
try {
  await migrateAll(ctx)
  const { key } = await createKey(ctx.db, { role: 'admin', name: 'bench', now: ctx.now() })
  console.log(
    'boards | due claim, statement ms | claim of all due ms | beat, all due ms | beat, none due ms | boards page, first ms | stats ms | admin stats ms | RSS MB',
  )
  for (const count of STEPS) console.log(await step(ctx, count, key))
} finally {
  await ctx.close()
  rmSync(dataDir, { recursive: true, force: true })
}

async function step(ctx: Context, count: number, key: string): Promise<string> {
  await ctx.db.execute(sql`truncate boards, runs`)
  await fill(ctx, count)
  let app = createApp(ctx)
  const get = (path: string) => async () => {
    const answer = await app.request(path, { headers: { authorization: `Bearer ${key}` } })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    await answer.text()
  }
  const statement = await timed(() => dueStatement(ctx), makeDue(ctx))
  const claim = await timed(() => claimDueBoards(ctx), makeDue(ctx))
  const full = await timed(() => beat(ctx), makeDue(ctx))
  await endRuns(ctx)
  const empty = await timed(() => beat(ctx))
  const anew = async () => {
    app = createApp(ctx)
  }
  const page = await timed(get('/api/v1/boards?limit=100'), anew)
  const stats = await timed(get('/api/v1/stats'), anew)
  const admin = await timed(get('/api/v1/admin/stats'), anew)
  const rss = process.memoryUsage.rss() / 2 ** 20
  return [
    count,
    ...[statement, claim, full, empty, page, stats, admin].map((ms) => ms.toFixed(1)),
    rss.toFixed(0),
  ].join(' | ')
}

async function fill(ctx: Context, count: number): Promise<void> {
  const now = ctx.now().toISOString()
  for (let from = 0; from < count; from += 1_000) {
    const boards = Array.from({ length: Math.min(1_000, count - from) }, (_, n) => ({
      source: SOURCES[(from + n) % SOURCES.length] ?? '',
      slug: `board-${from + n}`,
      name: `Board ${from + n}`,
      url: `https://boards.example/${from + n}`,
    }))
    await addBoards(ctx.db, boards, { now, revive: 'leave' })
  }
  await ctx.db.execute(sql`
    insert into runs (id, board_id, trigger, status, outcome, complete, seen, created_at, started_at, finished_at)
    select lpad(to_hex(n), 8, '0') || '-' || b.id, b.id, 'schedule', 'finished', 'ok', true, 10,
      now() - n * interval '1 hour', now() - n * interval '1 hour', now() - n * interval '1 hour'
    from boards b, generate_series(1, ${VISITS}) n`)
  await ctx.db.execute(
    sql`update boards set open_postings = 10, health = 'ok', last_good_at = now(), recent_seen = '{10,10,10,10,10}'`,
  )
  await ctx.db.execute(sql`vacuum (analyze) boards`)
  await ctx.db.execute(sql`vacuum (analyze) runs`)
}

/** All boards are due and none has a live run; the queue is empty. */
function makeDue(ctx: Context): () => Promise<void> {
  return async () => {
    await endRuns(ctx)
    await ctx.db.execute(sql`update boards set next_visit_at = now() - interval '1 minute'`)
  }
}

async function endRuns(ctx: Context): Promise<void> {
  await ctx.db.execute(sql`delete from runs where status = 'queued'`)
  for (const queue of await ctx.queues.all()) await queue.drain(true)
}

/** The statement that claims, by Postgres' own watch: a helping of 200, the most that one transaction takes. */
async function dueStatement(ctx: Context): Promise<number> {
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx.execute<{ 'QUERY PLAN': [{ 'Execution Time': number }] }>(sql`
      explain (analyze, format json) select * from boards where enabled and removed_at is null and next_visit_at <= now()
        and not exists (select from runs where runs.board_id = boards.id and runs.status in ('queued', 'fetching', 'ingesting'))
      order by next_visit_at limit 200 for update skip locked`)
    return row?.['QUERY PLAN'][0]['Execution Time'] ?? Number.NaN
  })
}

/** Median milliseconds: of what `work` answers where that is a number, else of how long it took. */
async function timed(work: () => Promise<unknown>, before: () => Promise<void> = async () => {}): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < TIMES; n++) {
    await before()
    const began = performance.now()
    const answer = await work()
    times.push(typeof answer === 'number' ? answer : performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN
}
