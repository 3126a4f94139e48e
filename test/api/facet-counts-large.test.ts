import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { writeGeneratedListings } from './generated-listings.ts'
import { holdAgainstPlainSql } from './plain-search.ts'

const LISTINGS = 50_000

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
  await writeGeneratedListings(ctx, LISTINGS)
  await ctx.db.execute(sql`analyze listings`)
}, 120_000)
afterAll(() => ctx.close())

it('total and facets of 50,000 listings are what plain SQL over the documents gives', {
  timeout: 240_000,
}, async () => {
  expect(await holdAgainstPlainSql(ctx, createApp(ctx), 50)).toBeGreaterThan(10)
})
