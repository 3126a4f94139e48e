import { resolve } from 'node:path'
import { Command } from 'commander'
import { checkBackup, type RestoreReport, restoreBackup } from '../pipeline/backup.ts'
import { tellOnTerminal } from './backup.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { recordWhatStands } from './record-act.ts'
import { withContextAsFound } from './with-context.ts'

interface Options {
  check?: true
  replace?: true
  json?: true
}

const HELP = `
The database must be empty, or --replace be given; no other process of Rolecall may use it. All is done in one transaction: whatever ends it
half way leaves the database as it was. A backup of an older version is brought up to this one; one of a newer version is refused.
Keys work as before, but the file admin-key is not in a backup: keep a copy, or make a key by "rolecall keys create --role admin".

To the next major version of the embedded Postgres: back up with the old version, then restore with the new one into a new DATA_DIR.

Examples:
  $ rolecall restore /var/backups/rolecall.zst
  $ rolecall restore --check /var/backups/rolecall.zst          is it whole? Needs no database
  $ DATA_DIR=.data-19 rolecall restore rolecall.zst             a new embedded Postgres beside the old one`

/** The way back from `backup`. */
export function restoreVerb(env: Env): Command {
  return new Command('restore')
    .argument('<file>', 'what "rolecall backup" wrote; - is standard input')
    .option('--check', 'read the file to its end and say whether it is whole; writes nothing')
    .option('--replace', 'lose what the database holds')
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options) => {
      const path = file === '-' ? file : resolve(file)
      const done = options.check ? await check(path) : await restore(env, path, options)
      if (options.json) return printJson({ file: path, checked: options.check ?? false, ...told(done) })
      const { rolecall, createdAt, postgres } = done.header
      process.stdout.write(
        `${options.check ? 'Whole' : 'Restored'}: ${done.rows} rows of ${done.tables.length} tables, ` +
          `as of ${createdAt} (Rolecall ${rolecall}, Postgres ${postgres})\n`,
      )
    })
}

function check(path: string): Promise<RestoreReport> {
  return checkBackup({ stopping: new AbortController().signal }, path)
}

function restore(env: Env, path: string, options: Options): Promise<RestoreReport> {
  const how = { standing: options.replace ? ('replace' as const) : ('refuse' as const), told: tellOnTerminal }
  return withContextAsFound('restore', env, async (ctx) => {
    const report = await restoreBackup(ctx, path, how)
    const { header, rows, tables } = report
    const after = { standing: how.standing, createdAt: header.createdAt, rows, tables: tables.length }
    await recordWhatStands(ctx, { action: 'restore', subject: path, after }, 'All is restored')
    return report
  })
}

function told({ header, rows, tables }: RestoreReport) {
  const { rolecall, createdAt, postgres } = header
  return { rolecall, createdAt, postgres, rows, tables }
}
