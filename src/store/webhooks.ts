import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { newRunId } from './run-id.ts'
import { webhookDeliveries, webhooks } from './schema.ts'

export const LISTING_EVENTS = ['listing.opened', 'listing.updated', 'listing.closed'] as const
export const ALERT_EVENTS = ['board.broken', 'board.leak', 'run.held'] as const
export const WEBHOOK_EVENTS = [...LISTING_EVENTS, ...ALERT_EVENTS] as const
export type ListingEvent = (typeof LISTING_EVENTS)[number]
export type AlertEvent = (typeof ALERT_EVENTS)[number]
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]

export type WebhookRow = typeof webhooks.$inferSelect
export type WebhookPatch = Partial<Omit<WebhookRow, 'id' | 'createdBy' | 'createdAt'>>
export type NewWebhook = Pick<WebhookRow, 'id' | 'name' | 'url' | 'events' | 'filter' | 'secret' | 'createdBy'>

/** Adds a webhook that hears of what happens from now on. */
export async function insertWebhook(db: Db, webhook: NewWebhook, now: string): Promise<WebhookRow> {
  const position = await lastChange(db)
  const [row] = await db
    .insert(webhooks)
    .values({ ...webhook, position, createdAt: now, updatedAt: now })
    .returning()
  return row as WebhookRow
}

export function hearsOfListings(events: readonly string[]): boolean {
  return LISTING_EVENTS.some((event) => events.includes(event))
}

/** The number of the newest change; 0 where there was none. */
export async function lastChange(db: Db): Promise<number> {
  const [row] = await db.execute<{ last: string }>(sql`select coalesce(max(seq), 0) as last from changes`)
  return Number(row?.last ?? 0)
}

/** Oldest first. */
export async function listWebhooks(db: Db): Promise<WebhookRow[]> {
  return db.select().from(webhooks).orderBy(asc(webhooks.createdAt), asc(webhooks.id))
}

export async function findWebhook(db: Db, id: string): Promise<WebhookRow | null> {
  const [row] = await db.select().from(webhooks).where(eq(webhooks.id, id))
  return row ?? null
}

/** The webhook as it is, locked until the transaction ends. */
export async function lockWebhook(tx: Db, id: string): Promise<WebhookRow | null> {
  const [row] = await tx.select().from(webhooks).where(eq(webhooks.id, id)).for('update')
  return row ?? null
}

export async function updateWebhook(db: Db, id: string, patch: WebhookPatch): Promise<WebhookRow | null> {
  const [row] = await db.update(webhooks).set(patch).where(eq(webhooks.id, id)).returning()
  return row ?? null
}

/** With its deliveries. */
export async function deleteWebhook(tx: Db, id: string): Promise<void> {
  await tx.delete(webhookDeliveries).where(eq(webhookDeliveries.webhookId, id))
  await tx.delete(webhooks).where(eq(webhooks.id, id))
}

/** What waits is due at once, with all its attempts before it. */
export async function retryPending(tx: Db, id: string, now: string): Promise<void> {
  await tx
    .update(webhookDeliveries)
    .set({ attempts: 0, nextAttemptAt: now })
    .where(and(eq(webhookDeliveries.webhookId, id), eq(webhookDeliveries.status, 'pending')))
}

/**
 * Writes an alert for every enabled webhook that asks for it, in the transaction of the fact itself: neither is there without the other.
 * `payload` is what its body is made from.
 */
export async function recordAlert(
  tx: Db,
  alert: { type: AlertEvent; at: Date; payload: Record<string, unknown> },
): Promise<void> {
  const asking = await tx
    .select({ id: webhooks.id })
    .from(webhooks)
    .where(and(eq(webhooks.enabled, true), sql`${alert.type} = any(${webhooks.events})`))
    // So that none is deleted before its alert is written.
    .for('key share')
  if (asking.length === 0) return
  const at = alert.at.toISOString()
  await tx.insert(webhookDeliveries).values(
    asking.map(({ id: webhookId }) => ({
      id: newRunId(alert.at),
      webhookId,
      type: alert.type,
      at,
      payload: alert.payload,
      nextAttemptAt: at,
    })),
  )
}

export interface WebhookCounts {
  enabled: number
  disabled: number
  /** Events that wait for enabled webhooks, and how long the oldest of them has waited. */
  pending: number
  oldestSeconds: number
  /** Attempts of all time. */
  succeeded: number
  failed: number
}

export async function countWebhooks(db: Db, now: Date): Promise<WebhookCounts> {
  const [row] = await db.execute<WebhookCounts & Record<string, unknown>>(sql`
    select count(*) filter (where enabled)::int as enabled, count(*) filter (where not enabled)::int as disabled,
      coalesce(sum(waiting.n), 0)::float8 as pending,
      coalesce(greatest(0, extract(epoch from ${now.toISOString()}::timestamptz - min(waiting.oldest))), 0)::float8 as "oldestSeconds",
      coalesce(sum(succeeded), 0)::float8 as succeeded, coalesce(sum(failed), 0)::float8 as failed
    from webhooks w left join lateral (select count(*) as n, min(at) as oldest from webhook_deliveries d
      where d.webhook_id = w.id and d.status = 'pending' and w.enabled) as waiting on true`)
  const { enabled = 0, disabled = 0, pending = 0, oldestSeconds = 0, succeeded = 0, failed = 0 } = row ?? {}
  return { enabled, disabled, pending, oldestSeconds, succeeded, failed }
}
