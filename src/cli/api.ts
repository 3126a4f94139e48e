import { Command } from 'commander'
import { startServer } from '../server.ts'
import type { Env } from './program.ts'
import { writeFirstKey } from './start.ts'
import { serve } from './with-context.ts'

export function apiVerb(env: Env): Command {
  return new Command('api').action(async () => {
    await serve('api', env, async (ctx) => {
      await writeFirstKey(ctx)
      const server = await startServer(ctx, { port: ctx.config.port, host: ctx.config.host })
      ctx.log.info({ url: server.url }, 'The API is ready')
      return [server]
    })
  })
}
