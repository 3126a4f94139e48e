import { createRoute, z } from '@hono/zod-openapi'
import { listAudit } from '../../store/audit.ts'
import type { Cursors } from '../cursor.ts'
import type { Api, ApiContext } from '../env.ts'
import { linkPages, PageSchema } from '../page-links.ts'
import { cursorParameter, limitParameter } from '../parameters.ts'
import { problems } from '../problem.ts'
import { requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const AuditSchema = z
  .object({
    id: z.int(),
    at: z.string(),
    actor: z.string().openapi({ description: '`key:ID`, `cli`, or `system` for what Rolecall did of itself' }),
    action: z.string().openapi({
      description:
        '`board.create`, `crawl`, `key.revoke` and so on; at the command line `import`, `reprocess`, `sweep`, `backup` too',
    }),
    subject: z.string().openapi({ description: 'The id of what it was done to; a source, a file, or `all`' }),
    before: z.unknown().openapi({ description: 'The state before; null where there was none' }),
    after: z.unknown().openapi({ description: 'The state after; null where there is none' }),
  })
  .openapi('AuditEntry')

const route = createRoute({
  method: 'get',
  path: '/audit',
  tags: ['admin'],
  security: SECURITY,
  middleware: requireRole('admin'),
  summary: 'Who did what to what, newest first',
  request: {
    query: z.strictObject({
      action: z.string().max(100).optional(),
      subject: z.string().max(300).optional(),
      actor: z.string().max(100).optional(),
      limit: limitParameter(50),
      cursor: cursorParameter,
    }),
  },
  responses: {
    200: {
      description: 'One page of the audit trail',
      content: { 'application/json': { schema: z.object({ data: z.array(AuditSchema), page: PageSchema }) } },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor'),
    ...ADMIN_PROBLEMS,
  },
})

export function addAudit(admin: Api, ctx: ApiContext & { cursors: Cursors }): void {
  admin.openapi(route, async (c) => {
    const { limit, cursor, action, subject, actor } = c.req.valid('query')
    const filter = {
      ...(action !== undefined && { action }),
      ...(subject !== undefined && { subject }),
      ...(actor !== undefined && { actor }),
    }
    const identity = `audit ${JSON.stringify([action, subject, actor])}`
    const [before] = cursor === undefined ? [] : await ctx.cursors.open(identity, cursor)
    const found = await listAudit(ctx.db, {
      ...filter,
      limit: limit + 1,
      ...(before !== undefined && { before: Number(before) }),
    })
    const data = found.slice(0, limit)
    const last = data.at(-1)
    const next = found.length > limit && last ? await ctx.cursors.seal(identity, [last.id]) : null
    linkPages(c, { next, prev: null })
    return c.json({ data, page: { limit, next, prev: null } }, 200)
  })
}
