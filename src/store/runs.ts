import { and, desc, eq, gt, inArray, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import type { VisitProgress } from '../board/visit-progress.ts'
import type { Db } from './database.ts'
import { newRunId } from './run-id.ts'
import { runs } from './schema.ts'

export type RunRow = typeof runs.$inferSelect
export type RunStatus = 'queued' | 'fetching' | 'ingesting' | 'finished' | 'cancelled'
export type Trigger = 'schedule' | 'cli' | 'admin' | 'import'
export type RunPatch = Partial<Omit<RunRow, 'id' | 'boardId' | 'createdAt'>>

export const LIVE: RunStatus[] = ['queued', 'fetching', 'ingesting']
/** Stages of a run whose pages are not kept yet. */
const BEFORE_INGEST: RunStatus[] = ['queued', 'fetching']
/** Whether a run is still under way, or waits to be. */
export function isLive({ status }: Pick<RunRow, 'status'>): boolean {
  return LIVE.includes(status as RunStatus)
}

/** Where a run may stand in the database while an attempt is at this stage of it: one that was killed may have forgotten that the attempt began. */
export function stagesBehind(stage: string): RunStatus[] {
  return stage === 'ingesting' ? ['ingesting'] : BEFORE_INGEST
}

/** A worker that says nothing for so long has died; it speaks up three times in between. Half of the minute that a recovery may take. */
export const LEASE_MS = 30_000
/** An import's run lasts for one batch of its records. */
const LONGEST_IMPORT_MS = 60_000

/** Plans one run for each board that has no live one; the partial unique index decides any race. Returns those made. */
export async function createRuns(
  db: Db,
  boardIds: string[],
  options: { trigger: Trigger; now: Date; dryRun?: boolean; status?: RunStatus },
): Promise<RunRow[]> {
  if (boardIds.length === 0) return []
  const createdAt = options.now.toISOString()
  return db
    .insert(runs)
    .values(
      boardIds.map((boardId) => ({
        id: newRunId(options.now),
        boardId,
        trigger: options.trigger,
        dryRun: options.dryRun ?? false,
        status: options.status ?? 'queued',
        createdAt,
      })),
    )
    .onConflictDoNothing({ target: runs.boardId, where: sql`${runs.status} in ('queued', 'fetching', 'ingesting')` })
    .returning()
}

/**
 * A worker takes up a run that waits, or whose last worker's lease ran out. Null where another is at it or it is over:
 * any job may run twice.
 */
export async function takeUpRun(
  db: Db,
  id: string,
  stage: 'fetching' | 'ingesting',
  now: Date,
): Promise<RunRow | null> {
  const [row] = await db
    .update(runs)
    .set({
      status: stage,
      attempt: sql`${runs.attempt} + 1`,
      progress: null,
      leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
      startedAt: sql`coalesce(${runs.startedAt}, ${now.toISOString()})`,
    })
    .where(
      and(
        eq(runs.id, id),
        inArray(runs.status, stagesBehind(stage)),
        or(isNull(runs.leaseUntil), lt(runs.leaseUntil, now.toISOString())),
      ),
    )
    .returning()
  return row ?? null
}

/**
 * Says that the worker is still at it, and how far it is where `progress` is given. False where the run is no longer this worker's: it
 * was cancelled, went on to its next stage, or was taken up by another.
 */
export async function renewLease(
  db: Db,
  run: Pick<RunRow, 'id' | 'status' | 'attempt'>,
  now: Date,
  progress?: VisitProgress,
): Promise<boolean> {
  const leaseUntil = new Date(now.getTime() + LEASE_MS).toISOString()
  const renewed = await db
    .update(runs)
    .set({ leaseUntil, ...(progress && { progress }) })
    .where(and(eq(runs.id, run.id), eq(runs.status, run.status), eq(runs.attempt, run.attempt)))
    .returning({ id: runs.id })
  return renewed.length > 0
}

/** Changes a run that is still live, or is at one of these stages; false where it is not. */
export async function updateLiveRun(
  db: Db,
  id: string,
  patch: RunPatch,
  stages: readonly RunStatus[] = LIVE,
): Promise<boolean> {
  const rows = await db
    .update(runs)
    .set(patch)
    .where(and(eq(runs.id, id), inArray(runs.status, [...stages])))
    .returning({ id: runs.id })
  return rows.length > 0
}

/** The newest visit to a run's board that came after it and read something; null where there is none. Run ids ascend with time. */
export async function laterVisit(db: Db, run: Pick<RunRow, 'id' | 'boardId'>): Promise<string | null> {
  const [row] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(
      and(
        eq(runs.boardId, run.boardId),
        gt(runs.id, run.id),
        eq(runs.status, 'finished'),
        ne(runs.outcome, 'failed'),
        eq(runs.dryRun, false),
        ne(runs.trigger, 'import'),
      ),
    )
    .orderBy(desc(runs.id))
    .limit(1)
  return row?.id ?? null
}

/** Changes a run that waits for a decision; null where it no longer does. */
export async function updateHeldRun(db: Db, id: string, patch: RunPatch): Promise<RunRow | null> {
  const [row] = await db
    .update(runs)
    .set(patch)
    .where(and(eq(runs.id, id), eq(runs.status, 'finished'), eq(runs.outcome, 'held')))
    .returning()
  return row ?? null
}

export async function findRun(db: Db, id: string): Promise<RunRow | null> {
  const [row] = await db.select().from(runs).where(eq(runs.id, id))
  return row ?? null
}

export async function liveRunOf(db: Db, boardId: string): Promise<RunRow | null> {
  const [row] = await db
    .select()
    .from(runs)
    .where(and(eq(runs.boardId, boardId), inArray(runs.status, LIVE)))
  return row ?? null
}

export async function liveRunsOf(db: Db, boardIds: string[]): Promise<RunRow[]> {
  if (boardIds.length === 0) return []
  return db
    .select()
    .from(runs)
    .where(and(inArray(runs.boardId, boardIds), inArray(runs.status, LIVE)))
}

/** Live runs that want a job, by the queue it belongs in. */
export async function countLive(db: Db): Promise<{ fetch: number; ingest: number }> {
  const rows = await db
    .select({ status: runs.status, n: sql<number>`count(*)::int` })
    .from(runs)
    .where(and(inArray(runs.status, LIVE), ne(runs.trigger, 'import')))
    .groupBy(runs.status)
  const of = (status: RunStatus) => rows.find((row) => row.status === status)?.n ?? 0
  return { fetch: of('queued') + of('fetching'), ingest: of('ingesting') }
}

/** How many visits wait for their pages to be read, or are being read; counted no further than `most`. */
export async function countIngesting(db: Db, most: number): Promise<number> {
  // The status is written out: a plan that is made once for every value takes no partial index.
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (select from runs where status = 'ingesting' limit ${most}) as waiting`)
  return row?.n ?? 0
}

export async function findRuns(db: Db, ids: string[]): Promise<RunRow[]> {
  return ids.length === 0 ? [] : db.select().from(runs).where(inArray(runs.id, ids))
}

/** Newest first; `before` is the id of the last run of the page before. */
export async function listRuns(
  db: Db,
  filter: { boardId?: string; before?: string; limit: number },
): Promise<RunRow[]> {
  const conditions = []
  if (filter.boardId !== undefined) conditions.push(eq(runs.boardId, filter.boardId))
  if (filter.before !== undefined) conditions.push(lt(runs.id, filter.before))
  return db
    .select()
    .from(runs)
    .where(and(...conditions))
    .orderBy(desc(runs.id))
    .limit(filter.limit)
}

/** Live runs that nobody is at: not taken up within `patienceMs` (the queue forgot them), or their worker died. */
export async function strandedRuns(db: Db, now: Date, patienceMs = LEASE_MS): Promise<RunRow[]> {
  const waited = new Date(now.getTime() - patienceMs).toISOString()
  return db
    .select()
    .from(runs)
    .where(
      and(
        inArray(runs.status, LIVE),
        ne(runs.trigger, 'import'),
        or(and(isNull(runs.leaseUntil), lte(runs.createdAt, waited)), lt(runs.leaseUntil, now.toISOString())),
      ),
    )
    .orderBy(runs.createdAt)
    .limit(500)
}

/** Ends imports whose process died: what they hold back cannot be taken up by another, for nobody else has the file. */
export async function endAbandonedImports(db: Db, now: Date): Promise<void> {
  const abandoned = lt(runs.createdAt, new Date(now.getTime() - LONGEST_IMPORT_MS).toISOString())
  await db
    .update(runs)
    .set({
      status: 'finished',
      outcome: 'failed',
      reason: { code: 'internal', message: 'The import was interrupted; import the file again', field: null },
      leaseUntil: null,
      finishedAt: now.toISOString(),
    })
    .where(and(eq(runs.trigger, 'import'), inArray(runs.status, LIVE), abandoned))
}

/** Cancels what is under way on a board. */
export async function cancelRunsOf(db: Db, boardId: string, now: string): Promise<void> {
  await db
    .update(runs)
    .set({ status: 'cancelled', leaseUntil: null, finishedAt: now })
    .where(and(eq(runs.boardId, boardId), inArray(runs.status, LIVE)))
}
