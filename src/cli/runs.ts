import { Command } from 'commander'
import { withDiff } from '../api/run-diff.ts'
import { oneRunJson, runsJson } from '../api/run-json.ts'
import type { Context } from '../context.ts'
import { ConflictError, UsageError } from '../errors.ts'
import { approveRun, discardRun } from '../pipeline/decide-run.ts'
import { ingestSnapshot } from '../pipeline/ingest-snapshot.ts'
import { linkPostings } from '../pipeline/link-postings.ts'
import { recordAudit } from '../store/audit.ts'
import { findBoard } from '../store/boards.ts'
import type { Transaction } from '../store/database.ts'
import { findRun, listRuns, type RunRow, updateLiveRun } from '../store/runs.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { unknownBoards } from './unknown-board.ts'
import { withInstallation } from './with-context.ts'

/** The last visits, of one board or of all, and what an admin makes of those that wait for a decision. */
export function runsVerb(env: Env): Command {
  // Else `runs` itself would take the --json of `runs approve ID --json`.
  const verb = new Command('runs')
    .enablePositionalOptions()
    .argument('[board]')
    .option('--limit <n>', 'how many', '20')
    .option('--json', 'print one JSON document')
    .action((board: string | undefined, options: { limit: string; json?: true }) => list(env, board, options))
  for (const [decision, description] of DECISIONS) {
    verb
      .command(decision)
      .description(description)
      .argument('<id>')
      .option('--json', 'print one JSON document')
      .action((id: string, options: { json?: true }) => decide(env, id, { ...options, decision }))
  }
  for (const command of verb.commands) command.exitOverride()
  return verb
}

type Decision = 'approve' | 'discard' | 'cancel'

const DECISIONS: [Decision, string][] = [
  ['approve', 'believe a visit that was held: its stored pages are ingested, past the rule that held it'],
  ['discard', 'drop a visit that was held; nothing of it is written'],
  ['cancel', 'stop a live visit; nothing of it is written'],
]

async function list(env: Env, board: string | undefined, options: { limit: string; json?: true }): Promise<void> {
  const limit = Number(options.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UsageError('--limit must be a number from 1 to 1000')
  await withInstallation('runs', env, async (ctx) => {
    const rows = await listRuns(ctx.db, { limit, ...(board !== undefined && { boardId: board }) })
    // Of a board that was removed, the runs remain.
    const isUnknown = board !== undefined && rows.length === 0 && (await findBoard(ctx.db, board)) === null
    if (isUnknown) throw await unknownBoards(ctx.db, [board])
    if (options.json) return printJson(await runsJson(ctx, rows))
    printTable(
      rows.map((run) => ({
        run: run.id,
        board: run.boardId,
        at: run.createdAt,
        status: run.outcome ?? run.status,
        seen: run.seen,
        new: run.new,
        changed: run.changed,
        closed: run.closed,
        reason: run.reason?.message.slice(0, 80) ?? null,
      })),
    )
  })
}

async function decide(env: Env, id: string, options: { decision: Decision; json?: true }): Promise<void> {
  await withInstallation('runs', env, async (ctx) => {
    const run = await mustFindRun(ctx, id)
    await ctx.db.transaction(async (tx) => {
      const after = await take(ctx, tx, run, options.decision)
      const states = { before: { status: run.status, outcome: run.outcome }, after: { status: after.status } }
      const action = `run.${options.decision}`
      await recordAudit(tx, { at: ctx.now().toISOString(), actor: 'cli', action, subject: id, ...states })
    })
    if (options.decision === 'approve') await readPages(ctx, id)
    const after = await mustFindRun(ctx, id)
    if (options.json) return printJson(await oneRunJson(ctx, after))
    const { new: opened, changed, closed } = after
    process.stdout.write(
      `${id} of ${after.boardId}: ${after.outcome ?? after.status}, ${opened} new, ${changed} changed, ${closed} closed\n`,
    )
  })
}

async function take(ctx: Context, tx: Transaction, run: RunRow, decision: Decision): Promise<RunRow> {
  switch (decision) {
    case 'approve':
      return approveRun(ctx, tx, run)
    case 'discard':
      return discardRun(tx, run)
    case 'cancel': {
      const cancelled = { status: 'cancelled', finishedAt: ctx.now().toISOString(), leaseUntil: null } as const
      if (!(await updateLiveRun(tx, run.id, cancelled))) throw new ConflictError(`The run ${run.id} is over already`)
      return { ...run, ...cancelled }
    }
  }
}

async function readPages(ctx: Context, id: string): Promise<void> {
  await ingestSnapshot(ctx, id)
  await linkPostings(ctx)
}

async function mustFindRun(ctx: Context, id: string): Promise<RunRow> {
  const run = await findRun(ctx.db, id)
  if (run === null) throw new UsageError(`There is no run ${id}`)
  return run
}

/** One visit with all its counts and reasons, as JSON: for people in lines. */
export function runVerb(env: Env): Command {
  return new Command('run')
    .argument('<id>')
    .option('--json', 'print one JSON document, in one line')
    .action(async (id: string, options: { json?: true }) => {
      await withInstallation('run', env, async (ctx) => {
        const run = await oneRunJson(ctx, await withDiff(ctx.db, await mustFindRun(ctx, id)))
        if (options.json) printJson(run)
        else process.stdout.write(`${JSON.stringify(run, null, 2)}\n`)
      })
    })
}
