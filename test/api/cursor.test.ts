import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seed } from './seed.ts'

let ctx: TestContext
let app: Api
let board: string
const START = 57

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  board = await addBoard(ctx, { source: 'greenhouse', slug: 'walk' })
})
afterAll(() => ctx.close())

beforeEach(async () => {
  await ctx.db.execute(sql`truncate postings, listings, links, link_marks, changes restart identity`)
  // Every third shares its time with the one before: the id decides among them.
  const ads = Array.from({ length: START }, (_, n) => ({
    externalId: `start-${n}`,
    title: `Worker number ${n}`,
    postedAt: new Date(Date.UTC(2026, 8, 1 + Math.floor(n / 3))).toISOString(),
    salary:
      n % 2 === 0 ? { min: 1000 * (n % 7) + 30_000, max: null, currency: 'EUR', period: 'year', text: null } : null,
  }))
  await seed(ctx, board, ads)
})

const get = (query: string) => ask<ListingPage>(app, `/api/v1/listings?${query}`)
const ids = (page: ListingPage) => page.data.map((listing) => listing.id)

async function walk(
  query: string,
  between: (page: number) => Promise<void>,
): Promise<{ seen: string[]; last: ListingPage }> {
  const seen: string[] = []
  let { body } = await get(query)
  for (let page = 0; ; page++) {
    seen.push(...ids(body))
    if (body.page.next === null) return { seen, last: body }
    await between(page)
    body = (await get(`${query}&cursor=${body.page.next}`)).body
  }
}

describe('a walk', () => {
  it.each(['sort=newest&limit=5', 'sort=salary&limit=7', 'sort=relevance&q=worker&limit=9'])(
    '%s repeats nothing and omits nothing',
    async (query) => {
      const before = ids((await get('limit=100')).body)
      const { seen } = await walk(query, async () => {})
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.toSorted()).toEqual(before.toSorted())
    },
  )

  it.each(['sort=newest&limit=5', 'sort=salary&limit=5'])(
    '%s stays true while rows come, change and go',
    async (query) => {
      const before = ids((await get('limit=100')).body)
      const gone = new Set<string>()
      const { seen } = await walk(query, async (page) => {
        const salary = { min: 30_000 + 500 * page, max: null, currency: 'EUR', period: 'year', text: null }
        await seed(ctx, board, [
          { externalId: `new-${page}`, title: `Newcomer ${page}`, salary, postedAt: '2026-11-01T00:00:00Z' },
          { externalId: `old-${page}`, title: `Latecomer ${page}`, salary, postedAt: '2026-09-05T12:00:00Z' },
        ])
        const victim = before[(page * 11) % before.length] ?? ''
        gone.add(victim)
        await ctx.db.execute(sql`update listings set status = 'closed' where id = ${victim}`)
        await ctx.db.execute(sql`update listings set updated_at = now() where id = ${before[page] ?? ''}`)
      })
      expect(new Set(seen).size).toBe(seen.length)
      expect(before.filter((id) => !gone.has(id) && !seen.includes(id))).toEqual([])
    },
  )

  it('goes back the way it came', async () => {
    const pages: string[][] = []
    const { last } = await walk('limit=10', async () => {})
    let page = last
    pages.push(ids(page))
    while (page.page.prev !== null) {
      page = (await get(`limit=10&cursor=${page.page.prev}`)).body
      pages.unshift(ids(page))
    }
    expect(pages.flat()).toEqual(ids((await get('limit=100')).body))
    expect(pages.slice(0, -1).every((each) => each.length === 10)).toBe(true)
  })

  it('is told in Link headers too', async () => {
    const first = await get('limit=10&q=worker')
    expect(first.headers.get('link')?.split(', ')[0]).toBe(
      `</api/v1/listings?limit=10&q=worker&cursor=${first.body.page.next}>; rel="next"`,
    )
    const second = await get(`limit=10&q=worker&cursor=${first.body.page.next}`)
    expect(second.headers.get('link')).toMatch(/rel="next", .*rel="prev"/)
  })
})

describe('a cursor', () => {
  const refused = async (query: string) => {
    const { status, body } = await ask<Problem>(app, `/api/v1/listings?${query}`)
    return { status, type: body.type }
  }
  const invalid = { status: 400, type: '/problems/invalid-cursor' }

  it('is refused where any one of its characters is another', async () => {
    const { next } = (await get('limit=2')).body.page
    const cursor = next ?? ''
    for (let at = 0; at < cursor.length; at += 7) {
      const other = cursor[at] === 'A' ? 'B' : 'A'
      expect(await refused(`limit=2&cursor=${cursor.slice(0, at)}${other}${cursor.slice(at + 1)}`)).toEqual(invalid)
    }
    expect(await refused(`cursor=${cursor}A`)).toEqual(invalid)
    expect(await refused(`cursor=${cursor.slice(0, -4)}`)).toEqual(invalid)
  })

  it('is refused by another query, but for limit and include', async () => {
    const { next } = (await get('limit=2')).body.page
    expect(await refused(`sort=salary&cursor=${next}`)).toEqual(invalid)
    expect(await refused(`status=all&cursor=${next}`)).toEqual(invalid)
    expect((await get(`limit=9&include=total&cursor=${next}`)).status).toBe(200)
    expect(await ask<Problem>(app, `/api/v1/companies?cursor=${next}`)).toMatchObject({ status: 400 })
  })

  it('holds in every process: the secret is the installation’s', async () => {
    const { next } = (await get('limit=2')).body.page
    const other = createApp(ctx)
    expect((await ask(other, `/api/v1/listings?limit=2&cursor=${next}`)).status).toBe(200)
  })

  it('is refused where it is of another version, though signed with our secret', async () => {
    const { createHmac } = await import('node:crypto')
    const [row] = await ctx.db.execute<{ value: string }>(sql`select value from settings where name = 'cursor-secret'`)
    const { next } = (await get('limit=2')).body.page
    const body = JSON.parse(
      Buffer.from(next ?? '', 'base64url')
        .subarray(16)
        .toString(),
    ) as unknown[]
    const stale = Buffer.from(JSON.stringify([0, ...body.slice(1)]))
    const signature = createHmac('sha256', Buffer.from(row?.value ?? '', 'base64url'))
      .update(stale)
      .digest()
      .subarray(0, 16)
    const cursor = Buffer.concat([signature, stale]).toString('base64url')
    expect(await refused(`limit=2&cursor=${cursor}`)).toEqual(invalid)
  })
})
