import { createRoute, z } from '@hono/zod-openapi'
import { liftTakedown, takeDown, takedownValue } from '../../pipeline/takedown.ts'
import { sourceByName } from '../../sources/index.ts'
import { findBoard } from '../../store/boards.ts'
import { holderOf } from '../../store/listing-decisions.ts'
import { listTakedowns, TAKEDOWN_KINDS, type TakedownKind } from '../../store/takedowns.ts'
import type { Api, ApiContext } from '../env.ts'
import { invalidBody } from '../invalid.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { actorOf, requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const shared = { tags: ['admin'], security: SECURITY, middleware: requireRole('admin') }
const value = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}+$/u, 'must be one line')

export const TakedownInput = z
  .strictObject({
    source: value.optional(),
    company: value.optional().openapi({ description: 'Its name, in any spelling' }),
    board: value.optional().openapi({ description: 'Id of a board' }),
    posting: value.optional().openapi({ description: 'Id of a posting, as /listings/{id}/postings tells it' }),
  })
  .refine((input) => TAKEDOWN_KINDS.filter((kind) => input[kind] !== undefined).length === 1, {
    message: 'give one of "source", "company", "board" and "posting"',
  })
  .openapi('TakedownInput')

const TakedownSchema = z
  .object({
    kind: z.enum(TAKEDOWN_KINDS),
    value: z.string().openapi({ description: 'Of a company the key that its spellings share' }),
    actor: z.string(),
    at: z.string(),
  })
  .openapi('Takedown')
const DoneSchema = z
  .object({ created: z.boolean(), takedown: TakedownSchema, postings: z.int() })
  .openapi('TakedownDone')

const listRoute = createRoute({
  method: 'get',
  path: '/takedowns',
  ...shared,
  summary: 'What is taken down, oldest first',
  request: { query: noQuery },
  responses: {
    200: {
      description: 'Takedowns',
      content: { 'application/json': { schema: z.object({ data: z.array(TakedownSchema) }) } },
    },
    ...ADMIN_PROBLEMS,
  },
})

const makeRoute = createRoute({
  method: 'post',
  path: '/takedowns',
  ...shared,
  summary: 'Take ads down for good: those that are there, and all that later visits bring',
  request: { query: noQuery, body: { required: true, content: { 'application/json': { schema: TakedownInput } } } },
  responses: {
    201: {
      description: 'It is new; `postings` are no longer shown',
      content: { 'application/json': { schema: DoneSchema } },
    },
    200: { description: 'It was said before', content: { 'application/json': { schema: DoneSchema } } },
    ...problems('not-found', 'body-too-large', 'unsupported-media-type', 'invalid-body'),
    ...ADMIN_PROBLEMS,
  },
})

const liftRoute = createRoute({
  method: 'delete',
  path: '/takedowns/{kind}/{value}',
  ...shared,
  summary: 'Lift a takedown: its ads are shown again, until a visit finds them gone',
  request: { params: z.object({ kind: z.enum(TAKEDOWN_KINDS), value }), query: noQuery },
  responses: {
    200: {
      description: 'It is lifted; so many postings are shown again, where no other takedown names them',
      content: { 'application/json': { schema: z.object({ postings: z.int() }) } },
    },
    ...problems('not-found'),
    ...ADMIN_PROBLEMS,
  },
})

export function addTakedowns(admin: Api, ctx: ApiContext): void {
  admin.openapi(listRoute, async (c) => c.json({ data: await listTakedowns(ctx.db) }, 200))

  admin.openapi(makeRoute, async (c) => {
    const done = await makeTakedown(ctx, actorOf(c.get('key')), c.req.valid('json'))
    return c.json(done, done.created ? 201 : 200)
  })

  admin.openapi(liftRoute, async (c) => {
    const { kind, value: given } = c.req.valid('param')
    return c.json(await lift(ctx, actorOf(c.get('key')), kind, given), 200)
  })
}

/** Takes ads down for good. */
export async function makeTakedown(ctx: ApiContext, actor: string, input: z.output<typeof TakedownInput>) {
  const { kind, given } = named(input)
  await mustBeThere(ctx, kind, given)
  return takeDown(ctx, { kind, value: takedownValue(kind, given), actor })
}

/** Shows again what was taken down; how many postings. */
export async function lift(ctx: ApiContext, actor: string, kind: TakedownKind, given: string) {
  const lifted = await liftTakedown(ctx, { kind, value: takedownValue(kind, given), actor })
  if (lifted === null) throw new ProblemError('not-found', `There is no takedown of the ${kind} ${given}`)
  return lifted
}

function named(input: z.output<typeof TakedownInput>): { kind: TakedownKind; given: string } {
  const kind = TAKEDOWN_KINDS.find((each) => input[each] !== undefined) ?? 'posting'
  return { kind, given: input[kind] ?? '' }
}

/** A misspelt name would take nothing down, and nobody would notice. A company may come later. */
async function mustBeThere(ctx: Pick<ApiContext, 'db'>, kind: TakedownKind, given: string): Promise<void> {
  switch (kind) {
    case 'source':
      if (sourceByName(given) === null)
        throw invalidBody([{ pointer: '/source', detail: `there is no source "${given}"` }])
      return
    case 'board':
      if ((await findBoard(ctx.db, given)) === null) throw new ProblemError('not-found', `There is no board ${given}`)
      return
    case 'posting':
      if ((await holderOf(ctx.db, given)) === null) throw new ProblemError('not-found', `There is no posting ${given}`)
      return
    case 'company':
      if (takedownValue('company', given) === '')
        throw invalidBody([{ pointer: '/company', detail: 'holds no letter and no digit' }])
  }
}
