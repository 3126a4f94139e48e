import { recordBoardAct } from '../api/admin/board-audit.ts'
import type { Context } from '../context.ts'
import { removeBoards } from '../pipeline/remove-boards.ts'
import type { BoardRow } from '../store/boards.ts'

/** Takes boards away by the word of whoever sits at the machine. Returns how many postings went. */
export async function removeAsAdmin(ctx: Context, boards: readonly BoardRow[]): Promise<number> {
  const at = ctx.now().toISOString()
  for (const before of boards)
    await recordBoardAct(ctx.db, { actor: 'cli', at, action: 'board.delete', before, after: null })
  return removeBoards(
    ctx,
    boards.map(({ id }) => id),
  )
}
