import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { startScheduler } from '../../workers/scheduler.ts'
import { startWebhookWorker } from '../../workers/webhooks.ts'
import { openWebhookSender } from '../api/webhook-sender.ts'
import { prepareDataDir } from '../config/data-dir.ts'
import { NO_CONTACT, namesContact } from '../config/user-agent.ts'
import { readConfig } from '../config.ts'
import type { Context } from '../context.ts'
import { loadBoards } from '../pipeline/boards-file.ts'
import { checkPlace, startServer } from '../server.ts'
import { firstKey } from '../store/api-keys.ts'
import type { Env } from './program.ts'
import { openProgress } from './progress.ts'
import { serve } from './with-context.ts'
import { openWorkerThread } from './worker-thread.ts'

/** Everything by one command: database, migrations, boards, scheduler and HTTP here, the workers in two threads of their own. */
export function startVerb(env: Env): Command {
  return new Command('start').action(async () => {
    await checkPlace(readConfig(env))
    await serve(
      'start',
      env,
      async (ctx) => {
        process.stdout.write('Rolecall is starting: the database is up\n')
        if (ctx.databasePlace !== null) process.stdout.write(`${ctx.databasePlace}\n`)
        const added = await loadBoards(ctx)
        if (added > 0) process.stdout.write(`${added} boards from ${ctx.config.boardsFile} are new\n`)
        await writeFirstKey(ctx)
        const server = await startServer(ctx, { port: ctx.config.port, host: ctx.config.host })
        void server
          .warm()
          .catch((err: unknown) => ctx.log.warn({ err }, 'The first readers will wait: the pages could not be warmed'))
        const progress = openProgress(process.stdout)
        const thread = { env, log: ctx.log, report: progress.report }
        const fetching = openWorkerThread('fetch', thread)
        const ingesting = openWorkerThread('ingest', thread)
        // No board is claimed before there is who visits it: the tables of the readers take a second to load.
        await Promise.all([fetching.ready, ingesting.ready])
        const scheduler = await startScheduler(ctx)
        const webhooks = startWebhookWorker(ctx, openWebhookSender(ctx))
        process.stdout.write(`Rolecall is ready at ${server.url}\n`)
        if (!namesContact(ctx.config.fetch.userAgent)) process.stdout.write(`${NO_CONTACT}\n`)
        return [progress, server, ingesting, fetching, scheduler, webhooks]
      },
      { defaultLogLevel: 'warn' },
    )
    process.stdout.write('Rolecall has stopped\n')
  })
}

/** The first admin key, once for the installation, into a file that its owner alone may read. */
export async function writeFirstKey(ctx: Pick<Context, 'db' | 'config' | 'now'>): Promise<void> {
  const path = join(ctx.config.dataDir, 'admin-key')
  const isMade = await firstKey(ctx.db, ctx.now(), (key) => {
    prepareDataDir(ctx.config.dataDir)
    writeFileSync(path, `${key}\n`, { mode: 0o600 })
  })
  if (isMade) process.stdout.write(`The first admin key is in ${path}\n`)
}
