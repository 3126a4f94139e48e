import { Agent } from 'undici'
import { maskedError } from './credentials.ts'
import type { Fetcher, FetchOutcome, FetchPorts, FetchSettings, PageRule } from './fetcher.ts'
import { follow, type Journey, type Road } from './follow.ts'
import { guardedConnector } from './guard.ts'
import { statusError } from './http-status.ts'
import { openLanes } from './lanes.ts'
import { outcomeOf } from './outcome.ts'
import { journeyOf } from './page-request.ts'
import { openReservations } from './reservations.ts'
import { MOST_ROBOTS_BYTES, openRobots } from './robots.ts'
import { newVisitor, type Visitor } from './slow-lanes.ts'
import { openVisits } from './visits.ts'
import { webhookPosts } from './webhook-post.ts'

const TIMEOUTS = { connectMs: 10_000, headersMs: 30_000, bodyMs: 30_000 }
const SITE_FILE_DEADLINE_MS = 30_000
/** What a site says of how it may be visited is no visit yet: the first page may follow at once. */
const SITE_FILE_SPACING_MS = 200

/** The one way out to the boards' hosts. Nothing is connected to before the first page is asked for. */
export function openFetcher(settings: FetchSettings, ports: FetchPorts): Fetcher {
  const timeouts = settings.timeouts ?? TIMEOUTS
  const agent = new Agent({
    connect: guardedConnector({
      allowPrivate: settings.allowPrivate,
      connectMs: timeouts.connectMs,
      ...(ports.resolveHost && { resolveHost: ports.resolveHost }),
    }),
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 30_000,
    maxHeaderSize: 32 * 1024,
  })
  const lanes = openLanes(ports.turns, ports.now, settings.slowLanes)
  const robots = openRobots({ store: ports.robots, now: ports.now })
  const reservations = openReservations({ store: ports.robots, now: ports.now })
  const closing = new AbortController()

  async function fetchAs(
    visitor: Visitor,
    ...[request, ruleOfSource, conditional, signal, onRequest]: Parameters<Fetcher['fetchPage']>
  ): Promise<FetchOutcome> {
    const rule = { ...ruleOfSource, robots: request.robots ?? ruleOfSource.robots }
    const road: Road = {
      agent,
      lanes,
      settings,
      timeouts,
      now: ports.now,
      onRequest: (fact) => {
        ports.onRequest?.(fact)
        onRequest?.(fact)
      },
    }
    const siteFile = (file: URL) => {
      visitor.doing = file.href
      return readSiteFile(road, file, rule, closing.signal)
    }
    async function mayVisit(url: URL): Promise<{ spacingMs: number }> {
      if (rule.robots === 'documented-api') return { spacingMs: 0 }
      const allowed = await robots.check(url, siteFile)
      await reservations.check(url, siteFile)
      return allowed
    }
    const journey = { ...journeyOf(request, rule, conditional, settings), mayVisit, visitor }
    const { credentials } = journey
    try {
      const arrival = await follow(road, journey, signal)
      return outcomeOf(arrival, { request, rule, conditional, credentials }, ports.now())
    } catch (error) {
      throw maskedError(credentials, error)
    }
  }

  return {
    async fetchPage(...asked) {
      const visitor = newVisitor()
      return fetchAs(visitor, ...asked).finally(() => lanes.leave(visitor))
    },
    ...openVisits(settings, ports, { fetchAs, leave: lanes.leave }),
    postWebhook: webhookPosts({ agent, settings, timeouts, now: ports.now }),
    async close() {
      closing.abort(new Error('the fetcher is closed'))
      await agent.destroy()
    },
  }
}

/** A file by which a site says what may be done with it: robots.txt, tdmrep.json. */
async function readSiteFile(road: Road, url: URL, rule: PageRule, signal: AbortSignal): Promise<string> {
  const journey: Journey = {
    url,
    method: 'GET',
    body: null,
    headers: {
      'user-agent': road.settings.userAgent,
      accept: 'text/plain, */*;q=0.5',
      'accept-encoding': 'gzip',
    },
    credentials: null,
    text: { expect: 'any', maxBytes: MOST_ROBOTS_BYTES, onCap: 'cut' },
    rule: { ...rule, sameHost: false, spacingMs: Math.min(rule.spacingMs, SITE_FILE_SPACING_MS) },
    deadlineMs: Math.min(rule.deadlineMs ?? SITE_FILE_DEADLINE_MS, SITE_FILE_DEADLINE_MS),
    mayVisit: async () => ({ spacingMs: 0 }),
  }
  const { status, header, text } = await follow(road, journey, signal)
  if (status < 200 || status > 299) throw statusError(url.href, status, header('retry-after'), road.now())
  return text
}
