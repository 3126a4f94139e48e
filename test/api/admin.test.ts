import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { sweep } from '../../src/pipeline/sweep.ts'
import { createKey, firstKey, type Role } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'

interface Board {
  id: string
  enabled: boolean
  schedule: { cron: string; timeZone: string }
  nextVisitAt: string | null
}
interface Run {
  id: string
  board: string
  status: string
  nextVisitAt: string | null
}
interface Crawl {
  runs: Run[]
  skipped: { board: string; reason: string; run: string | null }[]
}

let ctx: TestContext
let app: Api
const keys = {} as Record<Role, string>
const A = '/api/v1/admin'

beforeAll(async () => {
  ctx = await testContext()
  for (const role of ['viewer', 'operator', 'admin'] as const) {
    keys[role] = (await createKey(ctx.db, { role, name: role, now: ctx.now() })).key
  }
})
afterAll(() => ctx.close())

beforeEach(async () => {
  app = createApp(ctx)
  await ctx.db.execute(sql`truncate boards, runs, audit, idempotency_keys`)
})

const as = <Body>(role: Role, path: string, init: Parameters<typeof ask>[2] = {}) =>
  ask<Body>(app, `${A}${path}`, { key: keys[role], ...init })
const post = <Body>(role: Role, path: string, json: unknown, headers: Record<string, string> = {}) =>
  as<Body>(role, path, { method: 'POST', json, headers })
const addBoard = (slug: string, more: object = {}) =>
  post<{ created: boolean; board: Board }>('admin', '/boards', { source: 'lever', slug, ...more })
const audits = async () =>
  (
    await ctx.db.execute<{ action: string; subject: string; actor: string }>(
      sql`select action, subject, actor from audit order by id`,
    )
  ).map(({ action, subject }) => `${action} ${subject}`)

describe('keys', () => {
  const routes: [string, string, Role][] = [
    ['GET', '/boards', 'viewer'],
    ['POST', '/boards', 'admin'],
    ['POST', '/boards/test', 'operator'],
    ['GET', '/boards/lever:x', 'viewer'],
    ['PATCH', '/boards/lever:x', 'admin'],
    ['DELETE', '/boards/lever:x', 'admin'],
    ['GET', '/boards/lever:x/schedule', 'viewer'],
    ['POST', '/crawls', 'operator'],
    ['GET', '/runs', 'viewer'],
    ['GET', '/runs/x', 'viewer'],
    ['POST', '/runs/x/cancel', 'operator'],
    ['POST', '/runs/x/approve', 'operator'],
    ['POST', '/runs/x/discard', 'operator'],
    ['GET', '/runs/x/events', 'viewer'],
    ['GET', '/runs/x/snapshot', 'operator'],
    ['POST', '/listings/x/close', 'operator'],
    ['POST', '/listings/x/reopen', 'operator'],
    ['POST', '/listings/x/hide', 'operator'],
    ['POST', '/listings/x/split', 'operator'],
    ['POST', '/listings/merge', 'operator'],
    ['GET', '/takedowns', 'admin'],
    ['POST', '/takedowns', 'admin'],
    ['DELETE', '/takedowns/company/x', 'admin'],
    ['GET', '/audit', 'admin'],
    ['GET', '/stats', 'viewer'],
    ['GET', '/keys', 'admin'],
    ['POST', '/keys', 'admin'],
    ['DELETE', '/keys/x', 'admin'],
    ['GET', '/webhooks', 'viewer'],
    ['POST', '/webhooks', 'admin'],
    ['GET', '/webhooks/x', 'viewer'],
    ['PATCH', '/webhooks/x', 'admin'],
    ['DELETE', '/webhooks/x', 'admin'],
    ['GET', '/webhooks/x/deliveries', 'viewer'],
    ['POST', '/webhooks/x/secret', 'admin'],
    ['POST', '/webhooks/x/test', 'admin'],
  ]

  it('are asked for by every admin route there is', () => {
    const known = app.routes.filter((route) => route.path.startsWith(A) && route.method !== 'ALL')
    const paths = new Set(known.map((route) => `${route.method} ${route.path.slice(A.length).replace(/:\w+/g, '*')}`))
    expect([...paths].sort()).toEqual(
      routes
        .map(([method, path]) => `${method} ${path.replace('/company/x', '/*/*').replace(/\/(lever:)?x/, '/*')}`)
        .sort(),
    )
  })

  it.each(routes)('%s %s: 401 without a key, 403 below %s', async (method, path, least) => {
    const bare = await ask<Problem>(app, `${A}${path}`, { method })
    expect([bare.status, bare.body.type]).toEqual([401, '/problems/unauthorized'])
    expect(bare.headers.get('www-authenticate')).toMatch(/^Bearer/)
    const roles: Role[] = ['viewer', 'operator', 'admin']
    for (const role of roles) {
      const { status } = await ask<Problem>(app, `${A}${path}`, { method, key: keys[role] })
      if (roles.indexOf(role) < roles.indexOf(least)) expect(status).toBe(403)
      else expect([200, 404, 422]).toContain(status)
    }
  })

  it('of many wrong ones at one moment five are told so, as of many after each other', async () => {
    const wrong = (host: number) => ask(app, `${A}/boards`, { key: 'rk_wrong', address: `2001:db8:0:7::${host}` })
    // Whoever has IPv6 asks from another address each time.
    const answers = await Promise.all(Array.from({ length: 14 }, (_, n) => wrong(n + 1)))
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(9).fill(429)])
    expect((await ask(app, `${A}/boards`, { key: keys.viewer, address: '2001:db8:0:7::ffff' })).status).toBe(429)
    expect((await ask(app, `${A}/boards`, { key: keys.viewer, address: '2001:db8:0:8::1' })).status).toBe(200)
  })

  it('five wrong ones a minute lock an address out, and no other', async () => {
    const wrong = (address: string) => ask<Problem>(app, `${A}/boards`, { key: 'rk_wrong', address })
    for (let n = 0; n < 5; n++) expect((await wrong('198.51.100.1')).status).toBe(401)
    const locked = await wrong('198.51.100.1')
    expect(locked).toMatchObject({ status: 429, body: { type: '/problems/rate-limited' } })
    expect(Number(locked.headers.get('retry-after'))).toBe(60)
    expect((await ask(app, `${A}/boards`, { key: keys.viewer, address: '198.51.100.1' })).status).toBe(429)
    expect((await ask(app, `${A}/boards`, { key: keys.viewer, address: '198.51.100.2' })).status).toBe(200)
    ctx.setNow('2026-11-22T12:01:01.000Z')
    expect((await ask(app, `${A}/boards`, { key: keys.viewer, address: '198.51.100.1' })).status).toBe(200)
    ctx.setNow('2026-11-22T12:00:00.000Z')
  })

  it('wrong ones are counted for all API processes together, and forgotten after a minute', async () => {
    const address = '198.51.100.7'
    const other = createApp(ctx)
    for (let n = 0; n < 5; n++) {
      expect((await ask(n % 2 ? app : other, `${A}/boards`, { key: 'rk_wrong', address })).status).toBe(401)
    }
    for (const each of [app, other, createApp(ctx)]) {
      expect((await ask(each, `${A}/boards`, { key: keys.viewer, address })).status).toBe(429)
    }
    const known = () => ctx.db.execute(sql`select from failed_tries where address = ${address}`)
    await sweep(ctx)
    expect(await known()).toHaveLength(1)
    ctx.setNow('2026-11-22T12:01:01.000Z')
    await sweep(ctx)
    expect(await known()).toHaveLength(0)
    ctx.setNow('2026-11-22T12:00:00.000Z')
  })

  it('are made, shown once, listed without their secret, and revoked at once', async () => {
    const made = await post<{ id: string; key: string; prefix: string }>('admin', '/keys', {
      role: 'viewer',
      name: 'Ann',
    })
    expect(made.status).toBe(201)
    expect(made.body.key).toMatch(/^rk_[\w-]{43}$/)
    expect((await ask(app, `${A}/boards`, { key: made.body.key })).status).toBe(200)
    const list = await as<{ data: Record<string, unknown>[] }>('admin', '/keys')
    const listed = list.body.data.find((key) => key.id === made.body.id)
    expect(listed).toMatchObject({
      prefix: made.body.prefix,
      role: 'viewer',
      name: 'Ann',
      lastUsedAt: ctx.now().toISOString(),
    })
    expect(JSON.stringify(list.body)).not.toContain(made.body.key)
    expect(Object.keys(listed ?? {}).sort()).toEqual([
      'createdAt',
      'id',
      'lastUsedAt',
      'name',
      'prefix',
      'revokedAt',
      'role',
    ])
    expect((await as('admin', `/keys/${made.body.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await ask(app, `${A}/boards`, { key: made.body.key })).status).toBe(401)
    expect((await as('admin', `/keys/${made.body.id}`, { method: 'DELETE' })).status).toBe(404)
    expect(await audits()).toEqual([`key.create ${made.body.id}`, `key.revoke ${made.body.id}`])
  })

  it('leave one admin at least', async () => {
    const list = await as<{ data: { id: string; role: string; revokedAt: null }[] }>('admin', '/keys')
    const [last, ...others] = list.body.data.filter((key) => key.role === 'admin' && key.revokedAt === null)
    expect(others).toEqual([])
    expect(await as<Problem>('admin', `/keys/${last?.id}`, { method: 'DELETE' })).toMatchObject({
      status: 409,
      body: { type: '/problems/conflict' },
    })
  })

  it('the first one is none where it could not be put away, and is made once, however many processes start', async () => {
    const full = () => {
      throw new Error('no space left on device')
    }
    await expect(firstKey(ctx.db, ctx.now(), full)).rejects.toThrow('no space left')
    const kept: string[] = []
    const start = () => firstKey(ctx.db, ctx.now(), (key) => kept.push(key))
    const made = await Promise.all(Array.from({ length: 5 }, start))
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(await start()).toBe(false)
    expect(kept).toHaveLength(1)
    expect((await ask(app, `${A}/keys`, { key: kept[0] ?? '' })).status).toBe(200)
  })
})

describe('boards', () => {
  it('are added by URL or by name: 201 new, 200 known', async () => {
    const byUrl = await post<{ created: boolean; board: Board }>('admin', '/boards', {
      url: 'https://jobs.lever.co/acme',
      cron: '0 6 * * *',
      timeZone: 'Europe/Berlin',
    })
    expect(byUrl).toMatchObject({
      status: 201,
      body: { created: true, board: { id: 'lever:acme', enabled: true, health: 'new', openPostings: 0 } },
    })
    expect(byUrl.body.board.schedule).toEqual({ cron: '0 6 * * *', timeZone: 'Europe/Berlin' })
    expect(await addBoard('acme')).toMatchObject({ status: 200, body: { created: false, board: { id: 'lever:acme' } } })
    expect(Object.keys(byUrl.body.board).sort()).toEqual(
      'config country disabledReason enabled health id lastGoodAt lastRunId name nextVisitAt openPostings schedule slug source url'.split(
        ' ',
      ),
    )
    expect(await audits()).toEqual(['board.create lever:acme'])
  })

  it.each([
    [{ url: 'https://example.com/nothing-we-know' }, '/url'],
    [{ url: 'ftp://example.com/' }, '/url'],
    [{ url: 'https://jobs.lever.co/acme', slug: 'other' }, '/url'],
    [{ source: 'lever' }, ''],
    [{ source: 'monster', slug: 'x' }, '/source'],
    [{ source: 'lever', slug: '../x' }, '/slug'],
    [{ source: 'lever', slug: 'x', cron: '61 * * * *' }, '/cron'],
    [{ source: 'lever', slug: 'x', timeZone: 'Mars/Base' }, '/timeZone'],
    [{ source: 'lever', slug: 'x', schedule: { cron: '61 * * * *' } }, '/schedule/cron'],
    [{ source: 'lever', slug: 'x', schedule: { timeZone: 'Mars/Base' } }, '/schedule/timeZone'],
    [{ source: 'lever', slug: 'x', schedule: {}, cron: 'auto' }, '/schedule'],
    [{ source: 'lever', slug: 'x', country: 'Germany' }, '/country'],
    [{ source: 'lever', slug: 'x', config: { region: 'us' } }, '/config/region'],
    [{ source: 'lever', slug: 'x', colour: 'red' }, '/colour'],
    [{ url: 'https://me:secret@feeds.example.com/jobs.rss' }, '/url'],
    [{ source: 'rss', slug: 'x', config: { url: 'https://me:secret@feeds.example.com/jobs' } }, '/config/url'],
    [{ source: 'json-ld', slug: 'x', config: { sitemap: 'https://token@example.com/s.xml' } }, '/config/sitemap'],
    [{ source: 'files', slug: 'x', config: { path: 'samples/careers' } }, '/config/path'],
  ])('%j is refused at %s', async (body, pointer) => {
    ctx.answers.set('https://example.com/', '<!doctype html><title>Who we are</title>')
    const answer = await post<Problem>('admin', '/boards', body)
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer])
  })

  it('are changed, and a new schedule plans the next visit anew', async () => {
    await addBoard('acme')
    const patch = (json: unknown) => as<Board & Problem>('admin', '/boards/lever:acme', { method: 'PATCH', json })
    expect((await patch({ name: 'Acme', cron: '30 6 * * *', timeZone: 'Europe/Berlin' })).body).toMatchObject({
      name: 'Acme',
      schedule: { cron: '30 6 * * *', timeZone: 'Europe/Berlin' },
      nextVisitAt: '2026-11-23T05:30:00.000Z',
    })
    // What a board tells of its schedule is taken back as it is.
    const { body } = await patch({ schedule: { cron: '0 7 * * *', timeZone: 'UTC' } })
    expect(body).toMatchObject({
      schedule: { cron: '0 7 * * *', timeZone: 'UTC' },
      nextVisitAt: '2026-11-23T07:00:00.000Z',
    })
    expect((await patch({ schedule: body.schedule })).body).toEqual(body)
    expect((await patch({ schedule: { cron: '0 8 * * *' } })).body.schedule).toEqual({
      cron: '0 8 * * *',
      timeZone: 'UTC',
    })
    expect((await patch({ enabled: false })).body).toMatchObject({
      enabled: false,
      disabledReason: 'disabled by an admin',
      name: 'Acme',
    })
    expect((await patch({ enabled: true, config: { region: 'eu' } })).body).toMatchObject({
      enabled: true,
      disabledReason: null,
      config: { region: 'eu' },
    })
    expect((await patch({})).status).toBe(422)
    expect((await patch({ name: 'A\u001b[2J' })).body.errors?.[0]?.pointer).toBe('/name')
    expect((await patch({ cron: 'never' })).body.errors?.[0]?.pointer).toBe('/cron')
    expect((await patch({ slug: 'other' })).status).toBe(422)
    expect((await as('admin', '/boards/lever:nobody', { method: 'PATCH', json: { name: 'x' } })).status).toBe(404)
    expect(await audits()).toEqual(['board.create lever:acme', ...Array(6).fill('board.update lever:acme')])
  })

  it('tell their next five visits', async () => {
    await addBoard('acme', { cron: '0 6 * * 1', timeZone: 'Europe/Berlin' })
    await as('admin', '/boards/lever:acme', { method: 'PATCH', json: { cron: '0 6 * * 1' } })
    const { body } = await as<{ next: string[] }>('viewer', '/boards/lever:acme/schedule')
    expect(body).toEqual({
      cron: '0 6 * * 1',
      timeZone: 'Europe/Berlin',
      next: [
        '2026-11-23T05:00:00.000Z',
        '2026-11-30T05:00:00.000Z',
        '2026-12-07T05:00:00.000Z',
        '2026-12-14T05:00:00.000Z',
        '2026-12-21T05:00:00.000Z',
      ],
      local: ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'].map(
        (day) => `${day}T06:00:00+01:00`,
      ),
      tooOften: null,
    })
    await as('admin', '/boards/lever:acme', { method: 'PATCH', json: { cron: '*/5 * * * *' } })
    expect((await as<object>('viewer', '/boards/lever:acme/schedule')).body).toMatchObject({
      cron: '*/5 * * * *',
      tooOften: { minMinutes: 60, gapMinutes: 5 },
    })
    await addBoard('self')
    expect((await as<{ next: string[] }>('viewer', '/boards/lever:self/schedule')).body.next).toHaveLength(5)
  })

  it('tell when another schedule would have them visited, and keep their own', async () => {
    await addBoard('acme', { cron: '0 6 * * 1', timeZone: 'Europe/Berlin' })
    const at = '/boards/lever:acme/schedule'
    const tried = await as<{ local: string[] }>('viewer', `${at}?cron=30+7+*+*+*&timeZone=America/St_Johns`)
    expect(tried.body.local[0]).toBe('2026-11-23T07:30:00-03:30')
    expect(tried.body).toMatchObject({ cron: '30 7 * * *', timeZone: 'America/St_Johns' })
    expect((await as<object>('viewer', at)).body).toMatchObject({ cron: '0 6 * * 1', timeZone: 'Europe/Berlin' })
    for (const [query, parameter] of [
      ['cron=never', 'cron'],
      ['timeZone=Mars', 'timeZone'],
      ['cron=', 'cron'],
    ]) {
      const wrong = await as<Problem>('viewer', `${at}?${query}`)
      expect([wrong.status, wrong.body.errors?.[0]]).toMatchObject([400, { parameter }])
    }
    expect((await as<Problem>('viewer', `${at}?pattern=x`)).body.type).toBe('/problems/unknown-parameter')
    await as('admin', '/boards/lever:acme', { method: 'PATCH', json: { enabled: false } })
    expect((await as<object>('viewer', at)).body).toMatchObject({ next: [], local: [] })
    expect((await as<{ next: string[] }>('viewer', `${at}?cron=0+5+*+*+*`)).body.next).toHaveLength(5)
  })

  it('are removed for good, and come back only when they are added again', async () => {
    await addBoard('acme')
    expect((await as('admin', '/boards/lever:acme', { method: 'DELETE' })).status).toBe(204)
    expect((await as('viewer', '/boards/lever:acme')).status).toBe(404)
    expect((await as('admin', '/boards/lever:acme', { method: 'DELETE' })).status).toBe(404)
    expect((await as<{ data: Board[] }>('viewer', '/boards')).body.data).toEqual([])
    expect(await addBoard('acme')).toMatchObject({ status: 201, body: { created: true, board: { enabled: true } } })
  })
})

describe('crawls', () => {
  it('plan one run for each board, skip disabled ones and live runs', async () => {
    await addBoard('one')
    await addBoard('two')
    await addBoard('off', { enabled: false })
    const one = await post<Crawl>('operator', '/crawls', { board: 'lever:one' })
    expect(one).toMatchObject({
      status: 202,
      body: {
        runs: [
          { board: 'lever:one', source: 'lever', trigger: 'admin', status: 'queued', outcome: null, dryRun: false },
        ],
        skipped: [],
      },
    })
    const live = one.body.runs[0]?.id
    const all = await post<Crawl>('operator', '/crawls', { all: true, dryRun: true })
    expect(all.body.runs).toMatchObject([{ board: 'lever:two', dryRun: true }])
    expect(all.body.skipped.toSorted((a, b) => (a.board < b.board ? -1 : 1))).toEqual([
      { board: 'lever:off', reason: 'disabled', run: null },
      { board: 'lever:one', reason: 'live_run', run: live },
    ])
    const counts = await ctx.queues.counts()
    expect(counts.fetch.waiting).toBeGreaterThanOrEqual(2)
  })

  it('of many boards pass over a host that is left alone, and one of them alone is visited', async () => {
    await addBoard('down')
    await addBoard('well')
    const isResting = async ({ url }: { url: string }) => url.includes('/down')
    app = createApp({ ...ctx, fetcher: { ...ctx.fetcher, isResting } })
    const all = await post<Crawl>('operator', '/crawls', { source: 'lever' })
    expect(all.body).toMatchObject({
      runs: [{ board: 'lever:well' }],
      skipped: [{ board: 'lever:down', reason: 'circuit_open', run: null }],
    })
    const one = await post<Crawl>('operator', '/crawls', { board: 'lever:down' })
    expect(one.body).toMatchObject({ runs: [{ board: 'lever:down' }], skipped: [] })
  })

  it('of many boards go on where the config of one leads nowhere', async () => {
    await addBoard('well')
    await addBoard('odd')
    const config = JSON.stringify({ url: 'https://me:secret@feeds.example.com/jobs' })
    await ctx.db.execute(sql`update boards set source = 'rss', config = ${config}::jsonb where slug = 'odd'`)
    const { status, body } = await post<Crawl>('operator', '/crawls', { all: true })
    expect([status, body.runs.map(({ board }) => board).toSorted()]).toEqual([202, ['lever:odd', 'lever:well']])
  })

  it('answer 409 with the run where the one board is being visited', async () => {
    await addBoard('one')
    const first = await post<Crawl>('operator', '/crawls', { board: 'lever:one' })
    const second = await post<Problem>('operator', '/crawls', { board: 'lever:one' })
    expect(second).toMatchObject({ status: 409, body: { type: '/problems/live-run', run: first.body.runs[0]?.id } })
  })

  it('ten at once make one run', async () => {
    await addBoard('one')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post('operator', '/crawls', { board: 'lever:one' })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([202, ...Array(9).fill(409)])
  })

  it('with one Idempotency-Key give one answer, at once and later, and refuse another body', async () => {
    await addBoard('one')
    const ask = (json: unknown) => post<Crawl & Problem>('operator', '/crawls', json, { 'Idempotency-Key': 'abc' })
    const together = await Promise.all([
      ask({ board: 'lever:one' }),
      ask({ board: 'lever:one' }),
      ask({ board: 'lever:one' }),
    ])
    expect(together.map((answer) => answer.status)).toEqual([202, 202, 202])
    expect(new Set(together.map((answer) => answer.body.runs[0]?.id)).size).toBe(1)
    expect((await ask({ board: 'lever:one' })).body).toEqual(together[0]?.body)
    expect(await ask({ board: 'lever:one', dryRun: true })).toMatchObject({
      status: 422,
      body: { type: '/problems/idempotency-mismatch' },
    })
    const other = await as<Crawl>('admin', '/crawls', {
      method: 'POST',
      json: { all: true },
      headers: { 'Idempotency-Key': 'abc' },
    })
    expect(other.status).toBe(202)
  })

  it.each([
    [{ board: 'lever:nobody' }, 404],
    [{ source: 'monster' }, 422],
    [{ all: false }, 422],
    [{ all: true, source: 'lever' }, 422],
    [{ all: true, dryRun: 'yes' }, 422],
  ])('%j is answered with %i', async (body, status) => {
    expect((await post('operator', '/crawls', body)).status).toBe(status)
  })

  it('stand in Postgres even while the queue is away', async () => {
    const queues = { ...ctx.queues, addFetches: async () => Promise.reject(new Error('no queue')) }
    app = createApp({ ...ctx, queues })
    await addBoard('one')
    expect(await post<Crawl>('operator', '/crawls', { source: 'lever' })).toMatchObject({
      status: 202,
      body: { runs: [{ status: 'queued' }] },
    })
  })
})

describe('a filter that names what there is not', () => {
  it.each([
    ['/boards?source=greenhose', 'source'],
    ['/runs?board=lever:nobody', 'board'],
  ])('%s is a wrong parameter, no empty list', async (path, parameter) => {
    const { status, body } = await as<Problem>('viewer', path)
    expect([status, body.errors?.[0]]).toMatchObject([400, { parameter }])
  })
})

describe('runs', () => {
  it('are listed newest first, page by page, by board, and told one by one', async () => {
    for (const slug of ['one', 'two', 'three']) await addBoard(slug)
    await post('operator', '/crawls', { all: true })
    const seen: Run[] = []
    for (let path = '/runs?limit=1'; ; ) {
      const { body } = await as<{ data: Run[]; page: { next: string | null } }>('viewer', path)
      seen.push(...body.data)
      if (body.page.next === null) break
      path = `/runs?limit=1&cursor=${body.page.next}`
    }
    expect(seen.map((run) => run.id)).toEqual(
      seen
        .map((run) => run.id)
        .toSorted()
        .reverse(),
    )
    expect(seen).toHaveLength(3)
    expect((await as<{ data: Run[] }>('viewer', '/runs?board=lever:two')).body.data.map((run) => run.board)).toEqual([
      'lever:two',
    ])
    const one = await as<Run>('viewer', `/runs/${seen[0]?.id}`)
    expect(Object.keys(one.body).sort()).toEqual(
      'board bytes changed closed complete createdAt diff dryRun durationMs expectedSeen finishedAt id missing new nextVisitAt outcome progress reason rejected rejections reopened requests seen source startedAt status trigger truncated unchanged'.split(
        ' ',
      ),
    )
    expect(Date.parse(one.body.nextVisitAt ?? '')).toBeGreaterThan(ctx.now().getTime())
    expect(seen[0]?.nextVisitAt).toBe(one.body.nextVisitAt)
    expect((await as('viewer', '/runs/nobody')).status).toBe(404)
    expect((await as('viewer', '/runs?cursor=x')).status).toBe(400)
  })

  it('are cancelled while they live, once', async () => {
    await addBoard('one')
    const [run] = (await post<Crawl>('operator', '/crawls', { board: 'lever:one' })).body.runs
    const cancel = () => as<Run & Problem>('operator', `/runs/${run?.id}/cancel`, { method: 'POST' })
    expect(await cancel()).toMatchObject({
      status: 200,
      body: { status: 'cancelled', finishedAt: ctx.now().toISOString() },
    })
    expect(await cancel()).toMatchObject({ status: 409, body: { type: '/problems/conflict' } })
    expect((await post('operator', '/crawls', { board: 'lever:one' })).status).toBe(202)
    expect(await audits()).toContain(`run.cancel ${run?.id}`)
  })
})
