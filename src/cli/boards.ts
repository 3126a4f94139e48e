import { Command } from 'commander'
import { changeBoard } from '../api/admin/board-acts.ts'
import { boardJson } from '../api/board-json.ts'
import { checkedInput } from '../api/checked-input.ts'
import { BoardLine } from '../api/one-line.ts'
import { checkSchedule } from '../board/next-visit.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardRow, findBoard, listBoards } from '../store/boards.ts'
import { boardsAddVerb } from './boards-add.ts'
import { boardsCheckVerb } from './boards-check.ts'
import { boardsTestVerb } from './boards-test.ts'
import { knownSource } from './known-source.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { removeAsAdmin } from './remove-as-admin.ts'
import { warnIfTooOften } from './too-often.ts'
import { unknownBoards } from './unknown-board.ts'
import { withContext, withInstallation } from './with-context.ts'

/** The boards that are visited: list, add, test, check, set, remove, enable, disable. */
export function boardsVerb(env: Env): Command {
  const verb = new Command('boards')
  const run = (work: (ctx: Context) => Promise<void>) => withInstallation('boards', env, work)
  verb
    .command('list')
    .option('--source <name>')
    .option('--json', 'one JSON document')
    .action((options: { source?: string; json?: true }) => withContext('boards', env, (ctx) => list(ctx, options)))
  for (const command of [boardsAddVerb(env), boardsTestVerb(env), boardsCheckVerb(env)]) verb.addCommand(command)
  verb
    .command('set')
    .description('change a board')
    .argument('<board>')
    .option('--name <name>')
    .option('--cron <pattern>', 'five fields, or auto')
    .option('--time-zone <zone>')
    .option('--json', 'one JSON document')
    .action((id: string, options: SetOptions) => run((ctx) => set(ctx, id, options)))
  verb
    .command('remove')
    .description('take boards and their postings away')
    .argument('<board...>')
    .option('--json', 'one JSON document')
    .action((ids: string[], options: { json?: true }) => run((ctx) => remove(ctx, ids, options)))
  verb
    .command('enable')
    .argument('<board...>')
    .option('--json', 'one JSON document')
    .action((ids: string[], options: { json?: true }) => run((ctx) => change(ctx, ids, { enabled: true }, options)))
  verb
    .command('disable')
    .argument('<board...>')
    .option('--reason <text>', 'shown with the board', 'by the admin')
    .option('--json', 'one JSON document')
    .action((ids: string[], options: { reason: string; json?: true }) =>
      run((ctx) => {
        const disabledReason = checkedInput(BoardLine, options.reason, () => '--reason')
        return change(ctx, ids, { enabled: false, disabledReason }, options)
      }),
    )
  for (const command of verb.commands) command.exitOverride()
  return verb
}

interface SetOptions {
  name?: string
  cron?: string
  timeZone?: string
  json?: true
}

async function list(ctx: Context, options: { source?: string; json?: true }): Promise<void> {
  const source = options.source === undefined ? {} : { source: knownSource(options.source).name }
  const boards = await listBoards(ctx.db, source)
  if (options.json) return printJson(boards.map((board) => boardJson(board)))
  printTable(
    boards.map((board) => ({
      board: board.id,
      name: board.name,
      health: board.enabled ? board.health : 'disabled',
      open: board.openPostings,
      'last good': board.lastGoodAt,
      'next visit': board.nextVisitAt,
    })),
  )
}

async function set(ctx: Context, id: string, options: SetOptions): Promise<void> {
  const board = await mustFind(ctx, id)
  const patch = {
    ...(options.name !== undefined && { name: checkedInput(BoardLine, options.name, () => '--name') }),
    ...(options.cron !== undefined && { cron: options.cron }),
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  }
  if (Object.keys(patch).length === 0) throw new UsageError('Give at least one of --name, --cron and --time-zone')
  const schedule = { cron: board.cron, timeZone: board.timeZone, ...patch }
  checkSchedule(schedule.cron, schedule.timeZone)
  const after = await changeBoard(ctx, 'cli', id, patch)
  if (options.json) printJson(boardJson(after))
  else process.stdout.write(`${id} is changed\n`)
  if (options.cron !== undefined) warnIfTooOften(ctx, requireSource(board.source), options.cron)
}

async function remove(ctx: Context, ids: string[], options: { json?: true }): Promise<void> {
  const boards = await mustFindAll(ctx, ids)
  const postings = await removeAsAdmin(ctx, boards)
  if (options.json) printJson({ removed: boards.map(({ id }) => id), postings })
  else process.stdout.write(`${boards.length} board(s) and ${postings} posting(s) are removed\n`)
}

async function change(
  ctx: Context,
  ids: string[],
  patch: { enabled: boolean; disabledReason?: string },
  options: { json?: true },
): Promise<void> {
  const boards = await mustFindAll(ctx, ids)
  const changed: BoardRow[] = []
  for (const board of boards) {
    changed.push(await changeBoard(ctx, 'cli', board.id, patch))
    if (!options.json) process.stdout.write(`${board.id} is ${patch.enabled ? 'enabled' : 'disabled'}\n`)
  }
  if (options.json) printJson(changed.map((board) => boardJson(board)))
}

/** All before any is touched. */
async function mustFindAll(ctx: Context, ids: string[]): Promise<BoardRow[]> {
  const boards: BoardRow[] = []
  for (const id of new Set(ids)) boards.push(await mustFind(ctx, id))
  return boards
}

async function mustFind(ctx: Context, id: string): Promise<BoardRow> {
  const board = await findBoard(ctx.db, id)
  if (board === null) throw await unknownBoards(ctx.db, [id])
  return board
}
