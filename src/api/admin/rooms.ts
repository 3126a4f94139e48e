import { type FailedTries, openFailedTries } from '../../store/failed-tries.ts'
import type { ApiContext } from '../env.ts'
import { type BoardTests, openBoardTests } from './board-test.ts'
import { openRunEvents, type RunEvents } from './run-events.ts'
import { openSessions, type Sessions } from './session.ts'
import { type Operations, openOperations } from './stats.ts'

/** What the admin API and the console share, so that a limit counts for both together. */
export interface SharedByAdmins {
  boardTests: BoardTests
  failedTries: FailedTries
  operations: Operations
  runEvents: RunEvents
  sessions: Sessions
}

export function openAdminRooms(ctx: ApiContext): SharedByAdmins {
  const failedTries = openFailedTries(ctx.db, ctx.now)
  return {
    boardTests: openBoardTests(ctx),
    failedTries,
    operations: openOperations(ctx),
    runEvents: openRunEvents(ctx),
    sessions: openSessions({ ...ctx, failedTries }),
  }
}
