import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { PermanentError, RetryLaterError } from '../../src/errors.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { greenhousePage } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'

interface Report {
  board: { id: string; source: string; slug: string; name: string | null; url: string; config: object }
  how: string | null
  complete: boolean
  fault: { code: string; message: string } | null
  total: number | null
  count: number
  postings: { externalId: string; title: string | null; places: string[] }[]
  coverage: Record<string, number>
  requests: number
  ms: number
}

const GREENHOUSE = 'https://boards-api.greenhouse.io/v1/boards'
const CAREERS = 'https://mill.example/careers'

let ctx: TestContext
let app: Api
let key: string

beforeAll(async () => {
  ctx = await testContext()
  key = (await createKey(ctx.db, { role: 'admin', name: null, now: ctx.now() })).key
})
afterAll(() => ctx.close())

beforeEach(async () => {
  app = createApp(ctx)
  ctx.answers.clear()
  ctx.requested.length = 0
  ctx.answers.set(
    `${GREENHOUSE}/mill/jobs`,
    greenhousePage('mill', [
      { id: 1, title: 'Miller' },
      { id: 2, title: 'Baker' },
    ]),
  )
  ctx.answers.set(CAREERS, '<!doctype html><iframe src="https://boards.greenhouse.io/mill"></iframe>')
  await ctx.db.execute(sql`truncate boards, runs, audit`)
})

const post = <Body>(path: string, json: unknown) =>
  ask<Body>(app, `/api/v1/admin${path}`, { method: 'POST', key, json })
const test = (json: unknown) => post<Report>('/boards/test', json)

/** Rows of every table that a visit could write to. */
async function written(): Promise<unknown> {
  const counts = ['boards', 'runs', 'pages', 'postings', 'listings', 'audit'].map(
    (table) => sql`(select count(*)::int from ${sql.identifier(table)}) as ${sql.identifier(table)}`,
  )
  return (await ctx.db.execute(sql`select ${sql.join(counts, sql`, `)}`))[0]
}

describe('a test visit', () => {
  it.each([
    [{ url: 'https://boards.greenhouse.io/mill' }, 'by its address', null],
    [{ url: CAREERS }, `a frame or script of ${CAREERS} names it`, null],
    [{ source: 'greenhouse', slug: 'mill', name: 'The Mill' }, null, 'The Mill'],
  ])('of %j tells what a visit would bring, and writes nothing', async (body, how, name) => {
    const before = await written()
    const { status, body: report } = await test(body)
    expect(status).toBe(200)
    expect(report).toMatchObject({
      board: { id: 'greenhouse:mill', source: 'greenhouse', slug: 'mill', name, config: {} },
      how,
      complete: true,
      fault: null,
      total: 2,
      count: 2,
      postings: [
        { externalId: '1', title: 'Miller', places: ['Berlin, DE'] },
        { externalId: '2', title: 'Baker' },
      ],
      coverage: { title: 100, url: 100 },
    })
    expect(report.ms).toBeLessThan(10_000)
    expect(await written()).toEqual(before)
  })

  it('of a board that is known takes it as it stands', async () => {
    await post('/boards', { source: 'greenhouse', slug: 'mill', name: 'Mill' })
    const before = await written()
    expect((await test({ board: 'greenhouse:mill' })).body).toMatchObject({ board: { name: 'Mill' }, count: 2 })
    expect(await written()).toEqual(before)
  })

  it.each([
    [new PermanentError('http_status', 'it answered 404'), 'http_status'],
    [new RetryLaterError('rate_limited', 'it answered 429', 3_600_000), 'rate_limited'],
    ['<!doctype html><title>Sign in</title>', 'not_json'],
    ['{"postings": []}', 'schema'],
  ])('tells what is wrong with the board: %s', async (answer, code) => {
    ctx.answers.set(`${GREENHOUSE}/mill/jobs`, answer)
    const { status, body } = await test({ source: 'greenhouse', slug: 'mill' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ complete: false, fault: { code }, count: 0, postings: [], coverage: {} })
  })

  it.each([
    [{}, ''],
    [{ url: CAREERS, board: 'greenhouse:mill' }, ''],
    [{ board: 'greenhouse:mill', config: {} }, '/board'],
    [{ url: CAREERS, config: {} }, '/url'],
    [{ source: 'greenhouse' }, ''],
    [{ source: 'monster', slug: 'mill' }, '/source'],
    [{ source: 'greenhouse', slug: '../mill' }, '/slug'],
    [{ source: 'lever', slug: 'mill', config: { region: 'us' } }, '/config/region'],
    [{ source: 'greenhouse', slug: 'mill', cron: 'auto' }, '/cron'],
    [{ url: 'https://mill.example/team' }, '/url'],
  ])('%j is refused at "%s"', async (body, pointer) => {
    ctx.answers.set('https://mill.example/', '<!doctype html><title>Our team</title>')
    const answer = await post<Problem>('/boards/test', body)
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/invalid-body'])
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer)
  })

  it('of a board that nobody knows is 404', async () => {
    expect((await test({ board: 'greenhouse:mill' })).status).toBe(404)
  })

  it('comes to its turn: a third at once is asked to wait', async () => {
    const slow = Promise.withResolvers<void>()
    const { fetcher } = ctx
    let visiting = 0
    const waiting = {
      ...fetcher,
      fetchPage: async (...of: Parameters<typeof fetcher.fetchPage>) => {
        visiting++
        await slow.promise
        return fetcher.fetchPage(...of)
      },
    }
    app = createApp({ ...ctx, fetcher: waiting })
    const first = [test({ source: 'greenhouse', slug: 'mill' }), test({ source: 'greenhouse', slug: 'mill' })]
    await vi.waitFor(() => expect(visiting).toBe(2), { timeout: 10_000 })
    const third = await test({ source: 'greenhouse', slug: 'mill' })
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '8'])
    slow.resolve()
    expect((await Promise.all(first)).map((answer) => answer.status)).toEqual([200, 200])
    expect((await test({ source: 'greenhouse', slug: 'mill' })).status).toBe(200)
  })
})

describe('a board that is added by the URL of a careers page', () => {
  it('is the one that the page names', async () => {
    const added = await post<{ created: boolean; board: { id: string; url: string } }>('/boards', { url: CAREERS })
    expect(added).toMatchObject({ status: 201, body: { created: true, board: { id: 'greenhouse:mill' } } })
  })

  it('asks nobody where the address says it', async () => {
    await post('/boards', { url: 'https://boards.greenhouse.io/mill' })
    expect(ctx.requested).toEqual([])
  })
})
