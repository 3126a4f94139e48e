import type { Context } from '../context.ts'
import { recordAudit } from '../store/audit.ts'
import { newRunId } from '../store/run-id.ts'
import type { WebhookRow } from '../store/webhooks.ts'
import { faultOf } from './fault.ts'
import { webhookHeaders } from './webhook-signature.ts'

/** CONTRACT.md's body of a webhook, but for the webhook's id. */
export interface SentEvent {
  id: string
  type: string
  at: string
  data: unknown
}

/** How one POST ended. */
export interface PostedEvent {
  delivered: boolean
  status: number | null
  /** In words. */
  outcome: string
  retryAfterMs: number | null
  ms: number
}

/** Posts an event once, signed. Any answer that is not 2xx is a failure, a redirect too. Rejects only where the process stops. */
export async function postEvent(
  ctx: Pick<Context, 'fetcher' | 'now' | 'stopping' | 'log'>,
  webhook: WebhookRow,
  event: SentEvent,
): Promise<PostedEvent> {
  const now = ctx.now()
  const { id, type, at, data } = event
  const body = JSON.stringify({ id, type, at, webhook: webhook.id, data })
  const headers = webhookHeaders({ id, at: now, body }, secretsOf(webhook, now))
  try {
    const { status, retryAfterMs, ms } = await ctx.fetcher.postWebhook(
      { url: webhook.url, body, headers },
      ctx.stopping,
    )
    const delivered = status >= 200 && status < 300
    return { delivered, status, outcome: `It answered ${status}`, retryAfterMs, ms }
  } catch (error) {
    if (ctx.stopping.aborted) throw error
    const fault = faultOf(error)
    if (fault === null) ctx.log.error({ webhook: webhook.id, err: error }, 'A webhook could not be posted to')
    const outcome = fault?.message ?? 'It could not be posted to; the log says why'
    return { delivered: false, status: null, outcome, retryAfterMs: null, ms: 0 }
  }
}

/** Sends an event of type `webhook.ping` now, whether the webhook is enabled or not. It is not tried again. */
export async function pingWebhook(
  ctx: Parameters<typeof postEvent>[0] & Pick<Context, 'db'>,
  webhook: WebhookRow,
  actor: string,
): Promise<PostedEvent> {
  const now = ctx.now()
  const at = now.toISOString()
  const posted = await postEvent(ctx, webhook, { id: newRunId(now), type: 'webhook.ping', at, data: {} })
  const after = { outcome: posted.outcome }
  await recordAudit(ctx.db, { at, actor, action: 'webhook.test', subject: webhook.id, before: null, after })
  return posted
}

function secretsOf({ secret, oldSecret, oldSecretUntil }: WebhookRow, now: Date): string[] {
  const isValid = oldSecret !== null && oldSecretUntil !== null && now.toISOString() < oldSecretUntil
  return isValid ? [secret, oldSecret] : [secret]
}
