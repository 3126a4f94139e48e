import { z } from '@hono/zod-openapi'
import type { DeliveryRow } from '../store/webhook-deliveries.ts'
import { WEBHOOK_EVENTS, type WebhookEvent, type WebhookRow } from '../store/webhooks.ts'

import { oneLine } from './one-line.ts'

const filter = z
  .string()
  .trim()
  .max(2000)
  .transform((text) => text.replace(/^\?/, ''))
  .nullable()
  .openapi({
    type: ['string', 'null'],
    description:
      'Query string of `GET /api/v1/listings`, such as `skill=go&country=DE`: of the listings, what it finds, open or closed. Null: all of them.',
  })

const INPUT = {
  name: oneLine(100).nullable(),
  url: z
    .string()
    .trim()
    .max(2000)
    .openapi({ description: 'Events are posted here; http or https, no private address' }),
  events: z
    .array(z.enum(WEBHOOK_EVENTS))
    .min(1)
    .max(WEBHOOK_EVENTS.length)
    .transform((events): WebhookEvent[] => [...new Set(events)]),
  filter,
}

export const WebhookInput = z
  .strictObject({ ...INPUT, name: INPUT.name.default(null), filter: INPUT.filter.default(null) })
  .openapi('WebhookInput')

export const WebhookPatch = z
  .strictObject({
    name: INPUT.name.optional(),
    url: INPUT.url.optional(),
    events: INPUT.events.optional(),
    filter: INPUT.filter.optional(),
    enabled: z
      .boolean()
      .optional()
      .openapi({ description: 'True: it goes on where it stopped, and what waits is sent at once' }),
  })
  .openapi('WebhookPatch')

export const WebhookSchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    url: z.string(),
    events: z.array(z.enum(WEBHOOK_EVENTS)),
    filter: z.string().nullable(),
    enabled: z.boolean(),
    disabledReason: z.string().nullable(),
    failures: z.int().openapi({ description: 'Attempts in a row that failed' }),
    lastOutcome: z.string().nullable(),
    lastAttemptAt: z.string().nullable(),
    lastSuccessAt: z.string().nullable(),
    createdBy: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .openapi('Webhook')

export const NewWebhookSchema = WebhookSchema.extend({
  secret: z.string().openapi({ description: 'What signatures are made with (Standard Webhooks); shown this once' }),
}).openapi('NewWebhook')

export const WebhookTestSchema = z
  .object({
    delivered: z.boolean(),
    status: z.int().nullable().openapi({ description: 'Null where no answer came' }),
    outcome: z.string(),
    ms: z.int(),
  })
  .openapi('WebhookTest')

export const DeliverySchema = z
  .object({
    id: z.string().openapi({ description: 'As in `webhook-id` and in the body' }),
    type: z.enum(WEBHOOK_EVENTS),
    at: z.string(),
    status: z.enum(['pending', 'delivered']),
    attempts: z.int(),
    nextAttemptAt: z.string().nullable(),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable(),
    deliveredAt: z.string().nullable(),
  })
  .openapi('WebhookDelivery')

/** Without its secrets. */
export function webhookJson(row: WebhookRow): z.infer<typeof WebhookSchema> {
  const { secret: _secret, oldSecret: _old, oldSecretUntil: _until, events, ...rest } = row
  const { position: _position, succeeded: _ok, failed: _not, leaseHolder: _holder, leaseUntil: _lease, ...told } = rest
  return { ...told, events: events as WebhookEvent[] }
}

export function deliveryJson(row: DeliveryRow): z.infer<typeof DeliverySchema> {
  const { id, at, status, attempts, lastStatus, lastError, deliveredAt } = row
  const nextAttemptAt = status === 'pending' ? row.nextAttemptAt : null
  return { id, type: row.type as WebhookEvent, at, status, attempts, nextAttemptAt, lastStatus, lastError, deliveredAt }
}
