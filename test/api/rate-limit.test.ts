import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { readingTools } from '../../src/api/mcp-tools.ts'
import { startServer } from '../../src/server.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { until } from '../queues/backends.ts'
import { type Answer, ask, type Problem } from './client.ts'
import { seed } from './seed.ts'

const LIMIT = 4
const PROXY = '10.9.0.1'
const LISTINGS = '/api/v1/listings'

let ctx: TestContext
let app: Api
let hosts = 0

beforeAll(async () => {
  ctx = await testContext({ env: { RATE_LIMIT: String(LIMIT), TRUSTED_PROXIES: `${PROXY},10.9.7.0/24` } })
  app = createApp(ctx)
  const board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
  await seed(ctx, board, [{ title: 'First Engineer', externalId: 'a' }])
})
afterAll(() => ctx.close())

/** An address that nobody had before. */
function stranger(): string {
  hosts++
  return `198.51.${hosts >> 8}.${hosts & 255}`
}

/** What the answer says is left; undefined where it says nothing. */
function left({ headers }: Pick<Answer<unknown>, 'headers'>): number | undefined {
  const field = headers.get('ratelimit')
  if (field === null) return undefined
  const [, remaining = '', seconds = ''] = /^"default";r=(\d+);t=(\d+)$/.exec(field) ?? []
  expect(Number(seconds)).toBeGreaterThan(0)
  expect(Number(seconds)).toBeLessThanOrEqual(60)
  expect(headers.get('ratelimit-policy')).toBe(`"default";q=${LIMIT};w=60`)
  return Number(remaining)
}

async function spend(address: string, path = '/api/v1/stats'): Promise<void> {
  for (let i = 0; i < LIMIT; i++) expect((await ask(app, path, { address })).status).toBe(200)
}

describe('a client', () => {
  it('is told what is left, then refused with a problem that says until when, and nobody else is', async () => {
    const address = stranger()
    const told: unknown[] = []
    for (let i = 0; i < LIMIT; i++) told.push(left(await ask(app, LISTINGS, { address })))
    expect(told).toEqual([3, 2, 1, 0])
    const refused = await ask<Problem>(app, LISTINGS, { address, headers: { 'X-Request-Id': 'mine' } })
    const seconds = Number(refused.headers.get('retry-after'))
    expect(refused.body).toEqual({
      type: '/problems/rate-limited',
      title: 'Too many requests',
      status: 429,
      detail: `4 requests are allowed in 60 s; try again in ${seconds} s`,
      instance: 'mine',
    })
    expect([refused.status, left(refused)]).toEqual([429, 0])
    expect(refused.headers.get('ratelimit')).toBe(`"default";r=0;t=${seconds}`)
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringMatching(/RateLimit, RateLimit-Policy, Retry-After/),
    })
    expect(left(await ask(app, LISTINGS, { address: stranger() }))).toBe(3)
  })

  it('is an IPv4 address, however written, or the /64 of an IPv6 one', async () => {
    const v4 = stranger()
    expect(left(await ask(app, LISTINGS, { address: v4 }))).toBe(3)
    expect(left(await ask(app, LISTINGS, { address: `::ffff:${v4}` }))).toBe(2)
    expect(left(await ask(app, LISTINGS, { address: '2001:db8:1:2::1' }))).toBe(3)
    expect(left(await ask(app, LISTINGS, { address: '2001:db8:1:2:ffff:1:2:3' }))).toBe(2)
    expect(left(await ask(app, LISTINGS, { address: '2001:db8:1:3::1' }))).toBe(3)
  })

  it('is counted for errors, pages, feeds and HEAD too', async () => {
    for (const path of ['/', '/feed.rss', '/nothing', `${LISTINGS}?limit=x`, '/openapi.json', '/about']) {
      expect([path, left(await ask(app, path, { address: stranger() }))]).toEqual([path, 3])
    }
    const from = { incoming: { socket: { remoteAddress: stranger() } } }
    expect(left(await app.request(LISTINGS, { method: 'HEAD' }, from))).toBe(3)
  })

  it('is not counted for health, assets, robots.txt, preflights, nor what comes over no socket', async () => {
    const address = stranger()
    await spend(address)
    const [asset = ''] =
      /\/assets\/style\.[\w.]+/.exec((await ask<string>(app, '/', { address: stranger() })).body) ?? []
    for (const path of ['/livez', '/readyz', '/robots.txt', asset]) {
      const answer = await ask(app, path, { address })
      expect([path, answer.status, left(answer)]).toEqual([path, 200, undefined])
    }
    expect((await ask(app, '/metrics')).status).toBe(200)
    const headers = { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' }
    expect((await ask(app, LISTINGS, { address, method: 'OPTIONS', headers })).status).toBe(204)
    const [search] = await readingTools(app)
    for (let i = 0; i <= LIMIT; i++) expect(await search?.call({}, ctx.stopping)).toHaveProperty('body')
  })

  it('with a browser is told so by a page', async () => {
    const address = stranger()
    await spend(address)
    const refused = await ask<string>(app, '/', { address, headers: { Accept: 'text/html' } })
    expect([refused.status, left(refused), Number(refused.headers.get('retry-after')) > 0]).toEqual([429, 0, true])
    expect(refused.headers.get('content-type')).toMatch(/^text\/html/)
    expect(refused.body).toMatch(/4 requests are allowed in 60 s/)
  })
})

describe('an answer from memory', () => {
  it('tells each client its own, counts, and is not given to who has spent all', async () => {
    const [one, two] = [stranger(), stranger()]
    const first = await ask(app, `${LISTINGS}?limit=3`, { address: one })
    const etag = first.headers.get('etag') ?? ''
    const path = `${LISTINGS}?limit=3`
    const unchanged = { headers: { 'If-None-Match': etag } }
    expect(left(first)).toBe(3)
    expect(left(await ask(app, path, { address: two }))).toBe(3)
    const again = await ask(app, path, { address: one, ...unchanged })
    expect([again.status, left(again)]).toEqual([304, 2])
    expect(left(await ask(app, path, { address: two, ...unchanged }))).toBe(2)
    await ask(app, path, { address: one })
    expect(left(await ask(app, path, { address: one, ...unchanged }))).toBe(0)
    const refused = await ask<Problem>(app, path, { address: one, ...unchanged })
    expect([refused.status, refused.body.type]).toEqual([429, '/problems/rate-limited'])
    expect(left(await ask(app, path, { address: two }))).toBe(1)
  })

  it('that many wait for at once is each one’s own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask(app, `${LISTINGS}?limit=4`, { address: stranger() })),
    )
    expect(answers.map(left)).toEqual(Array(10).fill(3))
    const address = stranger()
    const own = await Promise.all(Array.from({ length: 6 }, () => ask(app, `${LISTINGS}?limit=5`, { address })))
    expect(own.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 429, 429])
    expect(own.map((answer) => left(answer)).toSorted()).toEqual([0, 0, 0, 1, 2, 3])
  })
})

describe('behind proxies', () => {
  const through = (forwarded: string | null, address = PROXY) =>
    ask(app, LISTINGS, { address, ...(forwarded !== null && { headers: { 'X-Forwarded-For': forwarded } }) })

  it('the client is counted, by what the proxy says and never by what the client does', async () => {
    const [one, two] = [stranger(), stranger()]
    expect(left(await through(one))).toBe(3)
    expect(left(await through(`6.6.6.6, ${one}`))).toBe(2)
    expect(left(await through(`${one}, 10.9.7.3`))).toBe(1)
    expect(left(await through(`${one}, ${two}`))).toBe(3)
    expect(left(await through('2001:db8:9::1'))).toBe(3)
    expect(left(await through('2001:db8:9::2'))).toBe(2)
  })

  it('the proxy never is, whatever it says', async () => {
    for (const forwarded of [null, '', 'unknown', `${stranger()}, nonsense, 10.9.7.3`, PROXY]) {
      for (let i = 0; i <= LIMIT; i++) {
        const answer = await through(forwarded)
        expect([forwarded, answer.status, left(answer)]).toEqual([forwarded, 200, undefined])
      }
    }
  })

  it('who is no proxy of ours cannot pass as others', async () => {
    const address = stranger()
    const told: unknown[] = []
    for (let i = 0; i < LIMIT; i++) told.push(left(await through(stranger(), address)))
    expect(told).toEqual([3, 2, 1, 0])
    expect((await through(stranger(), address)).status).toBe(429)
  })
})

describe('keys', () => {
  it('have a limit of their own on admin routes, from whatever address', async () => {
    const make = async () => (await createKey(ctx.db, { role: 'viewer', name: null, now: ctx.now() })).key
    const [key, other] = [await make(), await make()]
    const address = stranger()
    await spend(address)
    const boards = '/api/v1/admin/boards'
    for (let i = 1; i <= LIMIT; i++) {
      const { status, headers } = await ask(app, boards, { key, address: i % 2 ? address : stranger() })
      expect([status, headers.get('ratelimit-policy')]).toEqual([200, '"key";q=4;w=60'])
      expect(headers.get('ratelimit')).toMatch(`"key";r=${LIMIT - i};`)
    }
    const refused = await ask<Problem>(app, boards, { key, address })
    expect([refused.status, refused.body.type]).toEqual([429, '/problems/rate-limited'])
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect((await ask(app, boards, { key: other, address })).status).toBe(200)
    expect((await ask(app, boards, { address })).status).toBe(401)
  })
})

it('RATE_LIMIT=0 turns it off', async () => {
  const unlimited = createApp({ ...ctx, config: { ...ctx.config, rateLimit: 0 } })
  for (let i = 0; i <= LIMIT; i++) {
    const answer = await ask(unlimited, LISTINGS, { address: '192.0.2.1' })
    expect([answer.status, answer.headers.get('ratelimit-policy')]).toEqual([200, null])
  }
})

it('over a real socket', async () => {
  const server = await startServer(ctx, { port: 0, host: '127.0.0.1' })
  try {
    const answers = [1, 2, 3, 4, 5].map(() => fetch(`${server.url}${LISTINGS}`))
    const statuses = (await Promise.all(answers)).map(({ status, headers }) => [status, left({ headers })])
    expect(statuses.toSorted().toReversed()).toEqual([
      [429, 0],
      [200, 3],
      [200, 2],
      [200, 1],
      [200, 0],
    ])
  } finally {
    await server.close()
  }
})

const REDIS_URL = process.env.TEST_REDIS_URL

describe.skipIf(!REDIS_URL)('two servers on one Redis', () => {
  it('count for both', async () => {
    const shared = await testContext({
      redisUrl: REDIS_URL ?? '',
      env: { RATE_LIMIT: '1000', TRUSTED_PROXIES: '127.0.0.1' },
    })
    const servers = await Promise.all([1, 2].map(() => startServer(shared, { port: 0, host: '127.0.0.1' })))
    // Other runs of this test may use the same Redis.
    const network = Math.floor(Math.random() * 0xffff).toString(16)
    const [one, two] = servers.map((server) => async () => {
      const headers = { 'X-Forwarded-For': `2001:db8:${network}:1::1` }
      const answer = await fetch(`${server.url}${LISTINGS}`, { headers })
      return Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1])
    })
    try {
      let asked = 0
      const told = await until(async () => {
        asked += 2
        const remaining = [await one?.(), await two?.()]
        return remaining.every((each) => each !== undefined && each <= 1000 - asked + 4 && asked > 20)
      })
      expect(told).toBe(true)
    } finally {
      await Promise.all(servers.map((server) => server.close()))
      await shared.close()
    }
  })
})
