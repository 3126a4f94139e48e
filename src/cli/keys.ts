import { Command, Option } from 'commander'
import { KeyInput, makeKey } from '../api/admin/keys.ts'
import { checkedInput } from '../api/checked-input.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { listKeys, lockKeys, ROLES, type Role, revokeKey } from '../store/api-keys.ts'
import { recordAudit } from '../store/audit.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { withInstallation } from './with-context.ts'

/** API keys: create, list, revoke. */
export function keysVerb(env: Env): Command {
  const verb = new Command('keys')
  verb
    .command('create')
    .description('make a key; it is shown this once')
    .addOption(new Option('--role <role>').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'whose it is')
    .option('--json', 'print one JSON document')
    .action(async (options: { role: Role; name?: string; json?: true }) => {
      await withInstallation('keys', env, async (ctx) => {
        const made = await makeKey(ctx, 'cli', checkedInput(KeyInput, { role: options.role, name: options.name }))
        if (options.json) printJson(made)
        else process.stdout.write(`${made.key}\n`)
      })
    })
  verb
    .command('list')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: true }) => {
      await withInstallation('keys', env, async (ctx) => {
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
    .option('--json', 'print one JSON document')
    .action(async (id: string, options: { json?: true }) => {
      await withInstallation('keys', env, async (ctx) => {
        await revoke(ctx, id)
        if (options.json) printJson((await listKeys(ctx.db)).find((key) => key.id === id))
        else process.stdout.write(`${id} is revoked\n`)
      })
    })
  for (const command of verb.commands) command.exitOverride()
  return verb
}

/** The last admin key too: whoever sits at the machine can make another. */
async function revoke(ctx: Pick<Context, 'db' | 'now'>, id: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await lockKeys(tx)
    const before = (await listKeys(tx)).find((key) => key.id === id)
    if (!(await revokeKey(tx, id, ctx.now()))) throw new UsageError(`There is no key ${id} that could be revoked`)
    const states = { before, after: null }
    await recordAudit(tx, { at: ctx.now().toISOString(), actor: 'cli', action: 'key.revoke', subject: id, ...states })
  })
}
