import { Command } from 'commander'
import { startScheduler } from '../../workers/scheduler.ts'
import { loadBoards } from '../pipeline/boards-file.ts'
import type { Env } from './program.ts'
import { serve } from './with-context.ts'

export function schedulerVerb(env: Env): Command {
  return new Command('scheduler').action(async () => {
    await serve('scheduler', env, async (ctx) => {
      await loadBoards(ctx)
      const scheduler = await startScheduler(ctx)
      ctx.log.info({ queues: ctx.queues.kind }, 'The scheduler is ready')
      return [scheduler]
    })
  })
}
