import { z } from '@hono/zod-openapi'
import type { VisitProgress } from '../board/visit-progress.ts'
import { findBoards } from '../store/boards.ts'
import type { Db } from '../store/database.ts'
import { asOf, tookMs } from '../store/run-progress.ts'
import type { RunRow } from '../store/runs.ts'

const TRIGGERS = ['schedule', 'cli', 'admin', 'import'] as const
const STATUSES = ['queued', 'fetching', 'ingesting', 'finished', 'cancelled'] as const
const OUTCOMES = ['ok', 'not_modified', 'partial', 'held', 'failed', 'discarded'] as const

const RefSchema = z.object({ externalId: z.string(), title: z.string().nullable(), listing: z.string().nullable() })
const DiffSchema = z
  .object({
    open: z.array(RefSchema),
    update: z.array(RefSchema.extend({ fields: z.array(z.string()).optional() })),
    close: z.array(RefSchema),
    reopen: z.array(RefSchema).optional(),
  })
  .openapi({
    description:
      'What a dry run or a held visit would do. In the answer to one run by its id also what a visit that was believed did, the first 100 of each kind, without `fields`: all that it opened, and of the rest those that nothing has happened to since; the counts tell how many there were',
  })

const ProgressSchema = z
  .object({
    at: z.string(),
    pages: z.int(),
    pagesWaiting: z.int(),
    total: z.int().nullable(),
    read: z.int(),
    toRead: z.int().nullable(),
    share: z.number().nullable(),
    endsAt: z.string().nullable(),
  })
  .openapi({
    description:
      'While a worker is at it, at most a second old: pages had and known to follow, postings that the source says there are, postings read and to be read, share of the stage that is done, and when the stage is likely to end; what is unknown is null',
  })

export const RunSchema = z
  .object({
    id: z.string(),
    board: z.string(),
    source: z.string(),
    trigger: z.enum(TRIGGERS),
    dryRun: z.boolean(),
    status: z.enum(STATUSES),
    outcome: z.enum(OUTCOMES).nullable(),
    reason: z.object({ code: z.string(), message: z.string(), field: z.string().nullable() }).nullable(),
    complete: z.boolean(),
    truncated: z.object({ code: z.string(), message: z.string() }).nullable(),
    requests: z.int(),
    bytes: z.int(),
    seen: z.int(),
    new: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    missing: z.int(),
    closed: z.int(),
    reopened: z.int(),
    rejected: z.int(),
    rejections: z.array(z.object({ externalId: z.string().nullable(), code: z.string(), why: z.string() })),
    expectedSeen: z.int().nullable(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    durationMs: z.int().nullable(),
    nextVisitAt: z.string().nullable(),
    diff: DiffSchema.nullable(),
    progress: ProgressSchema.nullable(),
  })
  .openapi('Run')

type RunJson = z.infer<typeof RunSchema>

/** CONTRACT.md's Runs as they stand now: with their boards' next visits, and how far those under way are. */
export async function runsJson({ db, now }: { db: Db; now: () => Date }, rows: RunRow[]): Promise<RunJson[]> {
  const ids = rows.map((row) => row.boardId)
  const next = new Map((await findBoards(db, ids)).map((board) => [board.id, board.nextVisitAt]))
  return rows.map((row) => runJson({ ...asOf(row, now()), nextVisitAt: next.get(row.boardId) ?? null }))
}

/** The same of one. */
export async function oneRunJson(ctx: { db: Db; now: () => Date }, row: RunRow): Promise<RunJson> {
  const [run] = await runsJson(ctx, [row])
  return run as RunJson
}

/** CONTRACT.md's Run. `nextVisitAt` is its board's, `live` how far it is (`asOf`), where the caller has read it. */
export function runJson(row: RunRow & { nextVisitAt?: string | null; live?: VisitProgress | null }): RunJson {
  return {
    id: row.id,
    board: row.boardId,
    source: row.boardId.slice(0, row.boardId.indexOf(':')),
    trigger: row.trigger as (typeof TRIGGERS)[number],
    dryRun: row.dryRun,
    status: row.status as (typeof STATUSES)[number],
    outcome: row.outcome as (typeof OUTCOMES)[number] | null,
    reason: row.reason,
    complete: row.complete,
    truncated: row.truncated,
    requests: row.requests,
    bytes: row.bytes,
    seen: row.seen,
    new: row.new,
    changed: row.changed,
    unchanged: row.unchanged,
    missing: row.missing,
    closed: row.closed,
    reopened: row.reopened,
    rejected: row.rejected,
    rejections: row.rejections ?? [],
    expectedSeen: row.expectedSeen,
    createdAt: row.createdAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    durationMs: tookMs(row),
    nextVisitAt: row.nextVisitAt ?? null,
    diff: row.diff as z.infer<typeof DiffSchema> | null,
    progress: progressJson(row.live ?? null),
  }
}

function progressJson(live: VisitProgress | null): RunJson['progress'] {
  if (live === null) return null
  const { at, pages, waiting: pagesWaiting, total, read, toRead, share, endsAt } = live
  return { at, pages, pagesWaiting, total, read, toRead, share, endsAt }
}
