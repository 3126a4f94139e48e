import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { openDatabase } from '../../src/store/database.ts'
import { read, readByIndices } from '../../src/store/read.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, LOOPBACK, type Problem } from './client.ts'
import { seedCorpus } from './corpus.ts'

let ctx: TestContext
let app: Api
let key: string

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  await seedCorpus(ctx)
  key = (await createKey(ctx.db, { role: 'admin', name: null, now: ctx.now() })).key
})
afterAll(() => ctx.close())

describe('problems', () => {
  it('are problem documents whose instance is the request’s id', async () => {
    const { status, headers, body } = await ask<Problem>(app, '/api/v1/listings?foo=1', {
      headers: { 'X-Request-Id': 'my-id-1' },
    })
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(headers.get('x-request-id')).toBe('my-id-1')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({
      type: '/problems/unknown-parameter',
      title: 'There is no such parameter',
      status: 400,
      detail: 'foo: is not a parameter of this route',
      instance: 'my-id-1',
      errors: [{ parameter: 'foo', detail: 'is not a parameter of this route' }],
    })
  })

  it.each([
    '/api/v1/listings/0123456789abcdefghjk?x=1',
    '/api/v1/skills?x=1',
    '/api/v1/skills/python?x=1',
    '/api/v1/companies/acme?x=1',
    '/api/v1/boards?x=1',
    '/api/v1/stats?x=1',
  ])('%s: no route ignores a parameter', async (path) => {
    expect(await ask<Problem>(app, path)).toMatchObject({ status: 400, body: { type: '/problems/unknown-parameter' } })
  })

  it('tell a path that is not there from a method that is not for it', async () => {
    expect(await ask<Problem>(app, '/api/v2/listings')).toMatchObject({
      status: 404,
      body: { type: '/problems/not-found' },
    })
    const wrong = await ask<Problem>(app, '/api/v1/listings/abc', { method: 'DELETE' })
    expect(wrong).toMatchObject({ status: 405, body: { type: '/problems/method-not-allowed' } })
    expect(wrong.headers.get('allow')).toBe('GET, HEAD')
    const admin = await ask<Problem>(app, '/api/v1/admin/boards/x:y', { method: 'PUT', key })
    expect(admin.headers.get('allow')).toBe('DELETE, GET, HEAD, PATCH')
  })

  it('refuse a URL over 8 KB and a body over 256 KB', async () => {
    expect(await ask<Problem>(app, `/api/v1/listings?q=${'a'.repeat(9000)}`)).toMatchObject({
      status: 414,
      body: { type: '/problems/url-too-long' },
    })
    const large = { method: 'POST', key, json: { url: `https://${'a'.repeat(300_000)}` } }
    expect(await ask<Problem>(app, '/api/v1/admin/boards', large)).toMatchObject({
      status: 413,
      body: { type: '/problems/body-too-large' },
    })
  })

  it('refuse a body that is not JSON, or not said to be', async () => {
    const post = (headers: Record<string, string>, body?: string) =>
      ask<Problem>(app, '/api/v1/admin/crawls', { method: 'POST', key, headers, ...(body !== undefined && { body }) })
    expect(await post({ 'Content-Type': 'text/plain' }, '{}')).toMatchObject({
      status: 415,
      body: { type: '/problems/unsupported-media-type' },
    })
    const json = { 'Content-Type': 'application/json' }
    for (const body of ['{"board":', '[]', '{}', '"x"', 'null']) {
      expect(await post(json, body)).toMatchObject({ status: 422, body: { type: '/problems/invalid-body' } })
    }
    expect((await post({})).status).toBe(422)
  })

  it('point into the body', async () => {
    const { body } = await ask<Problem>(app, '/api/v1/admin/boards', {
      method: 'POST',
      key,
      json: { source: 'lever', slug: 'a', config: { region: 'xx' }, 'a/b': 1 },
    })
    expect(body.errors).toEqual([{ pointer: '/a~1b', detail: 'is not known here' }])
    const second = await ask<Problem>(app, '/api/v1/admin/boards', {
      method: 'POST',
      key,
      json: { source: 'lever', slug: 'a', config: { region: 'xx' } },
    })
    expect(second.body.errors?.map((error) => error.pointer)).toEqual(['/config/region'])
    const nul = await ask<Problem>(app, '/api/v1/admin/boards', {
      method: 'POST',
      key,
      json: { source: 'files', slug: 'a', config: { path: 'x\0y' } },
    })
    expect(nul).toMatchObject({ status: 422, body: { type: '/problems/invalid-body' } })
  })

  it('say 500 without the detail, which is logged with the request’s id', async () => {
    const lines: unknown[][] = []
    const log = { ...ctx.log, error: (...line: unknown[]) => void lines.push(line), isLevelEnabled: () => false }
    const broken = createApp({
      ...ctx,
      log: log as typeof ctx.log,
      now: () => {
        throw new Error('the secret detail')
      },
    })
    const { status, body } = await ask<Problem>(broken, '/api/v1/listings')
    expect([status, body.type]).toEqual([500, '/problems/internal'])
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(lines[0]?.[0]).toMatchObject({
      requestId: body.instance,
      err: expect.objectContaining({ message: 'the secret detail' }),
    })
  })

  it('say 503 while the database is away, as readiness does', async () => {
    const { db, close } = openDatabase('postgres://nobody@127.0.0.1:1/none', {
      max: 1,
      applicationName: 'test',
      commits: 'durable',
    })
    const away = createApp({ ...ctx, db })
    expect(await ask<Problem>(away, '/api/v1/listings')).toMatchObject({
      status: 503,
      body: { type: '/problems/unavailable' },
    })
    expect(await ask<Problem>(away, '/api/v1/admin/boards', { key })).toMatchObject({ status: 503 })
    expect(await ask(away, '/readyz')).toMatchObject({
      status: 503,
      body: { parts: { database: 'away', migrations: 'away', queue: 'ok' } },
    })
    expect((await ask(away, '/livez')).status).toBe(200)
    expect((await ask<string>(away, '/metrics')).body).toContain('process_cpu_seconds_total')
    await close()
  })

  it('say 504 when a statement takes too long, which is cancelled', async () => {
    for (const way of [read, readByIndices])
      await expect(way(ctx.db, sql`select pg_sleep(30)`, 50)).rejects.toMatchObject({ code: '57014' })
    const [row] = await read<{ n: number }>(
      ctx.db,
      sql`select count(*)::int as n from pg_stat_activity where query like '%pg_sleep(30)' and state = 'active' and pid <> pg_backend_pid() and datname = current_database()`,
    )
    expect(row?.n).toBe(0)
    const late = createApp({
      ...ctx,
      now: () => {
        throw Object.assign(new Error('canceling statement'), { code: '57014' })
      },
    })
    expect(await ask<Problem>(late, '/api/v1/listings')).toMatchObject({
      status: 504,
      body: { type: '/problems/timeout' },
    })
  })
})

describe('headers', () => {
  it('answer 304 to who has the answer, weakly compared', async () => {
    const first = await ask(app, '/api/v1/listings')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    const again = await ask<string>(app, '/api/v1/listings', {
      headers: { 'If-None-Match': `"other", ${etag.slice(2)}` },
    })
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', etag])
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
    expect((await ask(app, '/api/v1/listings', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  it.each([
    ['gzip', gunzipSync, 'gzip'],
    ['gzip, deflate, br', brotliDecompressSync, 'br'],
    ['br;q=0.1, gzip', gunzipSync, 'gzip'],
  ] as const)('compress for %s', async (accept, unpack, encoding) => {
    const response = await app.request('/api/v1/listings', { headers: { 'Accept-Encoding': accept } }, LOOPBACK)
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toContain('Accept-Encoding')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    expect(JSON.parse(unpack(bytes).toString())).toMatchObject({ page: { limit: 20 } })
  })

  it('leave small answers and refused encodings alone', async () => {
    expect((await ask(app, '/livez', { headers: { 'Accept-Encoding': 'gzip' } })).headers.has('content-encoding')).toBe(
      false,
    )
    expect(
      (await ask(app, '/api/v1/listings', { headers: { 'Accept-Encoding': 'gzip;q=0' } })).headers.has(
        'content-encoding',
      ),
    ).toBe(false)
  })

  it('open public reads to every origin, and admin to none', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' },
    }
    const open = await ask(app, '/api/v1/listings', preflight)
    expect([open.status, open.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    const admin = await ask(app, '/api/v1/admin/boards', { key })
    expect(admin.status).toBe(200)
    expect(admin.headers.has('access-control-allow-origin')).toBe(false)
    expect(admin.headers.get('cache-control')).toBe('no-store')
  })

  it('answer HEAD as GET without a body', async () => {
    const response = await app.request('/api/v1/listings', { method: 'HEAD' }, LOOPBACK)
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('etag')).toMatch(/^W\//)
  })
})

describe('metrics', () => {
  it('are for the allowed networks alone', async () => {
    const { status, body } = await ask<string>(app, '/metrics')
    expect(status).toBe(200)
    expect(body).toMatch(/rolecall_postings_open 6/)
    expect(body).toMatch(/rolecall_listings\{status="open"\} 6/)
    expect(body).toMatch(/rolecall_queue_jobs\{queue="fetch",state="waiting"\} 0/)
    expect(body).toMatch(
      /rolecall_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/listings",status="200"\} \d+/,
    )
    expect(body).toMatch(/route="none",status="404"/)
    expect(body).not.toContain('0123456789abcdefghjk')
    expect(await ask<Problem>(app, '/metrics', { address: '203.0.113.9' })).toMatchObject({
      status: 403,
      body: { type: '/problems/forbidden' },
    })
    // A proxy on this machine that nobody named: whom it asks for is not known.
    const headers = { 'X-Forwarded-For': '203.0.113.9' }
    expect((await ask<Problem>(app, '/metrics', { headers })).body.detail).toContain('not in TRUSTED_PROXIES')
    expect((await app.request('/metrics')).status).toBe(403)
  })
})
