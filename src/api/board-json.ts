import { z } from '@hono/zod-openapi'
import type { BoardRow } from '../store/boards.ts'

export const HEALTHS = ['new', 'ok', 'empty', 'suspect', 'held', 'blocked', 'broken'] as const

export const BoardSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    slug: z.string(),
    name: z.string().nullable(),
    url: z.string(),
    country: z.string().nullable(),
    enabled: z.boolean(),
    disabledReason: z.string().nullable(),
    schedule: z.object({ cron: z.string(), timeZone: z.string() }),
    config: z.record(z.string(), z.unknown()),
    health: z.enum(HEALTHS),
    openPostings: z.int(),
    lastRunId: z.string().nullable(),
    lastGoodAt: z.string().nullable(),
    nextVisitAt: z.string().nullable(),
  })
  .openapi('Board')

/** CONTRACT.md's Board. */
export function boardJson(row: BoardRow): z.infer<typeof BoardSchema> {
  return {
    id: row.id,
    source: row.source,
    slug: row.slug,
    name: row.name,
    url: row.url,
    country: row.country,
    enabled: row.enabled,
    disabledReason: row.disabledReason,
    schedule: { cron: row.cron, timeZone: row.timeZone },
    config: row.config,
    health: row.health as (typeof HEALTHS)[number],
    openPostings: row.openPostings,
    lastRunId: row.lastRunId,
    lastGoodAt: row.lastGoodAt,
    nextVisitAt: row.nextVisitAt,
  }
}
