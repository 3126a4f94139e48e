import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readByIndices } from '../../src/store/read.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const SETTINGS = sql`select current_setting('enable_seqscan') as seqscan, current_setting('work_mem') as memory`

it('reads by indices with memory of its own, and leaves its connection as it was', async () => {
  const before = await ctx.db.execute(SETTINGS)
  const own = { seqscan: 'off', memory: '32MB' }
  expect(before).not.toContainEqual(own)
  expect(await readByIndices(ctx.db, SETTINGS)).toMatchObject([own])
  const after = await Promise.all(Array.from({ length: 20 }, () => ctx.db.execute(SETTINGS)))
  expect(after.map(([row]) => row)).toEqual(Array(20).fill(before[0]))
})

it('gives the connection back where the statement fails', async () => {
  for (let turn = 0; turn < 20; turn++)
    await expect(readByIndices(ctx.db, sql`select 1 / ${'0'}::int`)).rejects.toThrow('division by zero')
  expect(await readByIndices(ctx.db, sql`select 1 as one`)).toMatchObject([{ one: 1 }])
})
