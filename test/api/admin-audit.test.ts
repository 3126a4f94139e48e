import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { recordAudit } from '../../src/store/audit.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seed } from './seed.ts'

interface Entry {
  id: number
  action: string
  subject: string
  actor: string
  before: unknown
  after: unknown
}
interface Page {
  data: Entry[]
  page: { limit: number; next: string | null; prev: null }
}

const A = '/api/v1/admin'
let ctx: TestContext
let app: Api
let key: string
beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  key = (await createKey(ctx.db, { role: 'admin', name: 'a', now: ctx.now() })).key
})
afterAll(() => ctx.close())

const get = <Body>(path: string) => ask<Body>(app, `${A}${path}`, { key })

describe('the audit trail', () => {
  it('tells who did what, newest first, page by page, while more is done', async () => {
    for (let n = 1; n <= 5; n++) {
      const who = n % 2 === 0 ? { actor: 'cli', action: 'board.update' } : { actor: 'key:a', action: 'crawl' }
      const entry = { at: ctx.now().toISOString(), subject: `s${n}`, before: { n }, after: null }
      await recordAudit(ctx.db, { ...entry, ...who })
    }
    const first = await get<Page>('/audit?limit=2')
    expect(first.body.data.map((each) => [each.subject, each.before, each.after])).toEqual([
      ['s5', { n: 5 }, null],
      ['s4', { n: 4 }, null],
    ])
    const made = await ask<{ id: string; key: string }>(app, `${A}/keys`, {
      method: 'POST',
      key,
      json: { role: 'viewer' },
    })
    const second = await get<Page>(`/audit?limit=2&cursor=${first.body.page.next}`)
    expect(second.body.data.map((each) => each.subject)).toEqual(['s3', 's2'])
    expect(second.headers.get('link')).toMatch(/rel="next"/)
    const third = await get<Page>(`/audit?limit=2&cursor=${second.body.page.next}`)
    expect([third.body.data.map((each) => each.subject), third.body.page.next]).toEqual([['s1'], null])
    const [newest] = (await get<Page>('/audit?limit=1')).body.data
    expect(newest).toMatchObject({ action: 'key.create', subject: made.body.id, actor: expect.stringMatching(/^key:/) })
    expect(JSON.stringify(newest)).not.toContain(made.body.key)
  })

  it('is asked by action, subject and actor, and a cursor goes with its question', async () => {
    expect((await get<Page>('/audit?actor=cli')).body.data.map((each) => each.subject)).toEqual(['s4', 's2'])
    expect((await get<Page>('/audit?action=crawl&subject=s3')).body.data.map((each) => each.subject)).toEqual(['s3'])
    const { body } = await get<Page>('/audit?actor=cli&limit=1')
    expect((await get<Problem>(`/audit?limit=1&cursor=${body.page.next}`)).body.type).toBe('/problems/invalid-cursor')
    expect((await get<Problem>('/audit?who=me')).body.type).toBe('/problems/unknown-parameter')
  })
})

describe('acts on one board at one moment', () => {
  it('each tell what the one before left, and a board is removed once', async () => {
    await addBoard(ctx, { source: 'lever', slug: 'busy', name: 'n' })
    const path = `${A}/boards/lever%3Abusy`
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    await Promise.all(names.map((name) => ask(app, path, { method: 'PATCH', key, json: { name } })))
    const trail = async (action: string) =>
      (await get<Page>(`/audit?subject=lever:busy&action=${action}`)).body.data.toReversed()
    const nameOf = (board: unknown) => (board as { name: string }).name
    const updates = await trail('board.update')
    expect(updates.map(({ after }) => nameOf(after)).toSorted()).toEqual(names)
    expect(updates.slice(1).map(({ before }) => nameOf(before))).toEqual(
      updates.slice(0, -1).map(({ after }) => nameOf(after)),
    )
    await Promise.all(names.map(() => ask(app, path, { method: 'DELETE', key })))
    expect(await trail('board.delete')).toMatchObject([
      { before: { name: nameOf(updates.at(-1)?.after) }, after: null },
    ])
  })
})

describe('the stats for admins', () => {
  it('count what there is, what visits came to and what waits', async () => {
    await addBoard(ctx, { source: 'lever', slug: 'acme' })
    await seed(ctx, 'lever:acme', [{ title: 'Cook' }, { title: 'Baker' }])
    const { status, body } = await get<Record<string, unknown>>('/stats')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      listings: { open: 2, closed: 0 },
      postings: { open: 2, closed: 0 },
      boards: { total: 1, enabled: 1, byHealth: { new: 1 }, leaked: 0 },
      runs: {},
      queues: { fetch: expect.objectContaining({ waiting: 0 }), ingest: expect.objectContaining({ failed: 0 }) },
      asOf: ctx.now().toISOString(),
    })
  })
})
