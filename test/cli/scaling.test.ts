import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openQueueBackend } from '../../src/queues/backend.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { runs } from '../../src/store/schema.ts'
import { openRedisServer } from '../fetch/redis-server.ts'
import { greenhousePage } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { until } from '../queues/backends.ts'
import { launch, openSite, type Ship, sinkAll } from './fleet.ts'
import { emptyInstallation } from './rolecall.ts'

const BOARDS = 40
const SPACING_MS = 100
/** Longer than the spacing: who did not wait for the answer before would be seen. */
const ANSWER_MS = 120
/** What the wire and two busy cores may take from a distance that the sender kept. */
const JITTER_MS = 30

const missing = spawnSync('redis-server', ['--version']).status !== 0
if (missing) console.info('Scaling out is left untested: there is no redis-server')

describe.skipIf(missing)('4 workers, 2 APIs and 2 schedulers on one Redis and one Postgres', () => {
  let ctx: TestContext
  let redis: Awaited<ReturnType<typeof openRedisServer>>
  let site: Awaited<ReturnType<typeof openSite>>
  let env: Record<string, string>
  let workers: Ship[] = []
  let others: Ship[] = []
  let apis: string[] = []

  beforeAll(async () => {
    ctx = await testContext()
    redis = await openRedisServer()
    site = await openSite(ANSWER_MS, (board) => greenhousePage(board, [{ id: 1, title: `Gardener at ${board}` }]))
    env = {
      ...emptyInstallation(ctx.databaseUrl),
      PORT: '0',
      REDIS_URL: redis.url,
      FETCH_SPACING_MS: String(SPACING_MS),
      FETCH_REWRITE: `https://boards-api.greenhouse.io=>http://${site.host}`,
      FETCH_ALLOW_PRIVATE: site.host,
    }
    const boards = Array.from(
      { length: BOARDS },
      (_, n) => `  - { source: greenhouse, slug: b${n}, cron: "0 0 1 1 *" }`,
    )
    writeFileSync(env.BOARDS_FILE ?? '', `boards:\n${boards.join('\n')}\n`)
    // The slot begins when the schedulers come, both at once, and find every board due.
    ;[workers, others] = await Promise.all([
      Promise.all(Array.from({ length: 4 }, () => launch(['worker'], env))),
      Promise.all([['api'], ['api'], ['scheduler'], ['scheduler']].map((verb) => launch(verb, env))),
    ])
    apis = others.slice(0, 2).map((api) => /http:\/\/127\.0\.0\.1:\d+/.exec(api.line)?.[0] ?? '')
  }, 120_000)
  afterAll(async () => {
    sinkAll()
    site.close()
    await redis.kill()
    await ctx.close()
  })

  const live = () =>
    ctx.db
      .select()
      .from(runs)
      .where(inArray(runs.status, ['queued', 'fetching', 'ingesting']))

  async function crawl(
    api: string,
    body: object,
  ): Promise<{ status: number; body: { run?: string; runs?: { id: string }[] } }> {
    const key = readFileSync(join(env.DATA_DIR ?? '', 'admin-key'), 'utf8').trim()
    const answer = await fetch(`${api}/api/v1/admin/crawls`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as { run?: string; runs?: { id: string }[] } }
  }

  it('visit each board once for its slot, and ask its host no oftener and no wider than one worker would', async () => {
    expect(await until(async () => (await ctx.db.$count(runs)) === BOARDS && (await live()).length === 0, 40_000)).toBe(
      true,
    )
    expect(site.asked.map((each) => each.board).toSorted()).toEqual(
      Array.from({ length: BOARDS }, (_, n) => `b${n}`).toSorted(),
    )
    const rows = await ctx.db.select({ outcome: runs.outcome, attempt: runs.attempt }).from(runs)
    expect(new Set(rows.map((row) => row.outcome))).toEqual(new Set(['ok']))
    const asked = site.asked.toSorted((a, b) => a.from - b.from)
    const pairs = asked
      .slice(1)
      .map((each, i) => ({ gap: each.from - (asked[i]?.from ?? 0), overlaps: each.from < (asked[i]?.to ?? 0) }))
    expect(pairs.filter((pair) => pair.overlaps)).toEqual([])
    expect(Math.min(...pairs.map((pair) => pair.gap))).toBeGreaterThanOrEqual(SPACING_MS - JITTER_MS)
  }, 60_000)

  it('make one run of ten triggers of one board at once', async () => {
    const before = site.asked.length
    const release = site.hold()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => crawl(apis[n % 2] ?? '', { board: 'greenhouse:b7' })),
    )
    release()
    const taken = answers.filter((answer) => answer.status === 202)
    const refused = answers.filter((answer) => answer.status === 409)
    expect([taken.length, refused.length]).toEqual([1, 9])
    const id = taken[0]?.body.runs?.[0]?.id
    expect(new Set(refused.map((answer) => answer.body.run))).toEqual(new Set([id]))
    expect(await until(async () => (await live()).length === 0)).toBe(true)
    expect(await ctx.db.$count(runs, eq(runs.boardId, 'greenhouse:b7'))).toBe(2)
    expect(site.asked.length).toBe(before + 1)
  }, 30_000)

  it('stop under load within 30 s and with exit code 0, and leave no job behind that nobody holds', async () => {
    expect((await crawl(apis[0] ?? '', { all: true })).status).toBe(202)
    const before = site.asked.length
    expect(await until(() => site.asked.length > before + 3)).toBe(true)
    const ends = await Promise.all(workers.map((worker) => worker.stop()))
    expect(ends.map((end) => end.code)).toEqual([0, 0, 0, 0])
    expect(Math.max(...ends.map((end) => end.ms))).toBeLessThan(30_000)
    const backend = openQueueBackend({
      redis: { url: redis.url },
      databaseUrl: ctx.databaseUrl,
      prefix: 'rolecall',
      telemetry: null,
    })
    const queues = openQueues(backend)
    const { fetch: fetches, ingest } = await queues.counts()
    await queues.close()
    await backend.close()
    expect([fetches.active, ingest.active, fetches.failed, ingest.failed]).toEqual([0, 0, 0, 0])
    const left = await live()
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter((run) => run.status === 'fetching')).toEqual([])
    workers = await Promise.all([launch(['worker'], env)])
    expect(await until(async () => (await live()).length === 0, 30_000)).toBe(true)
    const outcomes = await ctx.db.selectDistinct({ outcome: runs.outcome }).from(runs)
    expect(outcomes.map((row) => row.outcome).toSorted()).toEqual(
      ['not_modified', 'ok'].slice(outcomes.length === 1 ? 1 : 0),
    )
  }, 90_000)
})
