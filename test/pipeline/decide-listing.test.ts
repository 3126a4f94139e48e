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

/** On which boards a listing's ads are now. */
const presentOn = async (id: string) => {
  const sources = (await listings(ctx)).find((each) => each.id === id)?.doc.sources ?? []
  return Object.fromEntries(sources.map(({ board, present }) => [board, present]))
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
    // Its board showed it meanwhile.
    const open = { closed_at: null, closed_reason: null, closed_before: null }
    expect([await statusOf(G1), await postingOf()]).toEqual([['open', null], open])
    ctx.setNow('2026-11-22T20:00:00.000Z')
    expect(await visitOne(ctx, G)).toMatchObject({ outcome: 'not_modified' })
    expect(await postingOf()).toEqual(open)
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

  it('and that visits drop or show meanwhile, is as they found it when it is reopened', async () => {
    const sees = async (hour: number, ads: ReturnType<typeof jobs>, found: object) => {
      ctx.setNow(`2026-11-22T${hour}:00:00.000Z`)
      ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', ads))
      expect(await visitOne(ctx, G)).toMatchObject(found)
    }
    await decide('close')
    await sees(18, jobs().slice(1), { closed: 0, unchanged: 1 })
    await decide('reopen')
    // The other board shows it still.
    expect(await statusOf(G1)).toEqual(['open', null])
    expect(await presentOn(G1)).toEqual({ [G]: false, [L]: true })
    await decide('close')
    await sees(19, jobs(), { reopened: 0, unchanged: 2 })
    await decide('reopen')
    expect(await presentOn(G1)).toEqual({ [G]: true, [L]: true })
    expect((await listings(ctx)).find(({ id }) => id === G1)?.doc.repostCount).toBe(0)
  })

  it('and a closing by a visit that an admin undoes is undone until its board shows the ad and drops it again', async () => {
    const sees = async (hour: number, found: object, ...ids: number[]) => {
      ctx.setNow(`2026-11-22T${hour}:00:00.000Z`)
      const others = [
        ...jobs(),
        ...[3, 4].map((id) => ({ id, title: 'Purser', url: `https://acme.example/${id}`, content: text })),
      ]
      ctx.answers.set(
        greenhouseUrl('acme'),
        greenhousePage(
          'acme',
          others.filter(({ id }) => ids.includes(id)),
        ),
      )
      expect(await visitOne(ctx, G)).toMatchObject(found)
    }
    await sees(15, { closed: 1 }, 1)
    expect(await statusOf(G2)).toEqual(['closed', 'removed_from_board'])
    const lastSeen = async () =>
      (await listings(ctx)).find(({ id }) => id === G2)?.doc.sources.map(({ seenAt }) => seenAt)
    const before = await lastSeen()
    await decide('reopen', G2)
    expect(await statusOf(G2)).toEqual(['open', null])
    expect(await presentOn(G2)).toEqual({ [G]: false })
    await sees(16, { outcome: 'not_modified' }, 1)
    await sees(17, { closed: 0, missing: 0, new: 1 }, 1, 3)
    expect(await statusOf(G2)).toEqual(['open', null])
    expect(await lastSeen()).toEqual(before)
    await sees(18, { closed: 0, reopened: 0, unchanged: 3 }, 1, 2, 3)
    expect(await presentOn(G2)).toEqual({ [G]: true })
    await sees(19, { closed: 1 }, 1, 3)
    expect(await statusOf(G2)).toEqual(['closed', 'removed_from_board'])
  })

  it('past its deadline, is closed by no sweep once it was reopened', async () => {
    const sees = async (now: string, deadline: string) => {
      ctx.setNow(now)
      const dated = jobs().map((job) => ({ ...job, deadline }))
      ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', dated))
      await visitOne(ctx, G)
      await sweep(ctx)
    }
    await sees('2026-11-22T18:00:00.000Z', '2026-11-24T00:00:00.000Z')
    await sees('2026-11-25T18:00:00.000Z', '2026-11-24T00:00:00.000Z')
    expect(await statusOf(G2)).toEqual(['closed', 'deadline_passed'])
    await decide('reopen', G2)
    await sees('2026-11-25T19:00:00.000Z', '2026-11-24T00:00:00.000Z')
    expect(await statusOf(G2)).toEqual(['open', null])
    await sees('2026-11-25T20:00:00.000Z', '2026-11-26T00:00:00.000Z')
    await sees('2026-11-26T20:00:00.000Z', '2026-11-26T00:00:00.000Z')
    expect(await statusOf(G2)).toEqual(['closed', 'deadline_passed'])
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
