import { requestId } from 'hono/request-id'
import { addPages } from '../web/pages.ts'
import { asPage, wantsPage } from '../web/problem-page.ts'
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
import { addListingDetail } from './listing-detail.ts'
import { addListings } from './listings.ts'
import { addLlmsTxt } from './llms-txt.ts'
import { addMetrics, openMetrics } from './metrics.ts'
import { answerError } from './on-error.ts'
import { addOpenApi, documentOf } from './openapi.ts'
import { addRobotsTxt } from './robots-txt.ts'
import { addSimilar, openSimilar } from './similar.ts'
import { addSkills, openSkills } from './skills.ts'
import { addStats, openStats } from './stats.ts'
import { refuseUnknown } from './wrong-path.ts'

/** The whole HTTP side. It holds no connection of its own: `app.request()` is enough to test it. */
export function createApp(ctx: ApiContext): Api {
  const cursors = openCursors(ctx)
  const lasting = {
    ...ctx,
    cursors,
    companies: openCompanies({ ...ctx, cursors }),
    confirmations: openConfirmations(ctx),
    facets: openFacets(ctx),
    skills: openSkills(ctx),
    searchReader: openSearchReader(ctx),
  }
  const rooms = { ...lasting, similar: openSimilar(lasting), stats: openStats(ctx) }
  const { stats } = rooms
  const metrics = openMetrics(ctx, stats)
  const app = newRouter()

  // From the outside in: what stands first sees the answer last.
  app.use('*', requestId())
  app.use('*', metrics.observe)
  app.use('*', safeHeaders())
  app.use('*', publicReads())
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
  api.route('/admin', adminRoutes(rooms))
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

  app.notFound(refuseUnknown(app))
  app.onError((error, c) => {
    const answer = answerError(ctx, error, c)
    return wantsPage(c) ? asPage(answer) : answer
  })
  return app
}
