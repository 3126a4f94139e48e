import { Command } from 'commander'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

export function migrateVerb(env: Env): Command {
  return new Command('migrate').action(async () => {
    await withContext('migrate', env, async () => process.stdout.write('The database schema is up to date\n'))
  })
}
