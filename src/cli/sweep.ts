import { Command } from 'commander'
import { sweep } from '../pipeline/sweep.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

export function sweepVerb(env: Env): Command {
  return new Command('sweep').option('--json', 'print one JSON document').action(async (options: { json?: true }) => {
    const done = await withContext('sweep', env, sweep)
    if (options.json) printJson(done)
    else process.stdout.write(`${done.deadlines} postings closed by their deadline, ${done.runs} old runs deleted\n`)
  })
}
