import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/api/app.ts'
import type { Api } from '../../../src/api/env.ts'
import { createKey, revokeKey } from '../../../src/store/api-keys.ts'
import { ask } from '../../api/client.ts'
import { type TestContext, testContext } from '../../helpers/context.ts'
import { cookieOf, OWN, sendKey, show, signIn } from './signed-in.ts'

const PROXY = '10.1.2.3'

let ctx: TestContext
let app: Api
let key: string

beforeAll(async () => {
  ctx = await testContext({ env: { TRUSTED_PROXIES: PROXY, PUBLIC_URL: 'https://jobs.example' } })
  key = (await createKey(ctx.db, { role: 'viewer', name: null, now: ctx.now() })).key
})
afterAll(() => ctx.close())
beforeEach(() => {
  app = createApp(ctx)
})

const withCookie = (cookie: string) => show(app, '/admin/audit', { headers: { ...OWN, Cookie: cookie } })

describe('signing in', () => {
  it('a key is asked for; a right one leads to where the reader wanted to go', async () => {
    const first = await show(app, '/admin', { headers: OWN })
    expect([first.status, first.$('form[action="/admin/sign-in"] input[type=password]').length]).toEqual([200, 1])
    const wanted = await show(app, '/admin/keys', { headers: OWN })
    expect([wanted.status, wanted.$('input[name=next]').attr('value')]).toEqual([401, '/admin/keys'])
    const done = await sendKey(app, key, { next: '/admin/keys' })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/admin/keys'])
  })

  it('leads to the very list that was asked for, filters and all', async () => {
    const asked = '/admin/runs?board=greenhouse%3Aacme&cursor=a.b_c-d'
    const wanted = await show(app, asked, { headers: OWN })
    expect(wanted.$('input[name=next]').attr('value')).toBe(asked)
    expect((await sendKey(app, key, { next: asked })).headers.get('location')).toBe(asked)
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/admin//evil.example',
    '/listings',
    'javascript:alert(1)',
    '/admin/x?y=<script>',
    '/admin?y=1\nLocation: //evil.example',
    '/admin/sign-out?y=1',
  ])('it leads nowhere else: %s', async (next) => {
    expect((await sendKey(app, key, { next })).headers.get('location')).toBe('/admin')
  })

  it('the cookie is out of reach of scripts and other sites, and holds no key', async () => {
    const { headers } = await sendKey(app, key)
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^rolecall=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(cookie).not.toContain(key)
    expect(cookie).not.toContain(key.slice(3, 20))
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('wrong keys are counted with those of the API, five a minute and address', async () => {
    const address = '127.0.0.9'
    for (let n = 0; n < 3; n++) {
      const wrong = await sendKey(app, 'rk_wrong', { address })
      expect([wrong.status, wrong.text('[role=alert]')]).toEqual([401, 'The key is not valid.'])
      expect(wrong.headers.get('set-cookie')).toBeNull()
    }
    for (let n = 0; n < 2; n++) await ask(app, '/api/v1/admin/boards', { key: 'rk_wrong', address })
    const locked = await sendKey(app, key, { address })
    expect(locked.status).toBe(429)
    expect(Number(locked.headers.get('retry-after'))).toBe(60)
    expect(locked.headers.get('set-cookie')).toBeNull()
    expect((await ask(app, '/api/v1/admin/boards', { key, address })).status).toBe(429)
    expect((await sendKey(app, key)).status).toBe(303)
  })

  it('is refused to what another site sends', async () => {
    for (const headers of [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://evil.example' },
    ] as Record<string, string>[]) {
      const { status, headers: answer } = await sendKey(app, key, { headers })
      expect([status, answer.get('set-cookie')], JSON.stringify(headers)).toEqual([403, null])
    }
    expect((await sendKey(app, key, { headers: { Origin: 'http://localhost' } })).status).toBe(303)
  })
})

describe('a session', () => {
  it('ends when its key is revoked, when its time is over, and when it is ended, in all processes', async () => {
    const { id, key: mine } = await createKey(ctx.db, { role: 'admin', name: 'mine', now: ctx.now() })
    const cookie = cookieOf((await sendKey(app, mine)).headers)
    expect((await withCookie(cookie)).status).toBe(200)
    ctx.setNow('2026-11-23T00:00:01.000Z')
    expect((await withCookie(cookie)).status).toBe(401)
    ctx.setNow('2026-11-22T12:00:00.000Z')
    await revokeKey(ctx.db, id, ctx.now())
    expect((await withCookie(cookie)).status).toBe(401)

    const other = await signIn(ctx, app, 'admin')
    expect((await withCookie(other.cookie)).status).toBe(200)
    const ended = await other.post('/admin/sign-out')
    expect([ended.status, ended.headers.get('set-cookie')]).toEqual([
      303,
      expect.stringMatching(/^rolecall=; Max-Age=0/),
    ])
    app = createApp(ctx)
    expect((await withCookie(other.cookie)).status).toBe(401)
  })

  it('cannot be made up, lengthened or given to another key', async () => {
    const { id } = await createKey(ctx.db, { role: 'admin', name: 'other', now: ctx.now() })
    const cookie = cookieOf((await sendKey(app, key)).headers)
    const [session = '', keyId = '', until = '', signature = ''] = cookie.replace('rolecall=', '').split('.')
    for (const forged of [
      `${session}.${id}.${until}.${signature}`,
      `${session}.${keyId}.${Number(until) + 1}.${signature}`,
      `${session}.${keyId}.${until}.${'A'.repeat(43)}`,
      `${session}.${keyId}.${until}`,
      '',
      '....',
    ])
      expect((await withCookie(`rolecall=${forged}`)).status, forged).toBe(401)
  })

  it('is no key to the API', async () => {
    const { cookie } = await signIn(ctx, app, 'admin')
    expect((await ask(app, '/api/v1/admin/keys', { headers: { Cookie: cookie } })).status).toBe(401)
  })

  it('begins and ends in the audit trail, by the key’s id', async () => {
    const one = await signIn(ctx, app, 'operator')
    await one.post('/admin/sign-out')
    const rows = await ctx.db.execute<{ action: string; actor: string }>(
      sql`select action, actor from audit where subject = ${one.keyId} order by id`,
    )
    expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
      ['session.begin', `key:${one.keyId}`],
      ['session.end', `key:${one.keyId}`],
    ])
  })
})

describe('the way that a request comes', () => {
  const from = (address: string, headers: Record<string, string> = {}, host = 'localhost') =>
    show(app, `http://${host}/admin`, { address, headers: { ...OWN, ...headers } })

  it('over https behind a trusted proxy: the cookie is bound to the host and to https', async () => {
    const proxied = { ...OWN, 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '198.51.100.7' }
    const done = await show(app, 'http://jobs.example/admin/sign-in', {
      method: 'POST',
      address: PROXY,
      headers: { ...proxied, Origin: 'https://jobs.example' },
      body: new URLSearchParams({ key }),
    })
    const cookie = done.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-rolecall=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    const shown = (name: string) =>
      show(app, 'http://jobs.example/admin', {
        address: PROXY,
        headers: { ...proxied, Cookie: `${name}=${cookieOf(done.headers).split('=')[1]}` },
      })
    expect((await shown('__Host-rolecall')).$('.who').length).toBe(1)
    // A cookie without the prefix may have been set over an open wire.
    expect((await shown('rolecall')).$('.who').length).toBe(0)
  })

  it.each([
    ['another machine, open wire', '198.51.100.7', {}, 'localhost'],
    ['a name that only leads here', '127.0.0.1', {}, 'evil.example'],
    ['a trusted proxy that took it over http', PROXY, { 'X-Forwarded-Proto': 'http' }, 'jobs.example'],
    ['a trusted proxy that does not say how', PROXY, { 'X-Forwarded-For': '127.0.0.1' }, 'localhost'],
    ['a proxy on this machine that is not trusted', '127.0.0.1', { 'X-Forwarded-Proto': 'https' }, 'localhost'],
    ['a stranger who says that it was https', '198.51.100.7', { 'X-Forwarded-Proto': 'https' }, 'jobs.example'],
  ])('%s: refused, in words', async (_name, address, headers: Record<string, string>, host) => {
    const { status, text, $ } = await from(address, headers, host)
    expect(status).toBe(403)
    expect(text('[role=alert]')).toMatch(/over https, through a proxy named in TRUSTED_PROXIES/)
    expect($('input[type=password]').length).toBe(0)
    const sent = await show(app, `http://${host}/admin/sign-in`, {
      method: 'POST',
      address,
      headers: { ...OWN, ...headers },
      body: new URLSearchParams({ key }),
    })
    expect([sent.status, sent.headers.get('set-cookie')]).toEqual([403, null])
  })

  it.each(['127.0.0.1', 'localhost:3000', '[::1]:3000'])('this machine at %s: let in', async (host) => {
    expect((await from('127.0.0.1', {}, host)).status).toBe(200)
    expect((await from('::1', {}, host)).status).toBe(200)
  })
})
