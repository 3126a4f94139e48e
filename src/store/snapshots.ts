import { hash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Names a visit's list of raw postings by its content: 32 hex digits. `rawHashes` are hex, in the board's own order. */
export function snapshotHash(rawHashes: string[]): string {
  return hash('sha256', rawHashes.join(''), 'hex').slice(0, 32)
}

/** Keeps a visit's list of raw postings, once for each content. */
export async function saveSnapshot(db: Db, boardId: string, rawHashes: string[], now: string): Promise<void> {
  await db.execute(sql`
    insert into snapshots (board_id, hash, entries, created_at)
    values (${boardId}, decode(${snapshotHash(rawHashes)}, 'hex'), decode(${rawHashes.join('')}, 'hex'), ${now})
    on conflict (board_id, hash) do nothing`)
}
