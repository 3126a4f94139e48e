import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWebhookSender } from '../../src/api/webhook-sender.ts'
import { PermanentError } from '../../src/errors.ts'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { watchLeaks } from '../../src/pipeline/watch-leaks.ts'
import { changeWebhook, removeWebhook } from '../../src/pipeline/webhook-acts.ts'
import { findBoards, updateBoard } from '../../src/store/boards.ts'
import { ALERT_EVENTS, listWebhooks, recordAlert } from '../../src/store/webhooks.ts'
import { type Body, openReceiver, type Receiver } from '../api/webhook-receiver.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, visitOne } from './crawling.ts'

let ctx: TestContext
let receiver: Receiver
let hour = 0
beforeAll(async () => {
  ctx = await testContext()
  receiver = await openReceiver(ctx)
})
afterEach(async () => {
  for (const { id } of await listWebhooks(ctx.db)) await removeWebhook(ctx, id, 'test')
})
afterAll(async () => {
  await receiver.close()
  await ctx.close()
})

const ALL = { events: [...ALERT_EVENTS] }
const jobs = Array.from({ length: 10 }, (_, id) => ({ id: id + 1, title: `Gardener ${id + 1}` }))

function nextVisit(board: string) {
  ctx.setNow(new Date(Date.UTC(2026, 10, 22, 12 + ++hour)).toISOString())
  return visitOne(ctx, board)
}

async function sent(webhook: { id: string }): Promise<Body[]> {
  await openWebhookSender(ctx)(webhook.id)
  return receiver.taken()
}

describe('board.broken', () => {
  it('comes once when a board breaks, and again only when it was well in between', async () => {
    const webhook = await receiver.webhook(ALL)
    const board = await greenhouseBoard(ctx, 'breaks', jobs)
    const page = greenhousePage('breaks', jobs)
    await nextVisit(board)
    expect(await sent(webhook)).toEqual([])
    ctx.answers.set(greenhouseUrl('breaks'), new PermanentError('http_status', 'It answered 404'))
    const run = await nextVisit(board)
    await nextVisit(board)
    const alerts = await sent(webhook)
    expect(alerts).toMatchObject([
      { type: 'board.broken', data: { board: { id: board, health: 'broken', lastRunId: run.id, slug: 'breaks' } } },
    ])
    expect(Object.keys(alerts[0] ?? {}).sort()).toEqual(['at', 'data', 'id', 'type', 'webhook'])
    ctx.answers.set(greenhouseUrl('breaks'), page)
    await nextVisit(board)
    ctx.answers.set(greenhouseUrl('breaks'), new PermanentError('http_status', 'It answered 404'))
    await nextVisit(board)
    expect(await sent(webhook)).toHaveLength(1)
  })

  it('does not come of a board that is kept from us, of a dry run, or where nobody asks', async () => {
    const webhook = await receiver.webhook(ALL)
    const leaks = await receiver.webhook({ events: ['board.leak'] })
    const board = await greenhouseBoard(ctx, 'blocks', jobs)
    ctx.answers.set(greenhouseUrl('blocks'), new PermanentError('robots', 'robots.txt says no'))
    expect(await nextVisit(board)).toMatchObject({ outcome: 'failed' })
    ctx.answers.set(greenhouseUrl('blocks'), new PermanentError('http_status', 'It answered 404'))
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [board]), { trigger: 'cli', dryRun: true })
    await crawlHere(ctx, runs, { concurrency: 1, report: () => {} })
    expect(await sent(webhook)).toEqual([])
    await nextVisit(board)
    expect(await sent(leaks)).toEqual([])
    expect(await sent(webhook)).toHaveLength(1)
  })
})

it('run.held comes with the visit that waits for a decision', async () => {
  const webhook = await receiver.webhook(ALL)
  const board = await greenhouseBoard(ctx, 'drops', jobs)
  for (const round of [1, 2, 3]) {
    ctx.answers.set(greenhouseUrl('drops'), greenhousePage('drops', [...jobs, { id: 100 + round, title: 'Cook' }]))
    await nextVisit(board)
  }
  ctx.answers.set(greenhouseUrl('drops'), greenhousePage('drops', jobs.slice(0, 2)))
  const run = await nextVisit(board)
  expect(run).toMatchObject({ outcome: 'held' })
  expect(await sent(webhook)).toMatchObject([
    {
      type: 'run.held',
      data: { run: { id: run.id, board, status: 'finished', outcome: 'held', reason: { code: 'drop_guard' } } },
    },
  ])
})

it('board.leak comes when the number of leaked postings rises', async () => {
  const webhook = await receiver.webhook(ALL)
  const board = await greenhouseBoard(ctx, 'leaks', jobs)
  for (let visit = 1; visit <= 8; visit++) {
    const shown = (visit === 1 ? jobs : jobs.slice(2)).map((job) => ({ ...job, title: `${job.title}, ${visit}` }))
    ctx.answers.set(greenhouseUrl('leaks'), greenhousePage('leaks', shown))
    expect(await nextVisit(board)).toMatchObject({ outcome: 'ok' })
    // As if the bookkeeping had lost two closings.
    await ctx.db.execute(sql`update postings set closed_at = null, closed_reason = null, missing_since = null
      where board_id = ${board} and external_id in ('1', '2')`)
  }
  const days = async (count: number) => {
    for (let day = 0; day < count; day++) {
      ctx.setNow(new Date(ctx.now().getTime() + 86_400_000).toISOString())
      await watchLeaks(ctx)
    }
  }
  await days(2)
  expect(await sent(webhook)).toMatchObject([{ type: 'board.leak', data: { board: { id: board }, postings: 2 } }])
  await updateBoard(ctx.db, board, { leaked: 1 })
  await days(2)
  expect(await sent(webhook)).toHaveLength(1)
})

describe('an alert', () => {
  const alert = () => ({ type: 'board.broken' as const, at: ctx.now(), payload: { board: {} } })
  const waiting = () => ctx.db.execute(sql`select webhook_id from webhook_deliveries where status = 'pending'`)

  it('is there if and only if the fact is', async () => {
    await receiver.webhook(ALL)
    const undone = ctx.db.transaction(async (tx) => {
      await recordAlert(tx, alert())
      throw new Error('the fact is undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await waiting()).toHaveLength(0)
    await ctx.db.transaction((tx) => recordAlert(tx, alert()))
    expect(await waiting()).toHaveLength(1)
  })

  it('is written for every enabled webhook that asks for it', async () => {
    const [a, b, off] = [await receiver.webhook(ALL), await receiver.webhook(ALL), await receiver.webhook(ALL)]
    await receiver.webhook({ events: ['run.held'] })
    await changeWebhook(ctx, off.id, { enabled: false }, 'test')
    await ctx.db.transaction((tx) => recordAlert(tx, alert()))
    expect((await waiting()).map((row) => row.webhook_id).toSorted()).toEqual([a.id, b.id].toSorted())
  })
})
