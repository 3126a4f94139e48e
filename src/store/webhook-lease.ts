import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { textArray } from './read.ts'
import { webhooks } from './schema.ts'
import { LISTING_EVENTS, type WebhookRow } from './webhooks.ts'

/** Longer than one event may take; a sender renews it before each. */
const LEASE_MS = 60_000

/** Takes an enabled webhook for one sender; null where another has it, or it is to rest. */
export async function takeWebhook(db: Db, id: string, holder: string, now: Date): Promise<WebhookRow | null> {
  const free = or(isNull(webhooks.leaseUntil), lt(webhooks.leaseUntil, now.toISOString()))
  const [row] = await db
    .update(webhooks)
    .set({ leaseHolder: holder, leaseUntil: leaseFrom(now) })
    .where(and(eq(webhooks.id, id), eq(webhooks.enabled, true), free))
    .returning()
  return row ?? null
}

/** The webhook as it is now, held a while longer; null where it is this sender's no more. */
export async function keepWebhook(db: Db, id: string, holder: string, now: Date): Promise<WebhookRow | null> {
  const [row] = await db
    .update(webhooks)
    .set({ leaseUntil: leaseFrom(now) })
    .where(and(eq(webhooks.id, id), eq(webhooks.enabled, true), eq(webhooks.leaseHolder, holder)))
    .returning()
  return row ?? null
}

export async function freeWebhook(db: Db, id: string, holder: string): Promise<void> {
  await db
    .update(webhooks)
    .set({ leaseHolder: null, leaseUntil: null })
    .where(and(eq(webhooks.id, id), eq(webhooks.leaseHolder, holder)))
}

/** Webhooks that have something to send now, or changes to look at, and that nobody is at. */
export async function dueWebhooks(db: Db, now: Date): Promise<string[]> {
  const at = now.toISOString()
  const rows = await db.execute<{ id: string }>(sql`
    select w.id from webhooks w
    left join lateral (select d.next_attempt_at from webhook_deliveries d
      where d.webhook_id = w.id and d.status = 'pending' order by d.n limit 1) as head on true
    where w.enabled and (w.lease_until is null or w.lease_until < ${at}) and (head.next_attempt_at <= ${at}
      or (head.next_attempt_at is null and w.events && ${textArray(LISTING_EVENTS)}::text[]
        and w.position < (select max(seq) from changes)))
    order by w.id`)
  return rows.map((row) => row.id)
}

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + LEASE_MS).toISOString()
}
