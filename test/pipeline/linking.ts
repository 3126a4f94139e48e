import { sql } from 'drizzle-orm'
import { ingestVisit } from '../../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { addBoards, findBoard } from '../../src/store/boards.ts'
import { createRuns } from '../../src/store/runs.ts'
import type { TestContext } from '../helpers/context.ts'
import type { Ad } from '../helpers/duplicates/ads.ts'

/** An ad of the generator as a board shows it. */
export function rawOf(externalId: string, ad: Ad, facts: Partial<RawPosting> = {}): RawPosting {
  return {
    ...emptyRawPosting(externalId),
    title: ad.title,
    company: ad.company,
    url: `https://site.example/${externalId}`,
    locations: ad.location === '' ? [] : [{ text: ad.location, city: null, region: null, country: null }],
    description: ad.description === '' ? null : { format: 'text', body: ad.description },
    postedAt: ad.posted_at,
    ...facts,
  }
}

/** A visit to a board that shows exactly these ads, believed or not, without linking. */
export async function ingest(ctx: TestContext, boardId: string, postings: RawPosting[]): Promise<void> {
  const [source = '', slug = ''] = boardId.split(':')
  const row = { source, slug, name: null, url: `https://boards.example/${slug}` }
  await addBoards(ctx.db, [row], { now: ctx.now().toISOString(), revive: 'revive' })
  const board = await findBoard(ctx.db, boardId)
  const [run] = await createRuns(ctx.db, [boardId], { trigger: 'cli', now: ctx.now(), status: 'ingesting' })
  if (!board || !run) throw new Error(`${boardId} is not there`)
  await ingestVisit(ctx, run, board, { postings, rejections: [], total: null, incomplete: null })
}

/** All that linking wrote, but for the numbers that rows get in the order of their coming, and when windows were seen, which is read anew. */
export async function partition(ctx: Pick<TestContext, 'db'>) {
  const links = await ctx.db.execute<{ key: string; listing_id: string; reasons: unknown }>(sql`
    select p.key, l.listing_id, l.reasons, l.keys::text from links l join postings p on p.id = l.posting_id order by p.key`)
  const listings = await ctx.db.execute(sql`
    select l.id, p.key as canonical, l.status, l.rank_at, l.posted_at, l.updated_at, l.closed_at, l.terms, l.search, l.doc
    from listings l join postings p on p.id = l.canonical_id order by l.id`)
  const keys = await ctx.db.execute(sql`
    select m.key::text, p.key as posting from match_keys m join postings p on p.id = m.posting_id order by 1, 2`)
  const text = JSON.stringify([...listings]).replace(/"(?:postingId":\d+|seenAt":(?:null|"[^"]*")),?/g, '')
  return { links: [...links], listings: JSON.parse(text), keys: [...keys] }
}

/** Forgets everything that linking ever wrote and links again, these postings first. */
export async function rebuild(ctx: TestContext, first: 'oldest first' | 'newest first'): Promise<void> {
  for (const table of ['links', 'listings', 'match_keys', 'changes', 'link_marks'])
    await ctx.db.execute(sql`delete from ${sql.identifier(table)}`)
  const [row] = await ctx.db.execute<{ middle: number }>(sql`select (max(id) + min(id)) / 2 as middle from postings`)
  const older = sql`id <= ${row?.middle ?? 0}`
  for (const half of first === 'oldest first' ? [older] : [sql`not ${older}`, older]) {
    await ctx.db.execute(sql`insert into link_marks select id from postings where ${half}`)
    await linkPostings(ctx)
  }
  await ctx.db.execute(
    sql`insert into link_marks select id from postings where id not in (select posting_id from links)`,
  )
  await linkPostings(ctx)
}
