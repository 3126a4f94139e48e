import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { newRunId } from './run-id.ts'
import { webhookDeliveries, webhooks } from './schema.ts'
import type { ListingEvent, WebhookRow } from './webhooks.ts'

export type DeliveryRow = typeof webhookDeliveries.$inferSelect

/** Deliveries of a webhook that are kept after they were made. */
const KEPT = 200

/** An event of the change feed that a webhook is to hear of. */
export interface PlannedEvent {
  seq: number
  type: ListingEvent
  at: string
  payload: unknown
}

/** Moves a webhook on in the change feed, with what it is to hear of on the way; false where another moved it meanwhile. */
export async function savePlan(
  tx: Db,
  webhook: Pick<WebhookRow, 'id' | 'position'>,
  plan: { position: number; events: PlannedEvent[] },
  now: Date,
): Promise<boolean> {
  const moved = await tx
    .update(webhooks)
    .set({ position: plan.position })
    .where(and(eq(webhooks.id, webhook.id), eq(webhooks.position, webhook.position)))
    .returning({ id: webhooks.id })
  if (moved.length === 0) return false
  const due = { webhookId: webhook.id, nextAttemptAt: now.toISOString() }
  const rows = plan.events.map((event) => ({ ...event, ...due, id: newRunId(now) }))
  if (rows.length > 0) await tx.insert(webhookDeliveries).values(rows).onConflictDoNothing()
  return true
}

/** The event that is to be sent next: the first that waits, whether its time has come or not. */
export async function nextDelivery(db: Db, webhookId: string): Promise<DeliveryRow | null> {
  const [row] = await db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhookId, webhookId), eq(webhookDeliveries.status, 'pending')))
    .orderBy(asc(webhookDeliveries.n))
    .limit(1)
  return row ?? null
}

/** How an attempt ended, as the delivery keeps it. */
export interface Attempted {
  status: number | null
  /** In words. */
  outcome: string
}

export async function markDelivered(tx: Db, delivery: DeliveryRow, attempted: Attempted, now: string): Promise<void> {
  const ended = { status: 'delivered' as const, payload: null, lastError: null, deliveredAt: now }
  const counted = { attempts: delivery.attempts + 1, lastStatus: attempted.status }
  await tx
    .update(webhookDeliveries)
    .set({ ...ended, ...counted })
    .where(eq(webhookDeliveries.n, delivery.n))
  const told = { lastOutcome: attempted.outcome, lastAttemptAt: now, lastSuccessAt: now }
  await tx
    .update(webhooks)
    .set({ ...told, failures: 0, succeeded: sql`${webhooks.succeeded} + 1` })
    .where(eq(webhooks.id, delivery.webhookId))
}

export async function markFailed(
  tx: Db,
  delivery: DeliveryRow,
  attempted: Attempted,
  { now, nextAttemptAt }: { now: string; nextAttemptAt: string },
): Promise<void> {
  const counted = { attempts: delivery.attempts + 1, lastStatus: attempted.status, lastError: attempted.outcome }
  await tx
    .update(webhookDeliveries)
    .set({ ...counted, nextAttemptAt })
    .where(eq(webhookDeliveries.n, delivery.n))
  const told = { lastOutcome: attempted.outcome, lastAttemptAt: now }
  await tx
    .update(webhooks)
    .set({ ...told, failures: sql`${webhooks.failures} + 1`, failed: sql`${webhooks.failed} + 1` })
    .where(eq(webhooks.id, delivery.webhookId))
}

/** Newest first; `before` is the number of the last row of the page before. */
export async function listDeliveries(
  db: Db,
  filter: { webhookId: string; before?: number; limit: number },
): Promise<DeliveryRow[]> {
  const conditions = [eq(webhookDeliveries.webhookId, filter.webhookId)]
  if (filter.before !== undefined) conditions.push(lt(webhookDeliveries.n, filter.before))
  return db
    .select()
    .from(webhookDeliveries)
    .where(and(...conditions))
    .orderBy(desc(webhookDeliveries.n))
    .limit(filter.limit)
}

/** Forgets all but the newest deliveries that were made. */
export async function trimDeliveries(db: Db, webhookId: string): Promise<void> {
  await db.execute(sql`
    delete from webhook_deliveries where webhook_id = ${webhookId} and status = 'delivered' and n <= (
      select n from webhook_deliveries where webhook_id = ${webhookId} and status = 'delivered'
      order by n desc offset ${KEPT} limit 1)`)
}
