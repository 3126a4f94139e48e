import { createRoute, z } from '@hono/zod-openapi'
import { TransientError, UsageError } from '../../errors.ts'
import { counted } from '../../pipeline/count-requests.ts'
import { type LookTarget, lookInTime, type TimedLook, targetOfUrl } from '../../pipeline/look-in-time.ts'
import { requireSource } from '../../sources/index.ts'
import { boardId } from '../../store/boards.ts'
import type { Api, ApiContext } from '../env.ts'
import { invalidBody } from '../invalid.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { requireRole } from './auth.ts'
import { BoardTestInput, namedBoard } from './board-input.ts'
import { mustFindBoard } from './boards.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

/** All is to be over in 10 s: the rest is for reading what came last. */
const BUDGET_MS = 8_000
/** A look holds whole boards in memory, in the process that serves everybody. */
const MOST_AT_ONCE = 2

const FaultSchema = z.object({ code: z.string(), message: z.string(), field: z.string().nullable() })

const ReportSchema = z
  .object({
    board: z.object({
      id: z.string(),
      source: z.string(),
      slug: z.string(),
      name: z.string().nullable(),
      url: z.string(),
      config: z.record(z.string(), z.unknown()),
    }),
    how: z.string().nullable().openapi({ description: 'How a URL led to the board' }),
    complete: z.boolean().openapi({ description: 'It came to its natural end and nothing speaks against it' }),
    fault: FaultSchema.nullable().openapi({ description: 'Why it is not complete, or why nothing could be read' }),
    total: z.int().nullable().openapi({ description: 'What the source itself says there are' }),
    count: z.int(),
    postings: z
      .array(
        z.object({
          externalId: z.string(),
          title: z.string().nullable(),
          places: z.array(z.string()),
          pay: z.string().nullable(),
          postedAt: z.string().nullable(),
          url: z.string().nullable(),
        }),
      )
      .openapi({ description: 'The first five' }),
    coverage: z.record(z.string(), z.number()).openapi({ description: 'Percent of the postings that have the field' }),
    rejections: z.array(z.object({ code: z.string(), count: z.int(), why: z.string() })),
    pages: z.int(),
    requests: z.int(),
    bytes: z.int(),
    ms: z.int(),
  })
  .openapi('BoardTest')

const route = createRoute({
  method: 'post',
  path: '/boards/test',
  tags: ['admin'],
  security: SECURITY,
  middleware: requireRole('operator'),
  summary: 'What a visit would bring: looked at in under 10 s, nothing written',
  request: { query: noQuery, body: { required: true, content: { 'application/json': { schema: BoardTestInput } } } },
  responses: {
    200: {
      description: 'What was seen; a board that fails is told by `fault`',
      content: { 'application/json': { schema: ReportSchema } },
    },
    ...problems('not-found', 'body-too-large', 'unsupported-media-type', 'invalid-body', 'timeout'),
    ...ADMIN_PROBLEMS,
  },
})

export function addBoardTest(admin: Api, ctx: { boardTests: BoardTests }): void {
  admin.openapi(route, async (c) => c.json(await ctx.boardTests(c.req.valid('json')), 200))
}

/** What a visit to the board that is named would bring. */
export type BoardTests = (input: z.output<typeof BoardTestInput>) => Promise<TimedLook>

/** The dry look of `boards test`, for admins. It visits from this process, by the same guard, turns and robots.txt as a crawl. */
export function openBoardTests(ctx: ApiContext): BoardTests {
  let running = 0
  return async (input) => {
    if (running >= MOST_AT_ONCE) {
      const seconds = Math.ceil(BUDGET_MS / 1000)
      throw new ProblemError('rate-limited', `${running} boards are being tested already; try again in ${seconds} s`, {
        headers: { 'Retry-After': String(seconds) },
      })
    }
    running++
    try {
      const { told } = await counted(ctx, (own) =>
        lookInTime(own, (withinMs) => targetOf(own, input, withinMs), BUDGET_MS),
      )
      return told
    } catch (error) {
      if (error instanceof UsageError) throw invalidBody([{ pointer: '/url', detail: error.message }])
      if (error instanceof TransientError) throw new ProblemError('timeout', error.message)
      throw error
    } finally {
      running--
    }
  }
}

async function targetOf(
  ctx: ApiContext,
  input: z.output<typeof BoardTestInput>,
  withinMs: number,
): Promise<LookTarget> {
  if (input.url !== undefined) return targetOfUrl(ctx, new URL(input.url), withinMs)
  if (input.board !== undefined) {
    const { id, slug, name, url, config, source } = await mustFindBoard(ctx, input.board)
    return { id, slug, name, url, config, source: requireSource(source), how: null, pages: [] }
  }
  const { source, slug, config, url } = namedBoard(input)
  return {
    id: boardId({ source: source.name, slug }),
    slug,
    name: input.name ?? null,
    url,
    config,
    source,
    how: null,
    pages: [],
  }
}
