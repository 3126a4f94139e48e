import type { Context } from '../src/context.ts'
import { coalesced } from '../src/pipeline/coalesced.ts'
import { ingestSnapshot } from '../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { warmUp } from '../src/pipeline/warm-up.ts'
import { type Report, runWorker } from './run-worker.ts'

/** How long the linker gathers marks before it takes them: nobody misses a new listing for so long. */
const LINK_PAUSE_MS = 250

/** Takes ingest jobs: pages into postings; then links what they marked, one linker a process. What a failed linker leaves, the beat takes up. */
export function startIngestWorker(ctx: Context, report: Report) {
  warmUp(ctx.now())
  const link = coalesced(
    () =>
      ctx.tracing.span(
        'link',
        () => linkPostings(ctx),
        (postings) => ({ 'rolecall.postings': postings }),
      ),
    LINK_PAUSE_MS,
  )
  let linking: Promise<void> = Promise.resolve()
  const worker = runWorker(
    ctx,
    'ingest',
    async (_ctx, runId) => {
      const result = await ingestSnapshot(ctx, runId)
      linking = link().catch((error) =>
        ctx.log.warn({ err: error }, 'The linker was interrupted; the next beat goes on'),
      )
      return result
    },
    report,
  )
  return {
    close: async () => {
      await worker.close()
      await linking
    },
  }
}
