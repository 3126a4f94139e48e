import { createRoute } from '@hono/zod-openapi'
import { addWebhook, changeWebhook, removeWebhook, renewSecret } from '../../pipeline/webhook-acts.ts'
import { pingWebhook } from '../../pipeline/webhook-post.ts'
import type { WebhookRow } from '../../store/webhooks.ts'
import type { Api, ApiContext } from '../env.ts'
import { invalidBody } from '../invalid.ts'
import { IdInPath, noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { takesNoBody } from '../request-body.ts'
import { webhookFaults } from '../webhook-faults.ts'
import {
  NewWebhookSchema,
  WebhookInput,
  WebhookPatch,
  WebhookSchema,
  WebhookTestSchema,
  webhookJson,
} from '../webhook-schema.ts'
import { actorOf, requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'
import { mustFindWebhook, orNotFound } from './webhooks.ts'

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('admin') }

const addRoute = createRoute({
  method: 'post',
  path: '/webhooks',
  ...shared,
  summary: 'Add a webhook; it hears of what happens from now on, and its secret is shown this once',
  request: { query: noQuery, body: { required: true, content: { 'application/json': { schema: WebhookInput } } } },
  responses: {
    201: {
      description: 'The webhook and its secret',
      content: { 'application/json': { schema: NewWebhookSchema } },
    },
    ...problems('conflict', 'body-too-large', 'unsupported-media-type', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

const patchRoute = createRoute({
  method: 'patch',
  path: '/webhooks/{id}',
  ...shared,
  summary: 'Change a webhook, or enable one that was disabled',
  request: {
    params: IdInPath,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: WebhookPatch } } },
  },
  responses: {
    200: { description: 'The webhook as it is now', content: { 'application/json': { schema: WebhookSchema } } },
    ...problems('not-found', 'body-too-large', 'unsupported-media-type', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/webhooks/{id}',
  ...shared,
  summary: 'Remove a webhook and what waits for it',
  request: { params: IdInPath, query: noQuery },
  responses: { 204: { description: 'It is gone' }, ...problems('not-found'), ...ADMIN_PROBLEMS },
})

const secretRoute = createRoute({
  method: 'post',
  path: '/webhooks/{id}/secret',
  ...shared,
  middleware: [shared.middleware, takesNoBody()] as const,
  summary: 'Make a new secret, shown this once; for a day the old one signs beside it',
  request: { params: IdInPath, query: noQuery },
  responses: {
    200: {
      description: 'The webhook and its new secret',
      content: { 'application/json': { schema: NewWebhookSchema } },
    },
    ...problems('not-found', 'body-too-large', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

const testRoute = createRoute({
  method: 'post',
  path: '/webhooks/{id}/test',
  ...shared,
  middleware: [shared.middleware, takesNoBody()] as const,
  summary: 'Send an event of type `webhook.ping` now, and tell how it was answered',
  request: { params: IdInPath, query: noQuery },
  responses: {
    200: { description: 'What came back', content: { 'application/json': { schema: WebhookTestSchema } } },
    ...problems('not-found', 'body-too-large', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

/** What an admin makes of webhooks. */
export function addWebhookWrites(admin: Api, ctx: ApiContext): void {
  admin.openapi(addRoute, async (c) => {
    const input = c.req.valid('json')
    refuseFaults(ctx, input)
    const row = await addWebhook(ctx, input, actorOf(c.get('key')))
    return c.json({ ...webhookJson(row), secret: row.secret }, 201)
  })

  admin.openapi(patchRoute, async (c) => {
    const before = await mustFindWebhook(ctx, c.req.valid('param').id)
    const change = onlyGiven(c.req.valid('json'))
    refuseFaults(ctx, { ...before, ...change })
    const after = await changeWebhook(ctx, before.id, change, actorOf(c.get('key')))
    return c.json(webhookJson(orNotFound(after, before.id)), 200)
  })

  admin.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid('param')
    if (!(await removeWebhook(ctx, id, actorOf(c.get('key'))))) {
      throw new ProblemError('not-found', `There is no webhook ${id}`)
    }
    return c.body(null, 204)
  })

  admin.openapi(secretRoute, async (c) => {
    const { id } = c.req.valid('param')
    const row = orNotFound(await renewSecret(ctx, id, actorOf(c.get('key'))), id)
    return c.json({ ...webhookJson(row), secret: row.secret }, 200)
  })

  admin.openapi(testRoute, async (c) => {
    const webhook = await mustFindWebhook(ctx, c.req.valid('param').id)
    const { delivered, status, outcome, ms } = await pingWebhook(ctx, webhook, actorOf(c.get('key')))
    return c.json({ delivered, status, outcome, ms }, 200)
  })
}

/** Throws `invalid-body` with all that is wrong with a webhook, beyond the shape of its fields. */
export function refuseFaults(ctx: ApiContext, webhook: Pick<WebhookRow, 'url' | 'events' | 'filter'>): void {
  const faults = webhookFaults(ctx, webhook)
  if (faults.length > 0) throw invalidBody(faults.map(({ field, detail }) => ({ pointer: `/${field}`, detail })))
}

/** What is left out is left as it is. */
function onlyGiven<Given extends object>(input: Given): { [Name in keyof Given]: Exclude<Given[Name], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as never
}
