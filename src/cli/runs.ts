import { Command } from 'commander'
import { runJson } from '../api/run-json.ts'
import { UsageError } from '../errors.ts'
import { findRun, listRuns } from '../store/runs.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

/** The last visits, of one board or of all. */
export function runsVerb(env: Env): Command {
  return new Command('runs')
    .argument('[board]')
    .option('--limit <n>', 'how many', '20')
    .option('--json', 'print one JSON document')
    .action(async (board: string | undefined, options: { limit: string; json?: true }) => {
      const limit = Number(options.limit)
      if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
        throw new UsageError('--limit must be a number from 1 to 1000')
      await withContext('runs', env, async (ctx) => {
        const rows = await listRuns(ctx.db, { limit, ...(board !== undefined && { boardId: board }) })
        if (options.json) return printJson(rows.map(runJson))
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
    })
}

/** One visit with all its counts and reasons. */
export function runVerb(env: Env): Command {
  return new Command('run').argument('<id>').action(async (id: string) => {
    await withContext('run', env, async (ctx) => {
      const row = await findRun(ctx.db, id)
      if (row === null) throw new UsageError(`There is no run ${id}`)
      process.stdout.write(`${JSON.stringify(runJson(row), null, 2)}\n`)
    })
  })
}
