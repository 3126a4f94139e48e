import type { BoardRow } from '../store/boards.ts'
import type { Transaction } from '../store/database.ts'
import { findRun } from '../store/runs.ts'
import { recordAlert } from '../store/webhooks.ts'

/** A board in the transaction that changes it. `after` is null where it was removed meanwhile. */
interface BoardChange {
  before: BoardRow
  after: BoardRow | null
  now: Date
}

/** Tells webhooks of a run that ended just now: `run.held`, and `board.broken` where its board was not broken before. */
export async function alertOfRun(
  tx: Transaction,
  { id, outcome }: { id: string; outcome: string | null },
  { before, after, now }: BoardChange,
): Promise<void> {
  if (after === null) return
  if (after.health === 'broken' && before.health !== 'broken') {
    await recordAlert(tx, { type: 'board.broken', at: now, payload: { board: after } })
  }
  if (outcome !== 'held') return
  const run = { ...(await findRun(tx, id)), nextVisitAt: after.nextVisitAt }
  await recordAlert(tx, { type: 'run.held', at: now, payload: { run } })
}

/** Tells webhooks of a board that leaks more postings than yesterday. */
export async function alertOfLeak(tx: Transaction, { before, after, now }: BoardChange): Promise<void> {
  if (after === null || after.leaked <= before.leaked) return
  await recordAlert(tx, { type: 'board.leak', at: now, payload: { board: after } })
}
