import type { z } from '@hono/zod-openapi'
import { scheduleNext } from '../../board/auto-schedule.ts'
import { followKeys } from '../../pipeline/keyed-boards.ts'
import { removeBoards } from '../../pipeline/remove-boards.ts'
import type { Source } from '../../sources/define-source.ts'
import { requireSource } from '../../sources/index.ts'
import {
  addBoards,
  type BoardPatch,
  type BoardRow,
  boardId,
  findBoard,
  lockBoard,
  updateBoard,
} from '../../store/boards.ts'
import type { ApiContext } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { recordBoardAct } from './board-audit.ts'
import {
  type BoardInput,
  type BoardPatchInput,
  checkedConfig,
  checkedSchedule,
  refuseFolder,
  toNewBoard,
} from './board-input.ts'
import { mustFindBoard } from './boards.ts'

/** Adds a board; a known one stays as it is. */
export async function createBoard(
  ctx: ApiContext,
  actor: string,
  input: z.output<typeof BoardInput>,
): Promise<{ created: boolean; board: BoardRow }> {
  const board = await toNewBoard(ctx, input)
  const id = boardId(board)
  const now = ctx.now().toISOString()
  return ctx.db.transaction(async (tx) => {
    const created = await addBoards(tx, [board], { now, revive: 'revive' })
    await followKeys({ ...ctx, db: tx })
    const row = await findBoard(tx, id)
    if (row === null) throw new ProblemError('conflict', `${id} was removed at the same moment`)
    if (created.length > 0)
      await recordBoardAct(tx, { actor, at: now, action: 'board.create', before: null, after: row })
    return { created: created.length > 0, board: row }
  })
}

/** What is to change; `disabledReason`: the words for a board that is disabled, where somebody gave them. */
type BoardChange = z.output<typeof BoardPatchInput> & { disabledReason?: string }

/** Changes a board by the word of whoever may. Throws `not-found`, and `invalid-body` for a schedule or config that cannot be. */
export async function changeBoard(
  ctx: Pick<ApiContext, 'db' | 'now'>,
  actor: string,
  id: string,
  input: BoardChange,
): Promise<BoardRow> {
  const now = ctx.now()
  const at = now.toISOString()
  return ctx.db.transaction(async (tx) => {
    const before = await lockBoard(tx, id)
    const row = before && (await updateBoard(tx, id, toPatch(before, input, now)))
    if (row === null) throw new ProblemError('not-found', `There is no board ${id}`)
    await recordBoardAct(tx, { actor, at, action: 'board.update', before, after: row })
    return row
  })
}

/** Takes a board and its postings away, for good. */
export async function deleteBoard(ctx: ApiContext, actor: string, id: string): Promise<void> {
  await mustFindBoard(ctx, id)
  const act = { actor, at: ctx.now().toISOString(), action: 'board.delete', after: null } as const
  await removeBoards(ctx, [id], (tx, before) => recordBoardAct(tx, { ...act, before }))
}

/** What a body changes. A new schedule, and a board that is enabled again, plan the next visit anew. */
function toPatch(board: BoardRow, input: BoardChange, now: Date): BoardPatch {
  const { config, enabled, name, country, disabledReason = 'disabled by an admin' } = input
  const schedule = checkedSchedule(input, { cron: board.cron, timeZone: board.timeZone })
  const source = requireSource(board.source)
  const asksForSchedule = (input.schedule ?? input.cron ?? input.timeZone) !== undefined
  const replans = asksForSchedule || (enabled === true && !board.enabled)
  return {
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
    ...(config !== undefined && { config: changedConfig(source, board, config) }),
    ...(enabled !== undefined && { enabled, disabledReason: enabled ? null : disabledReason }),
    ...schedule,
    ...(replans && {
      nextVisitAt: scheduleNext(board.id, schedule, source.manifest.cadence, {
        now,
        recentChanges: board.recentChanges,
      }).toISOString(),
    }),
  }
}

function changedConfig(source: Source, board: BoardRow, input: unknown): Record<string, unknown> {
  const config = checkedConfig(source, input)
  if (source.name === 'files') refuseFolder(config, board.config)
  return config
}
