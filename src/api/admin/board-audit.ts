import { recordAudit } from '../../store/audit.ts'
import type { BoardRow } from '../../store/boards.ts'
import type { Db } from '../../store/database.ts'
import { boardJson } from '../board-json.ts'

interface BoardAct {
  actor: string
  /** ISO 8601 UTC. */
  at: string
  action: 'board.create' | 'board.update' | 'board.delete'
  before: BoardRow | null
  after: BoardRow | null
}

/** What an admin did to a board, by whatever way, in the audit trail. */
export async function recordBoardAct(db: Db, { before, after, ...rest }: BoardAct): Promise<void> {
  const subject = (before ?? after)?.id ?? ''
  await recordAudit(db, { ...rest, subject, before: before && boardJson(before), after: after && boardJson(after) })
}
