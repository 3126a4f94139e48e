import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWebhookSender } from '../../src/api/webhook-sender.ts'
import { listDeliveries } from '../../src/store/webhook-deliveries.ts'
import { findWebhook } from '../../src/store/webhooks.ts'
import { emptyInstallation } from '../cli/rolecall.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { status } from '../helpers/fault-server.ts'
import { seed } from './seed.ts'
import { openReceiver, type Receiver } from './webhook-receiver.ts'

const BIN = join(import.meta.dirname, '../../bin/rolecall')

let ctx: TestContext
let receiver: Receiver
beforeAll(async () => {
  ctx = await testContext()
  receiver = await openReceiver(ctx)
})
afterAll(async () => {
  await receiver.close()
  await ctx.close()
})

/** A process that sends all that is due, and then ends. */
function startSender(): ChildProcess {
  const env = { ...emptyInstallation(ctx.databaseUrl), FETCH_ALLOW_PRIVATE: receiver.server.host }
  return spawn(BIN, ['webhooks', 'send'], { env: { PATH: process.env.PATH ?? '', ...env }, stdio: 'ignore' })
}

it('a sender that is killed between the answer and the mark loses nothing, and doubles one event under its own id', {
  timeout: 120_000,
}, async () => {
  ctx.setNow(new Date().toISOString())
  const webhook = await receiver.webhook()
  const board = await addBoard(ctx, { source: 'ashby', slug: 'acme' })
  const ads = [1, 2, 3].map((n) => ({ externalId: `${n}`, title: `Lock Keeper ${n}`, company: `Canal ${n}` }))
  // What is linked together comes in the order of the ids.
  const ids = (await seed(ctx, board, ads)).toSorted()

  let sender: ChildProcess | null = null
  let kill = 2
  receiver.answer((request, response, body) => {
    if (--kill === 0) sender?.kill('SIGKILL')
    status(204)(request, response, body)
  })
  sender = startSender()
  const [, signal] = await once(sender, 'exit')
  expect(signal).toBe('SIGKILL')
  const before = receiver.taken()
  expect(before.map(({ data }) => data.listing?.id)).toEqual(ids.slice(0, 2))
  const rows = await listDeliveries(ctx.db, { webhookId: webhook.id, limit: 10 })
  expect(rows.map((row) => row.status)).toEqual(['pending', 'pending', 'delivered'])

  // The dead one's lease keeps others away for a minute.
  const send = openWebhookSender(ctx)
  ctx.setNow(new Date().toISOString())
  await send(webhook.id)
  expect(receiver.taken()).toEqual([])
  ctx.setNow(new Date(Date.now() + 61_000).toISOString())
  await send(webhook.id)
  const after = receiver.taken()
  expect(after.map(({ data }) => data.listing?.id)).toEqual(ids.slice(1))
  expect(after[0], 'the same id, and the same body').toEqual(before[1])
  expect(await findWebhook(ctx.db, webhook.id)).toMatchObject({ succeeded: 3, failed: 0 })
})
