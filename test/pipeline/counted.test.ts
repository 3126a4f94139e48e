import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Fetcher } from '../../src/fetch/fetcher.ts'
import { counted } from '../../src/pipeline/count-requests.ts'
import { get } from '../../src/sources/define-source.ts'
import { requestsToday } from '../../src/store/fetch-counts.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

it('counts the requests of work outside of any run, whether it ends well or not', async () => {
  const fact = { host: 'jobs.example', lane: 'jobs.example', status: 200, bytes: 7, ms: 3, notModified: false }
  const fetchPage: Fetcher['fetchPage'] = async (_request, _rule, _conditional, _signal, onRequest) => {
    onRequest?.(fact)
    throw new Error('no page')
  }
  const asking = { ...ctx, fetcher: { ...ctx.fetcher, fetchPage } }
  const ask = (own: typeof asking) =>
    own.fetcher.fetchPage(get('https://jobs.example/', 'any'), {} as never, null, own.stopping)
  await expect(counted(asking, ask)).rejects.toThrow('no page')
  await counted(asking, (own) => ask(own).catch(() => {}))
  expect(await requestsToday(ctx.db, ['jobs.example'], ctx.now().toISOString().slice(0, 10))).toBe(2)
})
