import type { Hono } from 'hono'
import type { JobQueue } from '../../queues/backend.ts'
import { recordAudit } from '../../store/audit.ts'
import type { FailedTries } from '../../store/failed-tries.ts'
import type { Api, ApiContext, Request } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { fromQueues } from '../queue-patience.ts'
import { actorOf, authenticate, hasRole, mustHaveRole } from './auth.ts'
import { actOf, stateOf } from './queue-acts.ts'
import type { Access } from './queue-board.ts'
import type { Sessions } from './session.ts'

const PATH = '/admin/queues'
const READS = new Set(['GET', 'HEAD'])
/** The page styles itself as it goes; nothing of it may come from, or go to, another host. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
/** Names of its files hold a hash of what is in them. */
const ASSET_CACHE = 'private, max-age=604800, immutable'

const AWAY = 'The queue is away; try again soon'

type QueueRooms = ApiContext & { failedTries: FailedTries; sessions: Sessions }

/** bull-board behind the same keys as the API, by the console's session or by `Authorization`: to look at, and for admins to act by. */
export function addQueueBoard(app: Api, ctx: QueueRooms): void {
  const byKey = authenticate(ctx)
  const bySession = ctx.sessions.require('viewer')
  app.use(`${PATH}/*`, (c, next) => (c.req.header('authorization') === undefined ? bySession : byKey)(c, next))

  const boards = new Map<Access, { queues: JobQueue[]; board: Promise<Hono> }>()
  const boardFor = async (access: Access) => {
    const queues = await queuesOf(ctx)
    const known = boards.get(access)
    if (known?.queues.every((queue, n) => queue === queues[n])) return known.board
    const board = import('./queue-board.ts').then(({ openQueueBoard }) => openQueueBoard(PATH, queues, access))
    board.catch(() => boards.delete(access))
    boards.set(access, { queues, board })
    return board
  }

  app.all(`${PATH}/*`, async (c) => {
    if (c.req.path === `${PATH}/`) return c.redirect(PATH, 308)
    const isRead = READS.has(c.req.method)
    if (!isRead) mustHaveRole(c.get('key'), 'admin')
    const board = await boardFor(hasRole(c.get('key'), 'admin') ? 'all' : 'read')
    const answer = isRead ? await inPatience(async () => board.fetch(c.req.raw)) : await act(ctx, c, board)
    if (answer.status >= 500) {
      ctx.log.warn({ path: c.req.path, answer: await answer.text() }, 'The queues could not be read or changed')
      throw new ProblemError('unavailable', AWAY)
    }
    return guarded(answer)
  })
}

/**
 * What changes a queue, with its place in the audit trail: without a database to write that to, nothing is done. Nor is anything where the
 * queues do not say in time what is there; from then on it is waited for, or what comes late would stand nowhere.
 */
async function act(ctx: ApiContext, c: Request, board: Hono): Promise<Response> {
  const wanted = actOf(c.req.path.slice(`${PATH}/api/queues/`.length))
  const body = await c.req.text()
  return ctx.db.transaction(async (tx) => {
    const before = await inPatience(async () => stateOf(await queuesOf(ctx), wanted))
    const { url, method, raw } = c.req
    const answer = await board.fetch(new Request(url, { method, headers: raw.headers, ...(body && { body }) }))
    if (!answer.ok) return answer
    const after = { ...(await stateOf(await queuesOf(ctx), wanted)), ...(body && { input: body.slice(0, MOST_INPUT) }) }
    const { action, subject } = wanted
    const at = ctx.now().toISOString()
    await recordAudit(tx, { at, actor: actorOf(c.get('key')), action, subject, before, after })
    return answer
  })
}

function queuesOf(ctx: Pick<ApiContext, 'queues'>): Promise<JobQueue[]> {
  return inPatience(() => ctx.queues.all())
}

async function inPatience<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await fromQueues(ask())
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('unavailable', AWAY)
  }
}

/** Characters of what was sent that the audit trail keeps. */
const MOST_INPUT = 2_000

async function guarded(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers)
  headers.set('Content-Security-Policy', CSP)
  headers.set('Cache-Control', headers.get('Content-Type')?.match(/javascript|css|image/) ? ASSET_CACHE : 'no-store')
  if (!headers.get('Content-Type')?.startsWith('text/html'))
    return new Response(answer.body, { status: answer.status, headers })
  const page = await answer.text()
  // The page asks a font host for its letters; without them it takes the reader's own.
  return new Response(page.replace(/<link [^>]*href="https?:[^>]*>/g, ''), { status: answer.status, headers })
}
