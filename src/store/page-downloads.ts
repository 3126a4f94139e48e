import { and, asc, eq } from 'drizzle-orm'
import type { Db } from './database.ts'
import { type StoredPage, toStoredPage } from './pages.ts'
import { pages } from './schema.ts'

/** Numbers of the pages that are kept of a run, in the order of the visit. */
export async function pageNumbers(db: Db, runId: string): Promise<number[]> {
  const rows = await db.select({ n: pages.n }).from(pages).where(eq(pages.runId, runId)).orderBy(asc(pages.n))
  return rows.map((row) => row.n)
}

/** One page alone: all of a visit may be hundreds of megabytes. Null where it was dropped meanwhile. */
export async function loadPage(db: Db, runId: string, n: number): Promise<StoredPage | null> {
  const [row] = await db
    .select()
    .from(pages)
    .where(and(eq(pages.runId, runId), eq(pages.n, n)))
  return row ? toStoredPage(row) : null
}
