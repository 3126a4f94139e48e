import { createRoute, z } from '@hono/zod-openapi'
import { type BoardRow, findBoard, listBoards } from '../../store/boards.ts'
import { BoardSchema, boardJson } from '../board-json.ts'
import type { Api, ApiContext } from '../env.ts'
import { invalidParameter } from '../invalid.ts'
import { sourceName } from '../listing-query.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { requireRole } from './auth.ts'
import type { Schedule } from './board-input.ts'
import { type NextVisits, nextVisits } from './next-visits.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

export const BoardId = z.object({
  id: z
    .string()
    .min(3)
    .max(300)
    .refine((id) => !id.includes('\0')),
})

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('viewer') }

const listRoute = createRoute({
  method: 'get',
  path: '/boards',
  ...shared,
  summary: 'All boards, by id',
  request: { query: z.strictObject({ source: sourceName.optional() }) },
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
  next: z
    .array(z.string())
    .openapi({ example: ['2026-11-23T05:00:00.000Z'], description: 'In UTC; none for a board that is paused' }),
  local: z
    .array(z.string())
    .openapi({ example: ['2026-11-23T06:00:00+01:00'], description: 'The same times by the clocks of the zone' }),
  tooOften: z.object({ minMinutes: z.int(), gapMinutes: z.int() }).nullable().openapi({
    example: null,
    description: 'Where the pattern, which is obeyed as it stands, comes sooner after a visit than its source asks for',
  }),
})

const scheduleRoute = createRoute({
  method: 'get',
  path: '/boards/{id}/schedule',
  ...shared,
  summary: 'The next five visits, as they are planned or as another schedule would have them',
  request: {
    params: BoardId,
    query: z.strictObject({
      cron: z
        .string()
        .min(1)
        .max(100)
        .optional()
        .openapi({ description: 'A pattern to try, or auto; the board keeps its own' }),
      timeZone: z.string().min(1).max(100).optional().openapi({ description: 'A time zone to try it in' }),
    }),
  },
  responses: {
    200: {
      description: 'The schedule and when it is due',
      content: {
        'application/json': { schema: ScheduleSchema },
      },
    },
    ...problems('not-found', 'unknown-parameter', 'invalid-parameter'),
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
    const { next, cron, timeZone, local, tooOften } = visitsWith(board, c.req.valid('query'), ctx.now())
    return c.json({ cron, timeZone, next: next.map((date) => date.toISOString()), local, tooOften }, 200)
  })
}

export async function mustFindBoard(ctx: Pick<ApiContext, 'db'>, id: string): Promise<BoardRow> {
  const board = await findBoard(ctx.db, id)
  if (board === null) throw new ProblemError('not-found', `There is no board ${id}`)
  return board
}

/** As `nextVisits`; what cannot be kept is a wrong parameter here. */
function visitsWith(board: BoardRow, asked: { [part in keyof Schedule]?: string | undefined }, now: Date): NextVisits {
  try {
    return nextVisits(board, asked, now)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const [fault] = error.faults
    throw fault && 'pointer' in fault ? invalidParameter(fault.pointer.slice(1), fault.detail) : error
  }
}
