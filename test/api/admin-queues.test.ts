import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { QUEUE_NAMES } from '../../src/queues/jobs.ts'
import { createKey, type Role } from '../../src/store/api-keys.ts'
import { listAudit } from '../../src/store/audit.ts'
import type { TestContext } from '../helpers/context.ts'
import { BACKENDS, queueContext, until } from '../queues/backends.ts'
import { signIn } from '../web/admin/signed-in.ts'
import { ask, type Problem } from './client.ts'

interface Queues {
  queues: { name: string; counts: Record<string, number>; readOnlyMode: boolean; isPaused: boolean; jobs: Job[] }[]
}
interface Job {
  id: string
  failedReason: string
  stacktrace: string[]
}

const Q = '/admin/queues'
const FAILING_AT_ONCE = 8

describe.each(BACKENDS)('/admin/queues on $backend', ({ backend, missing }) => {
  describe.skipIf(missing)('that is there', () => {
    let ctx: TestContext
    let app: Api
    const keys = {} as Record<Role, string>
    beforeAll(async () => {
      ctx = await queueContext(backend)
      app = createApp(ctx)
      for (const role of ['viewer', 'operator', 'admin'] as const) {
        keys[role] = (await createKey(ctx.db, { role, name: role, now: ctx.now() })).key
      }
    })
    afterAll(() => ctx.close())

    const as = <Body>(role: Role, path: string, init: Parameters<typeof ask>[2] = {}) =>
      ask<Body>(app, `${Q}${path}`, { key: keys[role], ...init })
    const queueOf = async (name: string, query = '') => {
      const { body } = await as<Queues>('viewer', `/api/queues?activeQueue=${name}&page=1&jobsPerPage=10${query}`)
      return body.queues.find((queue) => queue.name === name)
    }
    const fail = async (jobs: number, why: string) => {
      const queue = ctx.queueBackend.openQueue('fetch')
      await queue.addBulk(
        Array.from({ length: jobs }, (_, i) => ({
          name: 'fetch-board',
          data: { runId: `r${i}` },
          opts: { attempts: 1 },
        })),
      )
      let failed = 0
      const worker = ctx.queueBackend.openWorker('fetch', () => Promise.reject(new Error(why)), {
        concurrency: FAILING_AT_ONCE,
      })
      worker.on('failed', () => void failed++)
      worker.on('error', () => {})
      await until(() => failed === jobs, 30_000)
      await worker.close()
      await queue.close()
    }

    it('asks for a key before anything else, page and assets alike', async () => {
      for (const path of ['', '/', '/api/queues', '/queue/fetch', '/static/favicon.ico', '/nowhere']) {
        const bare = await ask<Problem>(app, `${Q}${path}`)
        expect([path, bare.status, bare.body.type]).toEqual([path, 401, '/problems/unauthorized'])
        expect((await ask(app, `${Q}${path}`, { key: 'rk_wrong', address: `192.0.2.${path.length}` })).status).toBe(401)
      }
    })

    it('is a page that asks no other host for anything', async () => {
      const { status, headers, body } = await as<string>('viewer', '')
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(body.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull()
      const scripts = [...body.matchAll(/src="(static\/[^"]+)"/g)].map(([, path]) => path)
      expect(scripts.length).toBeGreaterThan(0)
      for (const path of scripts) {
        const asset = await as<string>('viewer', `/${path}`)
        expect([path, asset.status]).toEqual([path, 200])
        expect(asset.headers.get('content-type')).toContain('javascript')
        expect(asset.headers.get('cache-control')).toContain('private')
      }
      expect((await as('viewer', '/')).headers.get('location')).toBe(Q)
      expect((await as('viewer', '/static/..%2f..%2fpackage.json')).status).toBe(404)
    })

    it('shows the cause of a job that failed', async () => {
      await fail(1, 'the host was away')
      const queue = await queueOf('fetch', '&status=failed')
      expect(queue?.counts.failed).toBe(1)
      expect(queue?.jobs[0]).toMatchObject({ failedReason: 'the host was away' })
      expect(queue?.jobs[0]?.stacktrace.join()).toContain('admin-queues.test.ts')
    })

    it('lets viewers and operators look, and nobody but admins act', async () => {
      for (const role of ['viewer', 'operator'] as const) {
        const list = await as<Queues>(role, '/api/queues')
        expect(list.body.queues.map((queue) => [queue.name, queue.readOnlyMode])).toEqual(
          QUEUE_NAMES.map((name) => [name, true]),
        )
        for (const path of ['/api/queues/pause', '/api/queues/fetch/pause', '/api/queues/fetch/clean/failed']) {
          expect((await as<Problem>(role, path, { method: 'PUT' })).body.type).toBe('/problems/forbidden')
        }
      }
      expect((await queueOf('fetch'))?.isPaused).toBe(false)
      expect(await listAudit(ctx.db, { limit: 10 })).toEqual([])
    })

    it('writes each act of an admin into the audit trail', async () => {
      expect((await as('admin', '/api/queues/fetch/pause', { method: 'PUT' })).status).toBe(200)
      expect((await queueOf('fetch'))?.isPaused).toBe(true)
      expect((await as('admin', '/api/queues/resume', { method: 'PUT' })).status).toBe(200)
      const [job] = (await queueOf('fetch', '&status=failed'))?.jobs ?? []
      expect((await as('admin', `/api/queues/fetch/${job?.id}/retry/failed`, { method: 'PUT' })).status).toBe(404)
      expect((await as('admin', `/api/queues/fetch/${job?.id}/retry`, { method: 'PUT' })).status).toBeLessThan(300)
      expect((await as('admin', '/api/queues/fetch/empty', { method: 'PUT' })).status).toBe(200)
      expect((await as('admin', '/api/queues/nosuch/pause', { method: 'PUT' })).status).toBe(404)
      const trail = await listAudit(ctx.db, { limit: 10 })
      expect(trail.map(({ action, subject }) => [action, subject])).toEqual([
        ['queue.empty', 'fetch'],
        ['queue.retry', `fetch/${job?.id}`],
        ['queue.resume', 'all'],
        ['queue.pause', 'fetch'],
      ])
      expect(trail[3]).toMatchObject({ before: { fetch: { paused: false } }, after: { fetch: { paused: true } } })
      expect(trail[1]).toMatchObject({
        before: { state: 'failed', failedReason: 'the host was away' },
        after: { state: 'waiting' },
      })
    })

    it('takes the session of the console, whose writes only a page of ours may ask for', async () => {
      const { cookie } = await signIn(ctx, app, 'admin')
      const by = (headers: Record<string, string>, method = 'PUT', path = '/api/queues/fetch/pause') =>
        ask(app, `http://localhost${Q}${path}`, { method, headers: { Cookie: cookie, ...headers } })
      expect((await by({}, 'GET', '/api/queues')).status).toBe(200)
      for (const foreign of [
        {},
        { Origin: 'https://evil.example' },
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
      ]) {
        expect([foreign, (await by(foreign)).status]).toEqual([foreign, 403])
      }
      expect((await queueOf('fetch'))?.isPaused).toBe(false)
      expect((await by({ Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
      expect((await by({ 'Sec-Fetch-Site': 'same-origin' }, 'PUT', '/api/queues/resume')).status).toBe(200)
      const viewer = await signIn(ctx, app, 'viewer')
      const own = { Cookie: viewer.cookie, 'Sec-Fetch-Site': 'same-origin' }
      expect((await ask(app, `http://localhost${Q}/api/queues/pause`, { method: 'PUT', headers: own })).status).toBe(
        403,
      )
    })

    it('keeps the last thousand failures and no more', async () => {
      await fail(1_020, 'x')
      const { failed = 0 } = (await ctx.queues.counts()).fetch
      // Jobs that fail at the same moment may each see one fewer.
      expect([failed >= 1_000, failed <= 1_000 + FAILING_AT_ONCE]).toEqual([true, true])
    })

    it('keeps the cause of a failure, and not the megabytes of a statement', async () => {
      await fail(1, `Failed query: insert into t values ($1) params: ${'x'.repeat(1_000_000)}`)
      const job = (await queueOf('fetch', '&status=failed'))?.jobs[0]
      expect(job?.failedReason).toMatch(/^Failed query: insert into t values.*… \(1000048 characters\)$/)
      expect(JSON.stringify(job).length).toBeLessThan(10_000)
      expect(job?.stacktrace.join()).toContain('admin-queues.test.ts')
    })
  })
})
