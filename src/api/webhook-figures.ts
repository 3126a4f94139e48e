import { Counter, Gauge, type Registry } from 'prom-client'
import type { WebhookCounts } from '../store/webhooks.ts'

interface WebhookFigures {
  webhooks: WebhookCounts
}

/** Webhooks, what waits for them, and how attempts ended: nothing by webhook, for labels must be few. */
export function webhookFigures(
  registry: Registry,
): { metric: { reset(): void }; tell(figures: WebhookFigures): void }[] {
  const registers = [registry]
  const states = new Gauge({
    name: 'rolecall_webhooks',
    help: 'Webhooks, enabled and disabled',
    labelNames: ['state'],
    registers,
  })
  const pending = new Gauge({ name: 'rolecall_webhook_events_pending', help: 'Events that wait to be sent', registers })
  const oldest = new Gauge({
    name: 'rolecall_webhook_oldest_event_seconds',
    help: 'How long the oldest of these has waited',
    registers,
  })
  const attempts = new Counter({
    name: 'rolecall_webhook_attempts_total',
    help: 'Attempts to send an event, by how they ended',
    labelNames: ['outcome'],
    registers,
  })
  return [
    {
      metric: states,
      tell: ({ webhooks }) => {
        states.set({ state: 'enabled' }, webhooks.enabled)
        states.set({ state: 'disabled' }, webhooks.disabled)
      },
    },
    { metric: pending, tell: ({ webhooks }) => pending.set(webhooks.pending) },
    { metric: oldest, tell: ({ webhooks }) => oldest.set(webhooks.oldestSeconds) },
    {
      metric: attempts,
      tell: ({ webhooks }) => {
        attempts.inc({ outcome: 'delivered' }, webhooks.succeeded)
        attempts.inc({ outcome: 'failed' }, webhooks.failed)
      },
    },
  ]
}
