import { resolve } from 'node:path'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { backUp } from '../pipeline/backup.ts'
import type { TableCheck } from '../pipeline/backup-format.ts'
import { databaseInWords } from './database-away.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { recordWhatStands } from './record-act.ts'
import { requireDatabase } from './require-database.ts'
import { version } from './version.ts'
import { withContextAsFound } from './with-context.ts'

const HELP = `
All tables of Rolecall as of one moment, whatever is written meanwhile: boards, runs, pages, postings, listings, changes, keys (hashed),
settings, the audit trail. Not the jobs of the queues, which come back from the runs, and not the file admin-key.
It may run beside "rolecall start". The file appears when it is whole; its owner alone may read it.

Examples:
  $ rolecall backup /var/backups/rolecall.zst
  $ rolecall backup - | ssh vault 'cat >rolecall.zst'
  $ rolecall restore --check /var/backups/rolecall.zst`

/** Everything into one file. */
export function backupVerb(env: Env): Command {
  return new Command('backup')
    .argument('<file>', 'where to; - is standard output')
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async (file: string, options: { json?: true }) => {
      const path = file === '-' ? file : resolve(file)
      const about = { rolecall: version(), told: tellOnTerminal }
      const config = readConfig(env)
      requireDatabase(config)
      const done = await withContextAsFound('backup', env, async (ctx) => {
        const report = await backUp(ctx, path, about)
        const { file, bytes, rows, tables } = report
        const after = { bytes, rows, tables: tables.length }
        // A database of an older version may know no such row.
        await recordWhatStands(ctx, { action: 'backup', subject: file, after }, 'The backup is whole')
        return report
      })
      if (!done.tables.some(({ name, rows }) => name === 'boards' && rows > 0)) {
        process.stderr.write(
          `There is no board in ${databaseInWords(config)}: is this the database that was meant? DATABASE_URL and DATA_DIR name it\n`,
        )
      }
      if (file === '-') return
      if (options.json) printJson(done)
      else
        process.stdout.write(`${done.rows} rows of ${done.tables.length} tables are in ${path} (${done.bytes} bytes)\n`)
    })
}

/** A line for each table, where somebody watches. */
export function tellOnTerminal({ name, rows }: TableCheck): void {
  if (process.stderr.isTTY) process.stderr.write(`  ${name.padEnd(18)} ${rows}\n`)
}
