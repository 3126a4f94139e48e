import { randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'
import { ConflictError } from '../errors.ts'
import { refusePrivateLiteral } from '../fetch/guard.ts'
import { recordAudit } from '../store/audit.ts'
import type { Transaction } from '../store/database.ts'
import {
  deleteWebhook,
  hearsOfListings,
  insertWebhook,
  lastChange,
  listWebhooks,
  lockWebhook,
  retryPending,
  updateWebhook,
  type WebhookEvent,
  type WebhookRow,
} from '../store/webhooks.ts'
import { newWebhookSecret } from './webhook-signature.ts'

type Slice = Pick<Context, 'db' | 'now'>

/** Each alert is written for all that ask for it, and each change looked at by all. */
const MOST_WEBHOOKS = 100
/** After a new secret was made, signatures by the old one go along for so long. */
const OLD_SECRET_MS = 24 * 3_600_000

export interface WebhookInput {
  name: string | null
  url: string
  events: WebhookEvent[]
  /** Query string of a search, already read once. */
  filter: string | null
}

/** Why a webhook cannot have this URL; null where it can. A name that leads to a private address is refused when it is connected to. */
export function urlFault(text: string, allowPrivate: string[]): string | null {
  if (!URL.canParse(text)) return 'must be a URL'
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https:// or http://'
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return 'must hold neither a password nor a fragment'
  try {
    refusePrivateLiteral(url, allowPrivate)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** Adds a webhook; `secret` of what comes back is shown this once. */
export async function addWebhook(ctx: Slice, input: WebhookInput, actor: string): Promise<WebhookRow> {
  return ctx.db.transaction(async (tx) => {
    if ((await listWebhooks(tx)).length >= MOST_WEBHOOKS) {
      throw new ConflictError(`There are ${MOST_WEBHOOKS} webhooks already; remove one first`)
    }
    const made = { ...input, id: randomBytes(8).toString('hex'), secret: newWebhookSecret(), createdBy: actor }
    const row = await insertWebhook(tx, made, ctx.now().toISOString())
    await audited(ctx, tx, { actor, action: 'webhook.create' }, null, row)
    return row
  })
}

/**
 * Changes a webhook. One that is enabled again goes on where it stopped, with what waits due at once; one that is to hear of listings for
 * the first time begins with what happens from now on. Null where there is none.
 */
export async function changeWebhook(
  ctx: Slice,
  id: string,
  change: Partial<WebhookInput> & { enabled?: boolean },
  actor: string,
): Promise<WebhookRow | null> {
  return ctx.db.transaction(async (tx) => {
    const before = await lockWebhook(tx, id)
    if (before === null) return null
    const now = ctx.now().toISOString()
    const isSwitched = change.enabled !== undefined && change.enabled !== before.enabled
    const off = { disabledReason: change.enabled ? null : 'Disabled by hand', failures: 0 }
    const begins = hearsOfListings(change.events ?? before.events) && !hearsOfListings(before.events)
    const after = await updateWebhook(tx, id, {
      ...change,
      ...(isSwitched && off),
      ...(begins && { position: await lastChange(tx) }),
      updatedAt: now,
    })
    if (isSwitched && change.enabled) await retryPending(tx, id, now)
    await audited(ctx, tx, { actor, action: 'webhook.update' }, before, after)
    return after
  })
}

/** Gives a webhook a new secret, shown this once; the old one signs beside it for a day. Null where there is none. */
export async function renewSecret(ctx: Slice, id: string, actor: string): Promise<WebhookRow | null> {
  return ctx.db.transaction(async (tx) => {
    const before = await lockWebhook(tx, id)
    if (before === null) return null
    const now = ctx.now()
    const after = await updateWebhook(tx, id, {
      secret: newWebhookSecret(),
      oldSecret: before.secret,
      oldSecretUntil: new Date(now.getTime() + OLD_SECRET_MS).toISOString(),
      updatedAt: now.toISOString(),
    })
    await audited(ctx, tx, { actor, action: 'webhook.secret' }, before, after)
    return after
  })
}

/** Removes a webhook and what waits for it; false where there is none. */
export async function removeWebhook(ctx: Slice, id: string, actor: string): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const before = await lockWebhook(tx, id)
    if (before === null) return false
    await deleteWebhook(tx, id)
    await audited(ctx, tx, { actor, action: 'webhook.delete' }, before, null)
    return true
  })
}

async function audited(
  ctx: Slice,
  tx: Transaction,
  who: { actor: string; action: string },
  before: WebhookRow | null,
  after: WebhookRow | null,
): Promise<void> {
  const subject = before?.id ?? after?.id ?? ''
  const states = { before: stateOf(before), after: stateOf(after) }
  await recordAudit(tx, { at: ctx.now().toISOString(), subject, ...who, ...states })
}

/** Never a secret: the trail is read by more people than may sign. */
function stateOf(row: WebhookRow | null): Pick<WebhookRow, 'name' | 'url' | 'events' | 'filter' | 'enabled'> | null {
  if (row === null) return null
  const { name, url, events, filter, enabled } = row
  return { name, url, events, filter, enabled }
}
