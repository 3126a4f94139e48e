import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { warmPages } from '../../src/api/warm-pages.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { seedCorpus } from './corpus.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
  await seedCorpus(ctx)
})
afterAll(() => ctx.close())

/** The app, and what it was asked for: a path and its status. */
function recorded() {
  const app = createApp(ctx)
  const asked: string[] = []
  const request = async (path: string) => {
    const answer = await app.request(path)
    asked.push(`${path} ${answer.status}`)
    return answer
  }
  return { app: { request } as Api, asked }
}

it('asks for pages that there are, a listing among them', async () => {
  const { app, asked } = recorded()
  await warmPages(app, ctx)
  expect(asked.filter((each) => !each.endsWith(' 200'))).toEqual([])
  expect(asked.some((each) => /^\/listings\/\w+ 200$/.test(each))).toBe(true)
  expect(asked).toContain('/ 200')
})

it('leaves off when the process stops', async () => {
  const { app, asked } = recorded()
  await warmPages(app, { ...ctx, stopping: AbortSignal.abort() })
  expect(asked.filter((each) => !each.startsWith('/api/'))).toEqual([])
})

it('keeps nothing of an empty database', async () => {
  const empty = await testContext()
  const app = createApp(empty)
  await warmPages(app, empty)
  await seedCorpus(empty)
  const { data } = (await (await app.request('/suggest?q=py')).json()) as { data: unknown[] }
  expect(data.length).toBeGreaterThan(0)
  await empty.close()
})
