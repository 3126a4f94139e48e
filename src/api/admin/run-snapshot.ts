import { createRoute, z } from '@hono/zod-openapi'
import { findBoard } from '../../store/boards.ts'
import { loadPage, pageNumbers } from '../../store/page-downloads.ts'
import type { RunRow } from '../../store/runs.ts'
import type { Api, ApiContext } from '../env.ts'
import { IdInPath, noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'
import { mustFindRun } from './runs.ts'

const route = createRoute({
  method: 'get',
  path: '/runs/{id}/snapshot',
  tags: ['admin'],
  security: SECURITY,
  middleware: requireRole('operator'),
  summary: 'The raw pages that a visit read, to download',
  request: { params: IdInPath, query: noQuery },
  responses: {
    200: {
      description:
        'JSON lines, one page each: `{"n","request","url","contentType","error","etag","lastModified","hash","text"}`',
      content: { 'application/x-ndjson': { schema: z.string() } },
    },
    ...problems('not-found'),
    ...ADMIN_PROBLEMS,
  },
})

export function addRunSnapshot(admin: Api, ctx: ApiContext): void {
  // The router's types take every media type with "json" in its name for one JSON document.
  admin.openapi(route, async (c) => (await snapshotFile(ctx, c.req.valid('param').id)) as never)
}

/** The pages that a run read, as a download. Pages are kept of a board's last good visit, of one that is held and of the last that failed. */
export async function snapshotFile(ctx: ApiContext, id: string): Promise<Response> {
  const run = await mustFindRun(ctx, id)
  const numbers = await pageNumbers(ctx.db, run.id)
  if (numbers.length === 0) throw new ProblemError('not-found', await whyNone(ctx, run))
  return new Response(ReadableStream.from(linesOf(ctx, run.id, numbers)), {
    headers: {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': `attachment; filename="run-${run.id}.jsonl"`,
    },
  })
}

/** One page in memory at a time, read when the one before is on its way. */
async function* linesOf(ctx: ApiContext, runId: string, numbers: number[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const n of numbers) {
    const page = await loadPage(ctx.db, runId, n)
    // A file with a hole would look whole: the connection breaks instead.
    if (page === null) throw new Error(`Page ${n} of run ${runId} was dropped while it was downloaded`)
    yield encoder.encode(`${JSON.stringify({ n, ...page })}\n`)
  }
}

async function whyNone(ctx: ApiContext, run: RunRow): Promise<string> {
  const board = await findBoard(ctx.db, run.boardId)
  const kept = board?.lastGoodRunId ?? null
  const where = kept === null || kept === run.id ? '' : `; those of its board's last good visit are with run ${kept}`
  if (run.outcome === 'not_modified') return `The run ${run.id} found its pages unchanged and read none${where}`
  return `No page is kept of run ${run.id}${where}`
}
