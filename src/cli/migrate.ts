import { Command } from 'commander'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

export function migrateVerb(env: Env): Command {
  return new Command('migrate')
    .description('bring the database schema up to date; safe to run at any time')
    .action(async () => {
      await withContext('migrate', env, async () => process.stdout.write('The database schema is up to date\n'))
    })
}
