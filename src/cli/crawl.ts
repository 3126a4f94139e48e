import { Command } from 'commander'
import { runsJson } from '../api/run-json.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { loadBoards } from '../pipeline/boards-file.ts'
import { crawlHere } from '../pipeline/crawl.ts'
import { leftOut, planCrawl, restingBoards, type Skipped } from '../pipeline/plan-crawl.ts'
import { claimDueBoards, enqueue } from '../pipeline/schedule.ts'
import { recordAudit } from '../store/audit.ts'
import { type BoardRow, findBoards, listBoards } from '../store/boards.ts'
import { findRuns, type RunRow, strandedRuns } from '../store/runs.ts'
import { leftUnvisited, skippedLine } from './crawl-skipped.ts'
import { barView, plainView } from './crawl-view.ts'
import { readDuration, stoppingAfter } from './duration.ts'
import { knownSource } from './known-source.ts'
import { printJson, visible } from './output.ts'
import type { Env } from './program.ts'
import { unknownBoards } from './unknown-board.ts'
import { withContext } from './with-context.ts'

interface Options {
  source?: string
  all?: true
  due?: true
  wait?: true
  dryRun?: true
  /** Seconds. */
  timeout?: number
  json?: true
  /** Whether bars can be drawn; lines elsewhere. */
  drawn?: boolean
}

interface Planned {
  runs: RunRow[]
  skipped: Skipped[]
  /** Of `--due`: when the first of the other boards will be. */
  nextAt?: string | null
}

/** Visits boards now; `--due` is what cron calls. */
export function crawlVerb(env: Env): Command {
  return new Command('crawl')
    .argument('[board...]', 'ids such as greenhouse:stripe')
    .option('--source <name>', 'every board of a source')
    .option('--all', 'every board')
    .option('--due', 'the boards that are due, here and now; needs no server and no queue')
    .option('--wait', 'do the visits in this process and wait for their end')
    .option('--dry-run', 'write nothing, show what would change; implies --wait')
    .option('--timeout <duration>', 'stop after so long, 1s to 24d, and give back what is not done', readDuration)
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  $ rolecall crawl lever:acme --wait\n  $ rolecall crawl lever:acme --dry-run\n  $ rolecall crawl --source greenhouse\n  $ rolecall crawl --due --wait --json',
    )
    .action(async (ids: string[], options: Options) => {
      const drawn = process.stdout.isTTY && !options.json && env.TERM !== 'dumb'
      process.exitCode = await withContext('crawl', env, (ctx) => crawl(ctx, ids, { ...options, drawn }), 'relaxed')
    })
}

async function crawl(ctx: Context, ids: string[], options: Options): Promise<number> {
  await loadBoards(ctx)
  const here = options.wait || options.due || options.dryRun || false
  const named = ids.length > 0
  const say = (text: string) => (options.json ? process.stderr : process.stdout).write(`${text}\n`)
  const planned = await plan(ctx, ids, options)
  const followed = here && named ? await runsToFollow(ctx, planned.skipped, options) : []
  for (const run of followed) say(`  ${run.boardId}: run ${run.id} is on its way already: this waits for its end`)
  const isFollowed = new Set(followed.map((run) => run.boardId))
  const skipped = planned.skipped.filter(({ board }) => !isFollowed.has(board))
  const runs = [...planned.runs, ...followed]
  await tellSkipped(ctx, skipped, options, say)
  if (runs.length === 0 && !named) say(options.due ? nothingDue(skipped, planned.nextAt ?? null) : 'Nothing to visit')
  if (here) await visitHere(ctx, runs, options, say)
  const isQueued = !here && (await queued(ctx, runs))
  const ended = await findRuns(
    ctx.db,
    runs.map((run) => run.id),
  )
  if (options.json) printJson({ runs: await runsJson(ctx, ended), skipped })
  else if (!here && runs.length > 0)
    say(`${runs.length} visit(s) are ${isQueued ? 'queued' : 'planned'} for the workers`)
  const unvisited = leftUnvisited(skipped, { named, here })
  // Of boards that were named, each is visited, on its way, or neither.
  const wanted = named ? runs.length + skipped.length - unvisited.length : runs.length
  return exitCode(here ? ended : [], unvisited, wanted)
}

async function tellSkipped(
  ctx: Pick<Context, 'db'>,
  skipped: Skipped[],
  options: Options,
  say: (text: string) => void,
): Promise<void> {
  // Most boards are not due, or wait for a key, whenever cron asks.
  const told = options.due ? skipped.filter(({ reason }) => reason === 'live_run') : skipped
  const boards = await findBoards(
    ctx.db,
    told.map(({ board }) => board),
  )
  for (const each of told) say(visible(skippedLine(each, boards.find(({ id }) => id === each.board) ?? null)))
}

/** The visits under way that are what is asked for: those that write where ours would, and none that somebody imports. */
async function runsToFollow(ctx: Pick<Context, 'db'>, skipped: Skipped[], options: Options): Promise<RunRow[]> {
  const live = skipped.flatMap(({ reason, run }) => (reason === 'live_run' && run !== null ? [run] : []))
  const dryRun = options.dryRun ?? false
  return (await findRuns(ctx.db, live)).filter((run) => run.dryRun === dryRun && run.trigger !== 'import')
}

function nothingDue(skipped: Skipped[], nextAt: string | null): string {
  const notDue = skipped.filter(({ reason }) => reason === 'not_due').length
  return `Nothing is due${notDue > 0 && nextAt !== null ? `: the next of ${notDue} board(s) is due at ${nextAt}` : ''}`
}

async function visitHere(ctx: Context, runs: RunRow[], options: Options, say: (text: string) => void): Promise<void> {
  const drawn = options.drawn && runs.length > 0
  const view = drawn ? barView(process.stdout, runs.length, ctx.log) : plainView(say, ctx.log)
  const how = { concurrency: ctx.config.concurrency.fetch, ...view }
  const time = stoppingAfter(ctx.stopping, options.timeout)
  try {
    // As a signal would stop it: each visit gives its run back, for others to take up at once.
    await crawlHere({ ...ctx, log: view.log, stopping: time.signal }, runs, how)
  } finally {
    time.close()
    view.close()
  }
  if (time.isLate())
    process.stderr.write(`The visits did not end within ${options.timeout} s; what is not done waits for a worker\n`)
}

/** The runs stand in Postgres: where the queue is away, the next beat of the scheduler queues them. */
async function queued(ctx: Context, runs: RunRow[]): Promise<boolean> {
  try {
    await enqueue(ctx, runs)
    return true
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(
      `The queue is away: ${why}. The visits are planned; the scheduler queues them when it is back\n`,
    )
    return false
  }
}

async function plan(ctx: Context, ids: string[], options: Options): Promise<Planned> {
  const ways = [ids.length > 0, options.source !== undefined, options.all, options.due].filter(Boolean)
  if (ways.length !== 1) throw new UsageError('Name boards, or give one of --source, --all and --due')
  if (options.due) {
    const runs = await dueRuns(ctx, options.dryRun ?? false)
    return { runs, ...(await leftOut(ctx, runs)) }
  }
  const boards = await boardsOf(ctx, ids, options)
  const resting = await restingBoards(ctx, boards)
  const dryRun = options.dryRun ?? false
  return ctx.db.transaction(async (tx) => {
    const planned = await planCrawl({ db: tx, now: ctx.now }, boards, { trigger: 'cli', dryRun, resting })
    await recordAudit(tx, {
      at: ctx.now().toISOString(),
      actor: 'cli',
      action: 'crawl',
      subject: ids.length > 0 ? [...new Set(ids)].join(' ') : (options.source ?? 'all'),
      before: null,
      after: { dryRun, runs: planned.runs.length, skipped: planned.skipped.length },
    })
    return planned
  })
}

/**
 * What the scheduler would visit: such a visit is no person's probe of a host that is left alone. With no server, this is also who takes up
 * what a killed process left behind; a dry run leaves it alone.
 */
async function dueRuns(ctx: Context, dryRun: boolean): Promise<RunRow[]> {
  if (dryRun) return claimDueBoards(ctx, { dryRun })
  const stranded = await strandedRuns(ctx.db, ctx.now())
  return [...stranded, ...(await claimDueBoards(ctx))]
}

async function boardsOf(ctx: Context, ids: string[], options: Options): Promise<BoardRow[]> {
  if (options.all) return listBoards(ctx.db)
  if (options.source !== undefined) return listBoards(ctx.db, { source: knownSource(options.source).name })
  const found = await findBoards(ctx.db, ids)
  const missing = ids.filter((id) => !found.some((board) => board.id === id))
  if (missing.length > 0) throw await unknownBoards(ctx.db, missing)
  return found
}

/** 0 all well, 1 every visit failed, was not made or did not end, 3 some did, or were held. */
function exitCode(ended: RunRow[], unvisited: Skipped[], wanted: number): number {
  const bad = ended.filter(({ outcome }) => outcome === 'failed' || outcome === 'held' || outcome === null)
  if (bad.length === 0 && unvisited.length === 0) return 0
  const failed = ended.filter(({ outcome }) => outcome === 'failed' || outcome === null)
  return failed.length === wanted ? 1 : 3
}
