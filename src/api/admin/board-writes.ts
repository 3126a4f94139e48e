import { createRoute, z } from '@hono/zod-openapi'
import { BoardSchema, boardJson } from '../board-json.ts'
import type { Api, ApiContext } from '../env.ts'
import { noQuery } from '../parameters.ts'
import { problems } from '../problem.ts'
import { actorOf, requireRole } from './auth.ts'
import { changeBoard, createBoard, deleteBoard } from './board-acts.ts'
import { BoardInput, BoardPatchInput } from './board-input.ts'
import { BoardId } from './boards.ts'
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
    const { created, board } = await createBoard(ctx, actorOf(c.get('key')), c.req.valid('json'))
    return c.json({ created, board: boardJson(board) }, created ? 201 : 200)
  })

  admin.openapi(patchRoute, async (c) => {
    const board = await changeBoard(ctx, actorOf(c.get('key')), c.req.valid('param').id, c.req.valid('json'))
    return c.json(boardJson(board), 200)
  })

  admin.openapi(deleteRoute, async (c) => {
    await deleteBoard(ctx, actorOf(c.get('key')), c.req.valid('param').id)
    return c.body(null, 204)
  })
}
