import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { ingestVisit } from '../../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { findBoard } from '../../src/store/boards.ts'
import { createRuns } from '../../src/store/runs.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { LONG_TEXT, listings } from './crawling.ts'

const opened: TestContext[] = []
afterAll(() => Promise.all(opened.map((ctx) => ctx.close())))

function ad(externalId: string, facts: Partial<RawPosting> & { place?: string; text?: string }): RawPosting {
  const { place = 'Berlin, Germany', text = LONG_TEXT.repeat(2), ...known } = facts
  return {
    ...emptyRawPosting(externalId),
    title: 'Platform Engineer',
    company: 'Acme',
    url: `https://site.example/${externalId}`,
    locations: [{ text: place, city: null, region: null, country: null }],
    description: { format: 'text', body: text },
    ...known,
  }
}

/** Four boards that show a dozen openings: copies, chains of copies, near misses, and a page that many share. */
const BOARDS: Record<string, RawPosting[]> = {
  'greenhouse:one': [
    ad('1', { applyUrl: 'https://acme.example/jobs/1' }),
    ad('2', { applyUrl: 'https://acme.example/jobs/2', title: 'Data Engineer', text: `${LONG_TEXT}Data.` }),
    ad('3', { applyUrl: 'https://acme.example/jobs/3', place: 'Paris, France' }),
    ad('4', { applyUrl: 'https://acme.example/careers', title: 'Cook', text: 'Cook.' }),
  ],
  'lever:two': [
    ad('a', {
      applyUrl: 'https://acme.example/jobs/2?utm_source=lever',
      title: 'Data Engineer',
      text: `${LONG_TEXT}Other.`,
    }),
    ad('b', { applyUrl: 'https://acme.example/jobs/9' }),
    ad('c', { applyUrl: 'https://acme.example/jobs/4', title: 'Senior Cook', text: 'Cook for us.' }),
  ],
  'remoteok:three': [
    ad('x', { applyUrl: 'https://acme.example/jobs/9', text: 'Short.' }),
    ad('y', { title: 'Data Engineer', text: `${LONG_TEXT}Other.` }),
    ad('z', { applyUrl: 'https://acme.example/jobs/4', title: 'Junior Cook', text: 'Cook with us.' }),
  ],
  'files:four': [
    ad('m', { place: 'Paris, France' }),
    ad('n', {}),
    ad('o', { title: 'Data Engineer', text: `${LONG_TEXT}Data.` }),
  ],
}

/** Ingests the boards in an order, all at one time, linking after each board or at the end only. */
async function ingest(order: string[], link: 'after each' | 'at the end') {
  const ctx = await testContext()
  opened.push(ctx)
  for (const id of order) {
    const [source = '', slug = ''] = id.split(':')
    await addBoard(ctx, { source, slug, name: source === 'files' ? null : 'Acme' })
    const board = await findBoard(ctx.db, id)
    const [run] = await createRuns(ctx.db, [id], { trigger: 'cli', now: ctx.now(), status: 'ingesting' })
    if (!board || !run) throw new Error(`${id} is not there`)
    await ingestVisit(ctx, run, board, { postings: BOARDS[id] ?? [], rejections: [], total: null, incomplete: null })
    if (link === 'after each') await linkPostings(ctx)
  }
  await linkPostings(ctx)
  const links = await ctx.db.execute(
    sql`select key, listing_id, reasons from links join postings on id = posting_id order by key`,
  )
  const shown = (await listings(ctx)).map(({ doc, ...listing }) => ({
    ...listing,
    doc: { ...doc, sources: doc.sources.map(({ postingId: _numbered, ...source }) => source) },
  }))
  return { links: [...links], listings: shown }
}

describe('the order in which boards come', () => {
  it('changes nothing about their listings', { timeout: 40_000 }, async () => {
    const names = Object.keys(BOARDS)
    const expected = await ingest(names, 'after each')
    expect(expected.listings.length).toBeLessThan(13)
    expect(expected.listings.length).toBeGreaterThan(5)
    expect(await ingest(names.toReversed(), 'after each')).toEqual(expected)
    expect(await ingest(names.toReversed(), 'at the end')).toEqual(expected)
    const [one = '', two = '', three = '', four = ''] = names
    expect(await ingest([three, one, four, two], 'after each')).toEqual(expected)
  })
})

describe('a key that too many postings share', () => {
  it('joins none of them, whenever each came', { timeout: 40_000 }, async () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      ad(`crowd-${i}`, { applyUrl: 'https://acme.example/talent-pool-page', text: `Text ${i}` }),
    )
    async function come(sizes: number[]) {
      const ctx = await testContext()
      opened.push(ctx)
      let from = 0
      for (const [n, size] of sizes.entries()) {
        await addBoard(ctx, { source: 'files', slug: `part-${n}`, name: null })
        const board = await findBoard(ctx.db, `files:part-${n}`)
        const [run] = await createRuns(ctx.db, [`files:part-${n}`], {
          trigger: 'cli',
          now: ctx.now(),
          status: 'ingesting',
        })
        if (!board || !run) throw new Error('no board')
        const postings = crowd.slice(from, from + size)
        from += size
        await ingestVisit(ctx, run, board, { postings, rejections: [], total: null, incomplete: null })
        await linkPostings(ctx)
      }
      return (await listings(ctx)).length
    }
    expect(await come([60])).toBe(60)
    expect(await come([10, 10, 25, 15])).toBe(60)
  })
})
