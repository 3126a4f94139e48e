import { Command } from 'commander'
import { listBoards } from '../store/boards.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { removeAsAdmin } from './remove-as-admin.ts'
import { withInstallation } from './with-context.ts'

export function samplesVerb(env: Env): Command {
  const verb = new Command('samples')
  const remove = verb.command('remove').description('take the sample boards and their ads away, for good')
  remove.option('--json', 'one JSON document')
  remove.exitOverride().action(async (options: { json?: true }) => {
    await withInstallation('samples', env, async (ctx) => {
      const boards = await listBoards(ctx.db, { sample: true })
      const postings = await removeAsAdmin(ctx, boards)
      if (options.json) return printJson({ removed: boards.map(({ id }) => id), postings })
      process.stdout.write(`${boards.length} sample board(s) and ${postings} ad(s) are removed\n`)
    })
  })
  return verb
}
