import { Argument, Command } from 'commander'
import { startFetchWorker } from '../../workers/fetch.ts'
import { startIngestWorker } from '../../workers/ingest.ts'
import { startSweeper } from '../../workers/sweep.ts'
import type { RunRow } from '../store/runs.ts'
import type { Env } from './program.ts'
import { serve } from './with-context.ts'
import { reportToParent } from './worker-process.ts'

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
          const workers = []
          if (kind === 'fetch' || kind === 'all') workers.push(startFetchWorker(ctx, report))
          if (kind === 'ingest' || kind === 'all') workers.push(startIngestWorker(ctx, report))
          if (kind === 'sweep' || kind === 'all') workers.push(startSweeper(ctx))
          ctx.log.info({ kind, queues: ctx.queues.kind }, 'The worker is ready')
          return workers
        },
        { commits: 'relaxed' },
      )
    })
}
