import { isMainThread } from 'node:worker_threads'
import { Argument, Command } from 'commander'
import type { Report } from '../../workers/run-worker.ts'
import { NO_CONTACT, namesContact } from '../config/user-agent.ts'
import type { Context } from '../context.ts'
import type { Env } from './program.ts'
import { serve } from './with-context.ts'

export type WorkerKind = 'fetch' | 'ingest' | 'sweep' | 'webhooks'

type Starter = (ctx: Context, report: Report) => Promise<{ close(): Promise<unknown> }>

/** Each loads what it needs alone: a fetch worker reads no ads and carries no taxonomy. */
const STARTERS: Record<WorkerKind, Starter> = {
  fetch: async (ctx, report) => (await import('../../workers/fetch.ts')).startFetchWorker(ctx, report),
  ingest: async (ctx, report) => (await import('../../workers/ingest.ts')).startIngestWorker(ctx, report),
  sweep: async (ctx) => (await import('../../workers/sweep.ts')).startSweeper(ctx),
  webhooks: async (ctx) => {
    const { startWebhookWorker } = await import('../../workers/webhooks.ts')
    const { openWebhookSender } = await import('../api/webhook-sender.ts')
    return startWebhookWorker(ctx, openWebhookSender(ctx))
  },
}

export function workerVerb(env: Env): Command {
  return new Command('worker')
    .addArgument(
      new Argument('[kind]', 'which jobs').choices(['fetch', 'ingest', 'sweep', 'webhooks', 'all']).default('all'),
    )
    .action((kind: WorkerKind | 'all') => serveWorkers(kind, env, {}))
}

/** Workers until they are told to stop: by a signal, or by `stop`. Each run that ends goes to the log, and to `report`; `ready` when they take jobs. */
export async function serveWorkers(
  kind: WorkerKind | 'all',
  env: Env,
  { stop, report, ready }: { stop?: Promise<void>; report?: Report; ready?: () => void },
): Promise<void> {
  await serve(
    'worker',
    env,
    async (ctx) => {
      const reported: Report = (run) => {
        ctx.log.info({ runId: run.id, board: run.boardId, outcome: run.outcome, reason: run.reason }, 'A run ended')
        report?.(run)
      }
      const { userAgent } = ctx.config.fetch
      // Of its threads `start` says it itself, as a sentence.
      if (isMainThread && (kind === 'fetch' || kind === 'all') && !namesContact(userAgent)) {
        ctx.log.warn({ userAgent }, NO_CONTACT)
      }
      const wanted = kind === 'all' ? (['fetch', 'ingest', 'sweep', 'webhooks'] as const) : [kind]
      const workers = await Promise.all(wanted.map((each) => STARTERS[each](ctx, reported)))
      ctx.log.info({ kind, queues: ctx.queues.kind }, 'The worker is ready')
      ready?.()
      return workers
    },
    { commits: 'relaxed', ...(stop !== undefined && { stop }) },
  )
}
