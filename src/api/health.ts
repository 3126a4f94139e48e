import { createRoute, z } from '@hono/zod-openapi'
import { isMigrated, pingDatabase } from '../store/readiness.ts'
import { inTime } from '../timeout.ts'
import type { Api, ApiContext } from './env.ts'

/** A part that does not answer in time is not ready. */
const TIMEOUT_MS = 2_000

const LiveSchema = z.object({ status: z.literal('ok') })
const PART = z.enum(['ok', 'away', 'behind'])
const ReadySchema = z
  .object({
    status: z.enum(['ready', 'not ready']),
    parts: z.object({
      database: PART,
      migrations: PART,
      queue: PART,
      replica: PART.optional().openapi({
        description:
          'Where DATABASE_READ_URL names one. The primary answers in its place: without it, all is ready still',
      }),
    }),
  })
  .openapi('Readiness')

const liveRoute = createRoute({
  method: 'get',
  path: '/livez',
  tags: ['operations'],
  summary: 'The process answers',
  responses: { 200: { description: 'It lives', content: { 'application/json': { schema: LiveSchema } } } },
})

const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  tags: ['operations'],
  summary: 'Database, migrations and queue are there',
  responses: {
    200: { description: 'All parts are ready', content: { 'application/json': { schema: ReadySchema } } },
    503: { description: 'Which part is not', content: { 'application/json': { schema: ReadySchema } } },
  },
})

export function addHealth(app: Api, ctx: ApiContext): void {
  app.openapi(liveRoute, (c) => c.json({ status: 'ok' as const }, 200, { 'Cache-Control': 'no-store' }))

  app.openapi(readyRoute, async (c) => {
    const parts = await readParts(ctx)
    const { replica: _spare, ...needed } = parts
    const ready = Object.values(needed).every((part) => part === 'ok')
    const body = { status: ready ? ('ready' as const) : ('not ready' as const), parts }
    return c.json(body, ready ? 200 : 503, { 'Cache-Control': 'no-store' })
  })
}

async function readParts(ctx: ApiContext): Promise<z.infer<typeof ReadySchema>['parts']> {
  const [database, migrations, queue, replica] = await Promise.all([
    answers(pingDatabase(ctx.db, TIMEOUT_MS)).then(
      () => 'ok' as const,
      () => 'away' as const,
    ),
    answers(isMigrated(ctx.db, TIMEOUT_MS)).then(
      (done) => (done ? ('ok' as const) : ('behind' as const)),
      () => 'behind' as const,
    ),
    answers(ctx.queues.counts()).then(
      () => 'ok' as const,
      () => 'away' as const,
    ),
    ctx.replica?.state(),
  ])
  const parts = { database, migrations: database === 'ok' ? migrations : ('away' as const), queue }
  return replica === undefined ? parts : { ...parts, replica }
}

function answers<T>(work: Promise<T>): Promise<T> {
  return inTime(work, TIMEOUT_MS, `no answer within ${TIMEOUT_MS} ms`)
}
