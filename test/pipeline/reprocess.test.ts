import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAds } from '../../eval/gold/ads.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { NORMALIZER_VERSION } from '../../src/posting/normalizer-version.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'
import { SOURCES } from '../../src/sources/index.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { recordedVisit } from '../sources/recorded-visit.ts'
import { LONG_TEXT, listings, openings } from './crawling.ts'
import { again, age, said, show } from './reprocessing.ts'

const REAL = join(import.meta.dirname, '../../../shared/data/postings')
const LATER = '2026-12-24T08:00:00.000Z'

function ad(id: string, facts: Partial<RawPosting> = {}): RawPosting {
  return {
    ...emptyRawPosting(id),
    title: `Platform Engineer ${id}`,
    url: `https://acme.example/jobs/${id}`,
    applyUrl: `https://acme.example/jobs/${id}`,
    locations: [{ text: 'San Francisco, CA', city: null, region: null, country: null }],
    description: { format: 'text', body: `${LONG_TEXT.repeat(2)}You know Go, Kubernetes and Postgres.` },
    ...facts,
  }
}

describe('by the code that made them', () => {
  let ctx: TestContext
  beforeAll(async () => {
    ctx = await testContext()
    for (const { name } of SOURCES) {
      const { board, expected } = recordedVisit(name)
      const id = await addBoard(ctx, { source: name, slug: board.slug, name: board.name, country: 'CA' })
      await show(ctx, id, expected.postings)
    }
    const loose = await addBoard(ctx, { source: 'files', slug: 'loose', name: null })
    await show(ctx, loose, LOOSE)
    ctx.setNow(LATER)
  })
  afterAll(() => ctx.close())

  it.each([null, 'normalize', 'skills', 'listings'] as const)(
    'postings of every source stay untouched: %s',
    { timeout: 60_000 },
    async (stage) => {
      const before = await openings(ctx)
      expect(before.postings.length).toBeGreaterThan(SOURCES.length * 3)
      const [first] = await again(ctx, { stage, scope: 'all' })
      expect(first).toMatchObject({ done: before.postings.length, changed: 0, unreadable: 0, finished: true })
      expect(await openings(ctx)).toEqual(before)
    },
  )

  it('passes over what the present version made', async () => {
    expect(await again(ctx, { stage: 'normalize' })).toMatchObject([{ of: 0, done: 0, finished: true }])
    expect(await again(ctx, { stage: 'skills' })).toMatchObject([{ of: 0, done: 0, finished: true }])
  })

  it('brings postings of an older version to what a fresh visit would store', { timeout: 60_000 }, async () => {
    const fresh = await said(ctx)
    await age(ctx)
    await linkPostings(ctx)
    expect(await said(ctx)).not.toEqual(fresh)
    const [normalized] = await again(ctx)
    expect(normalized).toMatchObject({ done: fresh.postings.length, changed: fresh.postings.length, unchanged: 0 })
    expect(await said(ctx)).toEqual(fresh)
  })

  it('finds listings by what the present version looks for, and tells no reader of it', {
    timeout: 60_000,
  }, async () => {
    const fresh = await openings(ctx)
    const timeless = (rows: Record<string, unknown>[]) => rows.map(({ xmin: _written, ...rest }) => rest)
    await ctx.db.execute(sql`update listings set index_version = 1, search = strip(search)`)
    expect(timeless((await openings(ctx)).listings)).not.toEqual(timeless(fresh.listings))
    await again(ctx)
    const now = await openings(ctx)
    expect(timeless(now.listings)).toEqual(timeless(fresh.listings))
    expect(now.changes).toEqual(fresh.changes)
  })

  it.skipIf(!existsSync(REAL))('real ads stay untouched too', { timeout: 90_000 }, async () => {
    const board = await addBoard(ctx, { source: 'files', slug: 'real', name: null })
    const raws = realAds(150)
    await show(ctx, board, raws)
    const before = await openings(ctx)
    expect(await again(ctx, { boardId: board, scope: 'all' })).toMatchObject([
      { stage: 'normalize', changed: 0, unreadable: 0 },
      { stage: 'listings', changed: 0 },
    ])
    expect(await openings(ctx)).toEqual(before)
    await ctx.db.execute(
      sql`update postings set doc = jsonb_set(doc, '{skills}', '[]'), taxonomy_version = 1 where board_id = ${board}`,
    )
    const [skills] = await again(ctx, { stage: 'skills', boardId: board })
    expect(skills).toMatchObject({ of: before.postings.filter((row) => row.board_id === board).length, unreadable: 0 })
    expect(await again(ctx, { stage: 'normalize', boardId: board, scope: 'all' })).toMatchObject([{ changed: 0 }])
  })
})

/** Ads whose titles come from the tagger, from a label, from a heading; by hand, with tags, with a date that moves. */
const LOOSE: RawPosting[] = [
  loose('tagger', 'You will build backend services in Python and Django with us. You know PostgreSQL and Docker.', []),
  loose('label', 'Job Title: Nurse\nLocation: Hyderabad, India\n\nYou care for our patients, day and night.', []),
  loose('tags', 'You will write data pipelines in Scala. We offer a bicycle.', ['kafka', 'spark']),
  {
    ...loose('moving', 'You keep the park green.', []),
    title: 'Gardener',
    postedAt: '3 days ago',
    validThrough: '2027-01-31',
  },
  { ...loose('future', 'You keep the pond clean.', []), title: 'Pond keeper', postedAt: '2026-12-01' },
]

function loose(id: string, body: string, tags: string[]): RawPosting {
  return { ...emptyRawPosting(id), description: { format: 'text', body }, tags }
}

/** The first of each real collection. */
function realAds(count: number): RawPosting[] {
  const ads = ['uber.json.gz', 'multiboard-en-he.json.gz', 'hn-2023-01-03.jsonl.gz'].flatMap((name) =>
    (readAds(name) ?? []).slice(0, count),
  )
  return ads.flatMap((each) => each.postings()).map((raw, n) => ({ ...raw, externalId: `real-${n}` }))
}

describe('by other code', () => {
  let ctx: TestContext
  let board: string
  beforeAll(async () => {
    ctx = await testContext()
    board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme', name: 'Acme', country: 'US' })
  })
  afterAll(() => ctx.close())

  it('moves what a reader sees, and nothing else', async () => {
    await show(
      ctx,
      board,
      ['1', '2', '3', '4'].map((id) => ad(id)),
    )
    const fresh = await openings(ctx)
    ctx.setNow(LATER)
    // 1 lacks skills, 2 and 3 only bear an old stamp, of which 3 lost its keys; 4 is of today.
    await ctx.db.execute(sql`update postings set doc = jsonb_set(doc, '{skills}', '[]') where external_id = '1'`)
    await ctx.db.execute(sql`update postings set candidate_keys = '{7}' where external_id = '3'`)
    await ctx.db.execute(sql`update postings set taxonomy_version = 1, normalizer_version = 1 where external_id <> '4'`)
    const aged = await openings(ctx)
    expect(await again(ctx, { stage: 'normalize' })).toMatchObject([{ of: 3, done: 3, changed: 1, unchanged: 2 }])
    const after = await openings(ctx)
    const of = (state: typeof fresh, id: string) => state.postings.find((row) => row.external_id === id)
    expect(of(after, '1')).toEqual({
      ...of(fresh, '1'),
      changed_at: of(after, '1')?.changed_at,
      xmin: expect.any(String),
    })
    expect(new Date(String(of(after, '1')?.changed_at)).toISOString()).toBe(LATER)
    for (const id of ['2', '3']) expect(of(after, id)).toEqual({ ...of(fresh, id), xmin: expect.any(String) })
    expect(of(after, '4')).toEqual(of(fresh, '4'))
    const rewritten = after.listings.filter((row, n) => row.xmin !== aged.listings[n]?.xmin)
    expect(rewritten.map((row) => row.id)).toEqual([of(fresh, '1')?.key])
    expect(after.changes.length).toBe(fresh.changes.length)
  })

  it('tells the feed which fields of a listing changed', async () => {
    await ctx.db.execute(sql`
      update postings set doc = doc || '{"skills": [], "seniority": "intern"}', taxonomy_version = 1, normalizer_version = 1
      where external_id = '2'`)
    await ctx.db.execute(sql`insert into link_marks select id from postings`)
    await linkPostings(ctx)
    const before = await openings(ctx)
    await again(ctx, { stage: 'normalize' })
    const news = (await openings(ctx)).changes.slice(before.changes.length)
    expect(news).toMatchObject([{ type: 'updated', fields: expect.arrayContaining(['seniority', 'skills']) }])
    expect(news).toHaveLength(1)
  })

  it('leaves the life of a closed posting as it was', async () => {
    ctx.setNow('2026-12-25T00:00:00.000Z')
    await show(
      ctx,
      board,
      ['1', '2', '3'].map((id) => ad(id)),
    )
    const [closed] = (await listings(ctx)).filter((row) => row.status === 'closed')
    expect(closed?.doc.closedReason).toBe('removed_from_board')
    const fresh = await said(ctx)
    await age(ctx)
    await linkPostings(ctx)
    ctx.setNow('2026-12-26T00:00:00.000Z')
    await again(ctx)
    expect(await said(ctx)).toEqual(fresh)
  })

  it('reads a date that moves by the clock of the visit, also after the ad went back to an earlier text', async () => {
    const place = await addBoard(ctx, { source: 'files', slug: 'park', name: null })
    const gardener = (postedAt: string, title: string) => ({
      ...loose('g', 'You keep the park green.', []),
      title,
      postedAt,
    })
    ctx.setNow('2027-01-10T10:00:00.000Z')
    await show(ctx, place, [gardener('2 days ago', 'Gardener')])
    ctx.setNow('2027-01-11T10:00:00.000Z')
    await show(ctx, place, [gardener('3 days ago', 'Head gardener')])
    ctx.setNow('2027-01-20T10:00:00.000Z')
    await show(ctx, place, [gardener('5 days ago', 'Gardener')])
    const before = await openings(ctx)
    expect(before.postings.find((row) => row.board_id === place)).toMatchObject({
      doc: { title: 'Gardener', postedAt: '2027-01-15T00:00:00.000Z' },
    })
    ctx.setNow('2027-03-01T10:00:00.000Z')
    expect(await again(ctx, { scope: 'all', boardId: place })).toMatchObject([{ changed: 0 }, { changed: 0 }])
    expect(await openings(ctx)).toEqual(before)
  })

  it('keeps what it cannot read any more, and says how many', async () => {
    await ctx.db.execute(sql`delete from raw_postings where external_id = '3'`)
    await ctx.db.execute(sql`update postings set taxonomy_version = 1, normalizer_version = 1 where external_id = '3'`)
    const before = await openings(ctx)
    expect(await again(ctx, { stage: 'normalize' })).toMatchObject([{ done: 1, changed: 0, unreadable: 1 }])
    expect(await openings(ctx)).toEqual(before)
  })

  it('takes only what was new or changed since a time, and only a board', async () => {
    ctx.setNow('2027-03-02T00:00:00.000Z')
    const other = await addBoard(ctx, { source: 'greenhouse', slug: 'other', name: 'Other' })
    await show(ctx, other, [ad('o1'), ad('o2')])
    ctx.setNow('2027-03-03T00:00:00.000Z')
    await show(ctx, other, [ad('o1'), ad('o2', { title: 'Senior Platform Engineer' })])
    const since = '2027-03-02T12:00:00.000Z'
    expect(await again(ctx, { stage: 'normalize', scope: 'all', since, sinceText: since })).toMatchObject([{ done: 1 }])
    expect(await again(ctx, { stage: 'normalize', scope: 'all', boardId: other })).toMatchObject([{ done: 2 }])
  })

  it('stamps the versions that it worked by', async () => {
    await ctx.db.execute(sql`update postings set taxonomy_version = 1, normalizer_version = 1`)
    await again(ctx, { stage: 'skills', boardId: 'greenhouse:other' })
    const versions = await ctx.db.execute(sql`
      select distinct normalizer_version as n, taxonomy_version as t from postings where board_id = 'greenhouse:other'`)
    expect([...versions]).toEqual([{ n: 1, t: TAXONOMY_VERSION }])
    await again(ctx, { stage: 'normalize', boardId: 'greenhouse:other' })
    const both = await ctx.db.execute(sql`
      select distinct normalizer_version as n, taxonomy_version as t from postings where board_id = 'greenhouse:other'`)
    expect([...both]).toEqual([{ n: NORMALIZER_VERSION, t: TAXONOMY_VERSION }])
  })
})
