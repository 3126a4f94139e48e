import { Command } from 'commander'
import { type Swept, sweep } from '../pipeline/sweep.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { recordAct } from './record-act.ts'
import { withInstallation } from './with-context.ts'

export function sweepVerb(env: Env): Command {
  return new Command('sweep').option('--json', 'print one JSON document').action(async (options: { json?: true }) => {
    const done = await withInstallation('sweep', env, async (ctx) => {
      const after = await sweep(ctx, { thoroughly: true })
      await recordAct(ctx, { action: 'sweep', subject: 'all', after })
      return after
    })
    if (options.json) printJson(done)
    else process.stdout.write(wordsOf(done))
  })
}

function wordsOf({ deadlines, runs, history }: Swept): string {
  const lines = [`${deadlines} postings closed by their deadline, ${runs} old runs deleted`]
  if (history !== null) {
    const { contents, snapshots, pages, changes, keptBytes } = history
    lines.push(
      `${contents} earlier contents of ads, ${snapshots} snapshots, ${pages} pages of failed visits and ${changes} changes deleted`,
    )
    if (keptBytes !== null) lines.push(`${(keptBytes / 1024 ** 3).toFixed(3)} GB kept of what visits brought`)
  }
  return `${lines.join('\n')}\n`
}
