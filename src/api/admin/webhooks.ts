import { createRoute, z } from '@hono/zod-openapi'
import { listDeliveries } from '../../store/webhook-deliveries.ts'
import { findWebhook, listWebhooks, type WebhookRow } from '../../store/webhooks.ts'
import type { Cursors } from '../cursor.ts'
import type { Api, ApiContext } from '../env.ts'
import { linkPages, PageSchema } from '../page-links.ts'
import { cursorParameter, IdInPath, limitParameter, noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { DeliverySchema, deliveryJson, WebhookSchema, webhookJson } from '../webhook-schema.ts'
import { requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('viewer') }

const listRoute = createRoute({
  method: 'get',
  path: '/webhooks',
  ...shared,
  summary: 'All webhooks, without their secrets',
  request: { query: noQuery },
  responses: {
    200: {
      description: 'Webhooks, oldest first',
      content: { 'application/json': { schema: z.object({ data: z.array(WebhookSchema) }) } },
    },
    ...ADMIN_PROBLEMS,
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/webhooks/{id}',
  ...shared,
  summary: 'One webhook',
  request: { params: IdInPath, query: noQuery },
  responses: {
    200: { description: 'The webhook', content: { 'application/json': { schema: WebhookSchema } } },
    ...problems('not-found'),
    ...ADMIN_PROBLEMS,
  },
})

const deliveriesRoute = createRoute({
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  ...shared,
  summary: 'What waits for a webhook and what it was sent, newest first; of the latter the last 200',
  request: { params: IdInPath, query: z.strictObject({ limit: limitParameter(50), cursor: cursorParameter }) },
  responses: {
    200: {
      description: 'One page of deliveries',
      content: { 'application/json': { schema: z.object({ data: z.array(DeliverySchema), page: PageSchema }) } },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor', 'not-found'),
    ...ADMIN_PROBLEMS,
  },
})

/** Webhooks as they stand, and how their deliveries went. */
export function addWebhooks(admin: Api, rooms: ApiContext & { cursors: Cursors }): void {
  admin.openapi(listRoute, async (c) => c.json({ data: (await listWebhooks(rooms.db)).map(webhookJson) }, 200))

  admin.openapi(oneRoute, async (c) => c.json(webhookJson(await mustFindWebhook(rooms, c.req.valid('param').id)), 200))

  admin.openapi(deliveriesRoute, async (c) => {
    const { id: webhookId } = await mustFindWebhook(rooms, c.req.valid('param').id)
    const { limit, cursor } = c.req.valid('query')
    const identity = `deliveries ${webhookId}`
    const [before] = cursor === undefined ? [] : await rooms.cursors.open(identity, cursor)
    const page = { webhookId, limit: limit + 1, ...(before !== undefined && { before: Number(before) }) }
    const found = await listDeliveries(rooms.db, page)
    const last = found[limit - 1]
    const next = found.length > limit && last ? await rooms.cursors.seal(identity, [last.n]) : null
    linkPages(c, { next, prev: null })
    return c.json({ data: found.slice(0, limit).map(deliveryJson), page: { limit, next, prev: null } }, 200)
  })
}

export async function mustFindWebhook(ctx: Pick<ApiContext, 'db'>, id: string): Promise<WebhookRow> {
  return orNotFound(await findWebhook(ctx.db, id), id)
}

export function orNotFound(webhook: WebhookRow | null, id: string): WebhookRow {
  if (webhook === null) throw new ProblemError('not-found', `There is no webhook ${id}`)
  return webhook
}
