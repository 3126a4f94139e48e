import { createRoute } from '@hono/zod-openapi'
import { approveRun, discardRun } from '../../pipeline/decide-run.ts'
import { recordAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/database.ts'
import type { RunRow } from '../../store/runs.ts'
import type { Api, ApiContext } from '../env.ts'
import { IdInPath, noQuery } from '../parameters.ts'
import { problems } from '../problem.ts'
import { takesNoBody } from '../request-body.ts'
import { oneRunJson, RunSchema } from '../run-json.ts'
import { actorOf, requireRole } from './auth.ts'
import { enqueueSoon } from './enqueue-soon.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'
import { mustFindRun } from './runs.ts'

const approveRoute = createRoute({
  method: 'post',
  path: '/runs/{id}/approve',
  tags: ['admin'],
  security: SECURITY,
  middleware: [requireRole('operator'), takesNoBody()] as const,
  summary: 'Believe a visit that was held: its stored pages are ingested, past the rule that held it',
  request: { params: IdInPath, query: noQuery },
  responses: {
    202: { description: 'The run, live until it is ingested', content: { 'application/json': { schema: RunSchema } } },
    ...problems('not-found', 'conflict', 'body-too-large', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

const discardRoute = createRoute({
  method: 'post',
  path: '/runs/{id}/discard',
  tags: ['admin'],
  security: SECURITY,
  middleware: [requireRole('operator'), takesNoBody()] as const,
  summary: 'Drop a visit that was held; nothing of it is written',
  request: { params: IdInPath, query: noQuery },
  responses: {
    200: { description: 'The run as it is now', content: { 'application/json': { schema: RunSchema } } },
    ...problems('not-found', 'conflict', 'body-too-large', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

/** What an admin makes of visits that were not believed. */
export function addRunDecisions(admin: Api, ctx: ApiContext): void {
  admin.openapi(approveRoute, async (c) => {
    return c.json(await oneRunJson(ctx, await approve(ctx, actorOf(c.get('key')), c.req.valid('param').id)), 202)
  })

  admin.openapi(discardRoute, async (c) => {
    return c.json(await oneRunJson(ctx, await discard(ctx, actorOf(c.get('key')), c.req.valid('param').id)), 200)
  })
}

/** Believes a visit that was held; the run is live again until it is ingested. */
export async function approve(ctx: ApiContext, actor: string, id: string): Promise<RunRow> {
  const run = await mustFindRun(ctx, id)
  const approved = await audited(ctx, run, { actor, action: 'run.approve' }, (tx) => approveRun(ctx, tx, run))
  await enqueueSoon(ctx, [approved])
  return approved
}

/** Drops a visit that was held. */
export async function discard(ctx: ApiContext, actor: string, id: string): Promise<RunRow> {
  const run = await mustFindRun(ctx, id)
  return audited(ctx, run, { actor, action: 'run.discard' }, (tx) => discardRun(tx, run))
}

async function audited(
  ctx: ApiContext,
  run: RunRow,
  who: { actor: string; action: string },
  decide: (tx: Transaction) => Promise<RunRow>,
): Promise<RunRow> {
  return ctx.db.transaction(async (tx) => {
    const decided = await decide(tx)
    const states = { before: { outcome: run.outcome }, after: { decision: decided.decision } }
    await recordAudit(tx, { at: ctx.now().toISOString(), subject: run.id, ...who, ...states })
    return decided
  })
}
