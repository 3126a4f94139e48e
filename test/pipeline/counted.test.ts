import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Fetcher } from '../../src/fetch/fetcher.ts'
import { counted, limitsToday } from '../../src/pipeline/count-requests.ts'
import { lookAtBoard } from '../../src/pipeline/look-at-board.ts'
import { get } from '../../src/sources/define-source.ts'
import { requireSource } from '../../src/sources/index.ts'
import { addFetchCounts, requestsToday } from '../../src/store/fetch-counts.ts'
import { greenhousePage } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

it('counts the requests of work outside of any run, whether it ends well or not', async () => {
  const fact = { host: 'jobs.example', lane: 'jobs.example', status: 200, bytes: 7, ms: 3, notModified: false }
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
  const fact = { host: 'deaf.example', lane: 'deaf.example', status: 200, bytes: 7, ms: 3, notModified: false }
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

it("leaves a source alone whose day's requests are used up, in a look as in a visit", async () => {
  const adzuna = requireSource('adzuna')
  const most = adzuna.manifest.dailyRequests ?? 0
  const fact = { host: 'api.adzuna.com', lane: 'adzuna', status: 200, bytes: 7, ms: 3, notModified: false }
  await addFetchCounts(
    ctx.db,
    DAY,
    Array.from({ length: most - 2 }, () => fact),
  )
  const url = 'https://api.adzuna.com/v1'
  expect(await limitsToday(ctx, adzuna, url, LIMITS)).toEqual({ ...LIMITS, maxPages: 2 })
  await addFetchCounts(ctx.db, DAY, [fact, fact])
  const asked = ctx.requested.length
  const look = await lookAtBoard(ctx, adzuna, board('adzuna:mill', { country: 'gb', what: 'miller' }), LIMITS)
  expect(look).toMatchObject({ fault: { code: 'rate_limited' }, requests: 0, patienceMs: 12 * 3_600_000 })
  expect(ctx.requested.length).toBe(asked)
})
