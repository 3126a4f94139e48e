import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { lastChange } from '../store/change-reads.ts'
import { accepted, hasIt } from './answer-bytes.ts'
import type { ApiContext, ApiEnv, Request } from './env.ts'
import { type Metrics, routeOf } from './metrics.ts'
import { nextLook, sharedFor } from './next-look.ts'

/** What moves without a change of a listing (when boards were seen, how old an ad is) may be as old as any cache may make it. */
const KEPT_MS = 5_000
/** How long after a look began others may share it. Of what other processes write, nobody can tell 5 ms; what was written here is seen at once. */
const SHARED_MS = 5
const MOST_BYTES = 64 * 2 ** 20
const LARGEST = 512 * 2 ** 10
/** Lists of listings: what costs most, and is asked for by many. */
const KEPT_PATHS = /^\/(?:api\/v1\/listings|feed\.(?:rss|atom|json))$/

/** Headers that each request has of its own. */
const OWN = ['x-request-id', 'ratelimit', 'ratelimit-policy']
const OF_BODY = ['content-type', 'content-length', 'content-encoding']

/** A finished answer: status 200, all headers but the request's own, with and without those of a body, the bytes as they are sent. */
interface Answer {
  version: number
  until: number
  headers: Record<string, string>
  headersAlone: Record<string, string>
  body: Buffer
  etag: string
  route: string
}

/**
 * Answers from memory what was answered a moment ago and has not changed since: every request waits for a look at the number of
 * the last change that began after it came in, or just before, so that many share one. Stands before everything else: what it answers
 * costs a tenth of what the others' handling of headers does.
 */
export function keepAnswers(ctx: Pick<ApiContext, 'db' | 'now'>, metrics: Metrics): MiddlewareHandler<ApiEnv> {
  const version = sharedFor(
    SHARED_MS,
    nextLook(() => lastChange(ctx.db)),
  )
  const answers = openStore()
  const making = new Map<string, Promise<Answer | null>>()
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      await next().finally(version.forget)
      return
    }
    if (c.req.method !== 'GET' || !KEPT_PATHS.test(c.req.path) || c.get('allowance')?.isSpent) return next()
    const start = performance.now()
    const seen = await version().catch(() => null)
    // A database that does not answer is told of by whoever needs it.
    if (seen === null) return next()
    const key = `${accepted(c.req.header('accept-encoding')) ?? ''} ${c.req.url}`
    const now = ctx.now().getTime()
    const kept = answers.get(key)
    const found = kept?.version === seen && now < kept.until ? kept : await making.get(`${seen} ${key}`)
    if (found) {
      const answer = answerFrom(found, c)
      metrics.observed({ method: 'GET', route: found.route, status: String(answer.status) }, start)
      return answer
    }
    const { promise, resolve } = Promise.withResolvers<Answer | null>()
    making.set(`${seen} ${key}`, promise)
    let made: Answer | null = null
    try {
      c.set('answerIsKept', true)
      await next()
      made = finishedAnswer(c, { version: seen, until: now + KEPT_MS })
      if (made !== null) answers.set(key, made)
    } finally {
      making.delete(`${seen} ${key}`)
      resolve(made)
    }
    if (made !== null && hasIt(c.req.header('if-none-match'), made.etag)) {
      c.res = undefined
      c.res = answerFrom(made, c)
    }
  }
}

function finishedAnswer(c: Request, life: Pick<Answer, 'version' | 'until'>): Answer | null {
  const body = c.get('sentBytes')
  if (body === undefined || c.res.status !== 200) return null
  const headers = Object.fromEntries(c.res.headers)
  const etag = headers.etag
  if (etag === undefined || !headers['cache-control']?.startsWith('public')) return null
  const without = (names: string[]) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
  const kept = { headers: without(OWN), headersAlone: without([...OWN, ...OF_BODY]) }
  return { ...life, ...kept, body, etag, route: routeOf(c) }
}

function answerFrom({ headers, headersAlone, body, etag }: Answer, c: Request): Response {
  const asked = c.req.header('x-request-id')
  const id = asked !== undefined && /^[\w\-=]{1,255}$/.test(asked) ? asked : randomUUID()
  const own = { ...c.get('allowance')?.fields, 'x-request-id': id }
  return hasIt(c.req.header('if-none-match'), etag)
    ? new Response(null, { status: 304, headers: { ...headersAlone, ...own } })
    : new Response(new Uint8Array(body), { headers: { ...headers, ...own } })
}

/** The answers that were used last, up to a number of bytes. */
function openStore() {
  const kept = new Map<string, Answer>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= sizeOf(key, kept.get(key))
    kept.delete(key)
  }
  return {
    get: (key: string) => {
      const answer = kept.get(key)
      if (answer === undefined) return undefined
      kept.delete(key)
      kept.set(key, answer)
      return answer
    },
    set: (key: string, answer: Answer) => {
      drop(key)
      if (answer.body.length > LARGEST) return
      kept.set(key, answer)
      bytes += sizeOf(key, answer)
      for (const oldest of kept.keys()) {
        if (bytes <= MOST_BYTES) break
        drop(oldest)
      }
    },
  }
}

function sizeOf(key: string, answer: Answer | undefined): number {
  return answer === undefined ? 0 : key.length + answer.body.length + 1_000
}
