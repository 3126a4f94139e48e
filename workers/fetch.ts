import type { Context } from '../src/context.ts'
import { fetchBoard } from '../src/pipeline/fetch-board.ts'
import { openIngestRoom } from '../src/pipeline/ingest-room.ts'
import { type Report, runWorker } from './run-worker.ts'

/** Takes fetch jobs: the network half of a visit, begun when ingest has room for what it brings. */
export function startFetchWorker(ctx: Context, report: Report) {
  const room = openIngestRoom(ctx)
  return runWorker(
    ctx,
    'fetch',
    async (_ctx, runId) => {
      await room()
      return fetchBoard(ctx, runId)
    },
    report,
  )
}
