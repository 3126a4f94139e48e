import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { listAudit } from '../../src/store/audit.ts'
import { strandedRuns } from '../../src/store/runs.ts'
import { openRedisServer } from '../fetch/redis-server.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { until } from '../queues/backends.ts'
import { CAN_START_REDIS } from '../queues/redis-places.ts'
import { type Answer, ask, type Problem } from './client.ts'

if (!CAN_START_REDIS) console.info('An API whose Redis was lost is left untested: there is no redis-server')

/** Two seconds, and what a busy machine takes on top. */
const LONGEST_MS = 3_500

describe.skipIf(!CAN_START_REDIS).each(['killed', 'hung'] as const)(
  'an API whose Redis was %s',
  { timeout: 60_000 },
  (fate) => {
    let redis: Awaited<ReturnType<typeof openRedisServer>>
    let ctx: TestContext
    let app: Api
    let key: string
    let ahead = 0
    const unhandled: unknown[] = []
    const note = (reason: unknown) => void unhandled.push(reason)
    beforeAll(async () => {
      process.on('unhandledRejection', note)
      redis = await openRedisServer()
      ctx = await testContext({ redisUrl: redis.url })
      ctx.now = () => new Date(Date.now() + ahead)
      app = createApp(ctx)
      key = (await createKey(ctx.db, { role: 'admin', name: 'admin', now: ctx.now() })).key
      const up = await ask<string>(app, '/metrics')
      expect(up.body).toMatch(/rolecall_queue_oldest_seconds\{queue="fetch"\} 0/)
      expect((await ask(app, '/admin/queues/api/queues', { key })).status).toBe(200)
      if (fate === 'hung') redis.pause()
      else await redis.kill()
      // Long enough for its client to try again but every few seconds.
      await new Promise((resolve) => setTimeout(resolve, fate === 'hung' ? 0 : 8_000))
    })
    afterAll(async () => {
      await redis.kill()
      await ctx.close()
      process.off('unhandledRejection', note)
      expect(unhandled).toEqual([])
    })

    let began = 0
    beforeEach(() => {
      began = performance.now()
    })
    afterEach(() => expect(performance.now() - began).toBeLessThan(LONGEST_MS))

    it('tells every figure but those of the queues', async () => {
      // What was kept from before is told for ten seconds.
      ahead = 60_000
      const { status, body } = await ask<string>(app, '/metrics')
      expect(status).toBe(200)
      expect(body).toMatch(/rolecall_postings_open 0/)
      expect(body).toMatch(/rolecall_webhooks\{state="enabled"\} 0/)
      expect(body).not.toMatch(/^rolecall_queue_/m)
    })

    it('plans a visit, which waits in Postgres for the next beat', async () => {
      await addBoard(ctx, { source: 'greenhouse', slug: 'mill' })
      const { status, body } = await ask<{ runs: { id: string; status: string }[] }>(app, '/api/v1/admin/crawls', {
        key,
        method: 'POST',
        json: { all: true },
      })
      expect([status, body.runs.map((run) => run.status)]).toEqual([202, ['queued']])
      const later = new Date(ctx.now().getTime() + 600_000)
      expect((await strandedRuns(ctx.db, later)).map(({ id }) => id)).toEqual(body.runs.map(({ id }) => id))
    })

    it('says that the queues are away, and lets nobody act on them', async () => {
      const away = ({ status, body }: Answer<Problem>) =>
        expect([status, body.type, body.detail]).toEqual([
          503,
          '/problems/unavailable',
          'The queue is away; try again soon',
        ])
      const answers = await Promise.all([
        ask<Problem>(app, '/admin/queues/api/queues', { key }),
        ask<Problem>(app, '/admin/queues/api/queues/fetch/pause', { key, method: 'PUT' }),
      ])
      answers.forEach(away)
      expect((await listAudit(ctx.db, { limit: 10 })).filter(({ action }) => action.startsWith('queue.'))).toEqual([])
    })

    it('tells the other counts of the console', async () => {
      const { status, body } = await ask<{ queues: null; boards: object }>(app, '/api/v1/admin/stats', { key })
      expect([status, body.queues]).toEqual([200, null])
    })
  },
)

describe.skipIf(!CAN_START_REDIS)('an API whose Redis comes back', { timeout: 60_000 }, () => {
  it('tells the figures of its queues again', async () => {
    await using redis = await openRedisServer()
    const ctx = await testContext({ redisUrl: redis.url })
    let ahead = 0
    ctx.now = () => new Date(Date.now() + ahead)
    const app = createApp(ctx)
    const hasQueues = async () => /^rolecall_queue_oldest/m.test((await ask<string>(app, '/metrics')).body)
    expect(await hasQueues()).toBe(true)
    await redis.kill()
    ahead = 60_000
    expect(await hasQueues()).toBe(false)
    await redis.start()
    expect(await until(hasQueues, 20_000)).toBe(true)
    await ctx.close()
  })
})
