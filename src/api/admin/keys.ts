import { createRoute, z } from '@hono/zod-openapi'
import { type ApiKey, createKey, listKeys, lockKeys, ROLES, revokeKey } from '../../store/api-keys.ts'
import { recordAudit } from '../../store/audit.ts'
import type { Api, ApiContext } from '../env.ts'
import { oneLine } from '../one-line.ts'
import { IdInPath, noQuery } from '../parameters.ts'
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

export const KeyInput = z
  .strictObject({
    role: z.enum(ROLES),
    name: oneLine(100).nullable().default(null),
  })
  .openapi('KeyInput')

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
    body: { required: true, content: { 'application/json': { schema: KeyInput } } },
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
  request: { params: IdInPath, query: noQuery },
  responses: { 204: { description: 'It is revoked' }, ...problems('not-found', 'conflict'), ...ADMIN_PROBLEMS },
})

export function addKeys(admin: Api, ctx: ApiContext): void {
  admin.openapi(listRoute, async (c) => c.json({ data: await listKeys(ctx.db) }, 200))

  admin.openapi(makeRoute, async (c) => {
    return c.json(await makeKey(ctx, actorOf(c.get('key')), c.req.valid('json')), 201)
  })

  admin.openapi(revokeRoute, async (c) => {
    await revoke(ctx, actorOf(c.get('key')), c.req.valid('param').id)
    return c.body(null, 204)
  })
}

/** Makes a key: its secret is in the answer, and nowhere else. */
export async function makeKey(
  ctx: Pick<ApiContext, 'db' | 'now'>,
  actor: string,
  { role, name }: z.output<typeof KeyInput>,
) {
  const now = ctx.now()
  const at = now.toISOString()
  const made = await ctx.db.transaction(async (tx) => {
    const key = await createKey(tx, { role, name, now })
    const after = { role, name, prefix: key.prefix }
    await recordAudit(tx, { at, actor, action: 'key.create', subject: key.id, before: null, after })
    return key
  })
  return { ...made, role, name, createdAt: at, lastUsedAt: null, revokedAt: null }
}

/** Revokes a key at once. Throws `not-found`, and `conflict` on the last admin's. */
export async function revoke(ctx: Pick<ApiContext, 'db' | 'now'>, actor: string, id: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await lockKeys(tx)
    const before = revocable(await listKeys(tx), id)
    await revokeKey(tx, id, ctx.now())
    const at = ctx.now().toISOString()
    await recordAudit(tx, { at, actor, action: 'key.revoke', subject: id, before, after: null })
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
