import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { readBoardsFile } from '../pipeline/boards-file.ts'
import { boardBehind } from '../pipeline/find-board.ts'
import { openLoneFetcher } from '../pipeline/lone-fetcher.ts'
import { type LookedAt, lookAtBoard } from '../pipeline/look-at-board.ts'
import { type LookReport, lookReport } from '../pipeline/look-report.ts'
import type { Source } from '../sources/define-source.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardRow, boardId, findBoard, type NewBoard } from '../store/boards.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { withContext } from './with-context.ts'

/** All must be over in 10 s: what the start of the process and the last step leave of that goes to the visit. */
const ALL_MS = 8_500
const MOST_VISIT_MS = 8_000
const LEAST_VISIT_MS = 3_000

type Slice = Pick<Context, 'fetcher' | 'now' | 'stopping'>

interface Target extends LookedAt {
  source: Source
  url: string
  /** How a URL led to it; null for a board that was named. */
  how: string | null
}

/** A dry visit, written nowhere: what a careers URL, or a board, would bring. */
export function boardsTestVerb(env: Env): Command {
  return new Command('test')
    .description('show what a visit would bring, in under 10 s and writing nothing')
    .argument('<url or board>', 'a careers URL, or the id of a board')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  $ rolecall boards test https://jobs.lever.co/acme\n  $ rolecall boards test lever:acme',
    )
    .action(async (asked: string, options: { json?: true }) => {
      const test = (ctx: Slice, find: (signal: AbortSignal) => Promise<Target>) => testBoard(ctx, find, options)
      process.exitCode = /^https?:/i.test(asked)
        ? await withFetcher(env, (ctx) => test(ctx, (signal) => targetOfUrl(ctx, asked, signal)))
        : await withContext('boards', env, (ctx) => test(ctx, () => targetOfBoard(ctx, asked)))
    })
}

/** A URL needs no database, so none is started for it. */
async function withFetcher<T>(env: Env, work: (ctx: Slice) => Promise<T>): Promise<T> {
  const fetcher = openLoneFetcher(readConfig(env).fetch)
  try {
    return await work({ fetcher, now: () => new Date(), stopping: new AbortController().signal })
  } finally {
    await fetcher.close()
  }
}

async function testBoard(ctx: Slice, find: (signal: AbortSignal) => Promise<Target>, options: { json?: true }) {
  const budgetMs = Math.round(Math.max(LEAST_VISIT_MS, Math.min(MOST_VISIT_MS, ALL_MS - performance.now())))
  const started = performance.now()
  const late = AbortSignal.timeout(budgetMs)
  const target = await find(AbortSignal.any([late, ctx.stopping])).catch((error: unknown) => {
    throw late.aborted
      ? new Error(`No board was found within ${Math.round(budgetMs / 1000)} s`, { cause: error })
      : error
  })
  const deadlineMs = Math.max(1_000, budgetMs - (performance.now() - started))
  const limits = { maxPages: 1_000, maxPostings: 10_000, deadlineMs }
  const look = await lookAtBoard(ctx, target.source, target, limits)
  const report = lookReport(look, target.source, target, ctx.now().toISOString())
  const ms = Math.round(performance.now() - started)
  if (options.json) printJson({ board: boardOf(target), how: target.how, ...report, ms })
  else print(target, report, ms)
  return look.parsed === null ? 1 : 0
}

async function targetOfUrl(ctx: Slice, text: string, signal: AbortSignal): Promise<Target> {
  if (!URL.canParse(text)) throw new UsageError(`"${text}" is no URL`)
  const { source, slug, config, how } = await boardBehind(ctx, new URL(text), signal)
  const url = source.boardUrl({ slug, name: null, config })
  return { id: boardId({ source: source.name, slug }), source, slug, name: null, config: asRow(config), url, how }
}

async function targetOfBoard(ctx: Pick<Context, 'db' | 'config'>, id: string): Promise<Target> {
  const board: BoardRow | NewBoard | null =
    (await findBoard(ctx.db, id)) ?? readBoardsFile(ctx.config.boardsFile).find((one) => boardId(one) === id) ?? null
  if (board === null) throw new UsageError(`There is no board ${id}; "rolecall boards list" shows them`)
  const { slug, url, name = null, config = {} } = board
  return { id, source: requireSource(board.source), slug, url, name, config, how: null }
}

function asRow(config: unknown): BoardRow['config'] {
  return config as BoardRow['config']
}

function boardOf({ id, source, slug, name, url, config }: Target) {
  return { id, source: source.name, slug, name, url, config }
}

function print(target: Target, report: LookReport, ms: number): void {
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const { fault, count, total } = report
  say(`${target.id}  ${target.source.manifest.title}  ${target.url}`)
  if (target.how !== null) say(`found: ${target.how}`)
  say(`complete: ${fault ? `no: ${fault.message} (${fault.code})` : wholeness(target.source)}`)
  say(`postings: ${count}${total === null ? '' : ` of ${total} that the source states`}`)
  for (const { code, count: times, why } of report.rejections) say(`rejected: ${times} ${code} (${why})`)
  say(`read: ${report.pages} page(s), ${report.requests} request(s), ${report.bytes} bytes, ${ms} ms`)
  if (count === 0) return
  const fields = Object.entries(report.coverage).map(([field, percent]) => `${field} ${percent} %`)
  say(`fields: ${fields.join(', ')}\n`)
  printTable(
    report.postings.map(({ title, places, pay, postedAt }) => ({
      title: title?.slice(0, 60) ?? null,
      places: places.join('; ').slice(0, 50) || null,
      pay,
      posted: postedAt,
    })),
  )
  if (count > report.postings.length) say(`… and ${count - report.postings.length} more`)
}

function wholeness({ manifest }: Source): string {
  return manifest.presence === 'whole' ? 'yes' : 'yes, as far as this source goes: it shows only its newest'
}
