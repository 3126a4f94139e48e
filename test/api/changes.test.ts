import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seed } from './seed.ts'

interface Changes {
  data: { cursor: string; type: string; id: string; into: string | null; listing: { id: string } | null }[]
  next: string
  more: boolean
}

let ctx: TestContext
let app: Api
let board: string

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
})
afterAll(() => ctx.close())

const since = async (query: string) => (await ask<Changes>(app, `/api/v1/changes?${query}`)).body

it('a reader that polls on from `next` misses none, and begins with none', async () => {
  const nothing = await since('')
  expect(nothing).toMatchObject({ data: [], more: false })
  const keys = await seed(
    ctx,
    board,
    [1, 2, 3].map((n) => ({ externalId: `${n}`, title: `Opening ${n}` })),
  )
  const first = await since(`since=${nothing.next}&limit=2`)
  expect(first).toMatchObject({ more: true, data: [{ type: 'opened' }, { type: 'opened' }] })
  const rest = await since(`since=${first.next}&limit=2`)
  expect(rest.more).toBe(false)
  expect([...first.data, ...rest.data].map((change) => change.id).sort()).toEqual(keys.toSorted())
  expect(rest.data[0]?.listing?.id).toBe(rest.data[0]?.id)
  expect((await since(`since=${rest.next}`)).next).toBe(rest.next)
  expect((await since(`since=${first.data[0]?.cursor}`)).data).toHaveLength(2)
})

it('begins at a time', async () => {
  ctx.setNow('2026-11-23T00:00:00.000Z')
  const [late] = await seed(ctx, board, [{ externalId: 'late', title: 'A late opening' }])
  expect((await since('since=2026-11-22T18:00:00Z')).data.map((change) => change.id)).toEqual([late])
  expect((await since('since=2026-11-22')).data).toHaveLength(4)
  expect((await since('since=2030-01-01')).data).toEqual([])
  const atEnd = await since('since=2030-01-01')
  const [later] = await seed(ctx, board, [{ externalId: 'later', title: 'A later opening' }])
  expect((await since(`since=${atEnd.next}`)).data.map((change) => change.id)).toEqual([later])
})

it.each([
  ['since=yesterday', 'invalid-cursor'],
  ['since=2026-13-45', 'invalid-parameter'],
  ['limit=1001', 'invalid-parameter'],
  ['from=1', 'unknown-parameter'],
])('%s is %s', async (query, type) => {
  expect(await ask<Problem>(app, `/api/v1/changes?${query}`)).toMatchObject({
    status: 400,
    body: { type: `/problems/${type}` },
  })
})

it('says 410 where what follows was dropped', async () => {
  const { data } = await since('')
  const [oldest, second] = data
  await ctx.db.execute(sql`delete from changes where seq < 3`)
  for (const query of [`since=${oldest?.cursor}`, 'since=2020-01-01']) {
    expect(await ask<Problem>(app, `/api/v1/changes?${query}`)).toMatchObject({
      status: 410,
      body: { type: '/problems/cursor-expired' },
    })
  }
  expect((await since(`since=${second?.cursor}`)).data).toHaveLength(data.length - 2)
  expect((await since('')).data).toHaveLength(data.length - 2)
})
