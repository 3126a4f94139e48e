import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { openWebhookSender } from '../../src/api/webhook-sender.ts'
import { createKey, ROLES, type Role } from '../../src/store/api-keys.ts'
import { countWebhooks, insertWebhook } from '../../src/store/webhooks.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { hang, reset, status } from '../helpers/fault-server.ts'
import { ask, type Problem } from './client.ts'
import { seed } from './seed.ts'
import { openReceiver, type Receiver } from './webhook-receiver.ts'

interface Webhook {
  id: string
  name: string | null
  url: string
  events: string[]
  filter: string | null
  enabled: boolean
  disabledReason: string | null
  lastOutcome: string | null
  secret?: string
}
interface Entry {
  actor: string
  action: string
  subject: string
  before: unknown
  after: unknown
}

const PATH = '/api/v1/admin/webhooks'
const INPUT = { name: 'Go', url: 'https://hooks.example/T0/token', events: ['listing.opened'], filter: 'skill=go' }

let ctx: TestContext
let app: Api
let receiver: Receiver
const keys = {} as Record<Role, string>
beforeAll(async () => {
  ctx = await testContext()
  receiver = await openReceiver(ctx)
  for (const role of ROLES) keys[role] = (await createKey(ctx.db, { role, name: role, now: ctx.now() })).key
  app = createApp(ctx)
})
afterAll(async () => {
  await receiver.close()
  await ctx.close()
})

async function added(input: Partial<typeof INPUT> = {}): Promise<Webhook> {
  const json = { ...INPUT, ...input }
  const { status, body } = await ask<Webhook>(app, PATH, { method: 'POST', key: keys.admin, json })
  expect(status).toBe(201)
  return body
}

describe('webhooks', () => {
  it('show their secret once', async () => {
    const made = await added()
    expect(made).toMatchObject({ ...INPUT, enabled: true, disabledReason: null, lastOutcome: null })
    expect(made.secret).toMatch(/^whsec_/)
    const shown = [
      await ask(app, PATH, { key: keys.viewer }),
      await ask(app, `${PATH}/${made.id}`, { key: keys.viewer }),
      await ask(app, `${PATH}/${made.id}`, { method: 'PATCH', key: keys.admin, json: { name: null } }),
      await ask(app, '/api/v1/admin/audit', { key: keys.admin }),
    ]
    for (const { status, body } of shown) {
      expect(status).toBe(200)
      expect(JSON.stringify(body)).toContain(made.id)
      expect(JSON.stringify(body)).not.toContain('whsec_')
    }
    const renewed = await ask<Webhook>(app, `${PATH}/${made.id}/secret`, { method: 'POST', key: keys.admin })
    expect(renewed.body.secret).toMatch(/^whsec_/)
    expect(renewed.body.secret).not.toBe(made.secret)
  })

  it('are read by viewers and written by admins alone', async () => {
    const { id } = await added()
    const reads = [PATH, `${PATH}/${id}`, `${PATH}/${id}/deliveries`]
    for (const path of reads) {
      expect((await ask(app, path)).status).toBe(401)
      for (const role of ROLES) expect([path, (await ask(app, path, { key: keys[role] })).status]).toEqual([path, 200])
    }
    const writes: [string, string, unknown?][] = [
      ['POST', PATH, INPUT],
      ['PATCH', `${PATH}/${id}`, { enabled: false }],
      ['POST', `${PATH}/${id}/secret`],
      ['POST', `${PATH}/${id}/test`],
      ['DELETE', `${PATH}/${id}`],
    ]
    for (const [method, path, json] of writes) {
      const init = { method, ...(json !== undefined && { json }) }
      expect((await ask(app, path, init)).status).toBe(401)
      for (const key of [keys.viewer, keys.operator]) {
        expect([method, path, (await ask(app, path, { ...init, key })).status]).toEqual([method, path, 403])
      }
    }
    expect((await ask<Webhook>(app, `${PATH}/${id}`, { key: keys.viewer })).body.enabled).toBe(true)
  })

  it.each([
    [{ url: 'ftp://hooks.example/' }, '/url'],
    [{ url: 'not a url' }, '/url'],
    [{ url: 'https://user:pass@hooks.example/' }, '/url'],
    [{ url: 'https://hooks.example/#part' }, '/url'],
    [{ url: 'http://127.0.0.1/' }, '/url'],
    [{ url: 'http://[::1]:3000/' }, '/url'],
    [{ url: 'http://0x7f.1/' }, '/url'],
    [{ events: [] }, '/events'],
    [{ events: ['listing.everything'] }, '/events/0'],
    [{ filter: 'skill=nosuchskill' }, '/filter'],
    [{ filter: 'sort=newest' }, '/filter'],
    [{ filter: '' }, '/filter'],
    [{ events: ['run.held'] }, '/filter'],
    [{ name: '' }, '/name'],
    [{ nonsense: 1 }, '/nonsense'],
  ])('are refused with %o', async (wrong, pointer) => {
    const json = { ...INPUT, ...wrong }
    const { status, body } = await ask<Problem>(app, PATH, { method: 'POST', key: keys.admin, json })
    expect([status, body.type]).toEqual([422, '/problems/invalid-body'])
    expect(body.errors?.map((fault) => fault.pointer)).toContain(pointer)
  })

  it('are changed in part, and never into what could not be added', async () => {
    const { id } = await added()
    const patch = (json: unknown) =>
      ask<Webhook & Problem>(app, `${PATH}/${id}`, { method: 'PATCH', key: keys.admin, json })
    expect((await patch({ filter: null, events: ['run.held', 'run.held'] })).body).toMatchObject({
      name: 'Go',
      filter: null,
      events: ['run.held'],
    })
    expect((await patch({ filter: 'skill=go' })).body.errors).toMatchObject([{ pointer: '/filter' }])
    expect((await patch({ enabled: false })).body).toMatchObject({ enabled: false, disabledReason: 'Disabled by hand' })
    expect((await patch({ enabled: true })).body).toMatchObject({ enabled: true, disabledReason: null })
  })

  it('leave a trail of every act', async () => {
    const { id } = await added({ url: 'https://hooks.example/trail' })
    await ask(app, `${PATH}/${id}`, { method: 'PATCH', key: keys.admin, json: { enabled: false } })
    await ask(app, `${PATH}/${id}/secret`, { method: 'POST', key: keys.admin })
    await ask(app, `${PATH}/${id}`, { method: 'DELETE', key: keys.admin })
    const { body } = await ask<{ data: Entry[] }>(app, `/api/v1/admin/audit?subject=${id}`, { key: keys.admin })
    expect(body.data.map((entry) => entry.action)).toEqual([
      'webhook.delete',
      'webhook.secret',
      'webhook.update',
      'webhook.create',
    ])
    expect(body.data[2]).toMatchObject({ before: { enabled: true }, after: { enabled: false } })
    expect(body.data[3]).toMatchObject({
      before: null,
      after: { url: 'https://hooks.example/trail', filter: 'skill=go' },
    })
    for (const entry of body.data) expect(entry.actor).toMatch(/^key:/)
    expect((await ask(app, `${PATH}/${id}`, { key: keys.viewer })).status).toBe(404)
  })

  it('are a hundred at most', async () => {
    const { enabled, disabled } = await countWebhooks(ctx.db, ctx.now())
    for (let n = enabled + disabled; n < 100; n++) {
      const row = { ...INPUT, id: `n${n}`, secret: 'whsec_', createdBy: 'test' }
      await insertWebhook(ctx.db, row, ctx.now().toISOString())
    }
    const { status, body } = await ask<Problem>(app, PATH, { method: 'POST', key: keys.admin, json: INPUT })
    expect([status, body.type]).toEqual([409, '/problems/conflict'])
    for (const n of Array.from({ length: 100 }, (_, i) => i)) {
      await ask(app, `${PATH}/n${n}`, { method: 'DELETE', key: keys.admin })
    }
  })
})

describe('a test', () => {
  it.each([
    [204, status(204), { delivered: true, status: 204, outcome: 'It answered 204' }],
    ['a redirect', status(302, { location: '/' }), { delivered: false, status: 302, outcome: 'It answered 302' }],
    ['a reset', reset, { delivered: false, status: null }],
  ])('tells what came back: %s', async (_what, handler, expected) => {
    const { id } = await receiver.webhook()
    receiver.answer(handler)
    const { status: code, body } = await ask(app, `${PATH}/${id}/test`, { method: 'POST', key: keys.admin })
    expect(code).toBe(200)
    expect(body).toMatchObject(expected)
    expect(receiver.taken()).toMatchObject([{ type: 'webhook.ping', webhook: id, data: {} }])
  })

  it('shows nothing of the answer but its status', async () => {
    const { id } = await receiver.webhook()
    receiver.answer((_request, response) => response.writeHead(500, { 'x-secret': 'inside' }).end('inside the network'))
    const { body } = await ask(app, `${PATH}/${id}/test`, { method: 'POST', key: keys.admin })
    expect(JSON.stringify(body)).not.toContain('inside')
  })

  it('ends where the receiver says nothing', { timeout: 30_000 }, async () => {
    const { id } = await receiver.webhook()
    receiver.answer(hang)
    const { body } = await ask<{ outcome: string }>(app, `${PATH}/${id}/test`, { method: 'POST', key: keys.admin })
    expect(body).toMatchObject({ delivered: false, status: null, outcome: expect.stringContaining('15 s') })
  })
})

it('deliveries are told newest first, page by page', async () => {
  const webhook = await receiver.webhook()
  const board = await addBoard(ctx, { source: 'ashby', slug: 'acme' })
  await seed(
    ctx,
    board,
    [1, 2, 3].map((n) => ({ externalId: `${n}`, title: `Miller ${n}`, company: `Mill ${n}` })),
  )
  receiver.taken()
  let answers = 0
  receiver.answer((...all) => status(++answers === 1 ? 204 : 503)(...all))
  await openWebhookSender(ctx)(webhook.id)
  type Page = { data: Record<string, unknown>[]; page: { next: string | null } }
  const path = `${PATH}/${webhook.id}/deliveries`
  const first = await ask<Page>(app, `${path}?limit=2`, { key: keys.viewer })
  expect(first.body.data).toMatchObject([
    { type: 'listing.opened', status: 'pending', attempts: 0, lastStatus: null, lastError: null },
    { status: 'pending', attempts: 1, lastStatus: 503, lastError: 'It answered 503', deliveredAt: null },
  ])
  const rest = await ask<Page>(app, `${path}?limit=2&cursor=${first.body.page.next}`, { key: keys.viewer })
  expect(rest.body).toMatchObject({
    data: [{ status: 'delivered', attempts: 1, lastStatus: 204, nextAttemptAt: null }],
    page: { next: null },
  })
  const [oldest] = receiver.taken()
  expect(rest.body.data[0]?.id).toBe(oldest?.id)
  expect((await ask(app, `${path}?cursor=abc`, { key: keys.viewer })).status).toBe(400)
  expect((await ask(app, `${PATH}/nobody/deliveries`, { key: keys.viewer })).status).toBe(404)
})

it('metrics count webhooks, what waits and how attempts ended', async () => {
  // Figures are kept for a while: of another process, they are fresh.
  const { body } = await ask<string>(createApp(ctx), '/metrics')
  const { enabled, pending, succeeded, failed } = await countWebhooks(ctx.db, ctx.now())
  expect(pending).toBe(2)
  for (const line of [
    `rolecall_webhooks{state="enabled"} ${enabled}`,
    `rolecall_webhook_events_pending ${pending}`,
    'rolecall_webhook_oldest_event_seconds 0',
    `rolecall_webhook_attempts_total{outcome="delivered"} ${succeeded}`,
    `rolecall_webhook_attempts_total{outcome="failed"} ${failed}`,
  ])
    expect(body).toContain(`\n${line}\n`)
})
