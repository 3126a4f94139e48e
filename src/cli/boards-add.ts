import { Command, Option } from 'commander'
import { recordBoardAct } from '../api/admin/board-audit.ts'
import { boardJson } from '../api/board-json.ts'
import { checkedInput } from '../api/checked-input.ts'
import { BoardLine } from '../api/one-line.ts'
import { checkSchedule } from '../board/next-visit.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { counted } from '../pipeline/count-requests.ts'
import { boardBehind, type FoundBoard } from '../pipeline/find-board.ts'
import { followKeys } from '../pipeline/keyed-boards.ts'
import { sourceBoard } from '../pipeline/source-board.ts'
import { holdsNoPassword } from '../sources/fields.ts'
import { requireSource } from '../sources/index.ts'
import { jsonLdBoard } from '../sources/json-ld.ts'
import { addBoards, boardId, findBoard } from '../store/boards.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { warnIfTooOften } from './too-often.ts'
import { failingUnread } from './unread-page.ts'
import { withContext } from './with-context.ts'

interface Options {
  source?: 'json-ld'
  name?: string
  cron: string
  timeZone: string
  json?: true
}

/** Adds the board behind a careers URL. */
export function boardsAddVerb(env: Env): Command {
  return new Command('add')
    .description('add a board by its careers URL; the source is recognised from it, or from its page')
    .argument('<url>')
    .addOption(
      new Option('--source <name>', 'read the page, or the sitemap, by its JobPosting data').choices(['json-ld']),
    )
    .option('--name <name>', "the company's name")
    .option('--cron <pattern>', 'five fields, or auto', 'auto')
    .option('--time-zone <zone>', 'for the pattern', 'UTC')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  $ rolecall boards add https://jobs.lever.co/acme\n  $ rolecall boards add https://acme.example/careers --name Acme',
    )
    .action((url: string, options: Options) => withContext('boards', env, (ctx) => add(ctx, url, options)))
}

async function add(ctx: Context, text: string, options: Options): Promise<void> {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) throw new UsageError(`"${text}" is no http or https URL`)
  if (!holdsNoPassword(text)) throw new UsageError('The URL must not hold a user name or a password')
  checkSchedule(options.cron, options.timeZone)
  const name = options.name === undefined ? null : checkedInput(BoardLine, options.name, () => '--name')
  const url = new URL(text)
  const found = options.source === 'json-ld' ? named(url) : await lookedUp(ctx, url)
  const { source, slug, how } = found
  const config = found.config as Record<string, unknown>
  const { cron, timeZone } = options
  const id = boardId({ source: source.name, slug })
  const board = sourceBoard(source, { id, slug, name, config })
  const row = { source: source.name, slug, name, url: source.boardUrl(board), config, cron, timeZone }
  const at = ctx.now().toISOString()
  const { created, added } = await ctx.db.transaction(async (tx) => {
    const created = await addBoards(tx, [row], { now: at, revive: 'revive' })
    await followKeys({ ...ctx, db: tx })
    const added = await findBoard(tx, id)
    if (added === null) throw new Error(`${id} was removed by somebody else at the same moment`)
    if (created.length > 0)
      await recordBoardAct(tx, { actor: 'cli', at, action: 'board.create', before: null, after: added })
    return { created, added }
  })
  if (created.length > 0) warnIfTooOften(ctx, source, cron)
  if (options.json) return printJson({ created: created.length > 0, board: boardJson(added) })
  process.stdout.write(`${id} ${created.length > 0 ? 'is added' : 'was there already'} (${added.url}); ${how}\n`)
}

async function lookedUp(ctx: Context, url: URL): Promise<FoundBoard> {
  try {
    return await failingUnread(() => counted(ctx, (own) => boardBehind(own, url, null)))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${error.message}\n--source json-ld takes the page, or the sitemap, by its JobPosting data.`, {
      cause: error,
    })
  }
}

function named(url: URL): Omit<FoundBoard, 'pages'> {
  return { source: requireSource('json-ld'), ...jsonLdBoard(url), how: 'read by its JobPosting data' }
}
