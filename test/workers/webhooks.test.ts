import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWebhookSender } from '../../src/api/webhook-sender.ts'
import { wakeWebhooks } from '../../src/pipeline/webhook-wake.ts'
import { findWebhook } from '../../src/store/webhooks.ts'
import { startScheduler } from '../../workers/scheduler.ts'
import { startWebhookWorker } from '../../workers/webhooks.ts'
import { seed } from '../api/seed.ts'
import { openReceiver, type Receiver } from '../api/webhook-receiver.ts'
import { addBoard } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'
import { hang, status } from '../helpers/fault-server.ts'
import { BACKENDS, hurryUntil, queueContext, until } from '../queues/backends.ts'

describe.each(BACKENDS)('webhooks on $backend', ({ backend, missing }) => {
  describe.skipIf(missing)('that are there', () => {
    let ctx: TestContext
    let receiver: Receiver
    let made = 0
    const workers: { close(): Promise<unknown> }[] = []
    beforeAll(async () => {
      ctx = await queueContext(backend)
      receiver = await openReceiver(ctx)
    })
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close()))
      receiver.answer(status(204))
      receiver.taken()
    })
    afterAll(async () => {
      await receiver.close()
      await ctx.close()
    })

    async function listing(): Promise<string> {
      const board = await addBoard(ctx, { source: 'ashby', slug: `board-${++made}` })
      const [id = ''] = await seed(ctx, board, [{ title: `Bell Ringer ${made}`, company: `Parish ${made}` }])
      return id
    }

    function start(): void {
      const now = { ...ctx, now: () => ctx.now() }
      workers.push(startWebhookWorker(ctx, openWebhookSender(now)))
    }

    const counts = async () => (await ctx.queues.counts()).webhooks

    it('are woken by a beat, and their events taken from the queue to the receiver', async () => {
      const webhook = await receiver.webhook()
      const id = await listing()
      expect(await wakeWebhooks(ctx)).toBe(1)
      await wakeWebhooks(ctx)
      expect(await counts()).toMatchObject({ waiting: 1 })
      start()
      expect(await until(() => receiver.server.hits.length > 0)).toBe(true)
      expect(receiver.taken()).toMatchObject([{ webhook: webhook.id, data: { listing: { id } } }])
      expect(await until(async () => (await wakeWebhooks(ctx)) === 0)).toBe(true)
      expect(await until(async () => (await counts()).active === 0)).toBe(true)
      expect(await counts()).toMatchObject({ waiting: 0, delayed: 0, failed: 0 })
      // The job's id is free again.
      await listing()
      await wakeWebhooks(ctx)
      expect(await until(() => receiver.server.hits.length === 1)).toBe(true)
    })

    it('are tried again from a delayed job', { timeout: 30_000 }, async () => {
      const webhook = await receiver.webhook()
      await listing()
      receiver.answer(status(500))
      start()
      await wakeWebhooks(ctx)
      // The webhooks of earlier tests hear of this listing too: theirs may wait beside it.
      const failed = async () => (await findWebhook(ctx.db, webhook.id))?.failed === 1
      expect(await until(async () => (await failed()) && ((await counts()).delayed ?? 0) > 0)).toBe(true)
      receiver.answer(status(204))
      const delivered = async () => (await findWebhook(ctx.db, webhook.id))?.succeeded === 1
      expect(await hurryUntil(ctx, 'webhooks', delivered)).toBe(true)
    })

    it('lose nothing to a queue that forgets', async () => {
      const webhook = await receiver.webhook()
      await listing()
      await wakeWebhooks(ctx)
      const queue = ctx.queueBackend.openQueue('webhooks')
      await queue.obliterate({ force: true })
      await queue.close()
      start()
      await wakeWebhooks(ctx)
      expect(await until(async () => (await findWebhook(ctx.db, webhook.id))?.succeeded === 1)).toBe(true)
    })

    it('do not wait for one another', async () => {
      const slow = await receiver.webhook({ url: `${receiver.server.origin}/slow` })
      const quick = await receiver.webhook()
      await listing()
      receiver.answer((request, response, body) =>
        (request.url === '/slow' ? hang : status(204))(request, response, body),
      )
      start()
      await wakeWebhooks(ctx)
      expect(await until(async () => (await findWebhook(ctx.db, quick.id))?.succeeded === 1, 5_000)).toBe(true)
      expect(await findWebhook(ctx.db, slow.id)).toMatchObject({ succeeded: 0, failed: 0 })
    })

    it('are woken by the scheduler', async () => {
      const webhook = await receiver.webhook()
      await listing()
      const scheduler = await startScheduler(ctx)
      workers.push(scheduler)
      const beat = ctx.queueBackend.openQueue('beat')
      await beat.add('beat', {})
      await beat.close()
      start()
      expect(await until(async () => (await findWebhook(ctx.db, webhook.id))?.succeeded === 1)).toBe(true)
    })
  })
})
