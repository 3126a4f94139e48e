import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { startServer } from '../../src/server.ts'
import { createKey, ROLES, type Role } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

const A = '/api/v1/admin'
const Q = '/admin/queues'
/** Of bull-board: its routes are behind one of ours. */
const OF_THE_BOARD = ['', '/queue/fetch', '/api/queues', '/api/queues/fetch/x', '/static/favicon.ico', '/nosuch'].map(
  (path) => ({ method: 'GET', path: `${Q}${path}`, pattern: Q }),
)
const ACTS_ON_THE_BOARD = ['pause', 'fetch/pause', 'fetch/retry/failed', 'fetch/x/clean', 'nosuch/pause'].map(
  (path) => ({
    method: 'PUT',
    path: `${Q}/api/queues/${path}`,
    pattern: Q,
  }),
)

interface Route {
  method: string
  path: string
  pattern: string
}

let ctx: TestContext
let server: Awaited<ReturnType<typeof startServer>>
let routes: Route[]
const keys = {} as Record<Role, string>

beforeAll(async () => {
  ctx = await testContext()
  server = await startServer(ctx, { port: 0, host: '127.0.0.1' })
  for (const role of ROLES) keys[role] = (await createKey(ctx.db, { role, name: role, now: ctx.now() })).key
  const unique = new Map<string, Route>()
  for (const { method, path: pattern } of createApp(ctx).routes) {
    if (method === 'ALL' || !pattern.startsWith(`${A}/`)) continue
    unique.set(`${method} ${pattern}`, { method, path: pattern.replace(/:\w+(\{[^}]*\})?/g, 'x'), pattern })
  }
  routes = [...unique.values()]
})
afterAll(async () => {
  await server.close()
  await ctx.close()
})

/** Over the socket. Its body is read, so that connections serve again. */
async function ask({ method, path }: Route, role: Role | null, init: RequestInit = {}) {
  const headers = new Headers(init.headers)
  if (role !== null) headers.set('Authorization', `Bearer ${keys[role]}`)
  const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init, method, headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const named = ({ method, path }: Route) => `${method} ${path}`
const broken = { body: '{"a": ', headers: { 'Content-Type': 'application/json' } }
const takesBody = ({ method }: Route) => method !== 'GET' && method !== 'DELETE'

describe('every admin route, over a socket', () => {
  it('is found by asking the app: the JSON API and the queues', () => {
    expect(routes.length).toBeGreaterThan(28)
    const writes = routes.filter(({ method }) => method !== 'GET')
    expect(writes.length).toBeGreaterThan(15)
  })

  it('says 401 to nobody in particular, kept by no cache and open to no other site', async () => {
    for (const route of [...routes, ...OF_THE_BOARD, ...ACTS_ON_THE_BOARD]) {
      const { status, headers, text } = await ask(route, null)
      expect([named(route), status]).toEqual([named(route), 401])
      expect(JSON.parse(text)).toMatchObject({ type: '/problems/unauthorized', instance: headers.get('x-request-id') })
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('says 403 to every role below its own, and to none above', async () => {
    for (const route of [...routes, ...OF_THE_BOARD, ...ACTS_ON_THE_BOARD]) {
      const refused: boolean[] = []
      for (const role of ROLES) {
        const { status } = await ask(route, role)
        expect([named(route), role, status === 401 || status === 429 || status >= 500]).toEqual([
          named(route),
          role,
          false,
        ])
        refused.push(status === 403)
      }
      // Once a role is let in, all above are: and an admin is let in everywhere.
      expect([named(route), refused]).toEqual([named(route), refused.toSorted((a, b) => Number(b) - Number(a))])
      expect([named(route), refused.at(-1)]).toEqual([named(route), false])
      if (route.method !== 'GET') expect([named(route), refused[0]]).toEqual([named(route), true])
    }
    // Acts on queues are admins' alone.
    for (const route of ACTS_ON_THE_BOARD) expect((await ask(route, 'operator')).status).toBe(403)
  })
})

describe('the order of what a request passes, at every admin route', () => {
  it('length of the URL, then size of the body, then the key', async () => {
    const large = { body: 'x'.repeat(300 * 1024), headers: { 'Content-Type': 'application/json' } }
    for (const route of [...routes, ...OF_THE_BOARD]) {
      const long = { ...route, path: `${route.path}?q=${'a'.repeat(9_000)}` }
      expect([named(route), (await ask(long, null)).status]).toEqual([named(route), 414])
      if (!takesBody(route)) continue
      expect([named(route), (await ask(route, null, large)).status]).toEqual([named(route), 413])
    }
  })

  it('the key, then the role, then what was sent', async () => {
    for (const route of routes) {
      const odd = { ...route, path: `${route.path}?nosuch=1` }
      const init = takesBody(route) ? broken : {}
      expect([named(route), (await ask(odd, null, init)).status]).toEqual([named(route), 401])
      const viewer = (await ask(route, 'viewer')).status
      if (viewer === 403) expect([named(route), (await ask(odd, 'viewer', init)).status]).toEqual([named(route), 403])
      const admin = (await ask(odd, 'admin', init)).status
      expect([named(route), [400, 404, 422].includes(admin)]).toEqual([named(route), true])
    }
  })

  it('and nothing that was sent is passed over: what is no JSON, or has a member that is not known, is told so', async () => {
    const json = { 'Content-Type': 'application/json' }
    for (const route of routes.filter(takesBody)) {
      for (const body of ['{"a": ', '{"nosuch": 1}']) {
        const possible = { ...route, path: route.path.replace('/boards/x', '/boards/lever:x') }
        const { status, text } = await ask(possible, 'admin', { body, headers: json })
        const { type } = JSON.parse(text)
        expect([named(route), body, status, type]).toEqual([named(route), body, 422, '/problems/invalid-body'])
      }
    }
  })

  it('an empty body is none, whatever its headers say of its type', async () => {
    const init = { body: '', headers: { 'Content-Type': 'application/json' } }
    const split = routes.filter(({ pattern }) => pattern.endsWith('/split'))
    for (const route of split) {
      const { status, text } = await ask(route, 'admin', init)
      expect([status, JSON.parse(text).type]).toEqual([404, '/problems/not-found'])
    }
    expect(split).toHaveLength(1)
  })

  it('measuring stands outside all of it: refusals are counted under their route', async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text()
    const counted = new Set(
      [...text.matchAll(/_count\{method="(\w+)",route="([^"]+)",status="401"/g)].map((hit) => `${hit[1]} ${hit[2]}`),
    )
    const missing = routes.filter(({ method, pattern }) => !counted.has(`${method} ${pattern}`))
    expect(missing).toEqual([])
  })
})
