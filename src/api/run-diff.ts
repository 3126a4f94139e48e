import type { Database } from '../store/database.ts'
import type { RunRow } from '../store/runs.ts'
import { visitChanges } from '../store/visit-changes.ts'

/** A run with what it did where it was believed, the first of each kind; which fields changed is kept of other runs alone. */
export async function withDiff<Run extends RunRow>(db: Database, run: Run): Promise<Run> {
  const changes = await visitChanges(db, run)
  if (changes === null) return run
  const { open, update, close, reopen } = changes
  const updated = update.refs.map((ref) => ({ ...ref, fields: [] }))
  return { ...run, diff: { open: open.refs, update: updated, close: close.refs, reopen: reopen.refs } }
}
