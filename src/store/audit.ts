import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db } from './database.ts'
import { audit } from './schema.ts'

export interface AuditEntry {
  at: string
  /** Who: `key:ID`, `cli`, or `system`. */
  actor: string
  /** What: `board.create`, `crawl`, `key.revoke`; by hand alone `import`, `reprocess`, `sweep`, `backup`. */
  action: string
  /** On what: the id of a board, run or key; a source, a file, or `all`. */
  subject: string
  before: unknown
  after: unknown
}

/** Written in the transaction of the act itself. */
export async function recordAudit(db: Db, entry: AuditEntry): Promise<void> {
  await db.insert(audit).values(entry)
}

export interface AuditRow extends AuditEntry {
  id: number
}

/** Newest first; `before` is the id of the last row of the page before. */
export async function listAudit(
  db: Db,
  filter: { action?: string; subject?: string; actor?: string; before?: number; limit: number },
): Promise<AuditRow[]> {
  const conditions = []
  if (filter.action !== undefined) conditions.push(eq(audit.action, filter.action))
  if (filter.subject !== undefined) conditions.push(eq(audit.subject, filter.subject))
  if (filter.actor !== undefined) conditions.push(eq(audit.actor, filter.actor))
  if (filter.before !== undefined) conditions.push(lt(audit.id, filter.before))
  return db
    .select()
    .from(audit)
    .where(and(...conditions))
    .orderBy(desc(audit.id))
    .limit(filter.limit)
}
