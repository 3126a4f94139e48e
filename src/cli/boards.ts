import { Command } from 'commander'
import { boardJson } from '../api/board-json.ts'
import { checkSchedule } from '../board/next-visit.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { removeBoards } from '../pipeline/remove-boards.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardPatch, type BoardRow, findBoard, listBoards, updateBoard } from '../store/boards.ts'
import { boardsAddVerb } from './boards-add.ts'
import { boardsCheckVerb } from './boards-check.ts'
import { boardsTestVerb } from './boards-test.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { warnIfTooOften } from './too-often.ts'
import { unknownBoards } from './unknown-board.ts'
import { withContext } from './with-context.ts'

/** The boards that are visited: list, add, test, check, set, remove, enable, disable. */
export function boardsVerb(env: Env): Command {
  const verb = new Command('boards')
  const run = (work: (ctx: Context) => Promise<void>) => withContext('boards', env, work)
  verb
    .command('list')
    .option('--source <name>')
    .option('--json', 'one JSON document')
    .action((options: { source?: string; json?: true }) => run((ctx) => list(ctx, options)))
  for (const command of [boardsAddVerb(env), boardsTestVerb(env), boardsCheckVerb(env)]) verb.addCommand(command)
  verb
    .command('set')
    .description('change a board')
    .argument('<board>')
    .option('--name <name>')
    .option('--cron <pattern>', 'five fields, or auto')
    .option('--time-zone <zone>')
    .action((id: string, options: SetOptions) => run((ctx) => set(ctx, id, options)))
  verb
    .command('remove')
    .description('take boards and their postings away')
    .argument('<board...>')
    .action((ids: string[]) => run((ctx) => remove(ctx, ids)))
  verb
    .command('enable')
    .argument('<board...>')
    .action((ids: string[]) => run((ctx) => change(ctx, ids, { enabled: true, disabledReason: null })))
  verb
    .command('disable')
    .argument('<board...>')
    .option('--reason <text>', 'shown with the board', 'by the admin')
    .action((ids: string[], options: { reason: string }) =>
      run((ctx) => change(ctx, ids, { enabled: false, disabledReason: options.reason })),
    )
  for (const command of verb.commands) command.exitOverride()
  return verb
}

interface SetOptions {
  name?: string
  cron?: string
  timeZone?: string
}

async function list(ctx: Context, options: { source?: string; json?: true }): Promise<void> {
  const boards = await listBoards(ctx.db, options)
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
  const patch: BoardPatch = {
    ...(options.name !== undefined && { name: options.name }),
    ...(options.cron !== undefined && { cron: options.cron }),
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  }
  if (Object.keys(patch).length === 0) throw new UsageError('Give at least one of --name, --cron and --time-zone')
  const schedule = { cron: board.cron, timeZone: board.timeZone, ...patch }
  checkSchedule(schedule.cron, schedule.timeZone)
  await updateBoard(ctx.db, id, {
    ...patch,
    ...(board.nextVisitAt !== null && { nextVisitAt: ctx.now().toISOString() }),
  })
  process.stdout.write(`${id} is changed\n`)
  if (options.cron !== undefined) warnIfTooOften(ctx, requireSource(board.source), options.cron)
}

async function remove(ctx: Context, ids: string[]): Promise<void> {
  for (const id of ids) await mustFind(ctx, id)
  const postings = await removeBoards(ctx, ids)
  process.stdout.write(`${ids.length} board(s) and ${postings} posting(s) are removed\n`)
}

async function change(ctx: Context, ids: string[], patch: BoardPatch): Promise<void> {
  for (const id of ids) {
    await mustFind(ctx, id)
    await updateBoard(ctx.db, id, patch)
    process.stdout.write(`${id} is ${patch.enabled ? 'enabled' : 'disabled'}\n`)
  }
}

async function mustFind(ctx: Context, id: string): Promise<BoardRow> {
  const board = await findBoard(ctx.db, id)
  if (board === null) throw await unknownBoards(ctx.db, [id])
  return board
}
