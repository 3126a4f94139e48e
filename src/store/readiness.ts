import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { read } from './read.ts'

const JOURNAL = new URL('../../migrations/meta/_journal.json', import.meta.url)

export async function pingDatabase(db: Database, timeoutMs: number): Promise<void> {
  await read(db, sql`select 1 as one`, timeoutMs)
}

/** Whether every migration of this version has been applied. */
export async function isMigrated(db: Database, timeoutMs: number): Promise<boolean> {
  const journal = JSON.parse(await readFile(JOURNAL, 'utf8')) as { entries: { when: number }[] }
  const [row] = await read<{ applied: string | null }>(
    db,
    sql`select max(created_at)::text as applied from drizzle.__drizzle_migrations`,
    timeoutMs,
  )
  return Number(row?.applied ?? 0) >= Math.max(...journal.entries.map((entry) => entry.when))
}
