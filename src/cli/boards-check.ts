import { Command } from 'commander'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { loadBoards } from '../pipeline/boards-file.ts'
import { type Check, checkBoards } from '../pipeline/check-boards.ts'
import { counted } from '../pipeline/count-requests.ts'
import { type BoardRow, findBoards, listBoards } from '../store/boards.ts'
import { knownSource } from './known-source.ts'
import { printJson, visible } from './output.ts'
import type { Env } from './program.ts'
import { unknownBoards } from './unknown-board.ts'
import { withContext } from './with-context.ts'

interface Options {
  source?: string
  json?: true
}

/** Which boards no longer answer, and why. It only tells: nothing is disabled or changed. */
export function boardsCheckVerb(env: Env): Command {
  return new Command('check')
    .description('ask for the first page of each board and tell which no longer answer; changes nothing')
    .argument('[board...]', 'ids such as greenhouse:stripe; left out: every board that is enabled')
    .option('--source <name>', 'the enabled boards of a source')
    .option('--json', 'one JSON document')
    .addHelpText('after', '\nExamples:\n  $ rolecall boards check\n  $ rolecall boards check --source lever --json')
    .action(async (ids: string[], options: Options) => {
      process.exitCode = await withContext('boards', env, (ctx) => check(ctx, ids, options))
    })
}

async function check(ctx: Context, ids: string[], options: Options): Promise<number> {
  await loadBoards(ctx)
  const boards = (await boardsOf(ctx, ids, options)).filter(isAskable)
  const report = (one: Check) => (options.json ? process.stderr : process.stdout).write(`${visible(lineOf(one))}\n`)
  const { concurrency } = ctx.config
  const checks = await counted(ctx, (own) => checkBoards(own, boards, { concurrency: concurrency.fetch, report }))
  const failed = checks.filter((one) => one.answers !== 'yes')
  if (options.json) {
    const inOrder = checks.toSorted((one, other) => (one.board < other.board ? -1 : 1))
    printJson({ checked: checks.length, failed: failed.length, boards: inOrder })
  } else {
    const left = checks.filter((one) => one.answers === 'not_asked').length
    const unasked = left === 0 ? '' : `, ${left} not asked`
    const asked = `${checks.length - left} board(s) asked, ${failed.length - left} without an answer that shows openings`
    process.stdout.write(`${asked}${unasked}\n`)
  }
  if (failed.length === 0) return 0
  return failed.length === checks.length ? 1 : 3
}

async function boardsOf(ctx: Context, ids: string[], options: Options): Promise<BoardRow[]> {
  if (ids.length > 0 && options.source !== undefined) throw new UsageError('Name boards, or give --source, not both')
  if (ids.length === 0) {
    const source = options.source === undefined ? {} : { source: knownSource(options.source).name }
    return (await listBoards(ctx.db, source)).filter((board) => board.enabled)
  }
  const found = await findBoards(ctx.db, ids)
  const missing = ids.filter((id) => !found.some((board) => board.id === id))
  if (missing.length === 0) return found
  throw await unknownBoards(ctx.db, missing)
}

/** A board that only imports fill is nowhere to be asked. */
function isAskable(board: BoardRow): boolean {
  return board.source !== 'files' || board.config.path !== undefined
}

function lineOf({ board, answers, reason, seen }: Check): string {
  if (answers === 'yes') return `  ${board}: answers${seen === null ? '' : `, ${seen} on its first page`}`
  return `  ${board}: ${WORDS[answers]}, ${reason?.message} (${reason?.code})`
}

const WORDS = { empty: 'empty', no: 'FAILS', not_asked: 'not asked' }
