import { sql } from 'drizzle-orm'
import { bigints } from './arrays.ts'
import type { Db } from './database.ts'

/*
 * Who marks a posting holds its row, and who holds marks (the linker, which has taken them away) waits for no row: so nobody
 * waits in a circle.
 */

export async function anyMarks(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ any: boolean }>(sql`select exists (select from link_marks) as any`)
  return row?.any ?? false
}

/** Takes up to `limit` marks away, oldest postings first; a mark whose posting is gone is taken too. Under the linking lock. */
export async function takeMarks(tx: Db, limit: number): Promise<number[]> {
  const rows = await tx.execute<{ posting_id: string }>(sql`
    delete from link_marks where posting_id in (select posting_id from link_marks order by posting_id limit ${limit})
    returning posting_id`)
  return rows.map((row) => Number(row.posting_id))
}

/**
 * Locks postings until the transaction ends, and says which. Several at once are taken only where nobody else holds them: a visit locks
 * its postings in its own order, and two that wait for each other would both lose. A single one may be waited for.
 */
export async function lockPostings(tx: Db, ids: number[], others: 'skip' | 'wait'): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await tx.execute<{ id: string }>(sql`
    select id from postings where id = any(${bigints(ids)}) order by id
    for no key update ${sql.raw(others === 'skip' ? 'skip locked' : '')}`)
  return rows.map((row) => Number(row.id))
}

/** Marks postings for the linker that this transaction holds. */
export async function markPostings(tx: Db, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`
    insert into link_marks (posting_id) select unnest(${bigints(ids)}) on conflict do nothing`)
}

/** Marks postings for the linker, each as soon as whoever holds it is through. Not for a transaction: it must hold nothing while it waits. */
export async function markWhenFree(db: Db, ids: number[]): Promise<void> {
  for (const id of ids) {
    await db.execute(sql`
      with held as materialized (select id from postings where id = ${id} for no key update)
      insert into link_marks (posting_id) select id from held on conflict do nothing`)
  }
}
