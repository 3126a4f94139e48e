import type { Cursors } from '../cursor.ts'
import { type Api, type ApiContext, newRouter } from '../env.ts'
import { authenticate } from './auth.ts'
import { addBoardTest } from './board-test.ts'
import { addBoardWrites } from './board-writes.ts'
import { addBoardAdmin } from './boards.ts'
import { addCrawls } from './crawls.ts'
import { countFailures } from './failures.ts'
import { addKeys } from './keys.ts'
import { addRunDecisions } from './run-decisions.ts'
import { addRuns } from './runs.ts'

export type AdminRooms = ApiContext & { cursors: Cursors }

/** Everything under `/api/v1/admin`: nothing answers before the key is known. */
export function adminRoutes(rooms: AdminRooms): Api {
  const admin = newRouter()
  admin.use('*', authenticate(rooms, countFailures(rooms.now)))
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
  addKeys(admin, rooms)
  return admin
}
