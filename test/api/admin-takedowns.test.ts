import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seed } from './seed.ts'

interface Done {
  created: boolean
  takedown: { kind: string; value: string; actor: string; at: string }
  postings: number
}

const A = '/api/v1/admin'
let ctx: TestContext
let app: Api
let key: string
let cook: string
beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  key = (await createKey(ctx.db, { role: 'admin', name: 'a', now: ctx.now() })).key
  await addBoard(ctx, { source: 'lever', slug: 'kitchens' })
  const ads = [
    { title: 'Cook', company: 'Pan & Pot, Inc.' },
    { title: 'Baker', company: 'Pan & Pot' },
    { title: 'Smith', company: 'Anvil' },
  ]
  cook = (await seed(ctx, 'lever:kitchens', ads))[0] ?? ''
})
afterAll(() => ctx.close())

const post = <Body>(json: unknown) => ask<Body>(app, `${A}/takedowns`, { method: 'POST', key, json })
const lift = <Body>(path: string) => ask<Body>(app, `${A}/takedowns/${path}`, { method: 'DELETE', key })
const shown = async () =>
  (await ask<{ data: { title: string }[] }>(app, '/api/v1/listings?status=all')).body.data
    .map((each) => each.title)
    .toSorted()

describe('takedowns', () => {
  it.each<[string, () => string, number, string[]]>([
    ['posting', () => cook, 1, ['Baker', 'Smith']],
    ['company', () => 'PAN & POT', 2, ['Smith']],
    ['board', () => 'lever:kitchens', 3, []],
    ['source', () => 'lever', 3, []],
  ])('of a %s are made once, listed, and lifted', async (kind, value, postings, left) => {
    const made = await post<Done>({ [kind]: value() })
    expect([made.status, made.body.created, made.body.postings]).toEqual([201, true, postings])
    expect(made.body.takedown).toMatchObject({
      kind,
      at: ctx.now().toISOString(),
      actor: expect.stringMatching(/^key:/),
    })
    expect(await shown()).toEqual(left)
    const again = await post<Done>({ [kind]: value() })
    expect([again.status, again.body]).toEqual([200, { ...made.body, created: false }])
    const list = await ask<{ data: object[] }>(app, `${A}/takedowns`, { key })
    expect(list.body.data).toEqual([made.body.takedown])
    const gone = await lift<{ postings: number }>(`${kind}/${encodeURIComponent(value())}`)
    expect([gone.status, gone.body]).toEqual([200, { postings }])
    expect(await shown()).toEqual(['Baker', 'Cook', 'Smith'])
    expect((await lift<Problem>(`${kind}/${encodeURIComponent(value())}`)).status).toBe(404)
  })

  it('of what is not there, or of several things at once, are refused', async () => {
    expect((await post<Problem>({ board: 'lever:nobody' })).body.type).toBe('/problems/not-found')
    expect((await post<Problem>({ posting: 'nosuchposting' })).body.type).toBe('/problems/not-found')
    expect((await post<Problem>({ source: 'levre' })).body.errors).toMatchObject([{ pointer: '/source' }])
    expect((await post<Problem>({ company: '!!!' })).body.errors).toMatchObject([{ pointer: '/company' }])
    for (const json of [{}, { source: 'lever', company: 'Anvil' }, { kind: 'source', value: 'lever' }]) {
      expect((await post<Problem>(json)).body.type).toBe('/problems/invalid-body')
    }
    expect(await shown()).toEqual(['Baker', 'Cook', 'Smith'])
  })

  it('of a company that no ad names yet wait for it', async () => {
    expect((await post<Done>({ company: 'Latecomer Ltd' })).body).toMatchObject({ created: true, postings: 0 })
    await seed(ctx, 'ashby:latecomer', [{ title: 'Clerk', company: 'Latecomer' }])
    expect(await shown()).not.toContain('Clerk')
  })
})
