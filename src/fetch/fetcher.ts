import type { Credentials, Page, PageRequest } from '../sources/define-source.ts'
import type { CircuitStore } from './circuit.ts'
import type { ResolveHost } from './guard.ts'
import type { RewriteRule } from './rewrite.ts'
import type { RobotsStore } from './robots.ts'
import type { Turns } from './turns.ts'
import type { PostWebhook } from './webhook-post.ts'

export interface FetchSettings {
  userAgent: string
  /** Overrides every lane's spacing and every crawl-delay. */
  spacingMs: number | null
  /** Exact `host:port` pairs that the private-address guard lets through. */
  allowPrivate: string[]
  rewrite: RewriteRule[]
  /** How many hosts with a long crawl-delay may be visited at once; 4 where absent. */
  slowLanes?: number
  /** Values of the environment variables that sources name in their credentials; absent: none. */
  credentials?: Record<string, string>
  /** Time-outs in milliseconds: to connect, to the head of the answer, between two pieces of the body. */
  timeouts?: { connectMs: number; headersMs: number; bodyMs: number }
}

/** How the pages of one source may be fetched. */
export interface PageRule {
  /** Cap on the decoded body. */
  maxBodyBytes: number
  /** Hosts that share one limit take turns in one lane; null: the host is its own lane. */
  lane: string | null
  spacingMs: number
  robots: 'documented-api' | 'obey'
  /** API sources: a redirect must stay on the host that was asked. */
  sameHost: boolean
  /** Added to what is sent, never to what is said or stored; null or absent: none. */
  credentials?: Credentials | null
  /** From the first byte sent to the last byte read, all redirects included; 60 s where absent. */
  deadlineMs?: number
}

/** What an earlier visit was told about a page, so that an unchanged one need not be sent again. */
export interface Conditional {
  etag: string | null
  lastModified: string | null
}

interface Answer extends Conditional {
  status: number
  /** Of the decoded page. */
  bytes: number
  /** As they came, and in milliseconds how long that took, over all redirects. */
  wireBytes: number
  ms: number
}

export type FetchOutcome = (Answer & { kind: 'page'; page: Page }) | (Answer & { kind: 'not_modified' })

/** One request that went out, redirects and robots.txt included. `status` null: no answer came. */
export interface RequestFact {
  host: string
  lane: string
  status: number | null
  /** Over the wire. */
  bytes: number
  ms: number
  notModified: boolean
}

export type OnRequest = (fact: RequestFact) => void

/** Where a visit goes, as the circuit breaker sees it. */
export interface VisitTarget {
  /** Any URL of the board, usually its first request's. */
  url: string
  rule: PageRule
  /** The service behind many hosts, that three failing boards speak against; null where boards share none. */
  provider: string | null
}

export interface Visit extends VisitTarget {
  board: string
  /** The visit's own name where it may be tried again: its attempts fail once. */
  id?: string
  trigger: 'scheduled' | 'manual'
  /**
   * Somebody waits for it, for so many milliseconds: a page that must be waited for longer because its robots.txt asks for it is
   * refused at once (RetryLaterError `rate_limited`), with this hint in the message. Absent: it has its time.
   */
  haste?: { ms: number; hint: string }
  /** Asked before each request of it goes out, redirects included, when its turn has come; what it throws is the page's error. */
  mayAsk?: () => Promise<void>
}

/** A visit under way. */
export interface OpenVisit {
  /** A page under the visit's rule; see `Fetcher.fetchPage`. */
  fetchPage(request: PageRequest, conditional: Conditional | null, signal: AbortSignal): Promise<FetchOutcome>
  /** Every request so far, redirects and the files that rule a site (robots.txt) included. */
  facts: readonly RequestFact[]
  /** Milliseconds that it has waited because a host asks for a long spacing: no time of its own work. */
  readonly waitedMs: number
  /** What it waits for at this moment ("the answer of https://..."); null where it waits for nothing. Read it before it is aborted. */
  readonly doing: string | null
  /** Tells the circuit how the visit ended: null or the error that ended it. Errors that are the board's own count as a host that works. */
  end(error: unknown): Promise<void>
}

export interface Fetcher {
  /**
   * One page, decoded. Every failure is an error of src/errors.ts whose message names the URL: RetryLaterError
   * (rate_limited), TransientError (timeout, connection, cut_off, http_status, robots), SourceChangedError (not_json, charset),
   * PermanentError (http_status, too_large, off_host, private_address, robots, config). An abort by `signal` throws its reason.
   */
  fetchPage(
    request: PageRequest,
    rule: PageRule,
    conditional: Conditional | null,
    signal: AbortSignal,
    onRequest?: OnRequest,
  ): Promise<FetchOutcome>
  /**
   * Throws RetryLaterError `circuit_open` while the lane's circuit is open; a manual visit is let through as its probe, of many at once the
   * first. `onRequest` hears of each of the visit's requests.
   */
  openVisit(visit: Visit, onRequest?: OnRequest): Promise<OpenVisit>
  /** Whether such a visit would meet an open circuit. Looks, and lets nobody in. */
  isResting(visit: VisitTarget): Promise<boolean>
  postWebhook: PostWebhook
  close(): Promise<void>
}

export interface FetchPorts {
  turns: Turns
  robots: RobotsStore
  /** In process where absent. */
  circuits?: CircuitStore
  /** Milliseconds since the epoch. */
  now(): number
  onRequest?: OnRequest
  /** For tests: how names are resolved. */
  resolveHost?: ResolveHost
}
