import type { MiddlewareHandler } from 'hono'
import type { Confirmations } from '../confirmations.ts'
import type { Cursors } from '../cursor.ts'
import { type Api, type ApiContext, type ApiEnv, newRouter } from '../env.ts'
import type { FullStats } from '../stats.ts'
import { addAudit } from './audit.ts'
import { authenticate } from './auth.ts'
import { addBoardTest } from './board-test.ts'
import { addBoardWrites } from './board-writes.ts'
import { addBoardAdmin } from './boards.ts'
import { addCrawls } from './crawls.ts'
import { addKeys } from './keys.ts'
import { addListingDecisions } from './listing-decisions.ts'
import { addListingGroups } from './listing-groups.ts'
import type { SharedByAdmins } from './rooms.ts'
import { addRunDecisions } from './run-decisions.ts'
import { addRunEvents } from './run-events.ts'
import { addRunSnapshot } from './run-snapshot.ts'
import { addRuns } from './runs.ts'
import { addAdminStats } from './stats.ts'
import { addTakedowns } from './takedowns.ts'
import { addWebhookWrites } from './webhook-writes.ts'
import { addWebhooks } from './webhooks.ts'

export type AdminRooms = ApiContext &
  SharedByAdmins & {
    cursors: Cursors
    confirmations: Confirmations
    stats: () => Promise<FullStats>
  }

/** Everything under `/api/v1/admin`: nothing answers before the key is known. */
export function adminRoutes(rooms: AdminRooms, limitKeys: MiddlewareHandler<ApiEnv>): Api {
  const admin = newRouter()
  admin.use('*', authenticate(rooms))
  admin.use('*', limitKeys)
  admin.use('*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  addBoardAdmin(admin, rooms)
  addBoardWrites(admin, rooms)
  addBoardTest(admin, rooms)
  addCrawls(admin, rooms)
  addRuns(admin, rooms)
  addRunDecisions(admin, rooms)
  addRunEvents(admin, rooms)
  addRunSnapshot(admin, rooms)
  addListingDecisions(admin, rooms)
  addListingGroups(admin, rooms)
  addTakedowns(admin, rooms)
  addKeys(admin, rooms)
  addWebhooks(admin, rooms)
  addWebhookWrites(admin, rooms)
  addAudit(admin, rooms)
  addAdminStats(admin, rooms)
  return admin
}
