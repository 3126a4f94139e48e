import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_KEYS } from '../../src/listing/index-keys.ts'
import { postingKey } from '../../src/listing/posting-key.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import type { RawPosting } from '../../src/posting/raw-posting.ts'
import { saveEdges } from '../../src/store/posting-edges.ts'
import { emptyInstallation, rolecall } from '../cli/rolecall.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { LONG_TEXT, listings } from './crawling.ts'
import { ingest, partition, rawOf, rebuild } from './linking.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

function ad(id: string, facts: Partial<RawPosting> = {}, company = 'Acme'): RawPosting {
  const said = { title: 'Platform Engineer', company, location: 'Berlin, Germany', description: LONG_TEXT.repeat(4) }
  return rawOf(id, { ...said, posted_at: '2026-11-01' }, facts)
}

async function holder(board: string, id: string): Promise<string | undefined> {
  const [row] = await ctx.db.execute<{ listing_id: string }>(
    sql`select listing_id from links join postings on id = posting_id where key = ${postingKey(board, id)}`,
  )
  return row?.listing_id
}

async function mark(): Promise<void> {
  await ctx.db.execute(sql`insert into link_marks select id from postings on conflict do nothing`)
  await linkPostings(ctx)
}

describe('a listing of several postings', () => {
  it('takes what the employer does not say from a lesser source and says so, with the reasons and scores of each', async () => {
    await ingest(ctx, 'lever:acme', [ad('1')])
    ctx.setNow('2026-11-22T13:00:00.000Z')
    await ingest(ctx, 'remoteok:all', [
      ad('copy', {
        salary: { text: '€70,000 - €90,000 a year', min: null, max: null, currency: null, period: null },
      }),
    ])
    await linkPostings(ctx)
    const [listing, ...others] = await listings(ctx)
    expect(others).toEqual([])
    expect(listing?.doc).toMatchObject({
      direct: true,
      donors: { salary: 'remoteok' },
      sources: [{ board: 'lever:acme' }, { board: 'remoteok:all' }],
    })
    const { links } = await partition(ctx)
    for (const link of links)
      expect(link.reasons).toMatchObject([{ verdict: 'same', by: 'text', score: expect.any(Number) }])
    const env = emptyInstallation(ctx.databaseUrl)
    const shown = await rolecall(['show', postingKey('remoteok:all', 'copy'), '--why', '--json'], { env })
    expect(JSON.parse(shown.stdout)).toMatchObject({
      listing: { id: listing?.id, sources: [{ board: 'lever:acme' }, { board: 'remoteok:all' }] },
      postings: [
        { reasons: [{ by: 'text', with: postingKey('remoteok:all', 'copy') }] },
        { reasons: [{ by: 'text' }] },
      ],
    })
    const told = await rolecall(['show', postingKey('lever:acme', '1'), '--why'], { env })
    expect(told.stdout).toMatch(/one with \w{20} by text, score 0\.\d+/)
    expect((await rolecall(['show', 'nosuchlisting'], { env })).code).toBe(2)
  }, 60_000)

  it('comes apart and together by an admin’s word, which later crawls and rebuilds keep', async () => {
    const [a, b] = [postingKey('lever:acme', '1'), postingKey('remoteok:all', 'copy')].toSorted() as [string, string]
    const said = { actor: 'test', at: ctx.now().toISOString() }
    await saveEdges(ctx.db, [{ a, b, verdict: 'different' }], said)
    await mark()
    expect(await listings(ctx)).toHaveLength(2)
    await ingest(ctx, 'remoteok:all', [ad('copy', { description: { format: 'text', body: LONG_TEXT.repeat(5) } })])
    await linkPostings(ctx)
    expect(await listings(ctx)).toHaveLength(2)
    await ingest(ctx, 'files:other', [ad('cook', { title: 'Cook', description: null }, 'Bolt')])
    await saveEdges(ctx.db, [{ a, b, verdict: 'same' }], said)
    const [c, d] = [postingKey('files:other', 'cook'), a].toSorted() as [string, string]
    await saveEdges(ctx.db, [{ a: c, b: d, verdict: 'same' }], said)
    await mark()
    const one = await partition(ctx)
    expect(one.listings).toHaveLength(1)
    expect(JSON.stringify(one.links)).toContain('"by":"admin"')
    await rebuild(ctx, 'newest first')
    expect(await partition(ctx)).toEqual(one)
    expect(await holder('files:other', 'cook')).toBe(await holder('lever:acme', '1'))
  })
})

describe('postings of before evidence was stored', () => {
  it('are linked by what is stored of them, and gain it', async () => {
    const before = await partition(ctx)
    await ctx.db.execute(
      sql`update postings set traits = null, text_signature = null, role_signature = null, candidate_keys = null`,
    )
    await ctx.db.execute(sql`update links set keys = null`)
    await ctx.db.execute(sql`delete from match_keys`)
    await mark()
    expect(await partition(ctx)).toEqual(before)
    expect([
      ...(await ctx.db.execute(sql`select from postings where traits is null or candidate_keys is null`)),
    ]).toEqual([])
  })
})

describe('a board that shows one title hundreds of times', () => {
  const homes = (count: number, title: string) =>
    Array.from({ length: count }, (_, at) =>
      rawOf(`${at}`, {
        title,
        company: 'Manyhomes',
        location: `Town ${at % 150}, Ohio`,
        description: '',
        posted_at: '2026-11-02',
      }),
    )

  it('stays apart, costs a posting at most twelve rows, and a change reads its own bucket alone', {
    timeout: 60_000,
  }, async () => {
    await ingest(ctx, 'greenhouse:manyhomes', homes(1_500, 'Home Caregiver'))
    await linkPostings(ctx)
    const [row] = await ctx.db.execute<{ n: number; most: number; apart: number }>(sql`
      select count(*)::int as n, max(cardinality(candidate_keys))::int as most, count(distinct l.listing_id)::int as apart
      from postings p join links l on l.posting_id = p.id where board_id = 'greenhouse:manyhomes'`)
    expect(row).toMatchObject({ n: 1_500, apart: 1_500 })
    expect(row?.most).toBeLessThanOrEqual(MOST_KEYS)
    const all = homes(1_500, 'Home Caregiver')
    const changed = all.map((raw, at) =>
      at === 7 ? { ...raw, description: { format: 'text' as const, body: LONG_TEXT } } : raw,
    )
    await ingest(ctx, 'greenhouse:manyhomes', changed)
    const began = performance.now()
    expect(await linkPostings(ctx)).toBe(1)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
