import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { checkPlace, startServer } from '../server.ts'
import type { Env } from './program.ts'
import { writeFirstKey } from './start.ts'
import { serve } from './with-context.ts'

export function apiVerb(env: Env): Command {
  return new Command('api').action(async () => {
    await checkPlace(readConfig(env))
    await serve('api', env, async (ctx) => {
      await writeFirstKey(ctx)
      const server = await startServer(ctx, { port: ctx.config.port, host: ctx.config.host })
      void server
        .warm()
        .catch((err: unknown) => ctx.log.warn({ err }, 'The first readers will wait: the pages could not be warmed'))
      ctx.log.info({ url: server.url }, 'The API is ready')
      return [server]
    })
  })
}
