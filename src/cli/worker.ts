import { Argument, Command } from 'commander'
import type { Report } from '../../workers/run-worker.ts'
import type { Context } from '../context.ts'
import type { RunRow } from '../store/runs.ts'
import type { Env } from './program.ts'
import { serve } from './with-context.ts'
import { reportToParent } from './worker-process.ts'

type Starter = (ctx: Context, report: Report) => Promise<{ close(): Promise<unknown> }>

/** Each loads what it needs alone: a fetch worker reads no ads and carries no taxonomy. */
const STARTERS: Record<'fetch' | 'ingest' | 'sweep', Starter> = {
  fetch: async (ctx, report) => (await import('../../workers/fetch.ts')).startFetchWorker(ctx, report),
  ingest: async (ctx, report) => (await import('../../workers/ingest.ts')).startIngestWorker(ctx, report),
  sweep: async (ctx) => (await import('../../workers/sweep.ts')).startSweeper(ctx),
}

export function workerVerb(env: Env): Command {
  return new Command('worker')
    .addArgument(new Argument('[kind]', 'which jobs').choices(['fetch', 'ingest', 'sweep', 'all']).default('all'))
    .action(async (kind: 'fetch' | 'ingest' | 'sweep' | 'all') => {
      await serve(
        'worker',
        env,
        async (ctx) => {
          const logged = (run: RunRow) =>
            ctx.log.info({ runId: run.id, board: run.boardId, outcome: run.outcome, reason: run.reason }, 'A run ended')
          const report = reportToParent(() => process.kill(process.pid, 'SIGTERM')) ?? logged
          const wanted = kind === 'all' ? (['fetch', 'ingest', 'sweep'] as const) : [kind]
          const workers = await Promise.all(wanted.map((each) => STARTERS[each](ctx, report)))
          ctx.log.info({ kind, queues: ctx.queues.kind }, 'The worker is ready')
          return workers
        },
        { commits: 'relaxed' },
      )
    })
}
