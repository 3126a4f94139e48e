import type { Db } from './database.ts'
import { audit } from './schema.ts'

export interface AuditEntry {
  at: string
  /** Who: `key:ID`, or `cli`. */
  actor: string
  /** What: `board.create`, `crawl`, `key.revoke`. */
  action: string
  /** On what: the id of a board, run or key. */
  subject: string
  before: unknown
  after: unknown
}

/** Written in the transaction of the act itself. */
export async function recordAudit(db: Db, entry: AuditEntry): Promise<void> {
  await db.insert(audit).values(entry)
}
