import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { type ReprocessProgress, type ReprocessWish, reprocess } from '../pipeline/reprocess.ts'
import { STAGES, type Stage } from '../pipeline/reprocess-posting.ts'
import { findBoard } from '../store/boards.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { recordAct } from './record-act.ts'
import { unknownBoards } from './unknown-board.ts'
import { withInstallation } from './with-context.ts'

interface Options {
  stage?: Stage
  since?: string
  board?: string
  all?: true
  restart?: true
  json?: true
}

const DAY_MS = 86_400_000
const LINE_WIDTH = 72
/** Between two lines of progress. */
const TELL_EVERY_MS = 1_000

const HELP = `
Stages:
  normalize  from the raw postings: normalise, tag, and refresh the listings of what came out otherwise
  skills     from the stored texts: tag again, and refresh the listings of what came out otherwise
  listings   work out which postings are one opening again, for all of them
Without --stage: normalize, then listings.

Postings that the present version made are passed over, unless --all; listings are always worked out again. Ids, first seen and
closings stay, and a posting that comes out as it was is not written. It may run beside "rolecall start", needs no network, and
can be stopped at any time, kill -9 included: the same command goes on where it was stopped.

With --json, at the end: {"finished","stages": [{"stage","of","done","changed","unchanged","unreadable","resumed","finished"}]}
Exit code 3: some postings could not be read again and stay as they were, or it was stopped before its end.

Examples:
  $ rolecall reprocess                           after an update of Rolecall
  $ rolecall reprocess --stage skills            after a change of the taxonomy
  $ rolecall reprocess --since 7d --all          what was new or changed in the last seven days, whatever its version
  $ rolecall reprocess --board greenhouse:acme --all   after its name or country was changed`

/** Works postings out again from what is stored. */
export function reprocessVerb(env: Env): Command {
  return new Command('reprocess')
    .addOption(new Option('--stage <stage>', 'only this one').choices(STAGES))
    .option('--since <date>', 'only postings that were new or changed since a date, or days back such as 7d')
    .option('--board <id>', 'only the postings of this board')
    .option('--all', 'also those that the present version made')
    .option('--restart', 'begin anew instead of where the same command was stopped')
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      process.exitCode = await withInstallation('reprocess', env, (ctx) => run(ctx, options), 'relaxed')
    })
}

async function run(ctx: Context, options: Options): Promise<number> {
  if (options.board !== undefined && (await findBoard(ctx.db, options.board)) === null) {
    throw await unknownBoards(ctx.db, [options.board])
  }
  const wish: ReprocessWish = {
    stage: options.stage ?? null,
    boardId: options.board ?? null,
    since: options.since === undefined ? null : timeOf(options.since, ctx.now()),
    sinceText: options.since ?? null,
    scope: options.all ? 'all' : 'behind',
    begin: options.restart ? 'anew' : 'where stopped',
  }
  const told = openTelling(options)
  const stages = await reprocess(ctx, wish, told)
  const stopped = stages.some((stage) => !stage.finished)
  const { boardId, sinceText: since, scope } = wish
  const act = { stage: wish.stage, since, scope, finished: !stopped, stages }
  await recordAct(ctx, { action: 'reprocess', subject: boardId ?? 'all', after: act })
  if (stopped) process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}Stopped; the same command goes on from here\n`)
  if (options.json) printJson({ finished: !stopped, stages })
  return stopped || stages.some((stage) => stage.unreadable > 0) ? 3 : 0
}

/** A date, a time, or days back such as 7d -> ISO 8601. */
function timeOf(text: string, now: Date): string {
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? []
  if (days !== undefined) return new Date(now.getTime() - Number(days) * DAY_MS).toISOString()
  const [, date] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text) ?? []
  const day = Date.parse(`${date}T00:00:00Z`)
  // Date.parse takes the 31st of February for a day in March.
  const time = !Number.isNaN(day) && new Date(day).toISOString().startsWith(`${date}T`) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time))
    throw new UsageError(`"${text}" is neither a date such as 2026-01-31 nor days back such as 7d`)
  return new Date(time).toISOString()
}

/** Progress as one line on a terminal that is written over; the end of a stage always, but where one document is all that is asked for. */
function openTelling({ json }: Options): (progress: ReprocessProgress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (!progress.finished && now - last < TELL_EVERY_MS) return
    last = now
    if (process.stderr.isTTY)
      process.stderr.write(`\r${(progress.finished ? '' : lineOf(progress)).padEnd(LINE_WIDTH)}\r`)
    if (progress.finished && !json) process.stdout.write(`${lineOf(progress)}\n`)
  }
}

function lineOf({ stage, done, of, changed, unreadable }: ReprocessProgress): string {
  const kept = unreadable > 0 ? `, ${unreadable} could not be read again and stay` : ''
  return `${stage.padEnd(9)}  ${done} of ${of} postings, ${changed} changed${kept}`
}
