import type { AdminRooms } from '../../api/admin/routes.ts'
import { type Api, newRouter } from '../../api/env.ts'
import type { ListingRooms } from '../../api/listings.ts'
import { showPage } from '../page-route.ts'
import { addAuditPage } from './audit.ts'
import { addBoards, readBoards } from './board-routes.ts'
import { showConsole } from './frame.ts'
import { addKeyPages } from './keys.ts'
import { addListingPages } from './listing-routes.ts'
import { addNewBoard } from './new-board.ts'
import { addRunPages } from './run-routes.ts'
import { addSignIn, signInPage } from './sign-in.ts'
import { addStatePage } from './state.ts'
import { addTakedownPages } from './takedowns.ts'
import { addWebhookPages } from './webhook-routes.ts'

/** Where who is not signed in gets the form that asks for a key. */
const OPEN = new Set(['/admin', '/admin/sign-in'])

/** Everything under `/admin`: nothing but the sign-in answers before it is known who asks. */
export function consoleRoutes(rooms: AdminRooms & ListingRooms): Api {
  const admin = newRouter()
  const guard = rooms.sessions.require('viewer')
  admin.use('*', async (c, next) => {
    await (OPEN.has(c.req.path) ? next() : guard(c, next))
    c.header('Cache-Control', 'no-store')
  })
  addSignIn(admin, rooms)
  admin.get('/', async (c) => {
    if ((await rooms.sessions.current(c)) === null) return showPage(c, signInPage('/admin'))
    return showConsole(c, await readBoards(rooms, c))
  })
  addNewBoard(admin, rooms)
  addBoards(admin, rooms)
  addRunPages(admin, rooms)
  addListingPages(admin, rooms)
  addKeyPages(admin, rooms)
  addTakedownPages(admin, rooms)
  addAuditPage(admin, rooms)
  addStatePage(admin, rooms)
  addWebhookPages(admin, rooms)
  return admin
}
