import { Command, Option } from 'commander'
import { UsageError } from '../errors.ts'
import { createKey, listKeys, type Role, revokeKey } from '../store/api-keys.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

/** API keys: create, list, revoke. */
export function keysVerb(env: Env): Command {
  const verb = new Command('keys')
  verb
    .command('create')
    .description('make a key; it is shown this once')
    .addOption(new Option('--role <role>').choices(['viewer', 'operator', 'admin']).makeOptionMandatory())
    .option('--name <name>', 'whose it is')
    .option('--json', 'print one JSON document')
    .action(async (options: { role: Role; name?: string; json?: true }) => {
      await withContext('keys', env, async (ctx) => {
        const made = await createKey(ctx.db, { role: options.role, name: options.name ?? null, now: ctx.now() })
        if (options.json) printJson(made)
        else process.stdout.write(`${made.key}\n`)
      })
    })
  verb
    .command('list')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: true }) => {
      await withContext('keys', env, async (ctx) => {
        const keys = await listKeys(ctx.db)
        if (options.json) printJson(keys)
        else
          printTable(
            keys.map((key) => ({
              id: key.id,
              key: `${key.prefix}…`,
              role: key.role,
              name: key.name,
              'last used': key.lastUsedAt,
              revoked: key.revokedAt,
            })),
          )
      })
    })
  verb
    .command('revoke')
    .argument('<id>')
    .action(async (id: string) => {
      await withContext('keys', env, async (ctx) => {
        if (!(await revokeKey(ctx.db, id, ctx.now())))
          throw new UsageError(`There is no key ${id} that could be revoked`)
        process.stdout.write(`${id} is revoked\n`)
      })
    })
  for (const command of verb.commands) command.exitOverride()
  return verb
}
