import { Command } from 'commander'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

export function migrateVerb(env: Env): Command {
  return new Command('migrate').option('--json', 'one JSON document').action(async (options: { json?: true }) => {
    await withContext('migrate', env, async () => {
      if (options.json) printJson({ upToDate: true })
      else process.stdout.write('The database schema is up to date\n')
    })
  })
}
