import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MissingError } from '../../src/errors.ts'
import { postingKey } from '../../src/listing/posting-key.ts'
import { decideListings, type ListingDecision } from '../../src/pipeline/decide-listing.ts'
import { mergeListings, splitListing } from '../../src/pipeline/decide-listing-split.ts'
import { sweep } from '../../src/pipeline/sweep.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, LONG_TEXT, listings, visit, visitOne } from './crawling.ts'
import { again } from './reprocessing.ts'

const G = 'greenhouse:acme'
const L = 'lever:acme'
const [G1, G2, L1] = [postingKey(G, '1'), postingKey(G, '2'), postingKey(L, 'x1')]
const leverUrl = 'https://api.lever.co/v0/postings/acme'
const shared = 'https://jobs.acme.example/shared-1'
const text = `<p>${LONG_TEXT.repeat(3)}</p>`
const actor = 'cli'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

function jobs(deckhand = 'Deckhand') {
  return [
    { id: 1, title: deckhand, url: shared, content: text },
    { id: 2, title: 'Stoker', url: 'https://acme.example/2', content: text },
  ]
}

function leverJob(title = 'Deckhand') {
  return {
    id: 'x1',
    text: title,
    hostedUrl: shared,
    applyUrl: `${shared}/apply`,
    categories: { location: 'Berlin, Germany' },
    description: text,
    descriptionPlain: '',
    createdAt: 1763000000000,
    workplaceType: 'unspecified',
  }
}

/** Two boards that show one opening; Greenhouse shows another one. */
beforeEach(async () => {
  await ctx.db.execute(sql`truncate boards, runs, pages, snapshots, postings, raw_postings, links, link_marks, listings, changes,
    match_keys, posting_edges, takedowns, audit`)
  ctx.setNow('2026-11-22T12:00:00.000Z')
  await greenhouseBoard(ctx, 'acme', jobs())
  ctx.answers.set(leverUrl, JSON.stringify([leverJob()]))
  await addBoard(ctx, { source: 'lever', slug: 'acme', name: 'Acme' })
  await visit(ctx, G)
  ctx.setNow('2026-11-22T12:30:00.000Z')
  await visit(ctx, L)
})

/** Listing -> the external ids in it. */
async function held(): Promise<Record<string, string[]>> {
  const all = await listings(ctx)
  return Object.fromEntries(
    all.map((each) => [each.id, each.doc.sources.map((source) => source.externalId).toSorted()]),
  )
}
const decide = (decision: ListingDecision, id = G1) => decideListings(ctx, [id], { decision, actor })
const statusOf = async (id: string) => {
  const listing = (await listings(ctx)).find((each) => each.id === id)
  return [listing?.status, listing?.doc.closedReason]
}

/** Both boards are visited again, with every ad rewritten. */
async function visitAnew(title: string) {
  ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs(title)))
  ctx.answers.set(leverUrl, JSON.stringify([leverJob(title)]))
  expect(await visit(ctx, G, L)).toMatchObject([
    { outcome: 'ok', changed: 1 },
    { outcome: 'ok', changed: 1 },
  ])
}

describe('what an admin says of pairs is remembered', () => {
  it('when they are parted: by later visits that bring new content', async () => {
    expect(await held()).toEqual({ [G1]: ['1', 'x1'], [G2]: ['2'] })
    expect(await splitListing(ctx, G1, { leaving: [L1], actor })).toEqual([G1, L1].toSorted())
    ctx.setNow('2026-11-22T18:00:00.000Z')
    await visitAnew('Able Deckhand')
    expect(await held()).toEqual({ [G1]: ['1'], [L1]: ['x1'], [G2]: ['2'] })
    const [reasons] = await ctx.db.execute<{ reasons: { by: string; verdict: string }[] | null }>(
      sql`select reasons from links join postings on id = posting_id where key = ${L1}`,
    )
    expect(reasons?.reasons ?? []).not.toContainEqual(expect.objectContaining({ verdict: 'same' }))
  })

  it('not where some are not there: these are named, and nothing is joined', async () => {
    const before = await held()
    const merging = mergeListings(ctx, [G1, 'gone', G2, 'lost', 'gone'], { actor })
    await expect(merging).rejects.toThrow(new MissingError('There is no listing gone, lost'))
    const splitting = splitListing(ctx, 'lost', { leaving: [], actor })
    await expect(splitting).rejects.toThrow(new MissingError('There is no listing lost'))
    expect(await held()).toEqual(before)
  })

  it('when they are joined: though two ids of a board are two openings, and whatever becomes of the ads', async () => {
    expect(await mergeListings(ctx, [G2, G1], { actor })).toEqual([[G1, G2].toSorted()[0]])
    ctx.setNow('2026-11-22T18:00:00.000Z')
    await visitAnew('Head Chef')
    expect(Object.values(await held())).toEqual([['1', '2', 'x1']])
    await splitListing(ctx, G1, { leaving: [G2], actor })
    expect(await held()).toEqual({ [G1]: ['1', 'x1'], [G2]: ['2'] })
  })

  it('and by a reprocess of everything from what is stored', async () => {
    await splitListing(ctx, G1, { leaving: [L1], actor })
    await mergeListings(ctx, [G1, G2], { actor })
    await decide('hide', L1)
    const before = await listings(ctx)
    await again(ctx, { scope: 'all', begin: 'anew' })
    await again(ctx, { stage: 'listings', begin: 'anew' })
    expect(await listings(ctx)).toEqual(before)
    expect(before.map((each) => each.status).toSorted()).toEqual(['hidden', 'open'])
  })

  it('once, however often it is said, and each act undoes the other without a trace in the listings', async () => {
    const before = await listings(ctx)
    for (let n = 0; n < 2; n++) {
      await splitListing(ctx, G1, { leaving: [L1], actor })
      await mergeListings(ctx, [G1, L1], { actor })
      await mergeListings(ctx, [L1, G1], { actor })
    }
    expect(await listings(ctx)).toEqual(before)
    expect(await ctx.db.$count(sql`posting_edges`)).toBe(1)
  })
})

describe('a listing that an admin closed', () => {
  it('stays closed when its ads are seen again, changed or not, and comes back as it was', async () => {
    const before = (await listings(ctx)).find((each) => each.id === G1)
    await decide('close')
    expect(await statusOf(G1)).toEqual(['closed', 'admin'])
    ctx.setNow('2026-11-22T18:00:00.000Z')
    await visit(ctx, G, L)
    expect(await statusOf(G1)).toEqual(['closed', 'admin'])
    await visitAnew('Able Deckhand')
    await sweep(ctx)
    expect(await statusOf(G1)).toEqual(['closed', 'admin'])
    await decide('reopen')
    const after = (await listings(ctx)).find((each) => each.id === G1)
    expect(after).toMatchObject({ status: 'open', doc: { closedReason: null, repostCount: 0, title: 'Able Deckhand' } })
    expect(after?.doc.sources).toEqual(before?.doc.sources)
    ctx.setNow('2026-11-22T19:00:00.000Z')
    expect(await visitOne(ctx, G)).toMatchObject({ outcome: 'not_modified' })
    expect(await statusOf(G1)).toEqual(['open', null])
  })

  it('stays closed when an ad that was closed before it comes back, until it is reopened', async () => {
    const shows = (...ads: ReturnType<typeof jobs>) =>
      ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', ads))
    const postingOf = async () =>
      (await ctx.db.execute(sql`select closed_at, closed_reason, closed_before from postings where key = ${G1}`))[0]
    ctx.setNow('2026-11-22T18:00:00.000Z')
    shows(...jobs().slice(1))
    expect(await visitOne(ctx, G)).toMatchObject({ closed: 1 })
    expect(await statusOf(G1)).toEqual(['open', null])
    const before = await postingOf()
    await decide('close')
    expect(await statusOf(G1)).toEqual(['closed', 'admin'])
    await decide('reopen')
    expect([await statusOf(G1), await postingOf()]).toEqual([['open', null], before])
    await decide('close')
    ctx.setNow('2026-11-22T19:00:00.000Z')
    shows(...jobs('Able Deckhand'))
    await visit(ctx, G)
    expect(await statusOf(G1)).toEqual(['closed', 'admin'])
    await decide('reopen')
    expect([await statusOf(G1), await postingOf()]).toEqual([['open', null], before])
    // Its board shows it: that is for the next visit to say.
    ctx.setNow('2026-11-22T20:00:00.000Z')
    shows(...jobs('Ship Deckhand'))
    await visit(ctx, G)
    expect(await postingOf()).toEqual({ closed_at: null, closed_reason: null, closed_before: null })
  })

  it('though all its ads were closed before, and a reopening opens what was closed last', async () => {
    ctx.setNow('2026-11-22T18:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs().slice(0, 1)))
    expect(await visitOne(ctx, G)).toMatchObject({ closed: 1 })
    await decide('close', G2)
    expect(await statusOf(G2)).toEqual(['closed', 'admin'])
    ctx.setNow('2026-11-22T19:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs()))
    await visit(ctx, G)
    expect(await statusOf(G2)).toEqual(['closed', 'admin'])
    await decide('reopen', G2)
    expect(await statusOf(G2)).toEqual(['open', null])
  })

  it('and a closing by a visit that an admin undoes holds until a visit misses it again', async () => {
    ctx.setNow('2026-11-22T18:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs().slice(0, 1)))
    expect(await visitOne(ctx, G)).toMatchObject({ closed: 1 })
    expect(await statusOf(G2)).toEqual(['closed', 'removed_from_board'])
    await decide('reopen', G2)
    expect(await statusOf(G2)).toEqual(['open', null])
    ctx.setNow('2026-11-22T19:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', [...jobs().slice(0, 1), { id: 3, title: 'Purser' }]))
    expect(await visitOne(ctx, G)).toMatchObject({ closed: 1 })
    expect(await statusOf(G2)).toEqual(['closed', 'removed_from_board'])
  })

  it('hidden, is seen by no later visit', async () => {
    await decide('hide')
    ctx.setNow('2026-11-22T18:00:00.000Z')
    await visitAnew('Able Deckhand')
    expect(await statusOf(G1)).toEqual(['hidden', null])
    const types = await ctx.db.execute<{ type: string }>(
      sql`select type from changes where listing_id = ${G1} order by seq`,
    )
    expect(types.map((row) => row.type)).toEqual(['opened', 'updated', 'withdrawn'])
    await decide('reopen')
    expect(await statusOf(G1)).toEqual(['open', null])
  })
})
