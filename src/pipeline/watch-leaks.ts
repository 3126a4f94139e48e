import { LEAK_VISITS, leakedPostings } from '../board/leak.ts'
import type { Context } from '../context.ts'
import { sourceByName } from '../sources/index.ts'
import { listBoards, updateBoard } from '../store/boards.ts'
import { leakFacts } from '../store/leaks.ts'
import { takeDay } from '../store/settings.ts'
import { presenceOfRow } from './source-board.ts'
import { alertOfLeak } from './webhook-alerts.ts'

/** Once a day: does any board hold open postings that its complete visits no longer show? Returns how many; each such board is logged. */
export async function watchLeaks(ctx: Pick<Context, 'db' | 'now' | 'log'>): Promise<number> {
  if (!(await takeDay(ctx.db, 'leaks_watched', ctx.now().toISOString().slice(0, 10)))) return 0
  let all = 0
  for (const board of await listBoards(ctx.db)) {
    // A window may leave out what is open, and a folder of imports is never seen whole.
    const source = sourceByName(board.source)
    if (source === null || presenceOfRow(source, board) !== 'whole') continue
    const { visits, unshown } = await leakFacts(ctx.db, board.id, LEAK_VISITS)
    const leaked = leakedPostings(visits, unshown).length
    if (leaked !== board.leaked) {
      await ctx.db.transaction(async (tx) => {
        const after = await updateBoard(tx, board.id, { leaked })
        await alertOfLeak(tx, { before: board, after, now: ctx.now() })
      })
    }
    if (leaked > 0) ctx.log.warn({ board: board.id, postings: leaked }, 'Open postings that no complete visit shows')
    all += leaked
  }
  return all
}
