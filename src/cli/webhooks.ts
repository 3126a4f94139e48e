import { Command, Option } from 'commander'
import { checkedInput } from '../api/checked-input.ts'
import { webhookFaults } from '../api/webhook-faults.ts'
import { WebhookInput, webhookJson } from '../api/webhook-schema.ts'
import { openWebhookSender } from '../api/webhook-sender.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { addWebhook, changeWebhook, removeWebhook } from '../pipeline/webhook-acts.ts'
import { pingWebhook } from '../pipeline/webhook-post.ts'
import { dueWebhooks } from '../store/webhook-lease.ts'
import { findWebhook, listWebhooks, WEBHOOK_EVENTS, type WebhookEvent, type WebhookRow } from '../store/webhooks.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { withInstallation } from './with-context.ts'

const actor = 'cli'

/** Webhooks: add, list, enable, disable, remove, test, send. */
export function webhooksVerb(env: Env): Command {
  const verb = new Command('webhooks')
  const run = (work: (ctx: Context) => Promise<void>) => withInstallation('webhooks', env, work)
  verb
    .command('add')
    .description('post events to a URL; the secret that signs them is shown this once')
    .argument('<url>')
    .addOption(eventOption())
    .option(
      '--filter <query>',
      'of listings, what this search finds: a query string of GET /listings, "skill=go&country=DE"',
    )
    .option('--name <name>', 'whose it is')
    .option('--json', 'print one JSON document')
    .action((url: string, options: AddOptions) => run((ctx) => add(ctx, url, options)))
  verb
    .command('list')
    .option('--json', 'print one JSON document')
    .action((options: { json?: true }) => run((ctx) => list(ctx, options)))
  for (const [name, description] of SWITCHES) {
    verb
      .command(name)
      .description(description)
      .argument('<id>')
      .option('--json', 'print one JSON document')
      .action((id: string, options: { json?: true }) => run((ctx) => switchOver(ctx, id, { ...options, to: name })))
  }
  verb
    .command('remove')
    .description('take a webhook away, with what waits for it')
    .argument('<id>')
    .option('--json', 'print one JSON document')
    .action((id: string, options: { json?: true }) => run((ctx) => remove(ctx, id, options)))
  verb
    .command('test')
    .description('send a ping now and say what came back; exit code 1 where it was not taken')
    .argument('<id>')
    .option('--json', 'print one JSON document')
    .action((id: string, options: { json?: true }) => run((ctx) => test(ctx, id, options)))
  verb
    .command('send')
    .description('send all that is due now, for machines that have neither scheduler nor worker')
    .option('--json', 'print one JSON document')
    .action((options: { json?: true }) => run((ctx) => send(ctx, options)))
  for (const command of verb.commands) command.exitOverride()
  return verb
}

const SWITCHES = [
  ['enable', 'go on where it stopped; what waits is sent at once'],
  ['disable', 'send no more; what happens to listings is sent when it is enabled again'],
] as const

interface AddOptions {
  event: WebhookEvent[]
  filter?: string
  name?: string
  json?: true
}

function eventOption(): Option {
  const option = new Option('--event <type>', `${WEBHOOK_EVENTS.join(', ')}; repeat`).makeOptionMandatory()
  return option.argParser((one: string, before: WebhookEvent[] | undefined) => {
    const event = WEBHOOK_EVENTS.find((each) => each === one)
    if (event === undefined) throw new UsageError(`--event: "${one}" is none of ${WEBHOOK_EVENTS.join(', ')}`)
    return [...new Set([...(before ?? []), event])]
  })
}

async function add(ctx: Context, url: string, options: AddOptions): Promise<void> {
  const { name, event: events, filter } = options
  const input = checkedInput(WebhookInput, { name, url, events, filter }, nameOf)
  const faults = webhookFaults(ctx, input)
  if (faults.length > 0)
    throw new UsageError(faults.map(({ field, detail }) => `${nameOf(field)}: ${detail}`).join('\n'))
  const row = await addWebhook(ctx, input, actor)
  if (options.json) printJson({ ...webhookJson(row), secret: row.secret })
  else process.stdout.write(`${row.id}  ${row.secret}\n`)
}

/** What a field of a webhook is called here. */
function nameOf(field: string): string {
  if (field === 'url') return field
  return field === 'events' ? '--event' : `--${field}`
}

async function list(ctx: Context, options: { json?: true }): Promise<void> {
  const rows = (await listWebhooks(ctx.db)).map(webhookJson)
  if (options.json) printJson(rows)
  else
    printTable(
      rows.map(({ id, name, url, events, filter, enabled, disabledReason, lastOutcome }) => ({
        id,
        name,
        url,
        events: events.join(' '),
        filter,
        state: enabled ? 'enabled' : (disabledReason ?? 'disabled'),
        last: lastOutcome,
      })),
    )
}

async function switchOver(
  ctx: Context,
  id: string,
  { to, json }: { to: 'enable' | 'disable'; json?: true },
): Promise<void> {
  const webhook = orUnknown(await changeWebhook(ctx, id, { enabled: to === 'enable' }, actor), id)
  if (json) printJson(webhookJson(webhook))
  else process.stdout.write(`${id} is ${to}d\n`)
}

async function remove(ctx: Context, id: string, options: { json?: true }): Promise<void> {
  if (!(await removeWebhook(ctx, id, actor))) orUnknown(null, id)
  if (options.json) printJson({ removed: id })
  else process.stdout.write(`${id} is removed\n`)
}

async function test(ctx: Context, id: string, options: { json?: true }): Promise<void> {
  const webhook = orUnknown(await findWebhook(ctx.db, id), id)
  const { delivered, status, outcome, ms } = await pingWebhook(ctx, webhook, actor)
  if (options.json) printJson({ delivered, status, outcome, ms })
  else process.stdout.write(`${outcome}${delivered ? `, after ${ms} ms` : ''}\n`)
  if (!delivered) process.exitCode = 1
}

async function send(ctx: Context, options: { json?: true }): Promise<void> {
  const sendOne = openWebhookSender(ctx)
  const due = await dueWebhooks(ctx.db, ctx.now())
  for (const id of due) {
    let result = await sendOne(id)
    while (result.kind === 'again' && result.delayMs === 0 && !ctx.stopping.aborted) result = await sendOne(id)
  }
  if (options.json) printJson({ due })
}

function orUnknown(webhook: WebhookRow | null, id: string): WebhookRow {
  if (webhook === null) throw new UsageError(`There is no webhook ${id}`)
  return webhook
}
