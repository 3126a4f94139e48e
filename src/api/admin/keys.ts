import { createRoute, z } from '@hono/zod-openapi'
import { type ApiKey, createKey, listKeys, lockKeys, ROLES, revokeKey } from '../../store/api-keys.ts'
import { recordAudit } from '../../store/audit.ts'
import type { Api, ApiContext } from '../env.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { actorOf, requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('admin') }

const KeySchema = z
  .object({
    id: z.string(),
    prefix: z.string(),
    role: z.enum(ROLES),
    name: z.string().nullable(),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
  })
  .openapi('Key')

const listRoute = createRoute({
  method: 'get',
  path: '/keys',
  ...shared,
  summary: 'All keys, without their secrets',
  request: { query: noQuery },
  responses: {
    200: { description: 'Keys', content: { 'application/json': { schema: z.object({ data: z.array(KeySchema) }) } } },
    ...ADMIN_PROBLEMS,
  },
})

const makeRoute = createRoute({
  method: 'post',
  path: '/keys',
  ...shared,
  summary: 'Make a key; it is shown this once',
  request: {
    query: noQuery,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              role: z.enum(ROLES),
              name: z
                .string()
                .trim()
                .min(1)
                .max(100)
                .regex(/^\P{Cc}+$/u, 'must be one line')
                .nullable()
                .default(null),
            })
            .openapi('KeyInput'),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The key',
      content: { 'application/json': { schema: KeySchema.extend({ key: z.string() }).openapi('NewKey') } },
    },
    ...problems('body-too-large', 'unsupported-media-type', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

const revokeRoute = createRoute({
  method: 'delete',
  path: '/keys/{id}',
  ...shared,
  summary: 'Revoke a key at once',
  request: { params: z.object({ id: z.string().regex(/^[\w-]{1,64}$/) }), query: noQuery },
  responses: { 204: { description: 'It is revoked' }, ...problems('not-found', 'conflict'), ...ADMIN_PROBLEMS },
})

export function addKeys(admin: Api, ctx: ApiContext): void {
  admin.openapi(listRoute, async (c) => c.json({ data: await listKeys(ctx.db) }, 200))

  admin.openapi(makeRoute, async (c) => {
    const { role, name } = c.req.valid('json')
    const now = ctx.now()
    const made = await ctx.db.transaction(async (tx) => {
      const key = await createKey(tx, { role, name, now })
      const after = { role, name, prefix: key.prefix }
      const at = now.toISOString()
      await recordAudit(tx, {
        at,
        actor: actorOf(c.get('key')),
        action: 'key.create',
        subject: key.id,
        before: null,
        after,
      })
      return key
    })
    return c.json({ ...made, role, name, createdAt: now.toISOString(), lastUsedAt: null, revokedAt: null }, 201)
  })

  admin.openapi(revokeRoute, async (c) => {
    const { id } = c.req.valid('param')
    await ctx.db.transaction(async (tx) => {
      await lockKeys(tx)
      const before = revocable(await listKeys(tx), id)
      await revokeKey(tx, id, ctx.now())
      const at = ctx.now().toISOString()
      await recordAudit(tx, {
        at,
        actor: actorOf(c.get('key')),
        action: 'key.revoke',
        subject: id,
        before,
        after: null,
      })
    })
    return c.body(null, 204)
  })
}

/** The key, where it may be revoked: without an admin's key nobody could make another. */
function revocable(keys: ApiKey[], id: string): ApiKey {
  const valid = keys.filter((key) => key.revokedAt === null)
  const key = valid.find((each) => each.id === id)
  if (key === undefined) throw new ProblemError('not-found', `There is no valid key ${id}`)
  if (key.role === 'admin' && valid.filter((each) => each.role === 'admin').length === 1) {
    throw new ProblemError('conflict', 'This is the last admin key; make another one first')
  }
  return key
}
