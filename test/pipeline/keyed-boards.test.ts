import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followKeys } from '../../src/pipeline/keyed-boards.ts'
import { findBoard, updateBoard } from '../../src/store/boards.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

function withKeys(credentials: Record<string, string>): TestContext {
  return { ...ctx, config: { ...ctx.config, fetch: { ...ctx.config.fetch, credentials } } }
}

const board = async () => findBoard(ctx.db, 'adzuna:nurses')

describe('boards of a source that asks for keys', () => {
  it('are disabled while a key is missing, and say which', async () => {
    await addBoard(ctx, { source: 'adzuna', slug: 'nurses' })
    await addBoard(ctx, { source: 'lever', slug: 'acme' })
    await followKeys(withKeys({ ADZUNA_APP_ID: 'abcd' }))
    expect(await board()).toMatchObject({ enabled: false, disabledReason: 'needs ADZUNA_APP_KEY in the environment' })
    expect(await findBoard(ctx.db, 'lever:acme')).toMatchObject({ enabled: true })
  })

  it('are enabled, and due, once all are there', async () => {
    await updateBoard(ctx.db, 'adzuna:nurses', { nextVisitAt: null })
    await followKeys(withKeys({ ADZUNA_APP_ID: 'abcd', ADZUNA_APP_KEY: 'efgh' }))
    expect(await board()).toMatchObject({ enabled: true, disabledReason: null, nextVisitAt: ctx.now().toISOString() })
  })

  it('stay disabled where an admin disabled them', async () => {
    await updateBoard(ctx.db, 'adzuna:nurses', { enabled: false, disabledReason: 'by the admin' })
    await followKeys(withKeys({ ADZUNA_APP_ID: 'abcd', ADZUNA_APP_KEY: 'efgh' }))
    expect(await board()).toMatchObject({ enabled: false, disabledReason: 'by the admin' })
  })
})
