import { createRoute, z } from '@hono/zod-openapi'
import { skillBySlug } from '../skills/taxonomy.ts'
import { readStats, type Stats } from '../store/stats-reads.ts'
import { cachedAhead, cachedOver } from './cached.ts'
import type { Api, ApiContext } from './env.ts'
import { countStatus, risingValues } from './listings-with.ts'
import type { LiveTerms } from './live-terms.ts'
import { noQuery } from './parameters.ts'
import { problems } from './problem.ts'
import { openCounts } from './term-counts.ts'

/** The counts read whole tables, which takes a tenth of a second at a million postings. */
const KEPT_MS = 10_000
const STALE_MS = 600_000
const RISING = 10
/** Looks at every listing. */
const RISING_KEPT_MS = 600_000

const openClosed = z.object({ open: z.int(), closed: z.int() })
const StatsSchema = z
  .object({
    listings: openClosed,
    postings: openClosed,
    duplicatesRemoved: z.int().openapi({ description: 'Open postings that share a listing with another' }),
    companies: z.int(),
    sources: z.int(),
    boards: z.object({
      total: z.int(),
      enabled: z.int(),
      byHealth: z.record(z.string(), z.int()),
      leaked: z.int().openapi({ description: 'Open postings that the last six complete visits did not show' }),
    }),
    freshness: z.object({
      newestAt: z.string().nullable(),
      lastVisitAt: z.string().nullable(),
      boardsSeenInDay: z.int().openapi({ description: 'Enabled boards that were confirmed within the last day' }),
    }),
    skillsRising: z.array(z.object({ slug: z.string(), name: z.string(), now: z.int(), before: z.int() })).openapi({
      description:
        'Whose share of new listings grew most: how many came in the last four weeks (`now`), and in the four before',
    }),
    asOf: z.string(),
  })
  .openapi('Stats')

const route = createRoute({
  method: 'get',
  path: '/stats',
  tags: ['stats'],
  summary: 'How much there is, and how fresh',
  request: { query: noQuery },
  responses: {
    200: { description: 'Counts', content: { 'application/json': { schema: StatsSchema } } },
    ...problems('unknown-parameter', 'timeout', 'unavailable'),
  },
})

export type FullStats = Stats & { skillsRising: RisingSkill[]; asOf: string }

export interface RisingSkill {
  slug: string
  name: string
  now: number
  before: number
}

/** Counts that several routes share, as of `asOf`: ten seconds old at most, or ten minutes where counting takes long. */
export function openStats(ctx: Pick<ApiContext, 'db' | 'now'> & { terms: LiveTerms }): () => Promise<FullStats> {
  const rising = cachedOver(RISING_KEPT_MS, ctx, async (columns) => {
    const values = risingValues(columns, 'skill', { now: ctx.now(), most: RISING })
    return values.map(({ value, ...rest }) => ({ slug: value, name: skillBySlug(value)?.name ?? value, ...rest }))
  })
  return cachedAhead({ keptMs: KEPT_MS, staleMs: STALE_MS }, ctx.now, async () => {
    const now = ctx.now()
    const columns = await ctx.terms()
    const listings = { open: countStatus(columns, 'open'), closed: countStatus(columns, 'closed') }
    const companies = openCounts(columns, 'company').length
    const stats = await readStats(ctx.db, now, { listings, companies })
    return { ...stats, skillsRising: await rising(), asOf: now.toISOString() }
  })
}

export function addStats(api: Api, stats: () => Promise<FullStats>): void {
  api.openapi(route, async (c) => {
    const { newestAt, lastVisitAt, boardsSeenInDay, ...counts } = await stats()
    // Postings that wait for the linker are in no listing yet.
    const duplicatesRemoved = Math.max(0, counts.postings.open - counts.listings.open)
    return c.json({ ...counts, duplicatesRemoved, freshness: { newestAt, lastVisitAt, boardsSeenInDay } }, 200)
  })
}
