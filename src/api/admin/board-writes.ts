import { createRoute, z } from '@hono/zod-openapi'
import { scheduleNext } from '../../board/auto-schedule.ts'
import { followKeys } from '../../pipeline/keyed-boards.ts'
import { removeBoards } from '../../pipeline/remove-boards.ts'
import { requireSource } from '../../sources/index.ts'
import { recordAudit } from '../../store/audit.ts'
import { addBoards, type BoardPatch, type BoardRow, boardId, findBoard, updateBoard } from '../../store/boards.ts'
import type { Db } from '../../store/database.ts'
import { BoardSchema, boardJson } from '../board-json.ts'
import type { Api, ApiContext, Request } from '../env.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { actorOf, requireRole } from './auth.ts'
import { BoardInput, BoardPatchInput, checkedConfig, checkedSchedule, toNewBoard } from './board-input.ts'
import { BoardId, mustFindBoard } from './boards.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('admin') }
const CreatedSchema = z.object({ created: z.boolean(), board: BoardSchema })
const BODY_PROBLEMS = problems('body-too-large', 'unsupported-media-type', 'invalid-body')

const createBoardRoute = createRoute({
  method: 'post',
  path: '/boards',
  ...shared,
  summary: 'Add a board; a known one stays as it is',
  request: { query: noQuery, body: { required: true, content: { 'application/json': { schema: BoardInput } } } },
  responses: {
    201: { description: 'It is new', content: { 'application/json': { schema: CreatedSchema } } },
    200: { description: 'It was there already', content: { 'application/json': { schema: CreatedSchema } } },
    ...problems('timeout'),
    ...BODY_PROBLEMS,
    ...ADMIN_PROBLEMS,
  },
})

const patchRoute = createRoute({
  method: 'patch',
  path: '/boards/{id}',
  ...shared,
  summary: 'Change a board',
  request: {
    params: BoardId,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: BoardPatchInput } } },
  },
  responses: {
    200: { description: 'The board as it is now', content: { 'application/json': { schema: BoardSchema } } },
    ...problems('not-found'),
    ...BODY_PROBLEMS,
    ...ADMIN_PROBLEMS,
  },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/boards/{id}',
  ...shared,
  summary: 'Take a board and its postings away, for good',
  request: { params: BoardId, query: noQuery },
  responses: { 204: { description: 'It is gone' }, ...problems('not-found'), ...ADMIN_PROBLEMS },
})

export function addBoardWrites(admin: Api, ctx: ApiContext): void {
  admin.openapi(createBoardRoute, async (c) => {
    const board = await toNewBoard(ctx, c.req.valid('json'))
    const id = boardId(board)
    const now = ctx.now().toISOString()
    const result = await ctx.db.transaction(async (tx) => {
      const created = await addBoards(tx, [board], { now, revive: 'revive' })
      await followKeys({ ...ctx, db: tx })
      const row = await findBoard(tx, id)
      if (row === null) throw new ProblemError('conflict', `${id} was removed at the same moment`)
      if (created.length > 0) await audited(tx, c, 'board.create', null, row)
      return { created: created.length > 0, board: boardJson(row) }
    })
    return c.json(result, result.created ? 201 : 200)
  })

  admin.openapi(patchRoute, async (c) => {
    const before = await mustFindBoard(ctx, c.req.valid('param').id)
    const patch = toPatch(before, c.req.valid('json'), ctx.now())
    const after = await ctx.db.transaction(async (tx) => {
      const row = await updateBoard(tx, before.id, patch)
      if (row === null) throw new ProblemError('not-found', `There is no board ${before.id}`)
      await audited(tx, c, 'board.update', before, row)
      return row
    })
    return c.json(boardJson(after), 200)
  })

  admin.openapi(deleteRoute, async (c) => {
    const before = await mustFindBoard(ctx, c.req.valid('param').id)
    await audited(ctx.db, c, 'board.delete', before, null)
    await removeBoards(ctx, [before.id])
    return c.body(null, 204)
  })

  async function audited(db: Db, c: Request, action: string, before: BoardRow | null, after: BoardRow | null) {
    await recordAudit(db, {
      at: ctx.now().toISOString(),
      actor: actorOf(c.get('key')),
      action,
      subject: (before ?? after)?.id ?? '',
      before: before && boardJson(before),
      after: after && boardJson(after),
    })
  }
}

/** What a body changes. A new schedule, and a board that is enabled again, plan the next visit anew. */
function toPatch(board: BoardRow, input: z.output<typeof BoardPatchInput>, now: Date): BoardPatch {
  const { config, enabled, name, country, cron, timeZone } = input
  const schedule = { cron: cron ?? board.cron, timeZone: timeZone ?? board.timeZone }
  checkedSchedule(schedule.cron, schedule.timeZone)
  const source = requireSource(board.source)
  const replans = cron !== undefined || timeZone !== undefined || (enabled === true && !board.enabled)
  return {
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
    ...(config !== undefined && { config: checkedConfig(source, config) }),
    ...(enabled !== undefined && { enabled, disabledReason: enabled ? null : 'disabled by an admin' }),
    ...schedule,
    ...(replans && {
      nextVisitAt: scheduleNext(board.id, schedule, source.manifest.cadence, {
        now,
        recentChanges: board.recentChanges,
      }).toISOString(),
    }),
  }
}
