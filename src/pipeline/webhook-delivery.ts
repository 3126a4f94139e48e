import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import { recordAudit } from '../store/audit.ts'
import {
  type Attempted,
  type DeliveryRow,
  markDelivered,
  markFailed,
  nextDelivery,
  trimDeliveries,
} from '../store/webhook-deliveries.ts'
import { freeWebhook, keepWebhook, takeWebhook } from '../store/webhook-lease.ts'
import { updateWebhook, type WebhookRow } from '../store/webhooks.ts'
import { type PostedEvent, postEvent } from './webhook-post.ts'
import { afterFailure } from './webhook-retry.ts'

export type SendingContext = Pick<Context, 'db' | 'now' | 'log' | 'fetcher' | 'stopping'>
/** `again`: in so many milliseconds there is more to send. A longer wait ends, and the beat finds what is due. */
export type SendResult = { kind: 'done' } | { kind: 'again'; delayMs: number }

/** What a sender cannot make itself. */
export interface EventSource {
  /** Looks at the next changes for a webhook that has nothing waiting; false where there are none. */
  plan(webhook: WebhookRow): Promise<boolean>
  /** CONTRACT.md's `data` of an event. The same at every attempt. */
  dataOf(delivery: DeliveryRow): unknown
}

/** One webhook's share of a worker before others get their turn. */
const SHARE_MS = 20_000
/** What waits no longer than this stays with its job. */
const SHORT_WAIT_MS = 60_000

/**
 * Sends a webhook what it is to hear of, in order, one event at a time: what fails holds back what comes after it. An event is marked
 * when its answer came, so a worker that dies in between sends it once more, under the same id.
 */
export async function sendDue(ctx: SendingContext, id: string, events: EventSource): Promise<SendResult> {
  const holder = randomUUID()
  if ((await takeWebhook(ctx.db, id, holder, ctx.now())) === null) return { kind: 'done' }
  try {
    const result = await sendAll(ctx, id, holder, events)
    await trimDeliveries(ctx.db, id)
    return result
  } catch (error) {
    // A post that was broken off by a stop may have arrived: it is sent once more.
    if (ctx.stopping.aborted) return { kind: 'again', delayMs: 0 }
    throw error
  } finally {
    await freeWebhook(ctx.db, id, holder)
  }
}

async function sendAll(ctx: SendingContext, id: string, holder: string, events: EventSource): Promise<SendResult> {
  const end = ctx.now().getTime() + SHARE_MS
  for (;;) {
    const now = ctx.now()
    if (ctx.stopping.aborted || now.getTime() >= end) return { kind: 'again', delayMs: 0 }
    const webhook = await keepWebhook(ctx.db, id, holder, now)
    if (webhook === null) return { kind: 'done' }
    const delivery = await nextDelivery(ctx.db, id)
    if (delivery === null) {
      if (!(await events.plan(webhook))) return { kind: 'done' }
      continue
    }
    const delayMs = Date.parse(delivery.nextAttemptAt) - now.getTime()
    if (delayMs > SHORT_WAIT_MS) return { kind: 'done' }
    if (delayMs > 0) return { kind: 'again', delayMs }
    await sendOne(ctx, webhook, delivery, events)
  }
}

async function sendOne(
  ctx: SendingContext,
  webhook: WebhookRow,
  delivery: DeliveryRow,
  events: EventSource,
): Promise<void> {
  const { id, type, at } = delivery
  const posted = await postEvent(ctx, webhook, { id, type, at, data: events.dataOf(delivery) })
  if (posted.delivered) {
    await ctx.db.transaction((tx) => markDelivered(tx, delivery, posted, ctx.now().toISOString()))
    return
  }
  ctx.log.info(
    { webhook: webhook.id, event: id, status: posted.status, why: posted.outcome },
    'A webhook did not take an event',
  )
  await afterRefusal(ctx, webhook, delivery, posted)
}

async function afterRefusal(
  ctx: SendingContext,
  webhook: WebhookRow,
  delivery: DeliveryRow,
  posted: PostedEvent,
): Promise<void> {
  const now = ctx.now()
  const next = afterFailure({ ...posted, attempts: delivery.attempts + 1 }, Math.random())
  const delayMs = next.kind === 'retry' ? next.delayMs : 0
  const times = { now: now.toISOString(), nextAttemptAt: new Date(now.getTime() + delayMs).toISOString() }
  await ctx.db.transaction(async (tx) => {
    await markFailed(tx, delivery, posted satisfies Attempted, times)
    if (next.kind === 'retry') return
    const off = { enabled: false, disabledReason: next.reason }
    await updateWebhook(tx, webhook.id, { ...off, updatedAt: times.now })
    const who = { actor: 'system', action: 'webhook.disable', subject: webhook.id }
    await recordAudit(tx, { at: times.now, ...who, before: { enabled: true }, after: off })
  })
  if (next.kind === 'disable') ctx.log.warn({ webhook: webhook.id, reason: next.reason }, 'A webhook is disabled')
}
