import { createRoute, z } from '@hono/zod-openapi'
import { publicUrl, redacted } from '../redact.ts'
import { sourceByName } from '../sources/index.ts'
import { publicBoards } from '../store/board-reads.ts'
import { HEALTHS } from './board-json.ts'
import type { Cursors } from './cursor.ts'
import type { Api, ApiContext } from './env.ts'
import { AttributionSchema } from './listing-schema.ts'
import { orNull } from './or-null.ts'
import { linkPages, PageSchema } from './page-links.ts'
import { cursorParameter, limitParameter } from './parameters.ts'
import { problems } from './problem.ts'

const IDENTITY = 'boards'

const PublicBoardSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    slug: z.string(),
    name: z.string().nullable(),
    url: z.string().nullable(),
    enabled: z.boolean(),
    health: z.enum(HEALTHS),
    openPostings: z.int(),
    lastGoodAt: z.string().nullable(),
    reason: z
      .object({ code: z.string(), message: z.string(), field: z.string().nullable() })
      .nullable()
      .openapi({ description: 'Why the last visit was not a good one' }),
    attribution: orNull(AttributionSchema),
  })
  .openapi('PublicBoard')

const route = createRoute({
  method: 'get',
  path: '/boards',
  tags: ['boards'],
  summary: 'The boards that are visited, their health, and the attribution that their sources ask for',
  request: { query: z.strictObject({ limit: limitParameter(100), cursor: cursorParameter }) },
  responses: {
    200: {
      description: 'One page of boards, by id',
      content: { 'application/json': { schema: z.object({ data: z.array(PublicBoardSchema), page: PageSchema }) } },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor', 'timeout', 'unavailable'),
  },
})

export function addPublicBoards(api: Api, ctx: ApiContext & { cursors: Cursors }): void {
  api.openapi(route, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const [after] = cursor === undefined ? [null] : await ctx.cursors.open(IDENTITY, cursor)
    const found = await publicBoards(ctx.db, { after: after === null ? null : String(after), limit: limit + 1 })
    const data = found.slice(0, limit).map((board) => ({
      ...board,
      health: board.health as (typeof HEALTHS)[number],
      // A local folder is nobody's business.
      url: /^https?:/.test(board.url) ? publicUrl(board.url) : null,
      reason: board.reason && { ...board.reason, message: redacted(board.reason.message) },
      attribution: sourceByName(board.source)?.manifest.attribution ?? null,
    }))
    const last = data.at(-1)
    const next = found.length > limit && last ? await ctx.cursors.seal(IDENTITY, [last.id]) : null
    linkPages(c, { next, prev: null })
    return c.json({ data, page: { limit, next, prev: null } }, 200)
  })
}
