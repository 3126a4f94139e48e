import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/**
 * Keeps a visit's list of raw postings, once for each content. `rawHashes` are hex in the board's own order.
 * Returns the snapshot's id: equal lists, equal id.
 */
export async function saveSnapshot(db: Db, boardId: string, rawHashes: string[], now: string): Promise<number> {
  const entries = rawHashes.join('')
  const hash = createHash('sha256').update(entries).digest('hex').slice(0, 32)
  const [row] = await db.execute<{ id: string }>(sql`
    with added as (
      insert into snapshots (board_id, hash, entries, created_at)
      values (${boardId}, decode(${hash}, 'hex'), decode(${entries}, 'hex'), ${now})
      on conflict (board_id, hash) do nothing
      returning id)
    select id from added
    union all select id from snapshots where board_id = ${boardId} and hash = decode(${hash}, 'hex')`)
  return Number(row?.id)
}
