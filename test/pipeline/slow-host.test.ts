import { afterAll, beforeAll, expect, it } from 'vitest'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { visitOne } from './crawling.ts'

const PAGE_MS = 20 * 60_000
const LIST = 'https://api.lever.co/v0/postings'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

function rows(from: number, to: number): string {
  const ids = Array.from({ length: to - from }, (_, n) => `a${from + n}`)
  return JSON.stringify(ids.map((id) => ({ id, text: `Job ${id}`, hostedUrl: `https://jobs.lever.co/mill/${id}` })))
}

/** Each page comes twenty minutes after the one before; `waited` of that was asked for by the host. */
async function visitSlowly(slug: string, waited: number) {
  for (const [skip, page] of [rows(0, 100), rows(100, 200), rows(200, 243)].entries()) {
    ctx.answers.set(`${LIST}/${slug}?mode=json&skip=${skip * 100}&`, page)
  }
  const { fetcher } = ctx
  let time = ctx.now().getTime()
  let waitedMs = 0
  const slow: typeof fetcher.openVisit = async (visit, onRequest) => {
    const open = await fetcher.openVisit(visit, onRequest)
    return {
      ...open,
      get waitedMs() {
        return waitedMs
      },
      fetchPage: async (...asked) => {
        time += PAGE_MS
        waitedMs += waited
        ctx.setNow(new Date(time).toISOString())
        return open.fetchPage(...asked)
      },
    }
  }
  const board = await addBoard(ctx, { source: 'lever', slug })
  return visitOne({ ...ctx, fetcher: { ...fetcher, openVisit: slow }, now: ctx.now }, board)
}

it('is not timed out for the waits that it asked for itself', async () => {
  expect(await visitSlowly('patient', PAGE_MS - 60_000)).toMatchObject({ complete: true, truncated: null, seen: 243 })
})

it('has no more time for its own slowness than any other', async () => {
  const run = await visitSlowly('slow', 0)
  expect(run).toMatchObject({ complete: false, truncated: { code: 'time_limit' }, seen: 200, closed: 0 })
})
