import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { ingestSnapshot } from '../../src/pipeline/ingest-snapshot.ts'
import { startServer } from '../../src/server.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { createRuns, LEASE_MS, type RunRow, takeUpRun } from '../../src/store/runs.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { halfway } from '../helpers/live-run.ts'
import { visitOne } from '../pipeline/crawling.ts'

const API = 'https://api.smartrecruiters.com/v1/companies/acme/postings'
const PAGE_MS = 600

interface RunEvent {
  status: string
  outcome: string | null
  requests: number
  bytes: number
  seen: number
  progress: { pages: number; pagesWaiting: number; total: number; share: number | null; endsAt: string | null } | null
}

let ctx: TestContext
let server: Awaited<ReturnType<typeof startServer>>
let headers: Record<string, string>
beforeAll(async () => {
  ctx = await testContext()
  server = await startServer(ctx, { port: 0, host: '127.0.0.1' })
  headers = { Authorization: `Bearer ${(await createKey(ctx.db, { role: 'admin', name: 'a', now: ctx.now() })).key}` }
  // Each time that progress is written of a run.
  await ctx.db.execute(sql`create table told (run_id text not null)`)
  await ctx.db.execute(sql`create function tell() returns trigger language plpgsql as
    $$ begin insert into told values (new.id); return new; end $$`)
  await ctx.db.execute(sql`create trigger tell after update of progress on runs for each row
    when (new.progress is not null and new.progress is distinct from old.progress) execute function tell()`)
})
afterAll(async () => {
  await server.close()
  await ctx.close()
})

async function timesTold(run: string): Promise<number> {
  const [row] = await ctx.db.execute<{ n: number }>(sql`select count(*)::int as n from told where run_id = ${run}`)
  return row?.n ?? -1
}

/** Two pages of three ads, and a page for each ad, each after `PAGE_MS`. */
function slowBoard(): Pick<TestContext, 'fetcher'> {
  const rows = [1, 2, 3, 4, 5, 6].map((id) => ({ id: `${id}`, name: `Diver ${id}`, company: { name: 'Acme' } }))
  const page = (from: number) => JSON.stringify({ totalFound: 6, content: rows.slice(from, from + 3) })
  ctx.answers.set(`${API}?limit=100&offset=0`, page(0))
  ctx.answers.set(`${API}?limit=100&offset=3`, page(3))
  const text = { title: 'The job', text: '<p>You dive for pearls, and bring them up.</p>' }
  const jobAd = { sections: { jobDescription: text } }
  for (const { id } of rows) {
    const urls = { postingUrl: `https://jobs.smartrecruiters.com/acme/${id}`, applyUrl: null }
    ctx.answers.set(`${API}/${id}`, JSON.stringify({ ...urls, active: true, jobAd }))
  }
  const fetchPage: TestContext['fetcher']['fetchPage'] = async (...asked) => {
    await sleep(PAGE_MS)
    return ctx.fetcher.fetchPage(...asked)
  }
  return { fetcher: { ...ctx.fetcher, fetchPage } }
}

async function runOf(board: string): Promise<RunRow> {
  const [run] = await createRuns(ctx.db, [board], { trigger: 'admin', now: ctx.now() })
  if (!run) throw new Error('a run is under way already')
  return run
}

async function readRun(id: string): Promise<RunEvent> {
  const response = await fetch(`${server.url}/api/v1/admin/runs/${id}`, { headers })
  return (await response.json()) as RunEvent
}

/** Every `run` event until the run is over. */
async function follow(id: string): Promise<RunEvent[]> {
  const response = await fetch(`${server.url}/api/v1/admin/runs/${id}/events`, { headers })
  const text = await response.text()
  return [...text.matchAll(/^event: run\ndata: (.*)$/gm)].map(([, json]) => JSON.parse(json ?? '') as RunEvent)
}

describe('the progress of a visit', () => {
  it('is told while it goes on, by a statement a second', async () => {
    await addBoard(ctx, { source: 'smartrecruiters', slug: 'acme' })
    const run = await runOf('smartrecruiters:acme')
    const followed = follow(run.id)
    const began = performance.now()
    const clock = { now: () => new Date(ctx.now().getTime() + performance.now() - began) }
    expect(await fetchBoard({ ...ctx, ...slowBoard(), ...clock }, run.id)).toEqual({ kind: 'fetched' })
    const seconds = (performance.now() - began) / 1000
    await ingestSnapshot({ ...ctx, ...clock }, run.id)

    const told = await timesTold(run.id)
    expect(told).toBeGreaterThanOrEqual(2)
    expect(told).toBeLessThanOrEqual(Math.ceil(seconds))

    const events = await followed
    const under = events.flatMap((event) =>
      event.status === 'fetching' && event.progress !== null ? [{ ...event, now: event.progress }] : [],
    )
    expect(under.length).toBeGreaterThanOrEqual(2)
    for (const { requests, bytes, seen, now } of under) {
      // One more may be asked for than was had.
      expect([now.pages, now.pages + 1]).toContain(requests)
      expect(bytes).toBeGreaterThan(0)
      expect(seen).toBeLessThanOrEqual(6)
    }
    expect(under.at(-1)?.now.total).toBe(6)
    expect(under.at(-1)?.now.pages).toBeGreaterThan(under[0]?.now.pages ?? 99)
    expect(under.at(-1)?.now.share).toBeGreaterThan(0.3)
    expect(under.at(-1)?.now.endsAt).toMatch(/^2026-11-22T12:00:0\d/)
    const last = events.at(-1)
    expect([last?.outcome, last?.requests, last?.seen, last?.progress]).toEqual(['ok', 8, 6, null])
  })

  it('costs nothing where a visit is over at once', async () => {
    await addBoard(ctx, { source: 'greenhouse', slug: 'quick' })
    ctx.answers.set(greenhouseUrl('quick'), greenhousePage('quick', [{ id: 1, title: 'Diver' }]))
    const run = await visitOne(ctx, 'greenhouse:quick')
    expect([run.outcome, run.progress, await timesTold(run.id)]).toEqual(['ok', null, 0])
  })

  it('of a worker that was killed is told no longer than its lease', async () => {
    await addBoard(ctx, { source: 'greenhouse', slug: 'killed' })
    const { id } = await runOf('greenhouse:killed')
    await halfway(ctx, id)
    const alive = { requests: 9, seen: 1_200, expectedSeen: 70, progress: { pages: 8, pagesWaiting: 8, share: 0.5 } }
    expect(await readRun(id)).toMatchObject(alive)

    const before = ctx.now()
    const later = new Date(before.getTime() + LEASE_MS)
    ctx.setNow(later.toISOString())
    expect(await readRun(id)).toMatchObject({ status: 'fetching', requests: 0, seen: 0, progress: null })
    // Who takes it up begins anew.
    const taken = await takeUpRun(ctx.db, id, 'fetching', new Date(later.getTime() + 1))
    expect(taken).toMatchObject({ attempt: 2, progress: null })
    ctx.setNow(before.toISOString())
  })
})
