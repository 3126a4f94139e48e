import { Agent } from 'undici'
import type { PageRequest } from '../sources/define-source.ts'
import type { Conditional, Fetcher, FetchOutcome, FetchPorts, FetchSettings, PageRule } from './fetcher.ts'
import { type Arrival, follow, type Journey, type Road } from './follow.ts'
import { guardedConnector } from './guard.ts'
import { statusError } from './http-status.ts'
import { openLanes } from './lanes.ts'
import { journeyOf } from './page-request.ts'
import { refuseOtherPage } from './page-text.ts'
import { MOST_ROBOTS_BYTES, openRobots } from './robots.ts'
import { refuseReserved } from './tdm.ts'
import { openVisits } from './visits.ts'

const TIMEOUTS = { connectMs: 10_000, headersMs: 30_000, bodyMs: 30_000 }
const ROBOTS_DEADLINE_MS = 30_000

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
  const lanes = openLanes(ports.turns, ports.now)
  const visits = openVisits(settings, ports)
  const road: Road = { agent, lanes, settings, timeouts, now: ports.now, onRequest: ports.onRequest }
  const robots = openRobots({ store: ports.robots, now: ports.now })
  const closing = new AbortController()

  return {
    async fetchPage(request, rule, conditional, signal) {
      const journey = {
        ...journeyOf(request, rule, conditional, settings),
        mayVisit: async (url: URL) =>
          rule.robots === 'obey'
            ? await robots.check(url, (file) => robotsText(road, file, rule, closing.signal))
            : { spacingMs: 0 },
      }
      const arrival = await follow(road, journey, signal)
      return outcomeOf(arrival, request, rule, conditional, ports.now())
    },
    ...visits,
    async close() {
      closing.abort(new Error('the fetcher is closed'))
      await agent.destroy()
    },
  }
}

function outcomeOf(
  arrival: Arrival,
  request: PageRequest,
  rule: PageRule,
  conditional: Conditional | null,
  now: number,
): FetchOutcome {
  const { status, header, bytes, totalWireBytes: wireBytes, ms, text } = arrival
  const url = arrival.url.href
  const answer = { status, etag: header('etag'), lastModified: header('last-modified'), bytes, wireBytes, ms }
  if (status === 304 && (conditional?.etag || conditional?.lastModified)) {
    // A 304 need not repeat what it confirms.
    const kept = {
      etag: answer.etag ?? conditional.etag,
      lastModified: answer.lastModified ?? conditional.lastModified,
    }
    return { ...answer, ...kept, kind: 'not_modified' }
  }
  if (status < 200 || status > 299) throw statusError(url, status, header('retry-after'), now)
  refuseOtherPage(url, text, request.expect)
  if (rule.robots === 'obey') refuseReserved(url, header('tdm-reservation'), text)
  return { ...answer, kind: 'page', page: { request, url, contentType: header('content-type'), text, error: null } }
}

async function robotsText(road: Road, url: URL, rule: PageRule, signal: AbortSignal): Promise<string> {
  const journey: Journey = {
    url,
    method: 'GET',
    body: null,
    headers: { 'user-agent': road.settings.userAgent, accept: 'text/plain, */*;q=0.5', 'accept-encoding': 'gzip' },
    text: { expect: 'any', maxBytes: MOST_ROBOTS_BYTES, onCap: 'cut' },
    rule: { ...rule, sameHost: false },
    deadlineMs: Math.min(rule.deadlineMs ?? ROBOTS_DEADLINE_MS, ROBOTS_DEADLINE_MS),
    mayVisit: async () => ({ spacingMs: 0 }),
  }
  const { status, header, text } = await follow(road, journey, signal)
  if (status < 200 || status > 299) throw statusError(url.href, status, header('retry-after'), road.now())
  return text
}
