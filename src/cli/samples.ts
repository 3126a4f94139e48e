import { Command } from 'commander'
import { removeBoards } from '../pipeline/remove-boards.ts'
import { listBoards } from '../store/boards.ts'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

export function samplesVerb(env: Env): Command {
  const verb = new Command('samples')
  const remove = verb.command('remove').description('take the sample boards and their ads away, for good')
  remove.exitOverride().action(async () => {
    await withContext('samples', env, async (ctx) => {
      const boards = await listBoards(ctx.db, { sample: true })
      const postings = await removeBoards(
        ctx,
        boards.map((board) => board.id),
      )
      process.stdout.write(`${boards.length} sample board(s) and ${postings} ad(s) are removed\n`)
    })
  })
  return verb
}
