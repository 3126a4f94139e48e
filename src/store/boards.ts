import { and, asc, eq, inArray, isNull, like, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { boards } from './schema.ts'

export type BoardRow = typeof boards.$inferSelect
export type NewBoard = Pick<BoardRow, 'source' | 'slug' | 'url'> &
  Partial<
    Pick<BoardRow, 'name' | 'country' | 'config' | 'sample' | 'enabled' | 'disabledReason' | 'cron' | 'timeZone'>
  > & {
    /** Filled by imports alone: it is never due. */
    manual?: true
  }

/** `source:slug`, the id of a board. */
export function boardId(board: { source: string; slug: string }): string {
  return `${board.source}:${board.slug}`
}

/** The name of the source that a board's id begins with. */
export function sourceOf(boardId: string): string {
  return boardId.slice(0, boardId.indexOf(':'))
}

/**
 * Adds boards that are not there yet, due at once; known ones stay as they are. A removed board comes back only where
 * `revive` says so: a fresh start must not bring back what an admin took away.
 */
export async function addBoards(
  db: Db,
  added: NewBoard[],
  options: { now: string; revive: 'revive' | 'leave' },
): Promise<string[]> {
  if (added.length === 0) return []
  const rows = added.map(({ manual, ...board }) => ({
    ...board,
    id: boardId(board),
    createdAt: options.now,
    nextVisitAt: manual ? null : options.now,
  }))
  const query = db.insert(boards).values(rows)
  const inserted =
    options.revive === 'leave'
      ? query.onConflictDoNothing()
      : query.onConflictDoUpdate({
          target: boards.id,
          set: { removedAt: null, enabled: true, disabledReason: null, nextVisitAt: sql`excluded.next_visit_at` },
          setWhere: sql`${boards.removedAt} is not null`,
        })
  const created = await inserted.returning({ id: boards.id })
  return created.map((row) => row.id)
}

export async function findBoard(db: Db, id: string): Promise<BoardRow | null> {
  const [row] = await db
    .select()
    .from(boards)
    .where(and(eq(boards.id, id), isNull(boards.removedAt)))
  return row ?? null
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockBoard(tx: Db, id: string): Promise<BoardRow | null> {
  const [row] = await tx
    .select()
    .from(boards)
    .where(and(eq(boards.id, id), isNull(boards.removedAt)))
    .for('update')
  return row ?? null
}

export async function findBoards(db: Db, ids: string[]): Promise<BoardRow[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(boards)
    .where(and(inArray(boards.id, ids), isNull(boards.removedAt)))
}

/** All boards, by id. */
export async function listBoards(db: Db, filter: { source?: string; sample?: boolean } = {}): Promise<BoardRow[]> {
  const conditions = [isNull(boards.removedAt)]
  if (filter.source !== undefined) conditions.push(eq(boards.source, filter.source))
  if (filter.sample !== undefined) conditions.push(eq(boards.sample, filter.sample))
  return db
    .select()
    .from(boards)
    .where(and(...conditions))
    .orderBy(asc(boards.id))
}

export type BoardPatch = Partial<Omit<BoardRow, 'id' | 'source' | 'slug' | 'createdAt'>>

/** Returns the board as it is afterwards, null where there is none. */
export async function updateBoard(db: Db, id: string, patch: BoardPatch): Promise<BoardRow | null> {
  const [row] = await db
    .update(boards)
    .set(patch)
    .where(and(eq(boards.id, id), isNull(boards.removedAt)))
    .returning()
  return row ?? null
}

/** Boards that are due and have no live run, soonest first, locked for the claiming transaction alone. */
export async function dueBoards(tx: Db, now: string, limit: number): Promise<BoardRow[]> {
  return tx
    .select()
    .from(boards)
    .where(
      and(
        eq(boards.enabled, true),
        isNull(boards.removedAt),
        sql`${boards.nextVisitAt} <= ${now}`,
        sql`not exists (select from runs where runs.board_id = ${boards.id} and runs.status in ('queued', 'fetching', 'ingesting'))`,
      ),
    )
    .orderBy(asc(boards.nextVisitAt))
    .limit(limit)
    .for('update', { skipLocked: true })
}

/** Sets several boards' next visit in one statement. */
export async function scheduleBoards(tx: Db, visits: { id: string; nextVisitAt: string }[]): Promise<void> {
  await tx.execute(sql`
    update boards set next_visit_at = v."nextVisitAt"
    from jsonb_to_recordset(${JSON.stringify(visits)}::jsonb) as v(id text, "nextVisitAt" timestamptz)
    where boards.id = v.id`)
}

/** Disables the enabled boards of a source. */
export async function disableBoards(db: Db, source: string, reason: string): Promise<void> {
  await db
    .update(boards)
    .set({ enabled: false, disabledReason: reason })
    .where(and(eq(boards.source, source), eq(boards.enabled, true)))
}

/** Enables the boards of a source whose reason begins like this; they are due at once. */
export async function enableBoards(db: Db, source: string, reasonStart: string, now: string): Promise<void> {
  await db
    .update(boards)
    .set({ enabled: true, disabledReason: null, nextVisitAt: now })
    .where(and(eq(boards.source, source), eq(boards.enabled, false), like(boards.disabledReason, `${reasonStart}%`)))
}
