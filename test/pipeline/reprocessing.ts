import { sql } from 'drizzle-orm'
import { ingestVisit } from '../../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { type ReprocessProgress, type ReprocessWish, reprocess } from '../../src/pipeline/reprocess.ts'
import type { RawPosting } from '../../src/posting/raw-posting.ts'
import { findBoard } from '../../src/store/boards.ts'
import { createRuns } from '../../src/store/runs.ts'
import type { TestContext } from '../helpers/context.ts'
import { openings } from './crawling.ts'

const EVERYTHING: ReprocessWish = {
  stage: null,
  boardId: null,
  since: null,
  sinceText: null,
  scope: 'behind',
  begin: 'where stopped',
}

/** Reprocesses to the end; answers what each stage came to. */
export function again(
  ctx: Pick<TestContext, 'db' | 'now' | 'stopping'>,
  wish: Partial<ReprocessWish> = {},
  report: (progress: ReprocessProgress) => void = () => {},
): Promise<ReprocessProgress[]> {
  return reprocess(ctx, { ...EVERYTHING, ...wish }, report)
}

/** A visit to a board that shows exactly these ads, to the end. */
export async function show(ctx: TestContext, boardId: string, postings: RawPosting[]): Promise<void> {
  const board = await findBoard(ctx.db, boardId)
  const [run] = await createRuns(ctx.db, [boardId], { trigger: 'cli', now: ctx.now(), status: 'ingesting' })
  if (!board || !run) throw new Error(`${boardId} is not there`)
  const ended = await ingestVisit(ctx, run, board, { postings, rejections: [], total: null, incomplete: null })
  if (ended.outcome !== 'ok' && ended.outcome !== 'partial')
    throw new Error(`${ended.outcome}: ${ended.reason?.message}`)
  await linkPostings(ctx)
}

/** Leaves postings as a version long ago would have: poorer, without keys, and stamped so. */
export async function age(ctx: Pick<TestContext, 'db'>): Promise<void> {
  await ctx.db.execute(sql`
    update postings set doc = doc || '{"title": "Job", "skills": [], "sections": [], "locations": [], "salary": null}'
        || jsonb_build_object('provenance', (doc->'provenance') - array['skills', 'locations', 'salary']),
      traits = null, text_signature = null, role_signature = null, candidate_keys = null, normalizer_version = 1, taxonomy_version = 1`)
  await ctx.db.execute(sql`insert into link_marks select id from postings on conflict do nothing`)
}

/** What postings and listings say, without when it was last written. */
export async function said(ctx: Pick<TestContext, 'db'>) {
  const { postings, links, listings } = await openings(ctx)
  const timeless = (row: Record<string, unknown>) => {
    const { xmin: _written, changed_at: _changed, updated_at: _updated, ...rest } = row
    return rest
  }
  return { postings: postings.map(timeless), links: links.map(timeless), listings: listings.map(timeless) }
}
