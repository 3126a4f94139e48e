import type { Context } from '../context.ts'
import { type BoardRow, lockBoard, updateBoard } from '../store/boards.ts'
import type { Transaction } from '../store/database.ts'
import { lockLinking } from '../store/members.ts'
import { deletePostingsOfBoard } from '../store/postings.ts'
import { cancelRunsOf } from '../store/runs.ts'
import { linkRemaining } from './link-postings.ts'

/**
 * Takes boards away by an admin's word: their postings go, listings that held others too are worked out again, the rest are
 * withdrawn. boards.yaml does not bring them back. `record` writes down what stood there, in the same transaction; a board that somebody
 * else has removed is passed over. Returns how many postings went.
 */
export async function removeBoards(
  ctx: Pick<Context, 'db' | 'now'>,
  ids: string[],
  record?: (tx: Transaction, before: BoardRow) => Promise<void>,
): Promise<number> {
  let removed = 0
  for (const id of ids) {
    removed += await ctx.db.transaction(async (tx) => {
      await lockLinking(tx)
      const before = await lockBoard(tx, id)
      if (before === null) return 0
      await record?.(tx, before)
      const now = ctx.now().toISOString()
      await updateBoard(tx, id, {
        removedAt: now,
        enabled: false,
        disabledReason: 'removed',
        nextVisitAt: null,
        openPostings: 0,
      })
      await cancelRunsOf(tx, id, now)
      const remains = await deletePostingsOfBoard(tx, id)
      await linkRemaining(tx, remains.listingIds, now, remains)
      return remains.postings
    })
  }
  return removed
}
