import type { Context } from '../src/context.ts'
import { coalesced } from '../src/pipeline/coalesced.ts'
import { ingestSnapshot } from '../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { type Report, runWorker } from './run-worker.ts'

/** Takes ingest jobs: pages into postings; then links what they marked, one linker a process. */
export function startIngestWorker(ctx: Context, report: Report) {
  const link = coalesced(() => linkPostings(ctx))
  return runWorker(
    ctx,
    'ingest',
    async (_ctx, runId) => {
      const result = await ingestSnapshot(ctx, runId)
      await link()
      return result
    },
    report,
  )
}
