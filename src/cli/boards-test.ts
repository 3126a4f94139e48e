import { Command } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { type Context, hasDatabase } from '../context.ts'
import { UsageError } from '../errors.ts'
import { readBoardsFile } from '../pipeline/boards-file.ts'
import { counted } from '../pipeline/count-requests.ts'
import { openLoneFetcher } from '../pipeline/lone-fetcher.ts'
import type { LookContext } from '../pipeline/look-at-board.ts'
import { type LookTarget, lookInTime, type TimedLook, targetOfUrl } from '../pipeline/look-in-time.ts'
import type { Source } from '../sources/define-source.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardRow, boardId, findBoard, type NewBoard } from '../store/boards.ts'
import { printJson, printTable, visible } from './output.ts'
import type { Env } from './program.ts'
import { unknownBoards } from './unknown-board.ts'
import { failingUnread } from './unread-page.ts'
import { withContext } from './with-context.ts'

/** All must be over in 10 s: what the start, of a database too, and the last step leave of that goes to the visit. */
const ALL_MS = 7_500
const MOST_VISIT_MS = 7_000
const LEAST_VISIT_MS = 2_000

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
      const config = readConfig(env)
      const url = /^https?:/i.test(asked) ? webUrl(asked) : null
      // Others may be visiting from the same database, with whom to take turns.
      process.exitCode =
        url !== null && !hasDatabase(config)
          ? await alone(config, (ctx) => testBoard(ctx, (withinMs) => targetOfUrl(ctx, url, withinMs), options))
          : await withContext('boards', env, (ctx) =>
              counted(ctx, (own) =>
                testBoard(
                  own,
                  (withinMs) => (url === null ? targetOfBoard(own, asked) : targetOfUrl(own, url, withinMs)),
                  options,
                ),
              ),
            )
    })
}

/** A look at a URL is no reason to make a database. */
async function alone<T>(config: Config, work: (ctx: LookContext) => Promise<T>): Promise<T> {
  process.stderr.write(`There is no database in ${config.dataDir} yet: nobody to take turns with, nowhere to count\n`)
  const fetcher = openLoneFetcher(config.fetch)
  try {
    return await work({ fetcher, db: null, now: () => new Date(), stopping: new AbortController().signal })
  } finally {
    await fetcher.close()
  }
}

async function testBoard(ctx: LookContext, find: (withinMs: number) => Promise<LookTarget>, options: { json?: true }) {
  const budgetMs = Math.round(Math.max(LEAST_VISIT_MS, Math.min(MOST_VISIT_MS, ALL_MS - performance.now())))
  const { told, isRead } = await lookInTime(ctx, (withinMs) => failingUnread(() => find(withinMs)), budgetMs)
  if (options.json) printJson(told)
  else print(told)
  return isRead ? 0 : 1
}

function webUrl(text: string): URL {
  if (!URL.canParse(text)) throw new UsageError(`"${text}" is no URL`)
  return new URL(text)
}

async function targetOfBoard(ctx: Pick<Context, 'db' | 'config'>, id: string): Promise<LookTarget> {
  const board: BoardRow | NewBoard | null =
    (await findBoard(ctx.db, id)) ?? readBoardsFile(ctx.config.boardsFile).find((one) => boardId(one) === id) ?? null
  if (board === null) throw await unknownBoards(ctx.db, [id])
  const { slug, url, name = null, config = {} } = board
  return { id, source: requireSource(board.source), slug, url, name, config, how: null, pages: [] }
}

function print(report: TimedLook): void {
  const say = (text: string) => process.stdout.write(`${visible(text)}\n`)
  const { board, how, fault, count, total, ms } = report
  const source = requireSource(board.source)
  say(`${board.id}  ${source.manifest.title}  ${board.url}`)
  if (how !== null) say(`found: ${how}`)
  say(`complete: ${fault ? `no: ${fault.message} (${fault.code})` : wholeness(source)}`)
  say(`postings: ${count}${total === null ? '' : ` of ${total} that the source states`}`)
  for (const { code, count: times, why } of report.rejections) say(`rejected: ${times} ${code} (${why})`)
  say(`read: ${report.pages} page(s), ${report.requests} request(s), ${report.bytes} bytes, ${ms} ms`)
  if (count === 0) return
  const fields = Object.entries(report.coverage).map(([field, percent]) => `${field} ${percent} %`)
  say(`fields: ${fields.join(', ')}`)
  process.stdout.write('\n')
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
