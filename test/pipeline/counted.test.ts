import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fetcher } from '../../src/fetch/fetcher.ts'
import { allowanceToday, counted } from '../../src/pipeline/count-requests.ts'
import { lookAtBoard } from '../../src/pipeline/look-at-board.ts'
import { get } from '../../src/sources/define-source.ts'
import { requireSource, SOURCES } from '../../src/sources/index.ts'
import { addFetchCounts, fetchCounts as readFetchCounts, requestsToday } from '../../src/store/fetch-counts.ts'
import { dailyAllowances, fetchCounts } from '../../src/store/schema.ts'
import { addBoard, greenhousePage } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { visit } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

it('counts the requests of work outside of any run, whether it ends well or not', async () => {
  const fact = { host: 'jobs.example', lane: 'jobs', status: 200, bytes: 7, ms: 3, notModified: false }
  const fetchPage: Fetcher['fetchPage'] = async (_request, _rule, _conditional, _signal, onRequest) => {
    onRequest?.(fact)
    throw new Error('no page')
  }
  const asking = { ...ctx, fetcher: { ...ctx.fetcher, fetchPage } }
  const ask = (own: typeof asking) =>
    own.fetcher.fetchPage(get('https://jobs.example/', 'any'), {} as never, null, own.stopping)
  await expect(counted(asking, ask)).rejects.toThrow('no page')
  await counted(asking, (own) => ask(own).catch(() => {}))
  expect(await requestsToday(ctx.db, ['jobs.example'], ctx.now().toISOString().slice(0, 10))).toBe(2)
})

it('counts hosts that anybody may name as one, and those of a source by their names', async () => {
  await ctx.db.delete(fetchCounts)
  const fetchPage: Fetcher['fetchPage'] = async ({ url }, { lane }, _conditional, _signal, onRequest) => {
    const { host } = new URL(url)
    onRequest?.({ host, lane: lane ?? host, status: 200, bytes: 7, ms: 3, notModified: false })
    throw new Error('no page')
  }
  const asking = { ...ctx, fetcher: { ...ctx.fetcher, fetchPage } }
  await counted(asking, async (own) => {
    const ask = (url: string, lane: string | null) =>
      own.fetcher.fetchPage(get(url, 'any'), { lane } as never, null, own.stopping).catch(() => {})
    for (let n = 0; n < 20; n++) await ask(`https://guess${n}.example/`, null)
    await ask('https://api.adzuna.com/', 'adzuna')
  })
  const counts = await readFetchCounts(ctx.db)
  expect(counts.map(({ host, requests }) => [host, requests])).toEqual([
    ['api.adzuna.com', 1],
    ['other', 20],
  ])
})

it("knows every source whose terms name a day's limit by its lane", () => {
  const limited = SOURCES.filter(({ manifest }) => manifest.dailyRequests !== null)
  expect(limited.length).toBeGreaterThan(0)
  expect(limited.filter(({ manifest }) => manifest.lane === null).map(({ name }) => name)).toEqual([])
})

const DAY = '2026-11-22'
const LIMITS = { maxPages: 50, maxPostings: 5_000, deadlineMs: 5_000 }
const board = (id: string, config = {}) => ({ id, slug: 'mill', name: null, config })

it('counts the requests of a look while it is still at work: one that is killed has told them', async () => {
  ctx.answers.set('https://boards-api.greenhouse.io/v1/boards/mill/jobs', greenhousePage('mill', []))
  const today = () => requestsToday(ctx.db, ['boards-api.greenhouse.io'], DAY)
  await counted(ctx, async (own) => {
    for (const times of [1, 2, 3]) {
      await lookAtBoard(own, requireSource('greenhouse'), board('greenhouse:mill'), LIMITS)
      await vi.waitFor(async () => expect(await today()).toBe(times))
    }
  })
  expect(await today()).toBe(3)
})

it('tells at the end what the database would not hear before, once', async () => {
  const fact = { host: 'deaf.example', lane: 'deaf', status: 200, bytes: 7, ms: 3, notModified: false }
  let isAway = true
  const insert: typeof ctx.db.insert = (table) => {
    if (isAway) throw new Error('the database is away')
    return ctx.db.insert(table)
  }
  const fetchPage: Fetcher['fetchPage'] = async (...[, , , , onRequest]) => {
    onRequest?.(fact)
    throw new Error('no page')
  }
  const asking = {
    ...ctx,
    db: Object.assign(Object.create(ctx.db), { insert }),
    fetcher: { ...ctx.fetcher, fetchPage },
  }
  await counted(asking, async (own) => {
    for (const _ of [1, 2]) {
      await own.fetcher.fetchPage(get('https://deaf.example/', 'any'), {} as never, null, own.stopping).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    isAway = false
  })
  expect(await requestsToday(ctx.db, ['deaf.example'], DAY)).toBe(2)
})

describe("a source's allowance of a day", () => {
  const ADZUNA = 'https://api.adzuna.com/v1/api/jobs/gb/search'
  const adzuna = requireSource('adzuna')
  const most = adzuna.manifest.dailyRequests ?? 0
  const fact = { host: 'api.adzuna.com', lane: 'adzuna', status: 200, bytes: 7, ms: 3, notModified: false }
  const asked = () => ctx.requested.filter(({ url }) => url.startsWith(ADZUNA)).length
  const look = (own: Pick<TestContext, 'now' | 'fetcher' | 'stopping'> & { db: TestContext['db'] | null }) =>
    lookAtBoard(own, adzuna, board('adzuna:mill', { country: 'gb', what: 'miller' }), LIMITS)

  beforeEach(async () => {
    await ctx.db.delete(fetchCounts)
    await ctx.db.delete(dailyAllowances)
    ctx.requested.length = 0
    for (const page of [1, 2, 3, 4, 5]) {
      const results = [{ id: `${page}`, title: `Miller ${page}`, redirect_url: `https://www.adzuna.co.uk/${page}` }]
      ctx.answers.set(`${ADZUNA}/${page}?`, JSON.stringify({ results, count: 900 }))
    }
  })

  /** Of today's, but so many. */
  const spend = (left: number) =>
    addFetchCounts(
      ctx.db,
      DAY,
      Array.from({ length: most - left }, () => fact),
    )

  it('is asked for no more once it is used up, in a look as in a visit', async () => {
    await spend(0)
    expect(await look(ctx)).toMatchObject({
      fault: {
        code: 'rate_limited',
        message: `api.adzuna.com was asked ${most} times today, which is all that adzuna allows in a day`,
      },
      requests: 0,
      patienceMs: 12 * 3_600_000,
    })
    expect(asked()).toBe(0)
    await expect(allowanceToday(ctx, adzuna, ADZUNA)).rejects.toMatchObject({
      name: 'RetryLaterError',
      delayMs: 12 * 3_600_000,
    })
  })

  it('ends a visit in its midst, which keeps what it saw', async () => {
    await spend(2)
    const { parsed, complete, fault, requests } = await look(ctx)
    expect({ count: parsed?.postings.length, complete, code: fault?.code, requests }).toEqual({
      count: 2,
      complete: false,
      code: 'rate_limited',
      requests: 2,
    })
  })

  it('is taken by all visits together: those that begin at once do not each see the same rest', async () => {
    await spend(7)
    const looks = await Promise.all([1, 2, 3, 4].map(() => look(ctx)))
    expect(asked()).toBe(7)
    expect(looks.reduce((sum, { requests }) => sum + requests, 0)).toBe(7)
    expect(looks.some(({ fault }) => fault?.code === 'rate_limited')).toBe(true)
  })

  it('holds for the visits of runs', async () => {
    await spend(7)
    const boards = ['a', 'b', 'c'].map((slug) => ({ source: 'adzuna', slug, config: { country: 'gb', what: slug } }))
    const ids = await Promise.all(boards.map((each) => addBoard(ctx, each)))
    await Promise.all(ids.map((id) => visit(ctx, id)))
    expect(asked()).toBe(7)
  })

  it('is that of one visit where nobody counts', async () => {
    const { mayAsk } = await allowanceToday({ now: ctx.now, db: null }, adzuna, ADZUNA)
    for (let times = 0; times < most; times++) await mayAsk?.()
    await expect(mayAsk?.()).rejects.toMatchObject({ name: 'RetryLaterError', code: 'rate_limited' })
  })

  it('begins anew each day', async () => {
    await spend(0)
    const tomorrow = { ...ctx, now: () => new Date('2026-11-23T00:00:01Z') }
    expect(await look(tomorrow)).toMatchObject({ requests: 5 })
  })

  it('is nothing to a source that names none', async () => {
    expect(await allowanceToday(ctx, requireSource('greenhouse'), 'https://boards-api.greenhouse.io/')).toEqual({})
  })
})
