import { createRoute, z } from '@hono/zod-openapi'
import { scheduleNext } from '../../board/auto-schedule.ts'
import { tooOften } from '../../board/too-often.ts'
import { requireSource } from '../../sources/index.ts'
import { type BoardRow, findBoard, listBoards } from '../../store/boards.ts'
import { BoardSchema, boardJson } from '../board-json.ts'
import type { Api, ApiContext } from '../env.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

export const BoardId = z.object({
  id: z
    .string()
    .min(3)
    .max(300)
    .refine((id) => !id.includes('\0')),
})
const PREVIEW = 5

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('viewer') }

const listRoute = createRoute({
  method: 'get',
  path: '/boards',
  ...shared,
  summary: 'All boards, by id',
  request: { query: z.strictObject({ source: z.string().max(100).optional() }) },
  responses: {
    200: {
      description: 'Boards',
      content: { 'application/json': { schema: z.object({ data: z.array(BoardSchema) }) } },
    },
    ...problems('unknown-parameter', 'invalid-parameter'),
    ...ADMIN_PROBLEMS,
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/boards/{id}',
  ...shared,
  summary: 'One board',
  request: { params: BoardId, query: noQuery },
  responses: {
    200: { description: 'The board', content: { 'application/json': { schema: BoardSchema } } },
    ...problems('not-found'),
    ...ADMIN_PROBLEMS,
  },
})

const ScheduleSchema = z.object({
  cron: z.string(),
  timeZone: z.string(),
  next: z.array(z.string()),
  tooOften: z.object({ minMinutes: z.int(), gapMinutes: z.int() }).nullable().openapi({
    example: null,
    description: 'Where the pattern, which is obeyed as it stands, comes sooner after a visit than its source asks for',
  }),
})

const scheduleRoute = createRoute({
  method: 'get',
  path: '/boards/{id}/schedule',
  ...shared,
  summary: 'The next five visits',
  request: { params: BoardId, query: noQuery },
  responses: {
    200: {
      description: 'The schedule and when it is due',
      content: {
        'application/json': { schema: ScheduleSchema },
      },
    },
    ...problems('not-found'),
    ...ADMIN_PROBLEMS,
  },
})

export function addBoardAdmin(admin: Api, ctx: ApiContext): void {
  admin.openapi(listRoute, async (c) => {
    const { source } = c.req.valid('query')
    const rows = await listBoards(ctx.db, source === undefined ? {} : { source })
    return c.json({ data: rows.map(boardJson) }, 200)
  })

  admin.openapi(oneRoute, async (c) => c.json(boardJson(await mustFindBoard(ctx, c.req.valid('param').id)), 200))

  admin.openapi(scheduleRoute, async (c) => {
    const board = await mustFindBoard(ctx, c.req.valid('param').id)
    const next = nextFive(board, ctx.now()).map((date) => date.toISOString())
    const { cron, timeZone } = board
    const { minMinutes } = requireSource(board.source).manifest.cadence
    return c.json({ cron, timeZone, next, tooOften: tooOften(cron, minMinutes, ctx.now()) }, 200)
  })
}

export async function mustFindBoard(ctx: Pick<ApiContext, 'db'>, id: string): Promise<BoardRow> {
  const board = await findBoard(ctx.db, id)
  if (board === null) throw new ProblemError('not-found', `There is no board ${id}`)
  return board
}

/** The visit that is planned, then those that would follow. None for a board that is not visited. */
export function nextFive(board: BoardRow, now: Date): Date[] {
  if (!board.enabled) return []
  const { cadence } = requireSource(board.source).manifest
  const visits = board.nextVisitAt ? [new Date(Math.max(Date.parse(board.nextVisitAt), now.getTime()))] : []
  const { recentChanges } = board
  while (visits.length < PREVIEW) {
    visits.push(scheduleNext(board.id, board, cadence, { now: visits.at(-1) ?? now, recentChanges }))
  }
  return visits
}
