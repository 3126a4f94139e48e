import { openWebhookSender } from '../../src/api/webhook-sender.ts'
import { decideListings } from '../../src/pipeline/decide-listing.ts'
import { mergeListings } from '../../src/pipeline/decide-listing-split.ts'
import { takeDown, takedownValue } from '../../src/pipeline/takedown.ts'
import { addWebhook } from '../../src/pipeline/webhook-acts.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { createRuns } from '../../src/store/runs.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'
import { greenhouseBoard, visitOne } from '../pipeline/crawling.ts'
import { seedCorpus } from './corpus.ts'
import { seed } from './seed.ts'

/** One request, and the status that it must be answered with. */
export interface Call {
  path: string
  status: number
  json?: unknown
  headers?: Record<string, string>
}

/** What the calls are about. */
export interface Subjects {
  ctx: TestContext
  /** Id of an open listing. */
  listing: string
  /** Id of a listing that joined another one. */
  moved: string
  /** Where the pages' style is. */
  style: string
}

type Calls = (subjects: Subjects) => Call[] | Promise<Call[]>

const A = '/api/v1/admin'
const ok = (path: string, json?: unknown): Call => ({ path, status: 200, ...(json !== undefined && { json }) })
let made = 0

/** By operation of the OpenAPI document: calls that reach each of its successes. */
export const EVERY_CALL: Record<string, Calls> = {
  'GET /api/v1/listings': () => [
    ok('/api/v1/listings'),
    ok('/api/v1/listings?q=zebra+python&include=total,facets,description,highlights'),
    ok('/api/v1/listings?limit=2&status=all&sort=salary'),
    ok('/api/v1/listings?q=nosuchword&include=facets'),
  ],
  'GET /api/v1/listings/{id}': ({ listing, moved }) => [
    ok(`/api/v1/listings/${listing}`),
    { path: `/api/v1/listings/${moved}`, status: 308 },
  ],
  'GET /api/v1/listings/{id}/postings': ({ listing, moved }) => [
    ok(`/api/v1/listings/${listing}/postings`),
    { path: `/api/v1/listings/${moved}/postings`, status: 308 },
  ],
  'GET /api/v1/listings/{id}/similar': ({ listing, moved }) => [
    ok(`/api/v1/listings/${listing}/similar`),
    { path: `/api/v1/listings/${moved}/similar`, status: 308 },
  ],
  'GET /api/v1/changes': () => [ok('/api/v1/changes'), ok('/api/v1/changes?since=2026-11-01&limit=2')],
  'GET /api/v1/skills': () => [ok('/api/v1/skills'), ok('/api/v1/skills?limit=3')],
  'GET /api/v1/skills/{slug}': () => [ok('/api/v1/skills/python'), { path: '/api/v1/skills/k8s', status: 308 }],
  'GET /api/v1/companies': () => [ok('/api/v1/companies')],
  'GET /api/v1/companies/{slug}': () => [ok('/api/v1/companies/acme')],
  'GET /api/v1/boards': () => [ok('/api/v1/boards')],
  'GET /api/v1/stats': () => [ok('/api/v1/stats')],

  [`GET ${A}/boards`]: () => [ok(`${A}/boards`), ok(`${A}/boards?source=greenhouse`)],
  [`POST ${A}/boards`]: () => {
    const board = { source: 'lever', slug: `made-${++made}` }
    return [{ path: `${A}/boards`, json: board, status: 201 }, ok(`${A}/boards`, board)]
  },
  [`GET ${A}/boards/{id}`]: () => [ok(`${A}/boards/greenhouse:acme`)],
  [`PATCH ${A}/boards/{id}`]: async ({ ctx }) => [
    ok(`${A}/boards/${await freshBoard(ctx)}`, { name: 'Acme', cron: '0 6 * * *', timeZone: 'Europe/Berlin' }),
  ],
  [`DELETE ${A}/boards/{id}`]: async ({ ctx }) => [{ path: `${A}/boards/${await freshBoard(ctx)}`, status: 204 }],
  [`GET ${A}/boards/{id}/schedule`]: () => [ok(`${A}/boards/greenhouse:acme/schedule`)],
  [`POST ${A}/boards/test`]: ({ ctx }) => {
    ctx.answers.set(greenhouseUrl('mill'), greenhousePage('mill', [{ id: 1, title: 'Miller' }]))
    ctx.answers.set(greenhouseUrl('silent'), '<!doctype html>')
    return [
      ok(`${A}/boards/test`, { source: 'greenhouse', slug: 'mill' }),
      ok(`${A}/boards/test`, { source: 'greenhouse', slug: 'silent' }),
    ]
  },
  [`POST ${A}/crawls`]: async ({ ctx }) => {
    const json = { board: await freshBoard(ctx) }
    return [
      { path: `${A}/crawls`, json, status: 202 },
      { path: `${A}/crawls`, json, status: 409 },
      { path: `${A}/crawls`, json: { source: 'lever' }, headers: { 'Idempotency-Key': 'one' }, status: 202 },
    ]
  },
  [`GET ${A}/runs`]: async ({ ctx }) => {
    await heldRun(ctx)
    return [ok(`${A}/runs`), ok(`${A}/runs?limit=1`)]
  },
  [`GET ${A}/runs/{id}`]: async ({ ctx }) => [ok(`${A}/runs/${await heldRun(ctx)}`)],
  [`POST ${A}/runs/{id}/cancel`]: async ({ ctx }) => [ok(`${A}/runs/${await liveRun(ctx)}/cancel`)],
  [`POST ${A}/runs/{id}/approve`]: async ({ ctx }) => [
    { path: `${A}/runs/${await heldRun(ctx)}/approve`, status: 202 },
  ],
  [`POST ${A}/runs/{id}/discard`]: async ({ ctx }) => [ok(`${A}/runs/${await heldRun(ctx)}/discard`)],
  [`GET ${A}/runs/{id}/events`]: async ({ ctx }) => {
    const path = `${A}/runs/${await heldRun(ctx)}/events`
    return [ok(path), { path, headers: { 'Last-Event-ID': 'end' }, status: 204 }]
  },
  [`GET ${A}/runs/{id}/snapshot`]: async ({ ctx }) => [ok(`${A}/runs/${await heldRun(ctx)}/snapshot`)],

  [`POST ${A}/listings/{id}/close`]: async ({ ctx }) => [ok(`${A}/listings/${await freshListing(ctx)}/close`)],
  [`POST ${A}/listings/{id}/reopen`]: async ({ ctx }) => {
    const id = await freshListing(ctx)
    await decideListings(ctx, [id], { decision: 'close', actor: 'test' })
    return [ok(`${A}/listings/${id}/reopen`)]
  },
  [`POST ${A}/listings/{id}/hide`]: async ({ ctx }) => [ok(`${A}/listings/${await freshListing(ctx)}/hide`)],
  [`POST ${A}/listings/merge`]: async ({ ctx }) => [
    ok(`${A}/listings/merge`, { listings: [await freshListing(ctx), await freshListing(ctx)] }),
  ],
  [`POST ${A}/listings/{id}/split`]: async ({ ctx, listing }) => {
    const other = await freshListing(ctx)
    return [
      ok(`${A}/listings/merge`, { listings: [listing, other] }),
      ok(`${A}/listings/${listing}/split`, { postings: [other] }),
    ]
  },
  [`GET ${A}/takedowns`]: () => [ok(`${A}/takedowns`)],
  [`POST ${A}/takedowns`]: () => {
    const json = { company: 'Nobody Ltd' }
    return [{ path: `${A}/takedowns`, json, status: 201 }, ok(`${A}/takedowns`, json)]
  },
  [`DELETE ${A}/takedowns/{kind}/{value}`]: async ({ ctx }) => {
    await takeDown(ctx, { kind: 'company', value: takedownValue('company', 'Gone Ltd'), actor: 'test' })
    return [ok(`${A}/takedowns/company/Gone%20Ltd`)]
  },
  [`GET ${A}/keys`]: () => [ok(`${A}/keys`)],
  [`POST ${A}/keys`]: () => [{ path: `${A}/keys`, json: { role: 'viewer', name: 'dashboard' }, status: 201 }],
  [`DELETE ${A}/keys/{id}`]: async ({ ctx }) => {
    const { id } = await createKey(ctx.db, { role: 'viewer', name: null, now: ctx.now() })
    return [{ path: `${A}/keys/${id}`, status: 204 }]
  },
  [`GET ${A}/webhooks`]: async ({ ctx }) => {
    await freshWebhook(ctx)
    return [ok(`${A}/webhooks`)]
  },
  [`POST ${A}/webhooks`]: () => {
    const json = { name: 'Go', url: 'https://hooks.example/a', events: ['listing.opened'], filter: 'skill=go' }
    return [{ path: `${A}/webhooks`, json, status: 201 }]
  },
  [`GET ${A}/webhooks/{id}`]: async ({ ctx }) => [ok(`${A}/webhooks/${await freshWebhook(ctx)}`)],
  [`PATCH ${A}/webhooks/{id}`]: async ({ ctx }) => [
    ok(`${A}/webhooks/${await freshWebhook(ctx)}`, { enabled: false, filter: 'q=python' }),
  ],
  [`DELETE ${A}/webhooks/{id}`]: async ({ ctx }) => [{ path: `${A}/webhooks/${await freshWebhook(ctx)}`, status: 204 }],
  [`POST ${A}/webhooks/{id}/secret`]: async ({ ctx }) => [ok(`${A}/webhooks/${await freshWebhook(ctx)}/secret`)],
  [`POST ${A}/webhooks/{id}/test`]: async ({ ctx }) => [ok(`${A}/webhooks/${await freshWebhook(ctx)}/test`)],
  [`GET ${A}/webhooks/{id}/deliveries`]: async ({ ctx }) => {
    const id = await freshWebhook(ctx)
    await freshListing(ctx)
    await openWebhookSender(ctx)(id)
    return [ok(`${A}/webhooks/${id}/deliveries`), ok(`${A}/webhooks/${id}/deliveries?limit=1`)]
  },
  [`GET ${A}/audit`]: () => [ok(`${A}/audit`), ok(`${A}/audit?limit=1`)],
  [`GET ${A}/stats`]: () => [ok(`${A}/stats`)],

  'GET /feed.rss': () => [ok('/feed.rss?skill=python')],
  'GET /feed.atom': () => [ok('/feed.atom')],
  'GET /feed.json': () => [ok('/feed.json?include=description'), ok('/feed.json?limit=1')],
  'GET /openapi.json': () => [ok('/openapi.json')],
  'GET /docs': () => [ok('/docs')],
  'GET /llms.txt': () => [ok('/llms.txt')],
  'GET /livez': () => [ok('/livez')],
  'GET /readyz': () => [ok('/readyz')],
  'GET /metrics': () => [ok('/metrics')],
  'GET /robots.txt': () => [ok('/robots.txt')],
  'GET /assets/{file}': ({ style }) => [ok(style)],
  'GET /new': () => [ok('/new?since=2026-01-01T00:00:00Z'), ok('/new?since=2026-01-01T00:00:00Z&q=python')],
  'GET /suggest': () => [ok('/suggest?q=py'), ok('/suggest?q=ber')],
  'GET /sitemap.xml': () => [ok('/sitemap.xml')],
  'GET /sitemaps/{file}': () => [ok('/sitemaps/pages.xml')],
  'GET /skills': () => [ok('/skills')],
  'GET /skills/{slug}': () => [ok('/skills/python')],
  'GET /companies': () => [ok('/companies')],
  'GET /companies/{slug}': () => [ok('/companies/acme')],
  'GET /stats': () => [ok('/stats')],
  'GET /about': () => [ok('/about')],
  'GET /saved': () => [ok('/saved')],
  'GET /': () => [ok('/'), ok('/?q=python')],
  'GET /listings/{id}': ({ listing, moved }) => [
    ok(`/listings/${listing}`),
    { path: `/listings/${moved}`, status: 308 },
  ],
}

/** Seeds what the calls are about. */
export async function seedSubjects(ctx: TestContext): Promise<Omit<Subjects, 'style'>> {
  await seedCorpus(ctx)
  const [stays, joins] = [await freshListing(ctx), await freshListing(ctx)]
  const [holder] = (await mergeListings(ctx, [stays, joins], { actor: 'test' })) ?? []
  const moved = holder === stays ? joins : stays
  return { ctx, listing: await freshListing(ctx), moved }
}

async function freshBoard(ctx: TestContext): Promise<string> {
  return addBoard(ctx, { source: 'lever', slug: `fresh-${++made}` })
}

async function freshListing(ctx: TestContext): Promise<string> {
  const board = await addBoard(ctx, { source: 'ashby', slug: `fresh-${++made}` })
  const text = `You look after ward ${made} of our hospital.\n\nRequirements:\n- Python\n- 3 years of experience`
  const place = 'Berlin, Germany'
  const [key = ''] = await seed(ctx, board, [{ title: `Head Nurse ${made}`, company: `Ward ${made}`, place, text }])
  return key
}

async function freshWebhook(ctx: TestContext): Promise<string> {
  const url = 'https://hooks.example/all'
  const input = { name: null, url, events: ['listing.opened' as const], filter: null }
  return (await addWebhook(ctx, input, 'test')).id
}

async function liveRun(ctx: TestContext): Promise<string> {
  const [run] = await createRuns(ctx.db, [await freshBoard(ctx)], { trigger: 'admin', now: ctx.now() })
  return run?.id ?? ''
}

/** A visit that saw two of ten postings, after three that saw them all. */
async function heldRun(ctx: TestContext): Promise<string> {
  const slug = `held-${++made}`
  const jobs = Array.from({ length: 10 }, (_, id) => ({ id: id + 1, title: `Gardener ${made}-${id}` }))
  const board = await greenhouseBoard(ctx, slug, jobs)
  for (const seen of [10, 9, 10, 2]) {
    ctx.setNow(new Date(ctx.now().getTime() + 3_600_000).toISOString())
    ctx.answers.set(greenhouseUrl(slug), greenhousePage(slug, jobs.slice(0, seen)))
    const run = await visitOne(ctx, board)
    if (run.outcome === 'held') return run.id
  }
  throw new Error(`No visit to ${board} was held`)
}
