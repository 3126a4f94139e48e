import { createRoute, z } from '@hono/zod-openapi'
import { countRuns } from '../../store/stats-reads.ts'
import { cached } from '../cached.ts'
import type { Api, ApiContext } from '../env.ts'
import { noQuery } from '../parameters.ts'
import { fromQueues } from '../queue-patience.ts'
import type { FullStats } from '../stats.ts'
import { requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

/** The counts read whole tables. */
const KEPT_MS = 10_000

const openClosed = z.object({ open: z.int(), closed: z.int() })
const counts = z.record(z.string(), z.int())
const AdminStatsSchema = z
  .object({
    listings: openClosed,
    postings: openClosed,
    companies: z.int(),
    sources: z.int(),
    boards: z.object({ total: z.int(), enabled: z.int(), byHealth: counts, leaked: z.int() }),
    newestAt: z.string().nullable(),
    lastVisitAt: z.string().nullable(),
    boardsSeenInDay: z.int(),
    runs: counts.openapi({ description: 'Runs that are kept, by outcome, and live ones by status' }),
    queues: z
      .record(z.string(), counts)
      .nullable()
      .openapi({ description: 'Jobs by queue and state; null while the queues are away' }),
    asOf: z.string(),
  })
  .openapi('AdminStats')

const route = createRoute({
  method: 'get',
  path: '/stats',
  tags: ['admin'],
  security: SECURITY,
  middleware: requireRole('viewer'),
  summary: 'How much there is, what visits came to, and what waits in the queues',
  request: { query: noQuery },
  responses: {
    200: { description: 'Counts', content: { 'application/json': { schema: AdminStatsSchema } } },
    ...ADMIN_PROBLEMS,
  },
})

export function addAdminStats(admin: Api, ctx: { operations: Operations; stats: () => Promise<FullStats> }): void {
  admin.openapi(route, async (c) => {
    const { skillsRising: _ofReaders, ...stats } = await ctx.stats()
    return c.json({ ...stats, ...(await ctx.operations()) }, 200)
  })
}

/** What visits came to, and what waits in the queues. */
export type Operations = () => Promise<{
  runs: Record<string, number>
  queues: Record<string, Record<string, number>> | null
}>

export function openOperations(ctx: ApiContext): Operations {
  return cached(KEPT_MS, ctx.now, async () => {
    const runs = await countRuns(ctx.db)
    return { runs: Object.fromEntries(runs.map(({ outcome, count }) => [outcome, count])), queues: await queuesOf(ctx) }
  })
}

async function queuesOf(ctx: ApiContext): Promise<Record<string, Record<string, number>> | null> {
  try {
    return await fromQueues(ctx.queues.counts())
  } catch (error) {
    ctx.log.warn({ err: error }, 'The queues cannot be counted')
    return null
  }
}
