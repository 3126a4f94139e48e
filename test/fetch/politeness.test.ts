import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLaneLocks } from '../../src/fetch/lane-locks.ts'
import { laneOf, openLanes } from '../../src/fetch/lanes.ts'
import { jittered, waitFrom } from '../../src/fetch/retry-after.ts'
import type { Turns } from '../../src/fetch/turns.ts'
import { get } from '../../src/sources/define-source.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, siteRule, testFetcher } from './fetching.ts'

const HOUR = 3_600_000

describe('Retry-After', () => {
  const now = Date.parse('2026-01-05T12:00:00Z')
  it.each([
    ['120', 120_000],
    ['0', 1_000],
    ['86400', 6 * HOUR],
    ['99999999999999999999', 6 * HOUR],
    ['Mon, 05 Jan 2026 12:10:00 GMT', 600_000],
    ['Monday, 05-Jan-26 12:10:00 GMT', 600_000],
    ['Mon Jan  5 12:10:00 2026', 600_000],
    ['Mon, 05 Jan 2026 11:00:00 GMT', 1_000],
    ['Tue, 05 Jan 2027 12:00:00 GMT', 6 * HOUR],
    ['soon', 60_000],
    ['-5', 60_000],
    ['1.5', 60_000],
    [null, 60_000],
  ])('%s is %d ms', (header, ms) => expect(waitFrom(header, now)).toBe(ms))
})

describe('jitter', () => {
  it('makes waits up to a tenth longer, never shorter, and never more than six hours', () => {
    const waits = Array.from({ length: 500 }, () => jittered(60_000))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(60_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(66_000)
    expect(new Set(waits).size).toBeGreaterThan(100)
    expect(jittered(6 * HOUR)).toBe(6 * HOUR)
  })

  it('spreads the starts in a lane by up to a fifth, and never brings two closer than its spacing', async () => {
    const spacings: number[] = []
    const turns: Turns = {
      take: async ({ spacingMs }) => ({ granted: spacings.push(spacingMs) > 0, waitMs: 0 }),
      release: async () => {},
      penalise: async () => {},
    }
    const lanes = openLanes(turns, Date.now)
    const stay = { deadlineMs: 1_000, signal: AbortSignal.timeout(10_000) }
    for (let i = 0; i < 200; i++) {
      await lanes.inTurn({ name: 'a', spacingMs: 1_000, shared: true }, stay, async () => {})
    }
    expect(Math.min(...spacings)).toBeGreaterThanOrEqual(1_000)
    expect(Math.max(...spacings)).toBeLessThanOrEqual(1_200)
    expect(new Set(spacings).size).toBeGreaterThan(50)
  })
})

describe('a lane', () => {
  const settings = { spacingMs: null, rewrite: [] }
  it('is the one that hosts share, else the host', () => {
    const url = new URL('https://apply.workable.com:8443/x')
    expect(laneOf(url, { lane: 'workable', spacingMs: 700 }, settings)).toEqual({
      name: 'workable',
      spacingMs: 700,
      shared: true,
    })
    expect(laneOf(url, { lane: null, spacingMs: 700 }, { ...settings, spacingMs: 5 })).toEqual({
      name: 'apply.workable.com:8443',
      spacingMs: 5,
      shared: true,
    })
  })

  it('has one holder, serves in order, and is left by who gives up or is called off', async () => {
    const locks = openLaneLocks()
    const signal = AbortSignal.timeout(10_000)
    const order: string[] = []
    const first = await locks.acquire('a', 1_000, signal)
    const second = locks.acquire('a', 20, signal)
    const abort = new AbortController()
    const third = locks.acquire('a', 1_000, abort.signal)
    const fourth = locks.acquire('a', 1_000, signal).then((release) => {
      order.push('fourth')
      release?.()
    })
    expect(await second).toBeNull()
    abort.abort()
    await expect(third).rejects.toThrow()
    expect(order).toEqual([])
    expect(await locks.acquire('b', 0, signal)).toBeTypeOf('function')
    order.push('first lets go')
    first?.()
    await fourth
    expect(order).toEqual(['first lets go', 'fourth'])
    expect(await locks.acquire('a', 0, signal)).toBeTypeOf('function')
  })
})

let server: fault.FaultServer
beforeAll(async () => {
  server = await fault.openFaultServer()
})
afterAll(() => server[Symbol.asyncDispose]())

describe('the fetcher', () => {
  it('starts one request of a lane at a time, spaced', async () => {
    let running = 0
    let most = 0
    server.on('/slow', (request, response, body) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running--
        fault.json({})(request, response, body)
      }, 30)
    })
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    const from = server.hits.length
    await Promise.all(
      [1, 2, 3, 4].map(() => fetcher.page(`${server.origin}/slow`, { ...apiRule, lane: 'shared', spacingMs: 120 })),
    )
    const times = server.hits.slice(from).map((hit) => hit.at)
    expect(most).toBe(1)
    for (let i = 1; i < times.length; i++) expect((times[i] ?? 0) - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(80)
  })

  it('keeps the first page no longer than it takes to read what the site says of visits', async () => {
    server.on('/ruled', fault.html('<h1>Join us</h1>'))
    const spacings: number[] = []
    const turns: Turns = {
      take: async ({ spacingMs }) => ({ granted: spacings.push(spacingMs) > 0, waitMs: 0 }),
      release: async () => {},
      penalise: async () => {},
    }
    await using fetcher = testFetcher({ allowPrivate: [server.host] }, { turns })
    const rule = { ...siteRule, spacingMs: 2_000 }
    for (let time = 0; time < 2; time++) await fetcher.page(get(`${server.origin}/ruled`, 'html'), rule)
    // robots.txt, tdmrep.json, then the pages; each up to a fifth longer.
    expect(spacings.map((ms) => (ms < 1_000 ? 'short' : 'full'))).toEqual(['short', 'short', 'full', 'full'])
    expect(Math.min(...spacings)).toBeGreaterThanOrEqual(200)
  })

  it('takes 429 and 503 at their word, without a second request in the lane', async () => {
    const soon = new Date(Date.now() + 600_000).toUTCString()
    const cases: [number, string, number][] = [
      [429, '120', 120_000],
      [429, '86400', 6 * HOUR],
      [429, soon, 600_000],
      [503, '300', 300_000],
    ]
    for (const [code, header, delayMs] of cases) {
      await using fetcher = testFetcher({ allowPrivate: [server.host] })
      server.on('/busy', fault.status(code, { 'retry-after': header }))
      const error = await failure(fetcher.page(`${server.origin}/busy`))
      expect(error).toMatchObject({
        name: 'RetryLaterError',
        code: 'rate_limited',
        message: expect.stringContaining(`${server.origin}/busy answered ${code}`),
      })
      expect(error.delayMs).toBeGreaterThan(delayMs - 2_000)
      expect(error.delayMs).toBeLessThanOrEqual(Math.min(6 * HOUR, delayMs * 1.1 + 1))
      const hits = server.hits.length
      expect(await failure(fetcher.page(`${server.origin}/anything`))).toMatchObject({
        name: 'RetryLaterError',
        code: 'rate_limited',
      })
      expect(server.hits).toHaveLength(hits)
    }
  })

  it('does not sleep through a long wait, but comes back', async () => {
    server.on('/ok', fault.json({}))
    await using fetcher = testFetcher(
      { allowPrivate: [server.host] },
      {
        turns: {
          take: async () => ({ granted: false, waitMs: 42_000 }),
          release: async () => {},
          penalise: async () => {},
        },
      },
    )
    const error = await failure(fetcher.page(`${server.origin}/ok`))
    expect(error).toMatchObject({
      name: 'RetryLaterError',
      code: 'rate_limited',
      message: expect.stringContaining('another 42 s'),
    })
    expect(error.delayMs).toBeGreaterThanOrEqual(42_000)
  })

  it('is called off in the middle of a wait, with the reason of who called it off', async () => {
    const turns: Turns = {
      take: async () => ({ granted: true, waitMs: 5_000 }),
      release: async () => {},
      penalise: async () => {},
    }
    await using fetcher = testFetcher({ allowPrivate: [server.host] }, { turns })
    const abort = new AbortController()
    setTimeout(() => abort.abort(new Error('the process stops')), 30)
    const wait = fetcher.fetchPage(get(`${server.origin}/ok`, 'json'), apiRule, null, abort.signal)
    expect((await failure(wait)).message).toBe('the process stops')
  })

  it('goes on with the lane after a failure in it', async () => {
    server.on('/reset', fault.reset)
    server.on('/ok', fault.json({}))
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    await failure(fetcher.page(`${server.origin}/reset`))
    expect((await fetcher.page(`${server.origin}/ok`)).kind).toBe('page')
  })
})
