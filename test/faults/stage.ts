import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { sql } from 'drizzle-orm'
import type { Context } from '../../src/context.ts'
import type { Fetcher, FetchSettings } from '../../src/fetch/fetcher.ts'
import { openFetcher } from '../../src/fetch/open-fetcher.ts'
import { memoryRobots } from '../../src/fetch/robots.ts'
import { memoryTurns } from '../../src/fetch/turns.ts'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { ingestSnapshot } from '../../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { fullPatience } from '../../src/pipeline/patience.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoards } from '../../src/store/boards.ts'
import { findRun, type RunRow, type Trigger } from '../../src/store/runs.ts'
import { addBoard } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'
import { type FaultServer, type Handler, openFaultServer, send, status } from '../helpers/fault-server.ts'
import type { Ad, Site, SiteState, Written } from './sites/site.ts'

/** How a site answers at the moment. */
export interface Behaviour {
  state: SiteState
  /** In the place of an honest answer. */
  wire: ((written: Written) => Handler | null) | null
  robots: Handler
  /** Whether answers carry the mark by which the next visit may ask for changes alone. */
  etags: 'sent' | 'none'
}

/** The time that boards and the fetcher live by. */
export interface Clock {
  now(): Date
  pass(ms: number): void
}

export interface SiteServer extends FaultServer {
  /** By the first part of the path. */
  sites: Map<string, (url: string) => (request: IncomingMessage, body: string) => Handler>
}

/** A site on the server, and the board that visits it. */
export interface Stage {
  site: Site
  board: string
  behaviour: Behaviour
  rewrite: FetchSettings['rewrite'][number]
  /** A visit that is worked off as the workers do it: what must wait comes back when its time has come. */
  visit(fetcher: Fetcher, trigger?: Trigger): Promise<RunRow>
  /** The same by the command that cron calls; for visits that need not wait. */
  crawl(fetcher: Fetcher): Promise<RunRow>
  known(): Promise<KnownRow[]>
}

export interface KnownRow extends Record<string, unknown> {
  external_id: string
  hash: string
  title: string | null
  posted_at: string | null
  closed_at: string | null
  missing_since: string | null
  missed_visits: number
}

/** What a site says when nothing is wrong with it. */
export function honest(site: Site, ads = adsOf(site)): Behaviour {
  return {
    state: { ads, pageSize: site.pageSize, tail: 'nothing', stated: null },
    wire: null,
    robots: status(404),
    etags: 'sent',
  }
}

export function adsOf(site: Site): Ad[] {
  return Array.from({ length: site.ads }, (_, n) => ({
    id: String(7001 + n),
    title: `Gärtner ${n + 1}`,
    company: 'Acme',
    postedAt: new Date(Date.UTC(2026, 9, 1 + (n % 28), 9)).toISOString(),
    listed: true,
  }))
}

export function openClock(time: number): Clock {
  let ms = time
  return {
    now: () => new Date(ms),
    pass: (more) => {
      ms += more
    },
  }
}

/** One loopback server for all sites. */
export async function openSiteServer(): Promise<SiteServer> {
  const server = await openFaultServer()
  const sites: SiteServer['sites'] = new Map()
  server.on('*', (request, response, body) => {
    const [, key = '', rest = ''] = /^\/([^/]*)(\/.*)$/.exec(request.url ?? '') ?? []
    const handler = sites.get(key)?.(rest)(request, body) ?? status(404)
    handler(request, response, body)
  })
  return { ...server, sites, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

/** Puts a site on the server and adds its board. */
export async function openStage(
  ctx: TestContext,
  server: SiteServer,
  site: Site,
  { slug, clock }: { slug: string; clock: Clock },
): Promise<Stage> {
  const key = `${site.source}-${slug}`
  const config = site.config as Record<string, unknown>
  const board = await addBoard(ctx, { source: site.source, slug, name: site.name, config })
  const stage: Stage = {
    site,
    board,
    behaviour: honest(site),
    rewrite: { from: site.origin, to: `${server.origin}/${key}` },
    visit: (fetcher, trigger = 'cli') => visitInTime(contextFor(ctx, fetcher, clock), { board, trigger, clock }),
    crawl: (fetcher) => crawl(contextFor(ctx, fetcher, clock), board),
    known: () => knownRows(ctx, board),
  }
  server.sites.set(key, (url) => (request, body) => answerTo(new URL(url, site.origin), request, body, stage))
  return stage
}

/** The context of a process that has this fetcher and lives by this clock; its queues do nothing, and it hardly waits between tries. */
export function contextFor(ctx: TestContext, fetcher: Fetcher, { now }: Clock): Context {
  const patience = (signal: AbortSignal) => ({ ...fullPatience(signal), backoffMs: 5 })
  const context = { ...ctx, fetcher, now, patience, queues: { ...ctx.queues, addIngests: async () => {} } }
  return context
}

async function plan(ctx: Context, board: string, trigger: Trigger): Promise<RunRow> {
  const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [board]), { trigger, dryRun: false })
  if (!runs[0]) throw new Error(`${board} was not visited`)
  return runs[0]
}

async function visitInTime(
  ctx: Context,
  { board, trigger, clock }: { board: string; trigger: Trigger; clock: Clock },
): Promise<RunRow> {
  const { id } = await plan(ctx, board, trigger)
  for (;;) {
    const result = await fetchBoard(ctx, id)
    if (result.kind === 'fetched') await ingestSnapshot(ctx, id)
    if (result.kind !== 'again') break
    clock.pass(result.delayMs)
  }
  await linkPostings(ctx)
  return ended(ctx, id)
}

async function crawl(ctx: Context, board: string): Promise<RunRow> {
  const run = await plan(ctx, board, 'cli')
  await crawlHere(ctx, [run], { concurrency: 1, report: () => {} })
  return ended(ctx, run.id)
}

async function ended(ctx: Context, id: string): Promise<RunRow> {
  const run = await findRun(ctx.db, id)
  if (run?.status !== 'finished') throw new Error(`The run ${id} is ${run?.status}`)
  return run
}

async function knownRows(ctx: TestContext, board: string): Promise<KnownRow[]> {
  const rows = await ctx.db.execute<KnownRow>(sql`
    select external_id, encode(raw_hash, 'hex') hash, doc->>'title' title, doc->>'postedAt' posted_at,
      closed_at, missing_since, missed_visits
    from postings where board_id = ${board} order by external_id`)
  return [...rows]
}

/** The fetcher that a process has, but for its largest page and for how long it waits for one. */
export function openStageFetcher(host: string, stages: Stage[], { now }: Clock, waitMs = 5_000): Fetcher {
  const clock = () => now().getTime()
  const fetcher = openFetcher(
    {
      userAgent: 'Rolecall/0.1 (+https://rolecall.example/about)',
      spacingMs: null,
      allowPrivate: [host],
      rewrite: stages.map((stage) => stage.rewrite),
      timeouts: { connectMs: 1_000, headersMs: waitMs, bodyMs: waitMs },
    },
    {
      turns: memoryTurns(clock),
      robots: memoryRobots(),
      now: clock,
      resolveHost: (name, callback) => callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), []),
    },
  )
  return {
    ...fetcher,
    openVisit: ({ rule, ...visit }) =>
      fetcher.openVisit({ ...visit, rule: { ...rule, maxBodyBytes: 2 * 1024 * 1024, deadlineMs: waitMs } }),
  }
}

function answerTo(url: URL, request: IncomingMessage, body: string, { site, behaviour }: Stage): Handler {
  if (url.pathname === '/robots.txt') return behaviour.robots
  const written = site.answer({ url, body }, behaviour.state)
  if (written === null) return status(404)
  return behaviour.wire?.(written) ?? honestly(written, request, behaviour)
}

function honestly({ text, type }: Written, request: IncomingMessage, { etags }: Behaviour): Handler {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`
  if (request.method !== 'GET' || etags === 'none') return send(text, { 'content-type': type })
  if (request.headers['if-none-match'] === etag) return status(304, { etag })
  return send(text, { 'content-type': type, etag })
}
