import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWebhookSender } from '../../src/api/webhook-sender.ts'
import { decideListings } from '../../src/pipeline/decide-listing.ts'
import { mergeListings } from '../../src/pipeline/decide-listing-split.ts'
import { changeWebhook, removeWebhook, renewSecret } from '../../src/pipeline/webhook-acts.ts'
import { webhookHeaders } from '../../src/pipeline/webhook-signature.ts'
import { listAudit } from '../../src/store/audit.ts'
import { nextDelivery } from '../../src/store/webhook-deliveries.ts'
import { findWebhook, LISTING_EVENTS, listWebhooks } from '../../src/store/webhooks.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { status } from '../helpers/fault-server.ts'
import { seed } from './seed.ts'
import { openReceiver, type Receiver } from './webhook-receiver.ts'

let ctx: TestContext
let receiver: Receiver
let send: ReturnType<typeof openWebhookSender>
let board: string
let made = 0

beforeAll(async () => {
  ctx = await testContext()
  receiver = await openReceiver(ctx)
  send = openWebhookSender(ctx)
  board = await addBoard(ctx, { source: 'ashby', slug: 'acme' })
})
afterEach(async () => {
  receiver.answer(status(204))
  receiver.taken()
  for (const { id } of await listWebhooks(ctx.db)) await removeWebhook(ctx, id, 'test')
})
afterAll(async () => {
  await receiver.close()
  await ctx.close()
})

const ALL = [...LISTING_EVENTS]
const pass = (ms: number) => ctx.setNow(new Date(ctx.now().getTime() + ms).toISOString())

/** A listing that resembles no other one. */
async function listing(skill = 'Python'): Promise<string> {
  const externalId = `${++made}`
  const text = `You look after ward ${made} of our hospital.\n\nRequirements:\n- ${skill}`
  const [id = ''] = await seed(ctx, board, [{ externalId, title: `Head Nurse ${made}`, company: `Ward ${made}`, text }])
  return id
}

describe('events of listings', () => {
  it('come once each, in their order, signed, with the listing as the API shows it', async () => {
    await listing()
    const webhook = await receiver.webhook({ events: ALL })
    const id = await listing()
    await decideListings(ctx, [id], { decision: 'close', actor: 'test' })
    await decideListings(ctx, [id], { decision: 'reopen', actor: 'test' })
    expect(await send(webhook.id)).toEqual({ kind: 'done' })
    const hits = receiver.server.hits.slice()
    const bodies = receiver.taken()
    expect(bodies.map(({ type, data }) => [type, data.change?.type, data.listing?.id])).toEqual([
      ['listing.opened', 'opened', id],
      ['listing.closed', 'closed', id],
      ['listing.opened', 'reopened', id],
    ])
    expect(bodies[0]).toMatchObject({
      webhook: webhook.id,
      data: { listing: { status: 'open', title: `Head Nurse ${made}` } },
    })
    for (const [index, hit] of hits.entries()) {
      const event = { id: bodies[index]?.id ?? '', at: ctx.now(), body: hit.body }
      expect(hit.headers).toMatchObject(webhookHeaders(event, [webhook.secret]))
    }
    expect(new Set(bodies.map((body) => body.id)).size).toBe(3)
    await send(webhook.id)
    expect(receiver.taken()).toEqual([])
  })

  it('are those that were asked for, of listings that the filter finds', async () => {
    const webhook = await receiver.webhook({ events: ['listing.opened'], filter: 'skill=rust' })
    const [, rust] = [await listing('Python'), await listing('Rust')]
    await decideListings(ctx, [rust], { decision: 'close', actor: 'test' })
    await send(webhook.id)
    expect(receiver.taken().map(({ type, data }) => [type, data.listing?.id])).toEqual([['listing.opened', rust]])
  })

  it('tell of those that are no more by their id alone, whatever the filter', async () => {
    const [stays, joins, hidden] = [await listing(), await listing(), await listing()]
    const webhook = await receiver.webhook({ events: ALL, filter: 'skill=rust' })
    const [holder] = (await mergeListings(ctx, [stays, joins], { actor: 'test' })) ?? []
    const gone = holder === stays ? joins : stays
    await decideListings(ctx, [hidden], { decision: 'hide', actor: 'test' })
    await send(webhook.id)
    const told = receiver.taken().map(({ type, data }) => ({ type, ...data }))
    expect(told).toMatchObject([
      { type: 'listing.closed', listing: null, change: { type: 'merged', id: gone, into: holder } },
      { type: 'listing.closed', listing: null, change: { type: 'withdrawn', id: hidden, into: null } },
    ])
  })

  it('are none that is past: not for a new webhook, nor for one that asks for listings later', async () => {
    await listing()
    const webhook = await receiver.webhook({ events: ['board.broken'] })
    await listing()
    await changeWebhook(ctx, webhook.id, { events: ['board.broken', 'listing.opened'] }, 'test')
    const id = await listing()
    await send(webhook.id)
    expect(receiver.taken().map(({ data }) => data.listing?.id)).toEqual([id])
  })

  it('miss none and double none over many batches', { timeout: 60_000 }, async () => {
    const webhook = await receiver.webhook()
    const ads = Array.from({ length: 450 }, (_, n) => ({
      externalId: `many-${n}`,
      title: `Tram Driver ${n}`,
      company: `Line ${n}`,
      text: `You drive line ${n} of the tram, and nobody else does it.`,
    }))
    const ids = await seed(ctx, board, ads)
    while ((await send(webhook.id)).kind === 'again');
    const told = receiver.taken().map(({ data }) => data.listing?.id)
    expect(told.toSorted()).toEqual(ids.toSorted())
    const [{ n } = { n: 0 }] = await ctx.db.execute<{ n: number }>(
      sql`select count(*)::int as n from webhook_deliveries where webhook_id = ${webhook.id}`,
    )
    expect(n, 'history has a bound').toBe(200)
  })

  it('go on with the oldest that is kept where the feed was cut', async () => {
    const webhook = await receiver.webhook()
    const [lost, kept] = [await listing(), await listing()]
    await ctx.db.execute(sql`delete from changes where seq <= (select seq from changes where listing_id = ${lost})`)
    await send(webhook.id)
    expect(receiver.taken().map(({ data }) => data.listing?.id)).toEqual([kept])
  })
})

describe('a receiver that does not take an event', () => {
  it('gets it again under the same id after a growing wait, and what follows it only then', async () => {
    const webhook = await receiver.webhook()
    const [first, second] = [await listing(), await listing()]
    receiver.answer(status(500))
    const result = await send(webhook.id)
    const wait = result.kind === 'again' ? result.delayMs : 0
    expect(wait).toBeGreaterThanOrEqual(3_750)
    expect(wait).toBeLessThanOrEqual(6_250)
    const [early] = receiver.taken()
    expect(early?.data.listing?.id).toBe(first)
    await send(webhook.id)
    expect(receiver.taken(), 'too early').toEqual([])
    expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({
      failures: 1,
      lastOutcome: 'It answered 500',
      failed: 1,
    })
    pass(wait)
    receiver.answer(status(204))
    await send(webhook.id)
    const late = receiver.taken()
    expect(late[0]).toEqual(early)
    expect(late.map(({ data }) => data.listing?.id)).toEqual([first, second])
    expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({ failures: 0, succeeded: 2, failed: 1 })
  })

  it('is left alone for as long as its Retry-After says', async () => {
    const webhook = await receiver.webhook()
    await listing()
    receiver.answer(status(503, { 'retry-after': '3000' }))
    expect(await send(webhook.id)).toEqual({ kind: 'done' })
    pass(2_999_000)
    await send(webhook.id)
    expect(receiver.taken()).toHaveLength(1)
    pass(1_000)
    await send(webhook.id)
    expect(receiver.taken()).toHaveLength(1)
  })

  it('is disabled after ten attempts, told in the audit trail; enabled again it misses nothing', async () => {
    const webhook = await receiver.webhook()
    const missed = await listing()
    receiver.answer(status(302, { location: 'https://elsewhere.example/' }))
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({ enabled: true, failures: attempt })
      await send(webhook.id)
      pass(16 * 3_600_000)
    }
    const reason = '10 attempts failed; the last: It answered 302'
    expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({ enabled: false, disabledReason: reason })
    expect(receiver.taken()).toHaveLength(10)
    const [entry] = await listAudit(ctx.db, { action: 'webhook.disable', subject: webhook.id, limit: 9 })
    expect(entry).toMatchObject({ actor: 'system', after: { enabled: false, disabledReason: reason } })
    const meanwhile = await listing()
    receiver.answer(status(200))
    await send(webhook.id)
    expect(receiver.taken(), 'it is disabled').toEqual([])
    await changeWebhook(ctx, webhook.id, { enabled: true }, 'test')
    await send(webhook.id)
    expect(receiver.taken().map(({ data }) => data.listing?.id)).toEqual([missed, meanwhile])
    expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({ disabledReason: null, failures: 0 })
  })

  it('is disabled at once by a 410', async () => {
    const webhook = await receiver.webhook()
    await listing()
    receiver.answer(status(410))
    await send(webhook.id)
    expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({
      enabled: false,
      disabledReason: expect.stringContaining('410'),
    })
    expect(receiver.taken()).toHaveLength(1)
  })

  it('is never reached at a private address', async () => {
    const port = receiver.server.host.split(':')[1]
    const webhook = await receiver.webhook({ url: `http://localhost:${port}/hook` })
    await listing()
    await send(webhook.id)
    expect(receiver.taken()).toEqual([])
    const { lastOutcome } = (await findWebhook(ctx.db, webhook.id)) ?? {}
    expect(lastOutcome).toMatch(/not a public address/)
    expect(lastOutcome).not.toContain('/hook')
  })
})

describe('a sender that is told to stop', () => {
  it('breaks off what it posts, and leaves the webhook to the next one at once', async () => {
    const webhook = await receiver.webhook()
    const id = await listing()
    const stopping = new AbortController()
    receiver.answer(() => stopping.abort(new Error('the process stops')))
    expect(await openWebhookSender({ ...ctx, stopping: stopping.signal })(webhook.id)).toEqual({
      kind: 'again',
      delayMs: 0,
    })
    expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({ failures: 0, leaseUntil: null })
    receiver.answer(status(204))
    await send(webhook.id)
    const [broken, whole] = receiver.taken()
    expect(whole?.data.listing?.id).toBe(id)
    expect(whole).toEqual(broken)
  })
})

describe('two senders of one webhook', () => {
  it('never work at once', async () => {
    const webhook = await receiver.webhook()
    const ids = [await listing(), await listing(), await listing()]
    await Promise.all(Array.from({ length: 5 }, () => send(webhook.id)))
    expect(receiver.taken().map(({ data }) => data.listing?.id)).toEqual(ids)
  })

  it('stop where the webhook is taken away under their hands', async () => {
    const webhook = await receiver.webhook()
    await listing()
    await listing()
    receiver.answer((_request, response) => {
      void removeWebhook(ctx, webhook.id, 'test').then(() => response.writeHead(500).end())
    })
    expect(await send(webhook.id)).toEqual({ kind: 'done' })
    expect(receiver.taken()).toHaveLength(1)
    expect(await nextDelivery(ctx.db, webhook.id)).toBe(null)
  })
})

it('a new secret signs beside the old one for a day, then alone', async () => {
  const { id, secret: old } = await receiver.webhook()
  const { secret = '' } = (await renewSecret(ctx, id, 'test')) ?? {}
  const signatures = async () => {
    await listing()
    await send(id)
    const [hit] = receiver.server.hits
    const [body] = receiver.taken()
    const event = { id: body?.id ?? '', at: ctx.now(), body: hit?.body ?? '' }
    return {
      theirs: hit?.headers['webhook-signature'],
      of: (all: string[]) => webhookHeaders(event, all)['webhook-signature'],
    }
  }
  const both = await signatures()
  expect(both.theirs).toBe(both.of([secret, old]))
  pass(24 * 3_600_000)
  const alone = await signatures()
  expect(alone.theirs).toBe(alone.of([secret]))
})
