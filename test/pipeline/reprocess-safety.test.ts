import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { understand } from '../../src/pipeline/understand.ts'
import { fingerprint } from '../../src/posting/fingerprint.ts'
import { NORMALIZER_VERSION } from '../../src/posting/normalizer-version.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'
import { updatePostings } from '../../src/store/postings.ts'
import { saveRawPostings } from '../../src/store/raw-postings.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { LONG_TEXT, openings } from './crawling.ts'
import { again, age, said, show } from './reprocessing.ts'

const LATER = '2026-12-24T08:00:00.000Z'

let ctx: TestContext
let board: string
beforeEach(async () => {
  ctx = await testContext()
  board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme', name: 'Acme' })
})
afterEach(() => ctx.close())

function ad(n: number, facts: Partial<RawPosting> = {}): RawPosting {
  return {
    ...emptyRawPosting(String(n)),
    title: `Platform Engineer ${n}`,
    url: `https://acme.example/jobs/${n}`,
    applyUrl: `https://acme.example/jobs/${n}`,
    locations: [{ text: 'Berlin, Germany', city: null, region: null, country: null }],
    description: { format: 'text', body: `${LONG_TEXT.repeat(2)}You know Go and Postgres, number ${n}.` },
    ...facts,
  }
}

function ads(count: number): RawPosting[] {
  return Array.from({ length: count }, (_, n) => ad(n))
}

/** The context, asked to stop as soon as `when` says so. */
function stoppable() {
  const stopping = new AbortController()
  return { ctx: { db: ctx.db, now: ctx.now, stopping: stopping.signal }, stop: () => stopping.abort() }
}

describe('stopped on the way', () => {
  it('goes on after its last batch, and comes to the same', { timeout: 60_000 }, async () => {
    await show(ctx, board, ads(900))
    const fresh = await said(ctx)
    await age(ctx)
    await linkPostings(ctx)
    ctx.setNow(LATER)
    const first = stoppable()
    const [halfway] = await again(first.ctx, {}, first.stop)
    expect(halfway).toMatchObject({ stage: 'normalize', of: 900, finished: false, resumed: false })
    expect(halfway?.done).toBeGreaterThanOrEqual(200)
    expect(halfway?.done).toBeLessThan(900)
    const [rest, rebuilt] = await again(ctx)
    expect(rest).toMatchObject({ of: 900 - (halfway?.done ?? 0), resumed: true, finished: true })
    expect(rebuilt).toMatchObject({ stage: 'listings', done: 900, changed: 0, resumed: false })
    expect(await said(ctx)).toEqual(fresh)
    expect(await again(ctx)).toMatchObject([{ of: 0, resumed: false }, { of: 900 }])
  })

  it('remembers its place also where every posting is wanted, and forgets it when told', {
    timeout: 60_000,
  }, async () => {
    await show(ctx, board, ads(700))
    const whole = { scope: 'all' as const, stage: 'skills' as const }
    const first = stoppable()
    const [halfway] = await again(first.ctx, whole, first.stop)
    const second = stoppable()
    expect(await again(second.ctx, whole, second.stop)).toMatchObject([
      { of: 700 - (halfway?.done ?? 0), resumed: true, finished: false },
    ])
    // Another wish has a place of its own.
    expect(await again(ctx, { ...whole, boardId: board })).toMatchObject([{ of: 700, done: 700, resumed: false }])
    expect(await again(ctx, { ...whole, begin: 'anew' })).toMatchObject([{ of: 700, done: 700, resumed: false }])
  })

  it('goes on in the stage that it had come to', { timeout: 60_000 }, async () => {
    await show(ctx, board, ads(600))
    const stop = stoppable()
    const stages = await again(stop.ctx, { scope: 'all' }, (progress) => {
      if (progress.stage === 'listings') stop.stop()
    })
    expect(stages).toMatchObject([
      { stage: 'normalize', finished: true },
      { stage: 'listings', finished: false },
    ])
    const rest = await again(ctx, { scope: 'all' })
    expect(rest).toMatchObject([{ stage: 'listings', resumed: true, finished: true }])
    expect(rest[0]?.done).toBe(600 - (stages[1]?.done ?? 0))
  })
})

describe('beside a visit', () => {
  it('waits for a posting that is being written, and keeps what was written', { timeout: 30_000 }, async () => {
    await show(ctx, board, ads(5))
    await age(ctx)
    await linkPostings(ctx)
    const now = ctx.now().toISOString()
    const changed = ad(2, { title: 'Head of Platform' })
    const seen = { raw: changed, rawHash: fingerprint(changed) }
    const write = understand(board, seen, { now, boardCompany: 'Acme', boardCountry: null })
    if ('code' in write) throw new Error(write.why)
    const facts = {
      boardId: board,
      now,
      normalizerVersion: NORMALIZER_VERSION,
      taxonomyVersion: TAXONOMY_VERSION,
      seenAt: null,
    }
    let running: ReturnType<typeof again> | null = null
    await ctx.db.transaction(async (tx) => {
      await saveRawPostings(tx, board, [seen], now)
      await updatePostings(tx, [write], facts)
      running = again(ctx, { stage: 'normalize' })
      // It has done the other four, and waits for this one.
      await waitUntil(async () => (await behind()) === 1 && (await waiting()) === 1)
    })
    expect(await running).toMatchObject([{ done: 5, changed: 4, unchanged: 1, finished: true }])
    const titles = (await openings(ctx)).postings.map((row) => (row.doc as { title: string }).title)
    expect(titles.toSorted()).toEqual(['Head of Platform', ...[0, 1, 3, 4].map((n) => `Platform Engineer ${n}`)])
    expect(await behind()).toBe(0)
    await show(ctx, board, [ad(0), ad(1), changed, ad(3), ad(4)])
    expect(await again(ctx, { scope: 'all' })).toMatchObject([{ changed: 0 }, { changed: 0 }])
  })

  it('loses nothing of many visits and two of its own kind at once', { timeout: 90_000 }, async () => {
    const other = await addBoard(ctx, { source: 'lever', slug: 'other', name: 'Other' })
    await show(ctx, board, ads(500))
    await show(ctx, other, ads(300))
    await age(ctx)
    await linkPostings(ctx)
    ctx.setNow(LATER)
    const titled = (round: number) =>
      ads(500).map((raw, n) => (n % 3 === 0 ? { ...raw, title: `Round ${round} ${n}` } : raw))
    const visits = (async () => {
      for (const round of [1, 2, 3, 4]) await show(ctx, board, round === 2 ? titled(2).slice(100) : titled(round))
    })()
    await Promise.all([
      visits,
      again(ctx, { stage: 'normalize' }),
      again(ctx, { stage: 'skills', scope: 'all' }),
      again(ctx),
    ])
    await again(ctx)
    const beside = await said(ctx)
    const calm = await testContext()
    try {
      await addBoard(calm, { source: 'greenhouse', slug: 'acme', name: 'Acme' })
      await addBoard(calm, { source: 'lever', slug: 'other', name: 'Other' })
      await show(calm, board, ads(500))
      await show(calm, other, ads(300))
      calm.setNow(LATER)
      for (const round of [1, 2, 3, 4]) await show(calm, board, round === 2 ? titled(2).slice(100) : titled(round))
      expect(numberless(beside)).toEqual(numberless(await said(calm)))
    } finally {
      await calm.close()
    }
  })

  async function behind(): Promise<number> {
    const rows = await ctx.db.execute(sql`select from postings where normalizer_version < ${NORMALIZER_VERSION}`)
    return rows.length
  }

  async function waiting(): Promise<number> {
    const rows = await ctx.db.execute(sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
    return rows.length
  }
})

describe('listings from scratch', () => {
  it('come out as they were, whatever became of their keys, links and rows', { timeout: 60_000 }, async () => {
    const site = await addBoard(ctx, { source: 'remoteok', slug: 'all', name: null })
    await show(ctx, board, ads(30))
    // Ten of them once more on a job site.
    const copies = ads(10).map((raw, n) => ({ ...raw, externalId: `copy-${n}`, company: 'Acme' }))
    await show(ctx, site, copies)
    const fresh = await said(ctx)
    expect(fresh.listings).toHaveLength(30)
    const before = await openings(ctx)
    expect(await again(ctx, { stage: 'listings' })).toMatchObject([{ done: 40, changed: 0 }])
    expect(await openings(ctx)).toEqual(before)

    await ctx.db.execute(sql`update postings set candidate_keys = array[id] where id % 2 = 0`)
    await ctx.db.execute(
      sql`update links set listing_id = (select min(key) from postings), reasons = null where posting_id % 3 = 0`,
    )
    await ctx.db.execute(sql`delete from links where posting_id % 5 = 0`)
    await ctx.db.execute(sql`delete from listings where canonical_id % 7 = 0`)
    await ctx.db.execute(sql`
      insert into listings (id, canonical_id, status, rank_at, updated_at, terms, search, doc)
      select 'ghost', canonical_id, status, rank_at, updated_at, terms, search, doc from listings limit 1`)
    expect(await again(ctx, { stage: 'listings' })).toMatchObject([{ done: 40, changed: 0, finished: true }])
    expect(await said(ctx)).toEqual(fresh)
    const { changes } = await openings(ctx)
    expect(changes.filter((change) => change.listing_id === 'ghost')).toMatchObject([{ type: 'withdrawn' }])
  })
})

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 200) throw new Error('It did not come to that in 10 s')
    await sleep(50)
  }
}

/** Without the numbers that rows get in the order of their coming. */
function numberless({ postings, listings }: Awaited<ReturnType<typeof said>>) {
  const text = JSON.stringify([
    postings.map(({ id: _id, ...row }) => row),
    listings.map(({ canonical_id: _id, ...row }) => row),
  ])
  return JSON.parse(text.replace(/"postingId":\d+,?/g, ''))
}
