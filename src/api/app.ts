import { requestId } from 'hono/request-id'
import { consoleRoutes } from '../web/admin/routes.ts'
import { addPages } from '../web/pages.ts'
import { asPage, wantsPage } from '../web/problem-page.ts'
import { addQueueBoard } from './admin/queues.ts'
import { openAdminRooms } from './admin/rooms.ts'
import { adminRoutes } from './admin/routes.ts'
import { answerBytes } from './answer-bytes.ts'
import { addPublicBoards } from './boards.ts'
import { addChanges } from './changes.ts'
import { addCompanies, openCompanies } from './companies.ts'
import { openConfirmations } from './confirmations.ts'
import { openCursors } from './cursor.ts'
import { addDocs } from './docs.ts'
import { type Api, type ApiContext, newRouter } from './env.ts'
import { openFacets } from './facets.ts'
import { addFeeds } from './feeds.ts'
import { addHealth } from './health.ts'
import { checkBody, checkUrl } from './http-checks.ts'
import { publicReads, safeHeaders } from './http-headers.ts'
import { openSearchReader } from './interpret-typos.ts'
import { keepAnswers } from './kept-answers.ts'
import { addListingDetail } from './listing-detail.ts'
import { addListings } from './listings.ts'
import { openLiveTerms } from './live-terms.ts'
import { openLiveWords } from './live-words.ts'
import { addLlmsTxt } from './llms-txt.ts'
import { logRequests } from './log-requests.ts'
import { openKnownMatches } from './matching-rows.ts'
import { addMetrics, openMetrics } from './metrics.ts'
import { answerError } from './on-error.ts'
import { addOpenApi, documentOf } from './openapi.ts'
import { countClients, limitKeys, refuseSpent } from './rate-limit.ts'
import type { SharedCounts } from './redis-counts.ts'
import { openRequestCounts } from './request-counts.ts'
import { addRobotsTxt } from './robots-txt.ts'
import { addSimilar, openSimilar } from './similar.ts'
import { addSkills, openSkills } from './skills.ts'
import { addStats, openStats } from './stats.ts'
import { traceRequests } from './trace-requests.ts'
import { refuseUnknown } from './wrong-path.ts'

/** The whole HTTP side. It holds no connection of its own: `app.request()` is enough to test it. */
export function createApp(ctx: ApiContext, sharedCounts: SharedCounts | null = null): Api {
  const counts = openRequestCounts(sharedCounts, ctx)
  const cursors = openCursors(ctx)
  // What anyone may read comes from the replica where there is one; what admins see and change never does.
  const reading = { ...ctx, db: ctx.replica?.db ?? ctx.db }
  const terms = openLiveTerms(ctx)
  const searchReader = openSearchReader(reading)
  const words = openLiveWords({ ...ctx, searchReader })
  const lasting = {
    ...reading,
    cursors,
    terms,
    companies: openCompanies({ ...reading, cursors, terms }),
    confirmations: openConfirmations(reading),
    facets: openFacets({ ...reading, terms, words }),
    knownMatches: openKnownMatches({ terms, words }),
    ...openAdminRooms(ctx),
    skills: openSkills({ ...reading, terms }),
    searchReader,
  }
  const rooms = { ...lasting, similar: openSimilar(lasting), stats: openStats({ ...reading, terms }) }
  const adminRooms =
    ctx.replica === null
      ? rooms
      : { ...rooms, ...ctx, stats: openStats({ ...ctx, terms }), confirmations: openConfirmations(ctx) }
  const { stats } = rooms
  const metrics = openMetrics(ctx, stats)
  const app = newRouter()

  // From the outside in: what stands first sees the answer last.
  app.use('*', logRequests(ctx))
  app.use('*', countClients(ctx.config, counts))
  app.use('*', keepAnswers(reading, metrics))
  app.use('*', requestId())
  app.use('*', traceRequests(ctx))
  app.use('*', metrics.observe)
  app.use('*', safeHeaders())
  app.use('*', publicReads())
  app.use('*', refuseSpent())
  app.use('*', answerBytes())
  app.use('*', checkUrl())
  app.use('*', checkBody())

  const api = newRouter()
  addListings(api, rooms)
  addListingDetail(api, rooms)
  addSimilar(api, rooms)
  addChanges(api, rooms)
  addSkills(api, rooms)
  addCompanies(api, rooms)
  addPublicBoards(api, rooms)
  addStats(api, stats)
  api.route('/admin', adminRoutes(adminRooms, limitKeys(ctx.config, counts)))
  app.route('/api/v1', api)

  addFeeds(app, rooms)

  const document = documentOf(app, ctx.config.publicUrl)
  addOpenApi(app, document)
  addDocs(app, document)
  addLlmsTxt(app, document, ctx.config.publicUrl)
  addHealth(app, ctx)
  addMetrics(app, ctx, metrics)
  addRobotsTxt(app, ctx.config.publicUrl)
  addPages(app, rooms)
  addQueueBoard(app, adminRooms)
  app.route('/admin', consoleRoutes(adminRooms))

  app.notFound(refuseUnknown(app))
  app.onError((error, c) => {
    const answer = answerError(ctx, error, c)
    return wantsPage(c) ? asPage(answer, c) : answer
  })
  return app
}
