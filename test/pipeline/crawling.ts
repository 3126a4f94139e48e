import { sql } from 'drizzle-orm'
import type { ListingDoc } from '../../src/listing/listing.ts'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoards, updateBoard } from '../../src/store/boards.ts'
import { findRuns, type RunRow } from '../../src/store/runs.ts'
import { addBoard, type GreenhouseJob, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'

/** Visits these boards to the end, one after the other, and answers their runs in that order. */
export async function visit(ctx: TestContext, ...boards: string[]): Promise<RunRow[]> {
  const ended: RunRow[] = []
  for (const board of boards) {
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [board]), { trigger: 'cli', dryRun: false })
    await crawlHere(ctx, runs, { concurrency: 1, report: () => {} })
    ended.push(
      ...(await findRuns(
        ctx.db,
        runs.map((run) => run.id),
      )),
    )
  }
  return ended
}

export async function visitOne(ctx: TestContext, board: string): Promise<RunRow> {
  const [run] = await visit(ctx, board)
  if (!run) throw new Error(`${board} was not visited`)
  return run
}

/** Everything that a crawl may write about openings, with the transaction that wrote each row last. */
export async function openings(ctx: Pick<TestContext, 'db'>) {
  const postings = await ctx.db.execute(sql`select *, xmin::text from postings order by key`)
  const links = await ctx.db.execute(sql`select *, xmin::text from links order by posting_id`)
  const listings = await ctx.db.execute(sql`select *, xmin::text from listings order by id`)
  const changes = await ctx.db.execute(sql`select *, xmin::text from changes order by seq`)
  return { postings: [...postings], links: [...links], listings: [...listings], changes: [...changes] }
}

export interface ShownListing extends Record<string, unknown> {
  id: string
  status: string
  doc: ListingDoc
}

export async function listings(ctx: Pick<TestContext, 'db'>): Promise<ShownListing[]> {
  return [...(await ctx.db.execute<ShownListing>(sql`select id, status, doc from listings order by id`))]
}

/** A Greenhouse board that answers with these jobs. */
export async function greenhouseBoard(ctx: TestContext, slug: string, jobs: GreenhouseJob[]): Promise<string> {
  ctx.answers.set(greenhouseUrl(slug), greenhousePage(slug, jobs))
  return addBoard(ctx, { source: 'greenhouse', slug })
}

/** A board of files in a folder, which is visited as it stands. */
export async function folderBoard(ctx: TestContext, slug: string, path: string): Promise<string> {
  return addBoard(ctx, { source: 'files', slug, config: { path } })
}

/** Makes boards due now, or takes them out of the schedule. */
export async function setDue(ctx: TestContext, boards: string[], due: string | null): Promise<void> {
  for (const board of boards) await updateBoard(ctx.db, board, { nextVisitAt: due })
}

export const LONG_TEXT =
  'You will build the service that moves parcels between our depots, together with four colleagues, in Go and Postgres. We meet on Tuesdays and write down what we decide. '
