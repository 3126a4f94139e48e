import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { removeBoards } from '../../src/pipeline/remove-boards.ts'
import type { RawPosting } from '../../src/posting/raw-posting.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Ad, ownAds } from '../helpers/duplicates/ads.ts'
import { type Chance, chanceFrom } from '../helpers/duplicates/chance.ts'
import { MUTATORS } from '../helpers/duplicates/mutators.ts'
import { listings } from './crawling.ts'
import { ingest, partition, rawOf, rebuild } from './linking.ts'

const opened: TestContext[] = []
afterAll(() => Promise.all(opened.map((ctx) => ctx.close())))

async function open(): Promise<TestContext> {
  const ctx = await testContext()
  opened.push(ctx)
  return ctx
}

const BOARDS = ['greenhouse:a', 'lever:b', 'remoteok:c', 'files:d', 'hacker-news:e', 'ashby:f']

/** Ads, their copies and near misses, strewn over boards; and a title that about fifty openings of one company bear. */
function world(chance: Chance): Map<string, RawPosting[]> {
  const ads = ownAds()
  const boards = new Map(BOARDS.map((board) => [board, [] as RawPosting[]]))
  const put = (raw: RawPosting) => boards.get(chance.pick(BOARDS))?.push(raw)
  ads.forEach((ad, at) => {
    put(rawOf(`ad-${at}`, ad))
    for (const mutator of [chance.pick(MUTATORS), chance.pick(MUTATORS), chance.pick(MUTATORS)]) {
      const copy = mutator.apply(ad, chance, ads)
      if (copy !== null) put(rawOf(`${mutator.kind}-${at}-${Math.floor(chance.next() * 1e6)}`, copy))
    }
  })
  for (let at = 0; at < 60; at++) put(rawOf(`carer-${at}`, carer(at % 3 === 0 ? '' : `Town ${at % 20}, Ohio`)))
  return boards
}

function carer(location: string): Ad {
  return { title: 'Caregiver', company: 'Manyhomes', location, description: '', posted_at: '2026-11-02' }
}

/** What a board may show next: some ads gone, some back, some with other words. */
function nextOf(all: RawPosting[], chance: Chance): RawPosting[] {
  const share = chance.pick([0.55, 0.8, 1])
  return all
    .filter(() => chance.next() < share)
    .map((raw) =>
      chance.next() < 0.1 ? { ...raw, title: chance.pick([`Senior ${raw.title}`, 'Caregiver', raw.title]) } : raw,
    )
    .map((raw) =>
      chance.next() < 0.1 ? { ...raw, company: chance.pick(['Manyhomes', 'Manyhomes Inc.', raw.company]) } : raw,
    )
}

describe('what visits leave behind', () => {
  it.each([1, 2, 3, 4])(
    'is what a rebuild from scratch makes, ids and reasons included: history %s',
    { timeout: 120_000 },
    async (seed) => {
      const ctx = await open()
      const chance = chanceFrom(seed)
      const boards = world(chance)
      const crowds = new Set<boolean>()
      for (let step = 0; step < 24; step++) {
        ctx.setNow(new Date(Date.UTC(2026, 10, 1 + step)).toISOString())
        const board = step < BOARDS.length ? (BOARDS[step] as string) : chance.pick(BOARDS)
        if (step > 12 && chance.next() < 0.1) await removeBoards(ctx, [board])
        else await ingest(ctx, board, nextOf(boards.get(board) ?? [], chance))
        if (chance.next() < 0.7) await linkPostings(ctx)
        const [row] = await ctx.db.execute<{ n: number }>(sql`
        select count(*)::int as n from match_keys group by key order by 1 desc limit 1`)
        crowds.add((row?.n ?? 0) > 50)
      }
      await linkPostings(ctx)
      const grown = await partition(ctx)
      expect(
        grown.listings.filter((row: { doc: { sources: unknown[] } }) => row.doc.sources.length > 1).length,
      ).toBeGreaterThan(15)
      expect(grown.links.length).toBeGreaterThan(100)
      if (seed < 3) expect(crowds).toEqual(new Set([true, false]))
      await rebuild(ctx, 'oldest first')
      expect(await partition(ctx)).toEqual(grown)
      await rebuild(ctx, 'newest first')
      expect(await partition(ctx)).toEqual(grown)
      expect(await wrongEvents(ctx)).toEqual([])
    },
  )
})

/** Listings of which the feed says otherwise than the table, had a reader followed it from its start. */
async function wrongEvents(ctx: TestContext): Promise<string[]> {
  const changes = await ctx.db.execute<{ type: string; listing_id: string }>(
    sql`select type, listing_id from changes order by seq`,
  )
  const known = new Map<string, string>()
  for (const { type, listing_id: id } of changes) {
    if (type === 'merged' || type === 'withdrawn') known.delete(id)
    else known.set(id, type)
  }
  const there = new Set((await listings(ctx)).map(({ id }) => id))
  return [...new Set([...known.keys(), ...there])].filter((id) => known.has(id) !== there.has(id))
}

describe('the order in which boards come', () => {
  it('changes nothing about their listings', { timeout: 120_000 }, async () => {
    const boards = world(chanceFrom(7))
    async function come(order: string[], link: 'each' | 'end') {
      const ctx = await open()
      for (const board of order) {
        await ingest(ctx, board, boards.get(board) ?? [])
        if (link === 'each') await linkPostings(ctx)
      }
      await linkPostings(ctx)
      return partition(ctx)
    }
    const expected = await come(BOARDS, 'each')
    expect(await come(BOARDS.toReversed(), 'each')).toEqual(expected)
    expect(await come([...BOARDS.slice(3), ...BOARDS.slice(0, 3)], 'end')).toEqual(expected)
  })
})

describe('linkers and ingests at once', () => {
  it('wait for each other without a deadlock, and come to what a rebuild does', { timeout: 120_000 }, async () => {
    const ctx = await open()
    const boards = world(chanceFrom(11))
    await Promise.all(
      BOARDS.slice(0, 4).map(async (board, at) => {
        const chance = chanceFrom(at)
        for (let round = 0; round < 6; round++) {
          await ingest(ctx, board, nextOf(boards.get(board) ?? [], chance))
          await linkPostings(ctx)
        }
      }),
    )
    await linkPostings(ctx)
    const grown = await partition(ctx)
    expect(await wrongEvents(ctx)).toEqual([])
    await rebuild(ctx, 'newest first')
    expect(await partition(ctx)).toEqual(grown)
  })
})
