import type { Context } from '../src/context.ts'
import { fetchBoard } from '../src/pipeline/fetch-board.ts'
import { type Report, runWorker } from './run-worker.ts'

/** Takes fetch jobs: the network half of a visit. */
export function startFetchWorker(ctx: Context, report: Report) {
  return runWorker(ctx, 'fetch', fetchBoard, report)
}
