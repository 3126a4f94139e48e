import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { planCrawl, restingBoards, type Skipped } from '../../pipeline/plan-crawl.ts'
import { sourceByName } from '../../sources/index.ts'
import { recordAudit } from '../../store/audit.ts'
import { type BoardRow, listBoards } from '../../store/boards.ts'
import type { Transaction } from '../../store/database.ts'
import { claimIdempotencyKey, type IdempotentRequest, saveAnswer } from '../../store/idempotency.ts'
import type { RunRow } from '../../store/runs.ts'
import type { Api, ApiContext } from '../env.ts'
import { invalidBody } from '../invalid.ts'
import { noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { RunSchema, runsJson } from '../run-json.ts'
import { actorOf, requireRole } from './auth.ts'
import { mustFindBoard } from './boards.ts'
import { enqueueSoon } from './enqueue-soon.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'

const CrawlInput = z
  .strictObject({
    board: z.string().max(300).optional(),
    source: z.string().max(100).optional(),
    all: z.literal(true).optional(),
    dryRun: z.boolean().default(false),
  })
  .refine((input) => [input.board, input.source, input.all].filter((each) => each !== undefined).length === 1, {
    message: 'give one of "board", "source" and "all"',
  })
  .openapi('CrawlInput')

const CrawlSchema = z
  .object({
    runs: z.array(RunSchema),
    skipped: z.array(
      z.object({
        board: z.string(),
        reason: z.enum(['live_run', 'not_due', 'disabled', 'circuit_open']),
        run: z.string().nullable().openapi({ description: 'Id of the live run' }),
      }),
    ),
  })
  .openapi('Crawl')
type Crawl = z.infer<typeof CrawlSchema>

const route = createRoute({
  method: 'post',
  path: '/crawls',
  tags: ['admin'],
  security: SECURITY,
  middleware: requireRole('operator'),
  summary: 'Visit boards now',
  request: {
    query: noQuery,
    headers: z.object({
      'idempotency-key': z
        .string()
        .min(1)
        .max(255)
        .optional()
        .openapi({ description: 'The same key and body give the same answer for a day' }),
    }),
    body: { required: true, content: { 'application/json': { schema: CrawlInput } } },
  },
  responses: {
    202: { description: 'Visits are queued', content: { 'application/json': { schema: CrawlSchema } } },
    ...problems(
      'not-found',
      'live-run',
      'body-too-large',
      'unsupported-media-type',
      'invalid-body',
      'idempotency-mismatch',
    ),
    ...ADMIN_PROBLEMS,
  },
})

export function addCrawls(admin: Api, ctx: ApiContext): void {
  admin.openapi(route, async (c) => {
    const input = c.req.valid('json')
    const key = c.get('key')
    const idempotencyKey = c.req.valid('header')['idempotency-key']
    const request = idempotencyKey === undefined ? null : requestOf(key.id, idempotencyKey, input, ctx.now())
    return c.json(await startCrawl(ctx, { input, actor: actorOf(key), request }), 202)
  })
}

/** Plans visits and queues them. `request`: what the same one before was answered is answered again. Throws `live-run`. */
export async function startCrawl(
  ctx: ApiContext,
  wish: { input: z.output<typeof CrawlInput>; actor: string; request: IdempotentRequest | null },
): Promise<Crawl> {
  const { input, actor, request } = wish
  const boards = await boardsOf(ctx, input)
  const resting = await restingBoards(ctx, boards)
  const { runs, answer } = await ctx.db.transaction(async (tx) => {
    const earlier = request && (await earlierAnswer(tx, request))
    if (earlier) return { runs: [], answer: earlier }
    const planned = await plan(ctx, tx, { input, boards, resting, actor })
    if (request) await saveAnswer(tx, request, { status: 202, answer: planned.answer })
    return planned
  })
  await enqueueSoon(ctx, runs)
  return answer
}

async function plan(
  ctx: ApiContext,
  tx: Transaction,
  wish: { input: z.output<typeof CrawlInput>; boards: BoardRow[]; resting: ReadonlySet<string>; actor: string },
): Promise<{ runs: RunRow[]; answer: Crawl }> {
  const { input, boards, resting, actor } = wish
  const options = { trigger: 'admin', dryRun: input.dryRun, resting } as const
  const { runs, skipped } = await planCrawl({ db: tx, now: ctx.now }, boards, options)
  refuseLiveRun(input, skipped)
  const subject = input.board ?? input.source ?? 'all'
  const after = { dryRun: input.dryRun, runs: runs.length, skipped: skipped.length }
  await recordAudit(tx, { at: ctx.now().toISOString(), actor, action: 'crawl', subject, before: null, after })
  return { runs, answer: { runs: await runsJson({ db: tx, now: ctx.now }, runs), skipped } }
}

async function boardsOf(ctx: ApiContext, input: z.output<typeof CrawlInput>): Promise<BoardRow[]> {
  if (input.board !== undefined) return [await mustFindBoard(ctx, input.board)]
  if (input.source === undefined) return listBoards(ctx.db)
  const source = sourceByName(input.source)
  if (source === null) throw invalidBody([{ pointer: '/source', detail: `there is no source "${input.source}"` }])
  return listBoards(ctx.db, { source: source.name })
}

function requestOf(keyId: string, key: string, input: unknown, now: Date): IdempotentRequest {
  const requestHash = createHash('sha256')
    .update(`POST /crawls ${JSON.stringify(input)}`)
    .digest()
  return { keyId, key, requestHash, now: now.toISOString() }
}

async function earlierAnswer(tx: Transaction, request: IdempotentRequest): Promise<Crawl | null> {
  const claim = await claimIdempotencyKey(tx, request)
  if (claim.kind === 'mismatch') {
    throw new ProblemError('idempotency-mismatch', 'This Idempotency-Key came with another body before')
  }
  return claim.kind === 'replay' ? (claim.answer as Crawl) : null
}

/** Whoever asks for one board wants to know that it is being visited already. */
function refuseLiveRun(input: z.output<typeof CrawlInput>, skipped: Skipped[]): void {
  const [live] = skipped.filter((each) => each.reason === 'live_run')
  if (input.board === undefined || live === undefined) return
  throw new ProblemError('live-run', `${input.board} is being visited already`, { extra: { run: live.run } })
}
