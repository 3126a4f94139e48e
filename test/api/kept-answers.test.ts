import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { nextLook, sharedFor } from '../../src/api/next-look.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'
import { seed } from './seed.ts'

let ctx: TestContext
let app: Api
let board: string

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
  await seed(ctx, board, [{ title: 'First Engineer', externalId: 'a' }])
})
afterAll(() => ctx.close())

const PATH = '/api/v1/listings?include=total'
const titles = async () => (await ask<ListingPage>(app, PATH)).body.data.map(({ title }) => title)

it('an answer is kept while nothing changes, and never longer', async () => {
  expect(await titles()).toEqual(['First Engineer'])
  // Behind the linker's back: a change that is told nowhere shows that the answer came from memory.
  await ctx.db.execute(sql`update listings set doc = doc || '{"title": "Behind"}'`)
  expect(await titles()).toEqual(['First Engineer'])
  await seed(ctx, board, [{ title: 'Second Nurse', externalId: 'b' }])
  expect((await titles()).toSorted()).toEqual(['Behind', 'Second Nurse'])
})

it('a kept answer is told by its tag, encoding and id of request as a fresh one is', async () => {
  const first = await ask(app, PATH, { headers: { 'X-Request-Id': 'one' } })
  const again = await ask(app, PATH, { headers: { 'X-Request-Id': 'two' } })
  expect(again.body).toEqual(first.body)
  expect(first.headers.get('x-request-id')).toBe('one')
  expect(again.headers.get('x-request-id')).toBe('two')
  const plain = ({ headers }: typeof first) => [...headers].filter(([name]) => name !== 'x-request-id').toSorted()
  expect(plain(again)).toEqual(plain(first))
  const tag = first.headers.get('etag') ?? ''
  for (const path of [PATH, `${PATH}&limit=7`]) {
    for (const turn of ['first', 'kept']) {
      const answer = await ask(app, path, { headers: { 'If-None-Match': path === PATH ? tag : '*' } })
      expect([turn, answer.status, answer.body]).toEqual([turn, 304, ''])
      expect(answer.headers.get('content-type')).toBeNull()
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  }
  const packed = await app.request(`${PATH}&limit=9`, { headers: { 'Accept-Encoding': 'gzip' } })
  expect([packed.status, packed.headers.get('content-encoding')]).toEqual([200, 'gzip'])
  expect((await ask<ListingPage>(app, `${PATH}&limit=9`)).body.page.limit).toBe(9)
})

it('all who ask at once get one answer made once; what fails is not kept', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask<ListingPage>(app, `${PATH}&limit=3`)))
  expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1)
  for (const _turn of [1, 2]) expect((await ask(app, `${PATH}&limit=x`)).status).toBe(400)
})

it('a look begins after whoever waits for it has asked, and is shared', async () => {
  let looks = 0
  const release: (() => void)[] = []
  const look = nextLook(async () => {
    const mine = ++looks
    await new Promise<void>((resolve) => release.push(resolve))
    return mine
  })
  const [a, b] = [look(), look()]
  await new Promise(setImmediate)
  const [c, d] = [look(), look()]
  expect(looks).toBe(1)
  release[0]?.()
  expect(await Promise.all([a, b])).toEqual([1, 1])
  await new Promise(setImmediate)
  release[1]?.()
  expect(await Promise.all([c, d])).toEqual([2, 2])
})

it('a look is shared for a while after it began, until it is forgotten or fails', async () => {
  let looks = 0
  let fails = false
  const look = sharedFor(1_000, async () => {
    looks++
    if (fails) throw new Error('no database')
    return looks
  })
  expect([await look(), await look()]).toEqual([1, 1])
  look.forget()
  fails = true
  await expect(Promise.all([look(), look()])).rejects.toThrow('no database')
  fails = false
  expect(await look()).toBe(3)
  const brief = sharedFor(0, async () => ++looks)
  expect([await brief(), await brief()]).toEqual([4, 5])
})

it.each([
  ['/api/v1/listings?limit=1', 50],
  ['/api/v1/listings?limit=1&q=engineer', 50],
  ['/feed.rss?limit=1', 50],
  ['/feed.atom?limit=1', 50],
  ['/feed.json?limit=1', 50],
  ['/?limit=1', 5],
  ['/api/v1/listings?limit=1&posted_since=7d', 5],
])('%s: what has not changed has one tag, although time goes by', async (path, minutes) => {
  await seed(ctx, board, [
    { title: 'Third Engineer', externalId: 'c' },
    { title: 'Fourth Engineer', externalId: 'd' },
  ])
  await ctx.db.execute(sql`update listings set posted_at = '2026-11-21T12:00:00Z'`)
  let now = new Date('2026-11-22T12:00:00Z')
  const later = createApp({ ...ctx, now: () => now })
  const first = await later.request(path)
  expect(first.status).toBe(200)
  // Only a list that goes on has a cursor in it.
  expect(await first.text()).toMatch(/cursor=|"next":"/)
  const etag = first.headers.get('etag') ?? ''
  now = new Date(now.getTime() + minutes * 60_000)
  expect((await later.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
})

it('days are counted back to the last full ten minutes', async () => {
  let now = new Date('2026-11-29T12:09:00Z')
  const later = createApp({ ...ctx, now: () => now })
  const count = async () => {
    const answer = await later.request('/api/v1/listings?posted_since=7d&include=total')
    return ((await answer.json()) as ListingPage).total?.value
  }
  await ctx.db.execute(sql`update listings set posted_at = '2026-11-22T12:05:00Z'`)
  const all = await count()
  expect(all).toBeGreaterThan(0)
  now = new Date('2026-11-29T12:10:00Z')
  expect(await count()).toBe(0)
})
