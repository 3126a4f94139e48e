import type { Agent } from 'undici'
import { PermanentError } from '../errors.ts'
import { type Attached, masked, sentWith, withoutCredentials } from './credentials.ts'
import type { TextRequest } from './decode.ts'
import { type Exchange, exchange } from './exchange.ts'
import type { FetchSettings, OnRequest, PageRule } from './fetcher.ts'
import { refusePrivateLiteral } from './guard.ts'
import { type Lanes, laneOf } from './lanes.ts'
import { waitFrom } from './retry-after.ts'
import { originalLocation, rewriteFor, rewrittenUrl } from './rewrite.ts'
import { LONGEST_CRAWL_DELAY_MS, type Visitor } from './slow-lanes.ts'

export const MOST_REDIRECTS = 5

export interface Journey {
  url: URL
  method: 'GET' | 'POST'
  body: string | null
  headers: Record<string, string>
  /** For the origin of `url` alone, whatever redirects follow. */
  credentials: Attached | null
  text: Pick<TextRequest, 'expect' | 'maxBytes' | 'onCap'>
  rule: Pick<PageRule, 'lane' | 'spacingMs' | 'sameHost'>
  /** For all hops together, waiting for turns not counted. */
  deadlineMs: number
  /** Asked before each hop; gives the least spacing that the host itself asks for. */
  mayVisit(url: URL): Promise<{ spacingMs: number }>
  /** Absent for files by which a site says its rules. */
  visitor?: Visitor
}

export interface Arrival extends Exchange {
  /** After redirects. */
  url: URL
  /** Over all hops. */
  totalWireBytes: number
  ms: number
}

export interface Road {
  agent: Agent
  lanes: Lanes
  settings: FetchSettings
  timeouts: { headersMs: number; bodyMs: number }
  now(): number
  onRequest: OnRequest
}

/** Follows a request over at most five redirects to an answer of any other status. Every hop is checked anew and takes its turn. */
export async function follow(road: Road, journey: Journey, signal: AbortSignal): Promise<Arrival> {
  let { url, method, body } = journey
  const asked = new Set<string>()
  let totalWireBytes = 0
  let ms = 0
  for (let redirects = 0; ; redirects++) {
    asked.add(`${method} ${url.href}`)
    const left = { ...journey, url, method, body, deadlineMs: Math.max(0, journey.deadlineMs - ms) }
    const answer = await hop(road, left, waitsOf(journey, url, redirects), signal)
    totalWireBytes += answer.wireBytes
    ms += answer.ms
    const location = REDIRECTS.has(answer.status) ? answer.header('location') : null
    if (location === null) return { ...answer, url, totalWireBytes, ms }
    if (redirects === MOST_REDIRECTS) {
      throw new PermanentError('http_status', `${journey.url.href} redirects more than ${MOST_REDIRECTS} times`)
    }
    const next = destination(location, url, journey.credentials, road.settings)
    checkRedirect(next, url, journey, road.settings)
    if (answer.status === 303 || (answer.status < 303 && method === 'POST')) {
      method = 'GET'
      body = null
    }
    if (asked.has(`${method} ${next.href}`)) throw inCircles(journey.url, url, next)
    url = next
  }
}

/** No cookie is kept, so that what redirected once will do so again. */
function inCircles(from: URL, at: URL, next: URL): PermanentError {
  const last = at.href === from.href ? 'it' : at.href
  const back = at.href === next.href ? 'itself' : next.href
  return new PermanentError('http_status', `${from.href} redirects in a loop: ${last} leads back to ${back}`)
}

/** What a hop waits for, in words; tells its visitor. */
type Waits = (reason: 'rules' | 'turn' | 'answer' | null) => void

function waitsOf({ url: from, visitor }: Journey, url: URL, redirects: number): Waits {
  const way = redirects === 0 ? '' : `, redirect ${redirects} of ${from.href}`
  const WORDS = {
    rules: `${url.origin}/robots.txt`,
    turn: `the turn to ask for ${url.href}${way}`,
    answer: `the answer of ${url.href}${way}`,
  }
  return (reason) => {
    if (visitor) visitor.doing = reason === null ? null : WORDS[reason]
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

async function hop(
  road: Road,
  journey: Journey,
  waits: Waits,
  signal: AbortSignal,
): Promise<Exchange & { ms: number }> {
  const { url, method, body, text, deadlineMs, visitor } = journey
  const rewritten = rewrittenUrl(url, rewriteFor(url, road.settings.rewrite))
  if (rewritten === url) refusePrivateLiteral(url, road.settings.allowPrivate)
  waits('rules')
  const { spacingMs: asked } = await unlessAborted(journey.mayVisit(url), signal)
  const spacingMs = Math.max(journey.rule.spacingMs, asked)
  const own = laneOf(url, { lane: journey.rule.lane, spacingMs }, road.settings)
  const isSlowed = asked > journey.rule.spacingMs && own.spacingMs === asked
  const lane = isSlowed ? { ...own, slowedBy: url.host } : own
  if (lane.spacingMs > LONGEST_CRAWL_DELAY_MS) throw tooSlow(url, lane.spacingMs)

  const { target, headers } = sentWith(journey.credentials, url, { target: rewritten, headers: journey.headers })

  waits('turn')
  return road.lanes.inTurn(lane, { deadlineMs, signal, ...(visitor && { visitor }) }, async () => {
    waits(null)
    await visitor?.mayAsk()
    waits('answer')
    const progress = { status: null as number | null, wireBytes: 0 }
    const started = performance.now()
    const elapsed = () => Math.round(performance.now() - started)
    try {
      const request = { url, target, method, body, headers, text, timeouts: road.timeouts, deadlineMs }
      const answer = await exchange(road.agent, request, progress, signal)
      if (isPlea(answer)) await road.lanes.pause(lane, waitFrom(answer.header('retry-after'), road.now()))
      return { ...answer, ms: elapsed() }
    } finally {
      waits(null)
      const { status, wireBytes: bytes } = progress
      road.onRequest({ host: url.host, lane: lane.name, status, bytes, ms: elapsed(), notModified: status === 304 })
    }
  })
}

function tooSlow({ origin }: URL, spacingMs: number): PermanentError {
  const said = `${origin}/robots.txt asks for ${Math.round(spacingMs / 1000)} s between two requests`
  return new PermanentError('robots', `${said}: more than ${LONGEST_CRAWL_DELAY_MS / 1000} s is no visit`)
}

/** What others wait for too (a robots.txt that is being read) goes on without the one who was called off. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function isPlea(answer: Exchange): boolean {
  return answer.status === 429 || (answer.status === 503 && answer.header('retry-after') !== null)
}

function destination(location: string, asked: URL, credentials: Attached | null, settings: FetchSettings): URL {
  try {
    const next = originalLocation(location, asked, settings.rewrite)
    // Neither a fragment nor a password is ever sent, and neither belongs into a message.
    next.hash = next.username = next.password = ''
    return withoutCredentials(credentials, next)
  } catch (error) {
    const said = masked(credentials, location).slice(0, 200)
    throw new PermanentError('http_status', `${asked.href} redirects to "${said}", which is no URL`, { cause: error })
  }
}

function checkRedirect(next: URL, from: URL, journey: Journey, settings: FetchSettings): void {
  const says = `${from.href} redirects to ${next.href}`
  // Before the milder reasons: an address inside our own network is the graver one.
  if (next.protocol === 'http:' || next.protocol === 'https:') refusePrivateRedirect(next, says, settings)
  if (next.protocol !== from.protocol) {
    throw new PermanentError('off_host', `${says}: another scheme than ${from.protocol}`)
  }
  if (journey.rule.sameHost && next.host !== journey.url.host) {
    throw new PermanentError('off_host', `${says}: another host than ${journey.url.host}`)
  }
}

function refusePrivateRedirect(next: URL, says: string, settings: FetchSettings): void {
  try {
    refusePrivateLiteral(next, settings.allowPrivate)
  } catch (error) {
    throw error instanceof PermanentError ? new PermanentError(error.code, `${says}: ${error.message}`) : error
  }
}
