import { recordBoardAct } from '../api/admin/board-audit.ts'
import type { Context } from '../context.ts'
import { removeBoards } from '../pipeline/remove-boards.ts'
import type { BoardRow } from '../store/boards.ts'

/** Takes boards away by the word of whoever sits at the machine. Returns how many postings went. */
export async function removeAsAdmin(ctx: Context, boards: readonly BoardRow[]): Promise<number> {
  const act = { actor: 'cli', at: ctx.now().toISOString(), action: 'board.delete', after: null } as const
  const ids = boards.map(({ id }) => id)
  return removeBoards(ctx, ids, (tx, before) => recordBoardAct(tx, { ...act, before }))
}
