import type { Context } from '../context.ts'
import { findRun } from '../store/runs.ts'
import type { StageResult } from './fetch-board.ts'

/** What a trace tells of a stage that ended: its run as it stands, numbers and few words. */
export async function stageFacts(
  ctx: Pick<Context, 'db'>,
  runId: string,
  { kind }: StageResult,
): Promise<Record<string, string | number>> {
  const run = await findRun(ctx.db, runId)
  if (run === null) return { 'rolecall.run': runId, 'rolecall.result': kind }
  const { status, outcome, attempt, requests, bytes, seen, changed, unchanged, closed, rejected } = run
  const words = { run: runId, result: kind, board: run.boardId, outcome: outcome ?? status }
  const numbers = { attempt, requests, bytes, seen, new: run.new, changed, unchanged, closed, rejected }
  return Object.fromEntries(
    Object.entries({ ...words, ...numbers }).map(([name, value]) => [`rolecall.${name}`, value]),
  )
}
