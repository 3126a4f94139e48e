import { createRoute, z } from '@hono/zod-openapi'
import { recordAudit } from '../../store/audit.ts'
import { findBoard } from '../../store/boards.ts'
import { findRun, listRuns, type RunRow, updateLiveRun } from '../../store/runs.ts'
import type { Cursors } from '../cursor.ts'
import type { Api, ApiContext } from '../env.ts'
import { invalidParameter } from '../invalid.ts'
import { linkPages, PageSchema } from '../page-links.ts'
import { cursorParameter, IdInPath, limitParameter, noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { takesNoBody } from '../request-body.ts'
import { withDiff } from '../run-diff.ts'
import { oneRunJson, RunSchema, runsJson } from '../run-json.ts'
import { actorOf, requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const reading = { tags: ['admin'], security: SECURITY, middleware: requireRole('viewer') }

const listRoute = createRoute({
  method: 'get',
  path: '/runs',
  ...reading,
  summary: 'Runs, newest first',
  request: {
    query: z.strictObject({
      board: z.string().max(300).optional(),
      limit: limitParameter(20),
      cursor: cursorParameter,
    }),
  },
  responses: {
    200: {
      description: 'One page of runs',
      content: { 'application/json': { schema: z.object({ data: z.array(RunSchema), page: PageSchema }) } },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor'),
    ...ADMIN_PROBLEMS,
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/runs/{id}',
  ...reading,
  summary: 'One run',
  request: { params: IdInPath, query: noQuery },
  responses: {
    200: { description: 'The run', content: { 'application/json': { schema: RunSchema } } },
    ...problems('not-found'),
    ...ADMIN_PROBLEMS,
  },
})

const cancelRoute = createRoute({
  method: 'post',
  path: '/runs/{id}/cancel',
  tags: ['admin'],
  security: SECURITY,
  middleware: [requireRole('operator'), takesNoBody()] as const,
  summary: 'Stop a live run; nothing of it is written',
  request: { params: IdInPath, query: noQuery },
  responses: {
    200: { description: 'The run as it is now', content: { 'application/json': { schema: RunSchema } } },
    ...problems('not-found', 'conflict', 'body-too-large', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

export function addRuns(admin: Api, ctx: ApiContext & { cursors: Cursors }): void {
  admin.openapi(listRoute, async (c) => {
    const { board, limit, cursor } = c.req.valid('query')
    const identity = `runs ${board ?? ''}`
    const [before] = cursor === undefined ? [] : await ctx.cursors.open(identity, cursor)
    const found = await listRuns(ctx.db, {
      limit: limit + 1,
      ...(board !== undefined && { boardId: board }),
      ...(before !== undefined && { before: String(before) }),
    })
    // The runs of a board that was removed are still told.
    if (board !== undefined && found.length === 0 && (await findBoard(ctx.db, board)) === null) {
      throw invalidParameter('board', `there is no board ${JSON.stringify(board)}`)
    }
    const rows = found.slice(0, limit)
    const last = rows.at(-1)
    const next = found.length > limit && last ? await ctx.cursors.seal(identity, [last.id]) : null
    linkPages(c, { next, prev: null })
    return c.json({ data: await runsJson(ctx, rows), page: { limit, next, prev: null } }, 200)
  })

  admin.openapi(oneRoute, async (c) => {
    const run = await mustFindRun(ctx, c.req.valid('param').id)
    return c.json(await oneRunJson(ctx, await withDiff(ctx.db, run)), 200)
  })

  admin.openapi(cancelRoute, async (c) => {
    return c.json(await oneRunJson(ctx, await cancelRun(ctx, actorOf(c.get('key')), c.req.valid('param').id)), 200)
  })
}

/** Ends a live run where it stands. Throws `conflict` on one that is over. */
export async function cancelRun(ctx: Pick<ApiContext, 'db' | 'now'>, actor: string, id: string): Promise<RunRow> {
  const before = await mustFindRun(ctx, id)
  const now = ctx.now().toISOString()
  const after = await ctx.db.transaction(async (tx) => {
    const cancelled = await updateLiveRun(tx, before.id, { status: 'cancelled', finishedAt: now, leaseUntil: null })
    if (!cancelled) throw new ProblemError('conflict', `The run ${before.id} is over already`)
    const states = { before: { status: before.status }, after: { status: 'cancelled' } }
    await recordAudit(tx, { at: now, actor, action: 'run.cancel', subject: before.id, ...states })
    return findRun(tx, before.id)
  })
  return after ?? before
}

export async function mustFindRun(ctx: Pick<ApiContext, 'db'>, id: string): Promise<RunRow> {
  const run = await findRun(ctx.db, id)
  if (run === null) throw new ProblemError('not-found', `There is no run ${id}`)
  return run
}
