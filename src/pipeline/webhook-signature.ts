import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** 256 random bits, as Standard Webhooks writes a secret. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64')
}

/**
 * The headers of Standard Webhooks (standardwebhooks.com, 1.0): `id` is the event's at every attempt, `at` the attempt's time. One
 * signature for each secret, so that a receiver may change from one to the next.
 */
export function webhookHeaders(
  event: { id: string; at: Date; body: string },
  secrets: string[],
): Record<string, string> {
  const timestamp = Math.floor(event.at.getTime() / 1000)
  const signed = `${event.id}.${timestamp}.${event.body}`
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
    return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
  })
  return {
    'webhook-id': event.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  }
}
