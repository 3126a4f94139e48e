import { hash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import type { Page } from '../sources/define-source.ts'
import { texts } from './arrays.ts'
import { batched } from './batched.ts'
import type { Db } from './database.ts'
import { type RunPatch, stagesBehind, updateLiveRun } from './runs.ts'
import { pages } from './schema.ts'

/** A page with what a later conditional request needs. */
export interface StoredPage extends Page {
  etag: string | null
  lastModified: string | null
  /** Hex of the first 16 bytes of the text's SHA-256. */
  hash: string
}

export function pageHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}

/**
 * Keeps a visit's pages and passes its run on to ingest, all or nothing. False where the run is over, or another attempt at it has come so far:
 * a database that was killed may forget that one had begun, and then two are under way.
 */
export async function passToIngest(
  db: Db,
  run: { id: string; boardId: string },
  visited: StoredPage[],
  facts: RunPatch,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    // First, for it locks the run until the pages are in.
    const patch: RunPatch = { ...facts, status: 'ingesting', leaseUntil: null, attempt: 0 }
    if (!(await updateLiveRun(tx, run.id, patch, stagesBehind('fetching')))) return false
    await savePages(tx, run, visited)
    return true
  })
}

async function savePages(db: Db, run: { id: string; boardId: string }, visited: StoredPage[]): Promise<void> {
  await db.delete(pages).where(eq(pages.runId, run.id))
  // One row a statement: a page may be tens of megabytes.
  for (const [n, page] of visited.entries()) {
    await db.insert(pages).values({
      runId: run.id,
      n,
      boardId: run.boardId,
      request: { ...page.request },
      url: page.url,
      contentType: page.contentType,
      error: page.error,
      etag: page.etag,
      lastModified: page.lastModified,
      hash: Buffer.from(page.hash, 'hex'),
      body: zstdCompressSync(page.text),
    })
  }
}

export async function loadPages(db: Db, runId: string): Promise<StoredPage[]> {
  const rows = await db.select().from(pages).where(eq(pages.runId, runId)).orderBy(asc(pages.n))
  return rows.map(toStoredPage)
}

/** A row of `pages` -> the page as it was read. */
export function toStoredPage(row: typeof pages.$inferSelect): StoredPage {
  return {
    request: row.request as unknown as Page['request'],
    url: row.url,
    contentType: row.contentType,
    text: zstdDecompressSync(row.body).toString('utf8'),
    error: row.error,
    etag: row.etag,
    lastModified: row.lastModified,
    hash: row.hash.toString('hex'),
  }
}

/** What conditional requests of a board's next visit need of a stored page. */
export interface Validator extends Pick<StoredPage, 'request' | 'etag' | 'lastModified' | 'hash' | 'error'> {
  runId: string
}

/** All pages that are kept of a board without their text, visit by visit. Not for a transaction. */
export const loadValidators: (db: Db, boardId: string) => Promise<Validator[]> = batched(validatorsOf)

async function validatorsOf(db: Db, boardIds: string[]): Promise<Validator[][]> {
  const { boardId, runId, request, etag, lastModified, hash, error } = pages
  const rows = await db
    .select({ boardId, runId, request, etag, lastModified, hash, error })
    .from(pages)
    .where(sql`${boardId} = any(${texts(boardIds)})`)
    .orderBy(asc(runId), asc(pages.n))
  const byBoard = Map.groupBy(rows, (row) => row.boardId)
  return boardIds.map((id) =>
    (byBoard.get(id) ?? []).map((row) => ({
      ...row,
      request: row.request as unknown as Page['request'],
      hash: row.hash.toString('hex'),
    })),
  )
}

/** Drops a board's pages but those of the runs that are kept: the last good one, held ones, the last failed one. */
export async function dropOtherPages(db: Db, boardId: string, keptRunIds: string[]): Promise<void> {
  await db.delete(pages).where(and(eq(pages.boardId, boardId), notInArray(pages.runId, keptRunIds)))
}

export async function deletePages(db: Db, runId: string): Promise<void> {
  await db.delete(pages).where(eq(pages.runId, runId))
}
