import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/posting/fingerprint.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { loadRawPosting, saveRawPostings } from '../../src/store/raw-postings.ts'
import { rawPostings } from '../../src/store/schema.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

describe('raw postings', () => {
  it.each([
    ['short', 'You keep the park green.'],
    ['long', 'You keep the park green, in a team of four. '.repeat(200)],
    ['with quotes, lines, back strokes and emoji', 'a "b" \\ \n\t ä 🌍 \u2028'],
    ['with what Postgres takes in no text', 'a\u0000b \ud800 c'],
  ])('come back as they were: %s', async (name, body) => {
    const raw = {
      ...emptyRawPosting(name),
      title: 'Gardener',
      description: { format: 'text' as const, body },
      eligibility: [],
      tags: ['park'],
    }
    const rawHash = fingerprint(raw)
    await saveRawPostings(ctx.db, 'files:raw', [{ raw, rawHash }], ctx.now().toISOString())
    await saveRawPostings(ctx.db, 'files:raw', [{ raw, rawHash }], ctx.now().toISOString())
    expect(await loadRawPosting(ctx.db, 'files:raw', rawHash)).toEqual(raw)
  })

  it('are stored once where one visit brings the same twice', async () => {
    const raws = ['b', 'a', 'b'].map((id) => ({ ...emptyRawPosting(id), title: 'Cook' }))
    const twice = raws.map((raw) => ({ raw, rawHash: fingerprint(raw) }))
    await saveRawPostings(ctx.db, 'files:twice', twice, ctx.now().toISOString())
    for (const { raw, rawHash } of twice) expect(await loadRawPosting(ctx.db, 'files:twice', rawHash)).toEqual(raw)
    expect(await ctx.db.$count(rawPostings, eq(rawPostings.boardId, 'files:twice'))).toBe(2)
  })
})
