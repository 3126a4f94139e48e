import { and, asc, eq, sql } from 'drizzle-orm'
import type { ClosedReason } from '../listing/listing.ts'
import type { Member } from '../listing/member.ts'
import { bigints, texts } from './arrays.ts'
import type { Db } from './database.ts'
import { takedowns } from './schema.ts'

export const TAKEDOWN_KINDS = ['source', 'company', 'board', 'posting'] as const
export type TakedownKind = (typeof TAKEDOWN_KINDS)[number]
export type TakedownRow = typeof takedowns.$inferSelect

/** Oldest first. */
export async function listTakedowns(db: Db): Promise<TakedownRow[]> {
  return db.select().from(takedowns).orderBy(asc(takedowns.at), asc(takedowns.kind), asc(takedowns.value))
}

/** Null where it was there already: the first word stands. */
export async function addTakedown(tx: Db, takedown: TakedownRow): Promise<TakedownRow | null> {
  const [row] = await tx.insert(takedowns).values(takedown).onConflictDoNothing().returning()
  return row ?? null
}

export async function findTakedown(db: Db, kind: TakedownKind, value: string): Promise<TakedownRow | null> {
  const [row] = await db.select().from(takedowns).where(oneOf(kind, value))
  return row ?? null
}

/** Null where there is none. */
export async function deleteTakedown(tx: Db, kind: TakedownKind, value: string): Promise<TakedownRow | null> {
  const [row] = await tx.delete(takedowns).where(oneOf(kind, value)).returning()
  return row ?? null
}

function oneOf(kind: TakedownKind, value: string) {
  return and(eq(takedowns.kind, kind), eq(takedowns.value, value))
}

/** Of these values those that are taken down, as `kind value`. */
export async function takenDownAmong(tx: Db, values: Record<TakedownKind, string[]>): Promise<Set<string>> {
  const named = TAKEDOWN_KINDS.map((kind) => sql`(kind = ${kind} and value = any(${texts(values[kind])}))`)
  const rows = await tx.execute<{ kind: string; value: string }>(
    sql`select kind, value from takedowns where ${sql.join(named, sql` or `)}`,
  )
  return new Set(rows.map((row) => `${row.kind} ${row.value}`))
}

/** Closes what is taken down, whatever its board shows. */
export async function closeTakenDown(tx: Db, ids: number[], now: string): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`
    update postings set closed_at = ${now}, closed_reason = 'takedown', changed_at = ${now}
    where id = any(${bigints(ids)}) and closed_at is null`)
}

/** How postings stand that are taken down no more. */
export type Lifted = Pick<Member, 'present' | 'closedAt' | 'closedReason' | 'changedAt'>

/** Gives back what is taken down no more, as the visits since then found it; by posting id. */
export async function reopenLifted(tx: Db, ids: number[], now: string): Promise<Map<number, Lifted>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.execute<{
    id: string
    present: boolean
    closed_at: string | null
    closed_reason: ClosedReason | null
  }>(sql`
    update postings set closed_at = case when closed_before is not null then closed_at end, closed_reason = closed_before,
      closed_before = null, changed_at = ${now}
    where id = any(${bigints(ids)}) and closed_reason = 'takedown'
    returning id, missing_since is null and closed_at is null as present, closed_at, closed_reason`)
  return new Map(
    rows.map(({ id, present, closed_at, closed_reason }) => {
      const closedAt = closed_at === null ? null : new Date(closed_at).toISOString()
      return [Number(id), { present, closedAt, closedReason: closed_reason, changedAt: now }]
    }),
  )
}

/** Names of companies that the postings bear, each once: reads every posting, by an admin's word alone. */
export async function companyNames(db: Db): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`
    select distinct doc #>> '{company,name}' as name from postings where doc #>> '{company,name}' is not null`)
  return rows.map((row) => row.name)
}

/**
 * Marks for the linker the postings of a source, of a board, of companies by their names, or one by its key; how many there are. Those that
 * somebody else holds are only named: they are to be marked when they are free, after the transaction.
 */
export async function markPostingsOf(
  tx: Db,
  kind: TakedownKind,
  values: string[],
): Promise<{ postings: number; held: number[] }> {
  const column = {
    source: sql`split_part(board_id, ':', 1)`,
    board: sql`board_id`,
    posting: sql`key`,
    company: sql`doc #>> '{company,name}'`,
  }[kind]
  const [row] = await tx.execute<{ n: number; held: number[] | null }>(sql`
    with found as materialized (select id from postings where ${column} = any(${texts(values)})),
    free as materialized (
      select id from postings where id in (select id from found) for no key update skip locked),
    marked as (insert into link_marks (posting_id) select id from free on conflict do nothing)
    select count(*)::int as n, json_agg(id) filter (where id not in (select id from free)) as held from found`)
  return { postings: row?.n ?? 0, held: row?.held ?? [] }
}
